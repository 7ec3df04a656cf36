package org.gongkai.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.form.ApplicationsTable;
import org.gongkai.form.Aspect;
import org.gongkai.form.CellPath;
import org.gongkai.form.Form;
import org.gongkai.report.Agency;
import org.gongkai.report.Cell;
import org.gongkai.report.DisclosureReport;
import org.gongkai.report.Overview;
import org.gongkai.report.Passage;
import org.junit.jupiter.api.Test;

class DraftedProseTest {

    private static final DisclosureReport BLANK = DisclosureReport.blank(Form.FORM_2021, 2024, Agency.of("示例县人民政府"));

    @Test
    void sentencesAreInTheWordsOfTheForm() {
        DisclosureReport report = BLANK.with(Map.of(
                CellPath.of("/article20/normativeDocuments/issued"), Cell.count(3),
                CellPath.of("/article20/normativeDocuments/inForce"), Cell.count(20),
                CellPath.of("/article20/fees/amount"), Cell.amount("3.25"),
                CellPath.of("/applications/newlyReceived/total"), Cell.count(26),
                CellPath.of("/applications/carriedForward/total"), Cell.count(2),
                CellPath.of("/applications/results/granted/total"), Cell.count(24),
                CellPath.of("/applications/results/total/total"), Cell.count(24),
                CellPath.of("/reviewAndLitigation/review/total"), Cell.count(1),
                CellPath.of("/reviewAndLitigation/directLitigation/total"), Cell.count(0)));
        report = report.with(Form.FORM_2021.rows(ApplicationsTable.NOT_PROCESSED).stream()
                .flatMap(row -> Form.FORM_2021.cell(row, ApplicationsTable.TOTAL_APPLICANTS).stream())
                .collect(Collectors.toMap(cell -> cell.path(), cell -> Cell.count(0))));
        Overview overview = DraftedProse.overview(report);

        assertThat(overview.passage(Aspect.PROACTIVE_DISCLOSURE).map(Passage::text))
                .contains("行政规范性文件本年制发3件，现行有效20件。行政事业性收费本年收费金额3.25万元。");
        assertThat(overview.passage(Aspect.DISCLOSURE_ON_REQUEST).map(Passage::text))
                .contains(
                        "本年新收政府信息公开申请26件，结转下年度继续办理2件。" + "本年度办理结果总计24件，其中予以公开24件，不予处理0件。" + "行政复议1件，行政诉讼（未经复议直接起诉）0件。");
    }

    @Test
    void nothingIsSaidOfWhatIsNotKnown() {
        assertThat(DraftedProse.overview(BLANK).passages()).isEmpty();
        assertThat(Stream.of(Form.values())
                        .map(form -> DisclosureReport.builder()
                                .form(form)
                                .year(2024)
                                .agency(BLANK.agency())
                                .build())
                        .map(DraftedProse::overview))
                .allSatisfy(overview -> assertThat(overview.passages()).isEmpty());
    }
}
