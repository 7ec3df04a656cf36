package org.gongkai.validation.internal.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.finding.Outcome;
import org.gongkai.finding.ReportKey;
import org.gongkai.finding.RuleDescription;
import org.gongkai.finding.RuleScope;
import org.gongkai.finding.Severity;
import org.gongkai.form.Form;
import org.gongkai.form.FormCell;
import org.gongkai.form.Section;
import org.gongkai.report.Agency;
import org.gongkai.report.AgencyIndex;
import org.gongkai.report.Cell;
import org.gongkai.text.LocalizedText;
import org.gongkai.validation.rule.Checks;
import org.gongkai.validation.rule.CorpusRule;

/** The rules on many reports: CORPUS-*. */
final class CorpusRules {

    /** Obtains them in the order of the catalogue. */
    static List<CorpusRule> all(double proseThreshold) {
        return List.of(new Duplicate(), proseShared(proseThreshold), new TablesShared());
    }

    /** Obtains CORPUS-PROSE-SHARED with a threshold. */
    static CorpusRule proseShared(double threshold) {
        return new ProseShared(threshold);
    }

    private CorpusRules() {}

    /** CORPUS-DUPLICATE: there is one report per agency and year. */
    private static final class Duplicate implements CorpusRule {

        private static final RuleDescription DESCRIPTION = RuleDescription.builder()
                .id("CORPUS-DUPLICATE")
                .severity(Severity.ERROR)
                .scope(RuleScope.CORPUS)
                .title(new LocalizedText("每个机关每个年度只有一份报告", "There is one report per agency and year"))
                .basis(Basis.ARTICLE_49)
                .formula("(agency, year) is unique")
                .addArguments("agency", "year")
                .failMessage(new LocalizedText(
                        "{agency}{year}年度的报告已经有了一份。", "There is already a report of {agency} for {year}."))
                .build();

        @Override
        public RuleDescription description() {
            return DESCRIPTION;
        }

        @Override
        public Run start() {
            Map<Integer, AgencyIndex<ReportKey>> years = new HashMap<>();
            return (key, report, checks) -> {
                if (key.agency().identifiers().isEmpty()) {
                    checks.skip();
                    return;
                }
                AgencyIndex<ReportKey> seen = years.computeIfAbsent(key.year(), year -> new AgencyIndex<>());
                seen.find(key.agency()).stream().findFirst().ifPresentOrElse(first -> found(first, checks), () -> {
                    seen.add(key.agency(), key);
                    checks.pass();
                });
            };
        }

        private static void found(ReportKey first, Checks checks) {
            checks.found(DESCRIPTION
                    .finding(Outcome.FAIL)
                    .otherReport(first)
                    .putArguments("agency", ReportNames.agency(first))
                    .putArguments("year", ReportNames.year(first))
                    .build());
        }
    }

    /**
     * CORPUS-PROSE-SHARED: no two agencies share a prose section nearly word for word, be it in different years. A section is told
     * of once, with the most similar one before it.
     */
    private static final class ProseShared implements CorpusRule {

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

        ProseShared(double threshold) {
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

    /** CORPUS-TABLES-SHARED: no two agencies share a table, number for number. */
    private static final class TablesShared implements CorpusRule {

        private static final RuleDescription DESCRIPTION = RuleDescription.builder()
                .id("CORPUS-TABLES-SHARED")
                .severity(Severity.WARNING)
                .scope(RuleScope.CORPUS)
                .title(new LocalizedText("不同机关的表格不相同", "No two agencies share a table"))
                .basis(Basis.ARTICLE_50)
                .formula("table(a) ≠ table(b), agency(a) ≠ agency(b), where it has four independent numbers")
                .addArguments("table", "agency", "year")
                .failMessage(new LocalizedText(
                        "{table}的所有数字与{agency}{year}年度的报告完全相同。",
                        "Every number of {table} is that of the report of {agency} for {year}."))
                .build();

        /** How many reports with the same table are remembered. */
        private static final int NEWEST = 4;

        private final Map<Form, List<TableNumbers>> tables = new EnumMap<>(Form.class);

        TablesShared() {
            Arrays.stream(Form.values()).forEach(form -> tables.put(form, TableNumbers.of(form)));
        }

        @Override
        public RuleDescription description() {
            return DESCRIPTION;
        }

        @Override
        public Run start() {
            Map<List<Cell>, List<ReportKey>> seen = new HashMap<>();
            return (key, report, checks) -> {
                for (TableNumbers table : tables.getOrDefault(report.form(), List.of())) {
                    List<Cell> cells = table.telling(report);
                    if (cells.isEmpty()) {
                        checks.skip();
                        continue;
                    }
                    List<ReportKey> alike = seen.computeIfAbsent(List.copyOf(cells), none -> new ArrayList<>(1));
                    Optional<ReportKey> other = alike.stream()
                            .filter(before -> !isSameBody(before.agency(), key.agency()))
                            .findFirst();
                    checks.check(
                            other.isEmpty(),
                            () -> DESCRIPTION
                                    .finding(Outcome.FAIL)
                                    .otherReport(other.orElseThrow())
                                    .addAllRight(table.table().cells().stream()
                                            .map(FormCell::path)
                                            .toList())
                                    .putArguments("table", table.table().label())
                                    .putArguments("agency", ReportNames.agency(other.orElseThrow()))
                                    .putArguments("year", ReportNames.year(other.orElseThrow()))
                                    .build());
                    if (alike.size() < NEWEST) {
                        alike.add(key);
                    }
                }
            };
        }

        /** The same agency, a government and its office, or two names of one body. */
        private static boolean isSameBody(Agency one, Agency other) {
            if (one.isSameAs(other)) {
                return true;
            }
            String name = one.name().orElse("");
            String otherName = other.name().orElse("");
            return name.isEmpty() || otherName.isEmpty() || name.contains(otherName) || otherName.contains(name);
        }
    }
}
