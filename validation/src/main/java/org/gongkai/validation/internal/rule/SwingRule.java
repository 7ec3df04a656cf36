package org.gongkai.validation.internal.rule;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.finding.CellSource;
import org.gongkai.finding.Outcome;
import org.gongkai.finding.RuleDescription;
import org.gongkai.finding.RuleScope;
import org.gongkai.finding.Severity;
import org.gongkai.form.CellPath;
import org.gongkai.form.Form;
import org.gongkai.form.FormCell;
import org.gongkai.form.Relation;
import org.gongkai.form.Section;
import org.gongkai.report.DisclosureReport;
import org.gongkai.text.LocalizedText;
import org.gongkai.validation.rule.Checks;
import org.gongkai.validation.rule.YearOnYearRule;

/**
 * YOY-SWING: no total is more than tenfold or less than a tenth of last year's, unless both are small. The totals are those of
 * tables three and four, where both forms have them, and, within one form, all numbers of table two.
 */
final class SwingRule implements YearOnYearRule {

    private static final BigDecimal FACTOR = BigDecimal.TEN;

    /** A total that is below this in both years is never told of. */
    private static final BigDecimal FLOOR = BigDecimal.valueOf(100);

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("YOY-SWING")
            .severity(Severity.INFO)
            .scope(RuleScope.YEAR_ON_YEAR)
            .title(new LocalizedText("总数与上年相比没有剧烈变化", "No total differs wildly from last year's"))
            .basis(Basis.PREVIOUS_REPORT)
            .formula("total(y) ≤ 10 × total(y−1) ∧ total(y−1) ≤ 10 × total(y), where one of them is at least 100")
            .addArguments("row", "column")
            .failMessage(new LocalizedText(
                    "{row} · {column}：上年为{left}，本年为{right}，相差十倍以上，请核实（例如单位是否有误）。",
                    "{row} · {column}: {left} last year, {right} this year, a change of more than tenfold; "
                            + "please look whether this is so (the unit, for example)."))
            .build();

    private final Map<Form, List<FormCell>> totals = new EnumMap<>(Form.class);

    SwingRule() {
        Arrays.stream(Form.values()).forEach(form -> totals.put(form, totals(form)));
    }

    private static List<FormCell> totals(Form form) {
        Set<CellPath> parts = new HashSet<>();
        form.relations().stream()
                .filter(relation -> relation.kind() == Relation.Kind.APPLICANTS_ADD_UP
                        || relation.kind() == Relation.Kind.OUTCOMES_ADD_UP)
                .forEach(relation -> parts.addAll(relation.left()));
        return form.cells().stream()
                .filter(cell -> !parts.contains(cell.path()) && !cell.column().signed())
                .toList();
    }

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(DisclosureReport previous, DisclosureReport report, Checks checks) {
        for (FormCell total : totals.getOrDefault(report.form(), List.of())) {
            if (isComparable(total, previous, report)) {
                check(total, previous, report, checks);
            } else {
                checks.skip();
            }
        }
    }

    private static boolean isComparable(FormCell total, DisclosureReport previous, DisclosureReport report) {
        return previous.form() == report.form()
                || total.table().section() != Section.ARTICLE_20
                        && previous.form().cell(total.path()).isPresent();
    }

    private static void check(FormCell total, DisclosureReport previous, DisclosureReport report, Checks checks) {
        Optional<BigDecimal> before = previous.cell(total.path()).number();
        Optional<BigDecimal> now = report.cell(total.path()).number();
        if (before.isEmpty() || now.isEmpty()) {
            checks.skip();
        } else {
            checks.check(
                    isSteady(before.get().min(now.get()), before.get().max(now.get())),
                    () -> DESCRIPTION
                            .finding(Outcome.FAIL)
                            .addLeft(total.path())
                            .leftSource(CellSource.PREVIOUS_REPORT)
                            .addRight(total.path())
                            .leftSum(before)
                            .rightSum(now)
                            .putArguments("row", total.rowLabelPath())
                            .putArguments("column", total.column().label())
                            .build());
        }
    }

    private static boolean isSteady(BigDecimal smaller, BigDecimal larger) {
        return larger.compareTo(FLOOR) < 0 || larger.compareTo(smaller.multiply(FACTOR)) <= 0;
    }
}
