package org.gongkai.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.gongkai.form.CellPath;
import org.gongkai.form.Form;
import org.gongkai.form.FormCell;
import org.gongkai.form.Section;
import org.gongkai.report.Agency;
import org.gongkai.report.DisclosureReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class WrittenKeysTest {

    @ParameterizedTest
    @EnumSource
    void thePointersOfTheTablesAreTheCellPathsInTheOrderOfTheForm(Form form) {
        String json = DisclosureJson.standard().write(DisclosureReport.blank(form, 2021, Agency.of("示例县教育局")));
        JsonNode report = JsonMapper.shared().readTree(json);
        List<String> pointers = form.tables().stream()
                .map(table -> table.section().key())
                .flatMap(key -> pointers("/" + key, report.get(key)))
                .toList();
        assertThat(pointers)
                .isEqualTo(form.cells().stream()
                        .map(FormCell::path)
                        .map(CellPath::toString)
                        .toList());
    }

    @Test
    void theSectionsComeLastAndInTheirOrder() {
        String json = DisclosureJson.standard().write(SampleReports.of(Form.FORM_2021));
        assertThat(JsonMapper.shared().readTree(json).propertyNames())
                .startsWith("schemaVersion", "form", "year", "title", "agency", "publishedOn")
                .endsWith(Stream.of(Section.values()).map(Section::key).toArray(String[]::new))
                .hasSize(12);
    }

    @Test
    void aCellThatBothFormsHaveTakesTheSameInBoth() {
        assertThat(Form.FORM_2019.cells())
                .allSatisfy(cell -> Form.FORM_2021.cell(cell.path()).ifPresent(same -> {
                    assertThat(same.column().unit()).isEqualTo(cell.column().unit());
                    assertThat(same.column().signed()).isEqualTo(cell.column().signed());
                }));
    }

    private static Stream<String> pointers(String pointer, JsonNode node) {
        return node.isObject()
                ? node.properties().stream()
                        .flatMap(member -> pointers(pointer + "/" + member.getKey(), member.getValue()))
                : Stream.of(pointer);
    }
}
