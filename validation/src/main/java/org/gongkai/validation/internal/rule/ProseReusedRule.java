package org.gongkai.validation.internal.rule;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongkai.finding.Outcome;
import org.gongkai.finding.RuleDescription;
import org.gongkai.finding.RuleScope;
import org.gongkai.finding.Severity;
import org.gongkai.form.Section;
import org.gongkai.report.DisclosureReport;
import org.gongkai.text.LocalizedText;
import org.gongkai.validation.rule.Checks;
import org.gongkai.validation.rule.YearOnYearRule;

/** YOY-PROSE-REUSED: no prose section is last year's with the year changed. */
final class ProseReusedRule implements YearOnYearRule {

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

    ProseReusedRule(double threshold) {
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
