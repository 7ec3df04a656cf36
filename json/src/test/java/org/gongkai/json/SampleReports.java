package org.gongkai.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.form.Aspect;
import org.gongkai.form.Form;
import org.gongkai.form.FormCell;
import org.gongkai.form.Table;
import org.gongkai.form.Unit;
import org.gongkai.report.Agency;
import org.gongkai.report.AgencyKind;
import org.gongkai.report.AgencyLevel;
import org.gongkai.report.Cell;
import org.gongkai.report.CreditCode;
import org.gongkai.report.DisclosureReport;
import org.gongkai.report.DivisionCode;
import org.gongkai.report.InformationProcessingFee;
import org.gongkai.report.OtherMatters;
import org.gongkai.report.Overview;
import org.gongkai.report.Passage;

/** Reports in which every member is there and every cell is different, so that no two can be mistaken for each other. */
final class SampleReports {

    private SampleReports() {}

    static DisclosureReport of(Form form) {
        int year = form.firstYear();
        DisclosureReport.Builder report = DisclosureReport.builder()
                .form(form)
                .year(year)
                .title("示例县人民政府办公室" + year + "年政府信息公开工作年度报告")
                .agency(Agency.builder()
                        .name("示例县人民政府办公室")
                        .level(AgencyLevel.COUNTY)
                        .kind(AgencyKind.DEPARTMENT)
                        .divisionCode(new DivisionCode("410823"))
                        .creditCode(new CreditCode("11410823005760042T"))
                        .build())
                .publishedOn(LocalDate.of(year + 1, 1, 25))
                .overview(overview())
                .problemsAndImprovements("公开的形式比较单一。\n下一步将加强培训。")
                .otherMatters(OtherMatters.builder()
                        .text("本年度发出收费通知2件。")
                        .informationProcessingFee(InformationProcessingFee.builder()
                                .noticesIssued(2)
                                .amountNotified(new BigDecimal("130.50"))
                                .amountCollected(new BigDecimal("100"))
                                .build())
                        .build());
        form.tables().forEach(table -> report.table(table, cells(form, table), Optional.empty()));
        return report.build();
    }

    private static Overview overview() {
        return Overview.of(
                Passage.of("现公布本年度报告。"),
                Passage.builder()
                        .aspect(Aspect.PROACTIVE_DISCLOSURE)
                        .heading("（一）主动公开")
                        .text("主动公开信息356条，\"一网\"公开。")
                        .build());
    }

    private static List<Cell> cells(Form form, Table table) {
        List<Cell> cells = new ArrayList<>();
        for (FormCell place : table.cells()) {
            cells.add(cell(place, form.indexOf(place.path())));
        }
        return cells;
    }

    private static Cell cell(FormCell place, int index) {
        if (place.column().unit() == Unit.TEN_THOUSAND_YUAN) {
            return Cell.amount("25.10");
        }
        return switch (index % 50) {
            case 5 -> place.column().signed() ? Cell.change(-index) : Cell.blank();
            case 7 -> Cell.notApplicable();
            case 8 -> Cell.text("若干" + index);
            default -> place.column().signed() ? Cell.change(-index) : Cell.count(index);
        };
    }
}
