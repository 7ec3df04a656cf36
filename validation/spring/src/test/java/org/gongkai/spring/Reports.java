package org.gongkai.spring;

import org.gongkai.form.CellPath;
import org.gongkai.form.Form;
import org.gongkai.form.FormCell;
import org.gongkai.json.DisclosureJson;
import org.gongkai.report.Agency;
import org.gongkai.report.Cell;
import org.gongkai.report.DisclosureReport;
import org.gongkai.report.OtherMatters;
import org.gongkai.report.Overview;
import org.gongkai.report.Passage;

/** Reports that the tests send. */
final class Reports {

    /** Its four kinds of outcome are all zero. */
    static final CellPath REVIEW_TOTAL = CellPath.of("/reviewAndLitigation/review/total");

    private static final DisclosureJson JSON = DisclosureJson.standard();

    private Reports() {}

    /** A report in which every cell is zero, and nothing is wrong. */
    static DisclosureReport good() {
        DisclosureReport report = DisclosureReport.blank(Form.FORM_2021, 2024, Agency.of("示例县教育局"))
                .withTitle("示例县教育局2024年政府信息公开工作年度报告")
                .withOverview(Overview.of(Passage.of("各项公开工作有序开展。")))
                .withProblemsAndImprovements("更新不够及时，将加强培训。")
                .withOtherMatters(OtherMatters.of("无"));
        for (FormCell cell : Form.FORM_2021.cells()) {
            report = report.with(cell.path(), Cell.parse("0", cell.column()));
        }
        return report;
    }

    static DisclosureReport wrongSum() {
        return good().with(REVIEW_TOTAL, Cell.count(2));
    }

    static String json(DisclosureReport report) {
        return JSON.write(report);
    }
}
