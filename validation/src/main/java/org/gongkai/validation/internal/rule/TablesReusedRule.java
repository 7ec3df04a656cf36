package org.gongkai.validation.internal.rule;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gongkai.finding.Outcome;
import org.gongkai.finding.RuleDescription;
import org.gongkai.finding.RuleScope;
import org.gongkai.finding.Severity;
import org.gongkai.form.Form;
import org.gongkai.form.FormCell;
import org.gongkai.report.Cell;
import org.gongkai.report.DisclosureReport;
import org.gongkai.text.LocalizedText;
import org.gongkai.validation.rule.Checks;
import org.gongkai.validation.rule.YearOnYearRule;

/** YOY-TABLES-REUSED: a table is not last year's again, number for number. */
final class TablesReusedRule implements YearOnYearRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("YOY-TABLES-REUSED")
            .severity(Severity.WARNING)
            .scope(RuleScope.YEAR_ON_YEAR)
            .title(new LocalizedText("表格不是照抄上年", "No table is last year's again"))
            .basis(Basis.ARTICLE_50)
            .formula("table(y) ≠ table(y−1), where it has four independent numbers")
            .addArguments("table")
            .failMessage(new LocalizedText(
                    "{table}的所有数字与上年报告完全相同。", "Every number of {table} is that of last year's report."))
            .build();

    private final Map<Form, List<TableNumbers>> tables = new EnumMap<>(Form.class);

    TablesReusedRule() {
        Arrays.stream(Form.values()).forEach(form -> tables.put(form, TableNumbers.of(form)));
    }

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(DisclosureReport previous, DisclosureReport report, Checks checks) {
        if (previous.form() != report.form()) {
            checks.skip();
            return;
        }
        for (TableNumbers table : tables.getOrDefault(report.form(), List.of())) {
            List<Cell> now = table.telling(report);
            if (now.isEmpty()) {
                checks.skip();
            } else {
                checks.check(
                        !now.equals(table.telling(previous)),
                        () -> DESCRIPTION
                                .finding(Outcome.FAIL)
                                .addAllRight(table.table().cells().stream()
                                        .map(FormCell::path)
                                        .toList())
                                .putArguments("table", table.table().label())
                                .build());
            }
        }
    }
}
