package org.gongkai.validation.rule;

import java.util.List;
import org.gongkai.finding.Outcome;
import org.gongkai.finding.RuleDescription;
import org.gongkai.finding.Severity;
import org.gongkai.form.FormCell;
import org.gongkai.form.LocalizedText;
import org.gongkai.form.Table;
import org.gongkai.report.Cell;
import org.gongkai.report.DisclosureReport;

/** FORM-NOT-A-NUMBER: no table cell holds text; one finding for every such cell. */
final class FormNotANumberRule implements Rule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("FORM-NOT-A-NUMBER")
            .severity(Severity.ERROR)
            .title(new LocalizedText("表格单元格填写的是数字", "Table cells hold numbers"))
            .basis(Basis.STANDARD_FORM)
            .formula("cell is not text")
            .failMessage(new LocalizedText("{cells}：“{text}”不是有效的数字。", "{cells}: \"{text}\" is no valid number."))
            .build();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(DisclosureReport report, Checks checks) {
        for (Table table : TableCells.tables(report)) {
            List<FormCell> texts = TableCells.matching(report, table, cell -> cell instanceof Cell.Text);
            if (texts.isEmpty()) {
                checks.pass();
            }
            for (FormCell text : texts) {
                checks.found(DESCRIPTION
                        .finding(Outcome.FAIL)
                        .addLeft(text.path())
                        .putArguments("text", LocalizedText.verbatim(printed(report.cell(text.path()))))
                        .build());
            }
        }
    }

    private static String printed(Cell cell) {
        return ((Cell.Text) cell).printed();
    }
}
