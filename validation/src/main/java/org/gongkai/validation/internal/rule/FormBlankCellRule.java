package org.gongkai.validation.internal.rule;

import java.util.List;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Outcome;
import org.gongkai.finding.RuleDescription;
import org.gongkai.finding.Severity;
import org.gongkai.form.FormCell;
import org.gongkai.form.Table;
import org.gongkai.report.Cell;
import org.gongkai.text.LocalizedText;

/** FORM-BLANK-CELL: no table cell is blank or not applicable; one finding for every table that has such cells. */
final class FormBlankCellRule extends PreparedRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("FORM-BLANK-CELL")
            .severity(Severity.WARNING)
            .title(new LocalizedText("表格没有空白单元格", "No table cell is blank"))
            .basis(Basis.STANDARD_FORM)
            .formula("cell ∉ {blank, not applicable}")
            .addArguments("table", "count")
            .failMessage(new LocalizedText(
                    "{table}有{count}个单元格没有填写数字（没有的应当填0）：{cells}。",
                    "{table}, cells without a number (zero has to be written as 0): {count}, {cells}."))
            .build();

    FormBlankCellRule() {
        super(
                DESCRIPTION,
                form -> TableScan.of(form, cell -> cell instanceof Cell.Blank || cell instanceof Cell.NotApplicable)
                        .map(FormBlankCellRule::check));
    }

    private static PreparedCheck check(TableScan blanks) {
        return (report, checks) -> {
            if (blanks.isThere(report)) {
                List<FormCell> found = blanks.found(report);
                checks.check(found.isEmpty(), () -> finding(blanks.table(), found));
            }
        };
    }

    private static Finding finding(Table table, List<FormCell> blanks) {
        return DESCRIPTION
                .finding(Outcome.FAIL)
                .addAllLeft(blanks.stream().map(FormCell::path).toList())
                .putArguments("table", table.label())
                .putArguments("count", LocalizedText.verbatim(Integer.toString(blanks.size())))
                .build();
    }
}
