package org.gongkai.validation.internal.rule;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongkai.finding.Outcome;
import org.gongkai.finding.RuleDescription;
import org.gongkai.finding.RuleScope;
import org.gongkai.finding.Severity;
import org.gongkai.form.Form;
import org.gongkai.form.FormCell;
import org.gongkai.form.Section;
import org.gongkai.report.Cell;
import org.gongkai.report.DisclosureReport;
import org.gongkai.text.LocalizedText;
import org.gongkai.validation.rule.Checks;
import org.gongkai.validation.rule.YearOnYearRule;

/** The rules on what was taken over from the year before: YOY-PROSE-REUSED and YOY-TABLES-REUSED. */
final class ReusedRules {

    private ReusedRules() {}

    /** YOY-PROSE-REUSED: no prose section is last year's with the year changed. */
    static final class Prose implements YearOnYearRule {

        private static final RuleDescription DESCRIPTION = RuleDescription.builder()
                .id("YOY-PROSE-REUSED")
                .severity(Severity.WARNING)
                .scope(RuleScope.YEAR_ON_YEAR)
                .title(new LocalizedText("文字部分不是照抄上年", "No prose section is last year's with the year changed"))
                .basis(Basis.ARTICLE_50)
                .formula("similarity(section(y), section(y−1)) < threshold")
                .addArguments("similarity")
                .failMessage(
                        new LocalizedText(
                                "“{section}”除年份外与上年报告基本相同（相似度{similarity}%），开头为“{quotation}”。",
                                "The section \"{section}\" is last year's but for the year ({similarity}% alike); it begins: \"{quotation}\"."))
                .build();

        private final double threshold;

        Prose(double threshold) {
            this.threshold = threshold;
        }

        @Override
        public RuleDescription description() {
            return DESCRIPTION;
        }

        @Override
        public Optional<BigDecimal> threshold() {
            return Optional.of(BigDecimal.valueOf(threshold));
        }

        @Override
        public void check(DisclosureReport previous, DisclosureReport report, Checks checks) {
            Map<Section, ProseSection> before = ProseSection.of(previous).stream()
                    .collect(Collectors.toMap(ProseSection::section, Function.identity()));
            for (ProseSection now : ProseSection.of(report)) {
                Optional.ofNullable(before.get(now.section()))
                        .ifPresentOrElse(reused -> check(reused, now, checks), checks::skip);
            }
        }

        private void check(ProseSection before, ProseSection now, Checks checks) {
            Shingles old = Shingles.of(before.text());
            Shingles current = Shingles.of(now.text());
            if (!old.areEnough() || !current.areEnough()) {
                checks.skip();
                return;
            }
            double similarity = current.similarityTo(old);
            checks.check(
                    similarity < threshold,
                    () -> DESCRIPTION
                            .finding(Outcome.FAIL)
                            .prose(now.place())
                            .putArguments("similarity", Percent.of(similarity))
                            .build());
        }
    }

    /** YOY-TABLES-REUSED: a table is not last year's again, number for number. */
    static final class Tables implements YearOnYearRule {

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

        Tables() {
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
}
