package org.gongkai.validation.internal.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.finding.Outcome;
import org.gongkai.finding.RuleDescription;
import org.gongkai.finding.Severity;
import org.gongkai.form.ApplicationsTable;
import org.gongkai.form.CellPath;
import org.gongkai.form.Form;
import org.gongkai.form.FormCell;
import org.gongkai.form.Row;
import org.gongkai.form.Section;
import org.gongkai.text.LocalizedText;

/**
 * APP-FORWARD-WITHIN-NEW: where requests were carried over, no more are carried forward than were received, else one would be
 * open for more than a year.
 */
final class ForwardWithinNewRule extends PreparedRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("APP-FORWARD-WITHIN-NEW")
            .severity(Severity.INFO)
            .title(new LocalizedText("结转下年度的申请不多于本年新收", "No more requests are carried forward than were received"))
            .basis(new LocalizedText(
                    "《政府信息公开条例》第三十条、第三十三条", "Regulations on Open Government Information, Articles 30 and 33"))
            .formula("carriedOver > 0 ⇒ carriedForward ≤ newlyReceived")
            .addArguments("table", "column")
            .failMessage(new LocalizedText(
                    "{table} · {column}：结转下年度{left}件，多于本年新收{right}件，其中有的申请办理已超过一年；如系征求意见、补正或缴费期间，可不修改。",
                    "{table} · {column}: {left} requests are carried forward, more than the {right} received, so one has been open "
                            + "for more than a year; consultation, correction and payment stop the clock."))
            .build();

    ForwardWithinNewRule() {
        super(DESCRIPTION, ForwardWithinNewRule::checks);
    }

    private static Stream<PreparedCheck> checks(Form form) {
        return form.cells().stream()
                .filter(cell -> cell.row().key().equals(ApplicationsTable.NEWLY_RECEIVED.key()))
                .flatMap(received -> of(form, ApplicationsTable.CARRIED_OVER, received)
                        .flatMap(over -> of(form, ApplicationsTable.CARRIED_FORWARD, received)
                                .map(forward -> check(received, over, forward)))
                        .stream());
    }

    private static Optional<CellPath> of(Form form, Row row, FormCell inColumn) {
        return form.cells().stream()
                .filter(cell ->
                        cell.row().key().equals(row.key()) && cell.column().equals(inColumn.column()))
                .map(FormCell::path)
                .findFirst();
    }

    private static PreparedCheck check(FormCell received, CellPath over, CellPath forward) {
        return (report, checks) -> {
            Optional<BigDecimal> left = report.cell(forward).number();
            Optional<BigDecimal> right = report.cell(received.path()).number();
            boolean carried = report.cell(over)
                    .number()
                    .filter(number -> number.signum() > 0)
                    .isPresent();
            if (!report.has(Section.APPLICATIONS) || !carried || left.isEmpty() || right.isEmpty()) {
                checks.skip();
                return;
            }
            checks.check(
                    left.get().compareTo(right.get()) <= 0,
                    () -> DESCRIPTION
                            .finding(Outcome.FAIL)
                            .left(List.of(forward))
                            .right(List.of(received.path()))
                            .leftSum(left)
                            .rightSum(right)
                            .putArguments("table", received.table().label())
                            .putArguments("column", received.column().label())
                            .build());
        };
    }
}
