package org.gongkai.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.form.CellPath;
import org.gongkai.form.Form;
import org.gongkai.form.Section;
import org.gongkai.json.reading.JsonProblem;
import org.gongkai.json.reading.JsonProblem.Kind;
import org.gongkai.json.reading.LenientReading;
import org.gongkai.report.Agency;
import org.gongkai.report.Cell;
import org.gongkai.report.DisclosureReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What stands in a form that is still being filled in. That the first problem is the strict one, {@link Refused} checks. */
class LenientReadingTest {

    private static final DisclosureReport REPORT = SampleReports.of(Form.FORM_2021);
    private static final DisclosureJson JSON = DisclosureJson.standard();
    private static final String TEXT = JSON.write(REPORT);
    private static final CellPath ISSUED = CellPath.of("/article20/governmentRules/issued");

    @Provide
    Arbitrary<DisclosureReport> anyReports() {
        return AnyReports.reports();
    }

    @Property(tries = 100)
    void whatIsRightIsReadAsItIsStrictly(@ForAll("anyReports") DisclosureReport report) throws IOException {
        byte[] bytes = JSON.withIndentation().write(report).getBytes(StandardCharsets.UTF_8);
        for (DisclosureJson library : Libraries.all()) {
            assertThat(library.readLeniently(new ByteArrayInputStream(bytes)))
                    .isEqualTo(new LenientReading(Optional.of(report), List.of()));
        }
    }

    @Test
    void everyWrongCellIsBlankAndAProblem() {
        String wrong = TEXT.replace("{\"issued\":0,\"repealed\":1,", "{\"issued\":{\"text\":[1,{}]},\"repealed\":true,")
                .replace("25.10", "-1");
        LenientReading reading = read(wrong);
        assertThat(reading.problems())
                .extracting(JsonProblem::pointer)
                .containsExactly(ISSUED + "/text", "/article20/governmentRules/repealed", "/article20/fees/amount");
        assertThat(reading.report())
                .contains(REPORT.with(ISSUED, Cell.blank())
                        .with(CellPath.of("/article20/governmentRules/repealed"), Cell.blank())
                        .with(CellPath.of("/article20/fees/amount"), Cell.blank()));
    }

    @Test
    void whatWasTypedAsTextIsAProblemAndTheCellThatItSays() {
        String typed = TEXT.replace("{\"issued\":0,\"repealed\":1,", "{\"issued\":\"１２件\",\"repealed\":\"约30\",")
                .replace("25.10", "\"251000元\"");
        LenientReading reading = read(typed);
        assertThat(reading.problems())
                .extracting(JsonProblem::kind)
                .containsExactly(Kind.WRONG_TYPE, Kind.WRONG_TYPE, Kind.WRONG_TYPE);
        DisclosureReport report = reading.report().orElseThrow();
        assertThat(report.cell(ISSUED)).isEqualTo(Cell.count(12));
        assertThat(report.cell(CellPath.of("/article20/governmentRules/repealed")))
                .isEqualTo(Cell.text("约30"));
        assertThat(report.cell(CellPath.of("/article20/fees/amount"))).isEqualTo(Cell.amount("25.1"));
    }

    @Test
    void aTextBesideATableIsReadOnceAndOnlyAsText() {
        String more = TEXT.replaceFirst(
                        "\"applications\":\\{", "\"applications\":{\"remarks\":\"甲\",\"remarks\":\"乙\",")
                .replaceFirst("\"article20\":\\{", "\"article20\":{\"remarks\":[1],");
        LenientReading reading = read(more);
        assertThat(reading.problems())
                .extracting(JsonProblem::kind)
                .containsExactly(Kind.WRONG_TYPE, Kind.DUPLICATE_KEY);
        assertThat(reading.report().orElseThrow().applications().orElseThrow().remarks())
                .contains("甲");
    }

    @Test
    void unknownAndRepeatedKeysAreProblemsAndSkipped() {
        String more = TEXT.replace("\"year\":2021,", "\"year\":2021,\"years\":[{\"year\":1}],\"year\":1999,")
                .replace("{\"issued\":0,", "{\"issued\":0,\"newlyMade\":{\"text\":\"1\"},\"issued\":7,");
        LenientReading reading = read(more);
        assertThat(reading.problems())
                .extracting(JsonProblem::kind)
                .containsExactly(Kind.UNKNOWN_KEY, Kind.DUPLICATE_KEY, Kind.WRONG_FORM, Kind.DUPLICATE_KEY);
        assertThat(reading.report()).contains(REPORT);
    }

    @Test
    void whatIsMissingIsAProblemAndNothingElseIsLost() {
        String gaps = TEXT.replace("\"schemaVersion\":1,", "")
                .replaceFirst("\"agency\":\\{[^}]*},", "")
                .replace(",\"text\":\"主动公开信息356条，\\\"一网\\\"公开。\"", "")
                .replace("\"text\":\"本年度发出收费通知2件。\",", "")
                .replace("\"issued\":0,", "");
        LenientReading reading = read(gaps);
        assertThat(reading.problems())
                .extracting(JsonProblem::pointer)
                .containsExactlyInAnyOrder(
                        "/schemaVersion", "/agency", "/overview/1/text", "/otherMatters/text", ISSUED.toString());
        DisclosureReport report = reading.report().orElseThrow();
        assertThat(report.agency()).isEqualTo(Agency.builder().build());
        assertThat(report.overview().orElseThrow().passages().get(1).heading()).contains("（一）主动公开");
        assertThat(report.otherMatters().orElseThrow().informationProcessingFee())
                .isEqualTo(REPORT.otherMatters().orElseThrow().informationProcessingFee());
        assertThat(report.cells()).isEqualTo(REPORT.with(ISSUED, Cell.blank()).cells());
    }

    @Test
    void withoutFormOrYearThereIsNoReport() {
        assertThat(read(TEXT.replace("\"form\":\"2021\",", "")).report()).isEmpty();
        assertThat(read(TEXT.replace("\"year\":2021,", "\"year\":21,")).report())
                .isEmpty();
        assertThat(read("[1, {}]").problems()).extracting(JsonProblem::kind).containsExactly(Kind.WRONG_TYPE);
    }

    @Test
    void whatWasReadBeforeTheTextIsNoJsonStays() {
        int middle = TEXT.indexOf("\"reviewAndLitigation\"");
        LenientReading reading = read(TEXT.substring(0, middle));
        assertThat(reading.problems()).extracting(JsonProblem::kind).containsExactly(Kind.MALFORMED);
        DisclosureReport report = reading.report().orElseThrow();
        assertThat(report.applications()).isEqualTo(REPORT.applications());
        assertThat(report.overview()).isEqualTo(REPORT.overview());
        assertThat(report.has(Section.REVIEW_AND_LITIGATION)).isFalse();
    }

    @Test
    void aTableOfAnotherTypeIsAbsentAndAPassageOfAnotherTypeLeftOut() {
        LenientReading reading = read(TEXT.replaceFirst("\"overview\":\\[", "\"overview\":[[{\"text\":\"公开\"}],")
                .replaceFirst("\"reviewAndLitigation\":\\{", "\"reviewAndLitigation\":[{}],\"x\":{"));
        assertThat(reading.problems())
                .extracting(JsonProblem::pointer)
                .containsExactly("/overview/0", "/reviewAndLitigation", "/x");
        assertThat(reading.report()).isPresent().hasValueSatisfying(report -> {
            assertThat(report.overview()).isEqualTo(REPORT.overview());
            assertThat(report.has(Section.REVIEW_AND_LITIGATION)).isFalse();
        });
    }

    @Test
    void bytesThatAreNotUtf8AreOneProblem() throws IOException {
        byte[] bytes = TEXT.getBytes("GB18030");
        assertThat(JSON.readLeniently(new ByteArrayInputStream(bytes)).problems())
                .extracting(JsonProblem::kind)
                .containsExactly(Kind.MALFORMED);
    }

    @Test
    @Timeout(60)
    void problemsAreNotedUpToAThousand() {
        String hostile = "{" + "\"x\":[],".repeat(500_000) + "\"form\":\"2021\"}";
        assertThat(JSON.readLeniently(hostile).problems()).hasSize(1000);
    }

    private static LenientReading read(String text) {
        LenientReading reading = JSON.readLeniently(text);
        assertThat(reading.problems()).startsWith(Refused.text(text));
        return reading;
    }
}
