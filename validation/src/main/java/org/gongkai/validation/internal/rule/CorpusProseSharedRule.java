package org.gongkai.validation.internal.rule;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.gongkai.finding.Outcome;
import org.gongkai.finding.ReportKey;
import org.gongkai.finding.RuleDescription;
import org.gongkai.finding.RuleScope;
import org.gongkai.finding.Severity;
import org.gongkai.form.Section;
import org.gongkai.text.LocalizedText;
import org.gongkai.validation.rule.Checks;
import org.gongkai.validation.rule.CorpusRule;

/**
 * CORPUS-PROSE-SHARED: no two agencies share a prose section nearly word for word, be it in different years. A section is told
 * of once, with the most similar one before it.
 */
final class CorpusProseSharedRule implements CorpusRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("CORPUS-PROSE-SHARED")
            .severity(Severity.WARNING)
            .scope(RuleScope.CORPUS)
            .title(new LocalizedText("不同机关的文字部分不雷同", "No two agencies share a prose section nearly word for word"))
            .basis(Basis.ARTICLE_50)
            .formula("similarity(section(a), section(b)) < threshold, agency(a) ≠ agency(b)")
            .addArguments("agency", "year", "similarity")
            .failMessage(new LocalizedText(
                    "“{section}”与{agency}{year}年度的报告基本相同（相似度{similarity}%），开头为“{quotation}”。",
                    "The section \"{section}\" is nearly that of {agency} for {year} ({similarity}% alike); "
                            + "it begins: \"{quotation}\"."))
            .build();

    private final double threshold;

    CorpusProseSharedRule(double threshold) {
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
    public Run start() {
        Map<Section, SimilarTexts> seen = new EnumMap<>(Section.class);
        return (key, report, checks) -> {
            for (ProseSection prose : ProseSection.of(report)) {
                Shingles shingles = Shingles.of(prose.text());
                if (shingles.areEnough()) {
                    SimilarTexts texts = seen.computeIfAbsent(prose.section(), section -> new SimilarTexts());
                    check(texts, key, prose, new MinHash(shingles), checks);
                } else {
                    checks.skip();
                }
            }
        };
    }

    private void check(SimilarTexts texts, ReportKey key, ProseSection prose, MinHash signature, Checks checks) {
        Optional<SimilarTexts.Match> closest = texts.candidates(signature, threshold)
                .filter(match -> !match.report().agency().isSameAs(key.agency()))
                .max(Comparator.comparingDouble(SimilarTexts.Match::similarity));
        closest.ifPresentOrElse(match -> found(match, prose, checks), checks::pass);
        texts.add(key, signature);
    }

    private static void found(SimilarTexts.Match match, ProseSection prose, Checks checks) {
        checks.found(DESCRIPTION
                .finding(Outcome.FAIL)
                .prose(prose.place())
                .otherReport(match.report())
                .putArguments("agency", ReportNames.agency(match.report()))
                .putArguments("year", ReportNames.year(match.report()))
                .putArguments("similarity", Percent.of(match.similarity()))
                .build());
    }
}
