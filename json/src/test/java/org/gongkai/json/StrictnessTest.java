package org.gongkai.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.gongkai.json.reading.JsonProblem;
import org.gongkai.json.reading.JsonProblem.Kind;
import org.gongkai.json.reading.LenientReading;
import org.gongkai.report.DisclosureReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StrictnessTest {

    /** Stands in a malformed document where the problem is to be found. */
    private static final String MARK = "¦";

    private static final String REPORT = """
            {
              "schemaVersion": 1,
              "form": "2021",
              "year": 2024,
              "title": "示例县教育局2024年政府信息公开工作年度报告",
              "agency": {"name": "示例县教育局", "level": "county", "kind": "department"},
              "publishedOn": "2025-01-24",
              "overview": [{"aspect": "platforms", "heading": "平台", "text": "公开"}],
              "article20": {
                "governmentRules": {"issued": 0, "repealed": 0, "inForce": 0},
                "normativeDocuments": {"issued": 1, "repealed": 0, "inForce": 8},
                "licensing": {"decisions": null},
                "penalties": {"decisions": {"notApplicable": true}},
                "coercion": {"decisions": {"text": "若干"}},
                "fees": {"amount": 25.10}
              },
              "otherMatters": {"text": "无", "informationProcessingFee": {"noticesIssued": 3, "amountCollected": 30}}
            }
            """;

    private static final String DOCUMENTS = "/article20/normativeDocuments";
    private static final String ISSUED = DOCUMENTS + "/issued";
    private static final String FEE = "/otherMatters/informationProcessingFee";

    @Test
    void theDocumentItselfIsRead() {
        assertThat(DisclosureJson.standard().read(REPORT).year()).isEqualTo(2024);
    }

    @ParameterizedTest(name = "{2}: {1}")
    @MethodSource({"keys", "types", "numbers", "texts", "cells", "syntax"})
    void isRefusedWithItsPlace(String original, String changed, Kind kind, String pointer) {
        String marked = marked(original, changed);
        String before = marked.substring(0, marked.indexOf(MARK));
        String json = marked.replace(MARK, "");

        JsonProblem problem = Refused.text(json);
        assertThat(problem.kind()).as(problem.toString()).isEqualTo(kind);
        assertThat(problem.pointer()).isEqualTo(pointer);
        assertThat(problem.line())
                .isEqualTo(1
                        + (int) before.chars()
                                .filter(character -> character == '\n')
                                .count());
        assertThat(problem.column()).isEqualTo(before.length() - before.lastIndexOf('\n'));
        assertOtherCellsAreReadLeniently(json);
    }

    /** Unless a bracket too many makes the text no JSON, every cell is read that is neither refused nor part of what is. */
    private static void assertOtherCellsAreReadLeniently(String json) {
        LenientReading reading = DisclosureJson.standard().readLeniently(json);
        if (reading.report().isEmpty()
                || !json.contains("article20")
                || reading.problems().stream().anyMatch(problem -> problem.kind() == Kind.MALFORMED)) {
            return;
        }
        List<String> refused =
                reading.problems().stream().map(JsonProblem::pointer).toList();
        DisclosureReport right = DisclosureJson.standard().read(REPORT);
        assertThat(right.form().cells()).allSatisfy(cell -> {
            String path = cell.path().toString();
            boolean isRefused =
                    refused.stream().anyMatch(pointer -> path.startsWith(pointer) || pointer.startsWith(path));
            assertThat(isRefused
                            || reading.report().orElseThrow().cell(cell.path()).equals(right.cell(cell.path())))
                    .as(path)
                    .isTrue();
        });
    }

    /** The document with a change in it, or another document instead. */
    static String unmarked(String original, String changed) {
        return marked(original, changed).replace(MARK, "");
    }

    private static String marked(String original, String changed) {
        return original.isEmpty() ? changed : REPORT.replace(original, changed);
    }

    static Stream<Arguments> keys() {
        return Stream.of(
                arguments("\"year\": 2024", "¦\"yaer\": 2024", Kind.UNKNOWN_KEY, "/yaer"),
                arguments("\"level\": \"county\"", "¦\"a/b~\": 1", Kind.UNKNOWN_KEY, "/agency/a~1b~0"),
                arguments("\"heading\"", "¦\"headline\"", Kind.UNKNOWN_KEY, "/overview/0/headline"),
                arguments("\"licensing\"", "¦\"license\"", Kind.UNKNOWN_KEY, "/article20/license"),
                arguments("\"year\": 2024", "\"year\": 2024, ¦\"year\": 2024", Kind.DUPLICATE_KEY, "/year"),
                arguments("\"title\": ", "\"title\": null, ¦\"title\": ", Kind.DUPLICATE_KEY, "/title"),
                arguments("\"inForce\": 8", "\"inForce\": 8, ¦\"issued\": 1", Kind.DUPLICATE_KEY, ISSUED),
                arguments("\"licensing\"", "¦\"normativeDocuments\"", Kind.DUPLICATE_KEY, DOCUMENTS),
                arguments(", \"inForce\": 8}", "¦}", Kind.MISSING_KEY, DOCUMENTS + "/inForce"),
                arguments(",\n    \"fees\": {\"amount\": 25.10}\n  }", "¦}", Kind.MISSING_KEY, "/article20/fees"),
                arguments(
                        "",
                        "{\"form\": \"2021\", \"year\": 2024, \"agency\": {}¦}",
                        Kind.MISSING_KEY,
                        "/schemaVersion"),
                arguments("", "{\"schemaVersion\": 1, \"year\": 2024, \"agency\": {}¦}", Kind.MISSING_KEY, "/form"),
                arguments("", "{\"schemaVersion\": 1, \"form\": \"2021\", \"agency\": {}¦}", Kind.MISSING_KEY, "/year"),
                arguments(
                        "", "{\"schemaVersion\": 1, \"form\": \"2021\", \"year\": 2024¦}", Kind.MISSING_KEY, "/agency"),
                arguments(", \"text\": \"公开\"}", "¦}", Kind.MISSING_KEY, "/overview/0/text"),
                arguments("\"issued\": 1", "¦\"newlyMade\": 1", Kind.WRONG_FORM, DOCUMENTS + "/newlyMade"),
                arguments("\"licensing\"", "¦\"procurement\"", Kind.WRONG_FORM, "/article20/procurement"));
    }

    static Stream<Arguments> types() {
        return Stream.of(
                arguments("", "¦[]", Kind.WRONG_TYPE, ""),
                arguments("", "¦null", Kind.WRONG_TYPE, ""),
                arguments("\"year\": 2024", "\"year\": ¦\"2024\"", Kind.WRONG_TYPE, "/year"),
                arguments("\"year\": 2024", "\"year\": ¦null", Kind.WRONG_TYPE, "/year"),
                arguments("\"form\": \"2021\"", "\"form\": ¦2021", Kind.WRONG_TYPE, "/form"),
                arguments("\"title\": ", "\"title\": ¦{}, \"x\": ", Kind.WRONG_TYPE, "/title"),
                arguments("[{\"aspect\"", "¦{\"aspect\"", Kind.WRONG_TYPE, "/overview"),
                arguments("[{\"aspect\"", "[¦\"公开\", {\"aspect\"", Kind.WRONG_TYPE, "/overview/0"),
                arguments("{\"issued\": 1", "¦[{\"issued\": 1", Kind.WRONG_TYPE, DOCUMENTS),
                arguments("\"issued\": 1", "\"issued\": ¦\"1\"", Kind.WRONG_TYPE, ISSUED),
                arguments("\"issued\": 1", "\"issued\": ¦true", Kind.WRONG_TYPE, ISSUED),
                arguments("\"issued\": 1", "\"issued\": ¦[1]", Kind.WRONG_TYPE, ISSUED),
                arguments("25.10", "¦\"25.10\"", Kind.WRONG_TYPE, "/article20/fees/amount"),
                arguments(
                        "\"noticesIssued\": 3", "\"noticesIssued\": ¦\"3\"", Kind.WRONG_TYPE, FEE + "/noticesIssued"));
    }

    static Stream<Arguments> numbers() {
        return Stream.of(
                arguments("\"issued\": 1", "\"issued\": ¦1.5", Kind.NOT_WHOLE, ISSUED),
                arguments("\"issued\": 1", "\"issued\": ¦5.0", Kind.NOT_WHOLE, ISSUED),
                arguments("\"issued\": 1", "\"issued\": ¦1e2", Kind.NOT_WHOLE, ISSUED),
                arguments("\"issued\": 1", "\"issued\": ¦-1", Kind.OUT_OF_RANGE, ISSUED),
                arguments("\"issued\": 1", "\"issued\": ¦1000000000000000", Kind.OUT_OF_RANGE, ISSUED),
                arguments("\"issued\": 1", "\"issued\": ¦18446744073709551617", Kind.OUT_OF_RANGE, ISSUED),
                arguments("\"issued\": 1", "\"issued\": ¦-18446744073709551617", Kind.OUT_OF_RANGE, ISSUED),
                arguments("25.10", "¦-0.01", Kind.OUT_OF_RANGE, "/article20/fees/amount"),
                arguments("25.10", "¦1000000000000000", Kind.OUT_OF_RANGE, "/article20/fees/amount"),
                arguments("25.10", "¦0.000000000000000000001", Kind.OUT_OF_RANGE, "/article20/fees/amount"),
                arguments("25.10", "¦1e2147483647", Kind.OUT_OF_RANGE, "/article20/fees/amount"),
                arguments("25.10", "¦1e99999999999", Kind.OUT_OF_RANGE, "/article20/fees/amount"),
                arguments("\"year\": 2024", "\"year\": ¦999", Kind.OUT_OF_RANGE, "/year"),
                arguments("\"year\": 2024", "\"year\": ¦20240", Kind.OUT_OF_RANGE, "/year"),
                arguments("\"year\": 2024", "\"year\": ¦2024.0", Kind.NOT_WHOLE, "/year"),
                arguments("\"noticesIssued\": 3", "\"noticesIssued\": ¦-3", Kind.OUT_OF_RANGE, FEE + "/noticesIssued"),
                arguments("30}}", "¦-30}}", Kind.OUT_OF_RANGE, FEE + "/amountCollected"),
                arguments("\"schemaVersion\": 1", "\"schemaVersion\": ¦2", Kind.UNSUPPORTED_VERSION, "/schemaVersion"));
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                arguments("\"form\": \"2021\"", "\"form\": ¦\"2020\"", Kind.UNKNOWN_VALUE, "/form"),
                arguments("\"county\"", "¦\"County\"", Kind.UNKNOWN_VALUE, "/agency/level"),
                arguments("\"department\"", "¦\"\"", Kind.UNKNOWN_VALUE, "/agency/kind"),
                arguments("\"platforms\"", "¦\"平台\"", Kind.UNKNOWN_VALUE, "/overview/0/aspect"),
                arguments("\"示例县教育局\"", "¦\" \u3000\"", Kind.EMPTY_TEXT, "/agency/name"),
                arguments("\"level\": \"county\"", "\"divisionCode\": ¦\"\"", Kind.EMPTY_TEXT, "/agency/divisionCode"),
                arguments("\"level\": \"county\"", "\"creditCode\": ¦\" \"", Kind.EMPTY_TEXT, "/agency/creditCode"),
                arguments("\"2025-01-24\"", "¦\"2025-1-24\"", Kind.INVALID_DATE, "/publishedOn"),
                arguments("\"2025-01-24\"", "¦\"2025-02-29\"", Kind.INVALID_DATE, "/publishedOn"),
                arguments("\"2025-01-24\"", "¦\"2025-01-24T00:00\"", Kind.INVALID_DATE, "/publishedOn"));
    }

    static Stream<Arguments> cells() {
        String penalties = "/article20/penalties/decisions";
        String coercion = "/article20/coercion/decisions";
        return Stream.of(
                arguments("{\"notApplicable\": true}", "{¦}", Kind.MISSING_KEY, penalties),
                arguments(
                        "{\"notApplicable\": true}",
                        "{\"notApplicable\": ¦false}",
                        Kind.WRONG_TYPE,
                        penalties + "/notApplicable"),
                arguments("{\"notApplicable\": true}", "{¦\"blank\": true}", Kind.UNKNOWN_KEY, penalties + "/blank"),
                arguments("{\"text\": \"若干\"}", "{\"text\": ¦\" \"}", Kind.EMPTY_TEXT, coercion + "/text"),
                arguments("{\"text\": \"若干\"}", "{\"text\": ¦5}", Kind.WRONG_TYPE, coercion + "/text"),
                arguments("\"若干\"}", "\"若干\", ¦\"text\": \"若干\"}", Kind.DUPLICATE_KEY, coercion + "/text"),
                arguments(
                        "\"若干\"}", "\"若干\", ¦\"notApplicable\": true}", Kind.UNKNOWN_KEY, coercion + "/notApplicable"));
    }

    /** Of what is no JSON, the place is where the tokenizer gives up. */
    static Stream<Arguments> syntax() {
        return Stream.of(arguments("", "¦", Kind.MALFORMED, ""), arguments("", "  ¦", Kind.MALFORMED, ""));
    }
}
