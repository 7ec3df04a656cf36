package org.gongkai.validation.internal.rule;

import java.util.List;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Outcome;
import org.gongkai.finding.RuleDescription;
import org.gongkai.finding.Severity;
import org.gongkai.form.FormCell;
import org.gongkai.report.Cell;
import org.gongkai.text.LocalizedText;

/** FORM-NOT-A-NUMBER: no table cell holds text; one finding for every such cell. */
final class FormNotANumberRule extends PreparedRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("FORM-NOT-A-NUMBER")
            .severity(Severity.ERROR)
            .title(new LocalizedText("表格单元格填写的是数字", "Table cells hold numbers"))
            .basis(Basis.STANDARD_FORM)
            .formula("cell is not text")
            .addArguments("text")
            .failMessage(new LocalizedText("{cells}：“{text}”不是有效的数字。", "{cells}: \"{text}\" is no valid number."))
            .build();

    FormNotANumberRule() {
        super(
                DESCRIPTION,
                form -> TableScan.of(form, cell -> cell instanceof Cell.Text).map(FormNotANumberRule::check));
    }

    private static PreparedCheck check(TableScan texts) {
        return (report, checks) -> {
            if (!texts.isThere(report)) {
                return;
            }
            List<FormCell> found = texts.found(report);
            if (found.isEmpty()) {
                checks.pass();
            }
            found.forEach(cell -> checks.found(finding(cell, (Cell.Text) report.cell(cell.path()))));
        };
    }

    private static Finding finding(FormCell cell, Cell.Text text) {
        return DESCRIPTION
                .finding(Outcome.FAIL)
                .addLeft(cell.path())
                .putArguments("text", LocalizedText.verbatim(text.printed()))
                .build();
    }
}
