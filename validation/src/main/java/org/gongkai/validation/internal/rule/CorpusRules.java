package org.gongkai.validation.internal.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.LongStream;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Outcome;
import org.gongkai.finding.ProsePlace;
import org.gongkai.finding.ReportKey;
import org.gongkai.finding.RuleDescription;
import org.gongkai.finding.RuleScope;
import org.gongkai.finding.Severity;
import org.gongkai.form.Form;
import org.gongkai.form.FormCell;
import org.gongkai.form.Section;
import org.gongkai.form.Table;
import org.gongkai.report.Agency;
import org.gongkai.report.Cell;
import org.gongkai.report.DisclosureReport;
import org.gongkai.text.LocalizedText;
import org.gongkai.validation.rule.Checks;
import org.gongkai.validation.rule.CorpusRule;
import org.gongkai.validation.rule.CorpusShelf;
import org.gongkai.validation.rule.CorpusTrait;
import org.gongkai.validation.rule.CorpusTraitRule;

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
    private static final class Duplicate implements CorpusTraitRule {

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
        public List<CorpusTrait> traits(long place, ReportKey key, DisclosureReport report, Checks checks) {
            if (key.agency().identifiers().isEmpty()) {
                checks.skip();
                return List.of();
            }
            return List.of(new Reporter(DESCRIPTION.id(), place, key));
        }

        @Override
        public Optional<Finding> compare(CorpusTrait trait, SortedSet<CorpusTrait> earlier) {
            return earlier.stream()
                    .findFirst()
                    .map(other -> ((Reporter) other).key)
                    .map(first -> DESCRIPTION
                            .finding(Outcome.FAIL)
                            .otherReport(first)
                            .putArguments("agency", ReportNames.agency(first))
                            .putArguments("year", ReportNames.year(first))
                            .build());
        }

        /** Who reports for which year. */
        private static final class Reporter extends CorpusTrait {

            private static final long serialVersionUID = 1L;

            private final ReportKey key;

            Reporter(String rule, long place, ReportKey key) {
                super(rule, place, 0);
                this.key = key;
            }

            @Override
            public LongStream keys() {
                return key.agency().identifiers().stream()
                        .mapToLong(identifier -> MinHash.hash(rule() + key.year() + identifier));
            }

            @Override
            public boolean mayMatch(CorpusTrait earlier) {
                return earlier instanceof Reporter other
                        && other.key.year() == key.year()
                        && other.key.agency().isSameAs(key.agency());
            }

            @Override
            public boolean saysNoMoreThan(CorpusTrait earlier) {
                return earlier instanceof Reporter other && other.key.agency().equals(key.agency());
            }

            @Override
            public CorpusShelf shelf() {
                return CorpusShelf.ofFirst(Integer.MAX_VALUE);
            }
        }
    }

    /**
     * CORPUS-PROSE-SHARED: no two agencies share a prose section nearly word for word, be it in different years. A section is told
     * of once, with the most similar one before it.
     */
    private static final class ProseShared implements CorpusTraitRule {

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
        public List<CorpusTrait> traits(long place, ReportKey key, DisclosureReport report, Checks checks) {
            List<CorpusTrait> traits = new ArrayList<>();
            for (ProseSection prose : ProseSection.of(report)) {
                Shingles shingles = Shingles.of(prose.text());
                if (shingles.areEnough()) {
                    traits.add(new Words(place, threshold, key, prose, new MinHash(shingles)));
                } else {
                    checks.skip();
                }
            }
            return traits;
        }

        @Override
        public Optional<Finding> compare(CorpusTrait trait, SortedSet<CorpusTrait> earlier) {
            Words words = (Words) trait;
            return earlier.stream()
                    .map(Words.class::cast)
                    .map(other -> new Match(other.key, other.signature.similarityTo(words.signature)))
                    .filter(match -> match.similarity() >= threshold
                            && !match.report().agency().isSameAs(words.key.agency()))
                    // Of several that are equally alike the first one.
                    .reduce((one, next) -> next.similarity() > one.similarity() ? next : one)
                    .map(match -> DESCRIPTION
                            .finding(Outcome.FAIL)
                            .prose(words.place)
                            .otherReport(match.report())
                            .putArguments("agency", ReportNames.agency(match.report()))
                            .putArguments("year", ReportNames.year(match.report()))
                            .putArguments("similarity", Percent.of(match.similarity()))
                            .build());
        }

        /**
         * A section like the one that is checked.
         *
         * @param report the report in which it stands
         * @param similarity how much of it is alike, from 0 to 1
         */
        private record Match(ReportKey report, double similarity) {}

        /** What is remembered of a section: the 126 numbers of its signature. */
        private static class Signature extends CorpusTrait {

            private static final long serialVersionUID = 1L;

            /** How many of the newest sections with a band in common are compared. */
            private static final int NEWEST = 8;

            final Section section;
            final MinHash signature;
            final double threshold;

            Signature(long place, double threshold, Section section, MinHash signature) {
                super(DESCRIPTION.id(), place, section.ordinal());
                this.section = section;
                this.signature = signature;
                this.threshold = threshold;
            }

            @Override
            public LongStream keys() {
                return signature.bands(MinHash.hash(rule() + section));
            }

            @Override
            public boolean mayMatch(CorpusTrait earlier) {
                return earlier instanceof Signature other
                        && other.section == section
                        && other.signature.mayBe(threshold, signature);
            }

            @Override
            public CorpusShelf shelf() {
                return CorpusShelf.ofNewest(NEWEST);
            }
        }

        /** A section: its signature, the hashes of all its runs, four bytes a character, and where it stands. */
        private static final class Words extends Signature {

            private static final long serialVersionUID = 1L;

            private final ReportKey key;
            private final ProsePlace place;

            Words(long report, double threshold, ReportKey key, ProseSection prose, MinHash signature) {
                super(report, threshold, prose.section(), signature);
                this.key = key;
                this.place = prose.place();
            }

            @Override
            public CorpusTrait brief() {
                return new Signature(report(), threshold, section, signature.brief());
            }
        }
    }

    /** CORPUS-TABLES-SHARED: no two agencies share a table, number for number. */
    private static final class TablesShared implements CorpusTraitRule {

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

        private final Map<Form, List<TableNumbers>> tables = new EnumMap<>(Form.class);

        TablesShared() {
            Arrays.stream(Form.values()).forEach(form -> tables.put(form, TableNumbers.of(form)));
        }

        @Override
        public RuleDescription description() {
            return DESCRIPTION;
        }

        @Override
        public List<CorpusTrait> traits(long place, ReportKey key, DisclosureReport report, Checks checks) {
            List<CorpusTrait> traits = new ArrayList<>();
            for (TableNumbers table : tables.getOrDefault(report.form(), List.of())) {
                List<Cell> cells = table.telling(report);
                if (cells.isEmpty()) {
                    checks.skip();
                } else {
                    traits.add(new Numbers(place, key, table.table().section(), List.copyOf(cells)));
                }
            }
            return traits;
        }

        @Override
        public Optional<Finding> compare(CorpusTrait trait, SortedSet<CorpusTrait> earlier) {
            Numbers numbers = (Numbers) trait;
            Table table = numbers.key.form().table(numbers.section).orElseThrow();
            return earlier.stream()
                    .map(other -> ((Numbers) other).key)
                    .filter(other -> !isSameBody(other.agency(), numbers.key.agency()))
                    .findFirst()
                    .map(other -> DESCRIPTION
                            .finding(Outcome.FAIL)
                            .otherReport(other)
                            .addAllRight(
                                    table.cells().stream().map(FormCell::path).toList())
                            .putArguments("table", table.label())
                            .putArguments("agency", ReportNames.agency(other))
                            .putArguments("year", ReportNames.year(other))
                            .build());
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

        /** The numbers of a table. */
        private static final class Numbers extends CorpusTrait {

            private static final long serialVersionUID = 1L;

            /** How many reports with the same table are remembered. */
            private static final int FIRST = 4;

            private final ReportKey key;
            private final Section section;

            @SuppressWarnings("serial") // A list that is serializable.
            private final List<Cell> cells;

            Numbers(long place, ReportKey key, Section section, List<Cell> cells) {
                super(DESCRIPTION.id(), place, section.ordinal());
                this.key = key;
                this.section = section;
                this.cells = cells;
            }

            @Override
            public LongStream keys() {
                return LongStream.of(MinHash.hash(rule() + cells));
            }

            @Override
            public boolean mayMatch(CorpusTrait earlier) {
                return earlier instanceof Numbers other && other.cells.equals(cells);
            }

            @Override
            public CorpusShelf shelf() {
                return CorpusShelf.ofFirst(FIRST);
            }
        }
    }
}
