package org.gongkai.validation.internal.prose;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.finding.Outcome;
import org.gongkai.finding.RuleDescription;
import org.gongkai.finding.RuleScope;
import org.gongkai.finding.Severity;
import org.gongkai.form.ApplicationsTable;
import org.gongkai.form.Section;
import org.gongkai.report.DisclosureReport;
import org.gongkai.text.LocalizedText;
import org.gongkai.validation.internal.prose.Figure.Unit;
import org.gongkai.validation.internal.prose.Lexer.Kind;
import org.gongkai.validation.rule.Checks;
import org.gongkai.validation.rule.YearOnYearRule;

/** The rules on the prose of a report and that of the year before: YOY-PASSAGE-REUSED and YOY-CLAIM. */
public final class YearProseRules {

    private YearProseRules() {}

    /**
     * Obtains the rules in the order of the catalogue.
     *
     * @return the rules
     */
    public static List<YearOnYearRule> all() {
        return List.of(new PassageReused(), new Claim());
    }

    /** YOY-PASSAGE-REUSED: no long passage is last year's word for word, its figures included. */
    static final class PassageReused implements YearOnYearRule {

        private static final int SHORTEST = 50;
        private static final int FEWEST_FIGURES = 2;

        private static final RuleDescription DESCRIPTION = RuleDescription.builder()
                .id("YOY-PASSAGE-REUSED")
                .severity(Severity.INFO)
                .scope(RuleScope.YEAR_ON_YEAR)
                .title(new LocalizedText("段落不是连同数字照抄上年", "No passage is last year's with all its figures"))
                .basis(ProseRules.STANDARD_FORM)
                .formula("passages of " + SHORTEST + " characters or more with " + FEWEST_FIGURES
                        + " figures or more differ from last year's in more than the year")
                .failMessage(new LocalizedText(
                        "“{section}”中的段落除年份外与上年报告一字不差，其中的数字也没有变化：“{quotation}”。",
                        "A passage of \"{section}\" is last year's word for word but for the year, and so are its figures: "
                                + "\"{quotation}\"."))
                .build();

        @Override
        public RuleDescription description() {
            return DESCRIPTION;
        }

        @Override
        public void check(DisclosureReport previous, DisclosureReport report, Checks checks) {
            Set<String> before = passages(Prose.of(previous))
                    .map(passage -> plain(passage.words()))
                    .collect(Collectors.toSet());
            Prose prose = Prose.of(report);
            passages(prose).forEach(passage -> {
                boolean reused =
                        before.contains(plain(passage.words())) && figures(passage.words(), prose) >= FEWEST_FIGURES;
                checks.check(
                        !reused,
                        () -> DESCRIPTION
                                .finding(Outcome.FAIL)
                                .prose(passage.text().place(passage.words().strip()))
                                .build());
            });
        }

        private record Passage(Prose.Text text, String words) {}

        /** The paragraphs outside the preamble. */
        private static Stream<Passage> passages(Prose prose) {
            List<Prose.Text> texts = prose.texts();
            boolean preamble = texts.size() > 1
                    && texts.get(0).section() == Section.OVERVIEW
                    && texts.get(0).heading().isEmpty()
                    && texts.get(1).section() == Section.OVERVIEW;
            return texts.stream()
                    .skip(preamble ? 1 : 0)
                    .flatMap(text -> Line.in(text.published()).stream()
                            .map(line -> new Passage(text, line.of(text.published()))))
                    .filter(passage -> passage.words().strip().length() >= SHORTEST);
        }

        private static String plain(String words) {
            return PlainText.plain(words).replaceAll("(?<!\\d)(?:19|20)\\d{2}(?=年|[〕\\]])", "Y");
        }

        private static long figures(String words, Prose prose) {
            String plain = PlainText.plain(words);
            return Lexer.tokens(plain, 0, plain.length(), prose.speaker()).stream()
                    .filter(token -> token.figure() != null
                            && token.figure().unit() != Unit.BARE
                            && token.figure().value().compareTo(BigDecimal.ONE) > 0)
                    .count();
        }
    }

    /** YOY-CLAIM: what is said of a change since last year fits last year's report. */
    static final class Claim implements YearOnYearRule {

        private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
        private static final int DIGITS = 12;

        private static final List<String> RECEIVED = List.of(ApplicationsTable.NEWLY_RECEIVED.key());
        private static final List<String> TO_BE_HANDLED =
                List.of(ApplicationsTable.NEWLY_RECEIVED.key(), ApplicationsTable.CARRIED_OVER.key());
        private static final List<String> HANDLED = List.of(ApplicationsTable.ALL_RESULTS.key());

        private static final RuleDescription DESCRIPTION = RuleDescription.builder()
                .id("YOY-CLAIM")
                .severity(Severity.INFO)
                .scope(RuleScope.YEAR_ON_YEAR)
                .title(new LocalizedText("文字中的同比与上年报告相符", "What is said of a change fits last year's report"))
                .basis(new LocalizedText("上一年度的报告", "the report of the year before"))
                .formula("change = value(y) − value(y−1), or its share of value(y−1)")
                .addArguments("before", "now")
                .failMessage(new LocalizedText(
                        "“{section}”写道“{quotation}”，而上年报告为{before}，本年为{now}。",
                        "\"{section}\" says \"{quotation}\", but last year's report has {before}, and this one {now}."))
                .build();

        @Override
        public RuleDescription description() {
            return DESCRIPTION;
        }

        @Override
        public void check(DisclosureReport previous, DisclosureReport report, Checks checks) {
            Optional<Statement> told = Optional.empty();
            for (Statement statement : Prose.of(report).statements()) {
                if (told.filter(before ->
                                before.sentence() != statement.sentence() || before.text() != statement.text())
                        .isPresent()) {
                    told = Optional.empty();
                }
                if (isChange(statement, report.year())) {
                    subject(statement, told).ifPresent(subject -> check(statement, subject, previous, report, checks));
                } else if (statement.kind() == Statement.Kind.FIGURE) {
                    told = statement.claim().isPresent() ? Optional.of(statement) : Optional.empty();
                }
            }
        }

        private static boolean isChange(Statement statement, int year) {
            Clause clause = statement.clause();
            boolean lastYear = clause.says(Notion.LAST_YEAR)
                    || clause.has(token -> token.kind() == Kind.YEAR && token.number() == year - 1)
                    || statement.quotation().contains("同比");
            return clause.says(Notion.COMPARE)
                    && lastYear
                    && !clause.vague()
                    && !clause.hasUnknown()
                    && !clause.saysAny(
                            Notion.bits(Notion.NARROW, Notion.CHANNEL, Notion.APPLICANT, Notion.RESULT, Notion.WORK))
                    && statement.isExact(List.of(Unit.COUNT, Unit.PERCENT));
        }

        /** What has changed: what the clause names, else what was told just before. */
        private static Optional<Subject> subject(Statement statement, Optional<Statement> told) {
            Clause clause = statement.clause();
            if (clause.says(Notion.ROW)) {
                List<String> rows = Meaning.rows(clause);
                return Meaning.topicOf(rows) == Statement.Topic.CASES
                        ? Optional.of(Subject.of(List.of(rows)))
                        : Optional.empty();
            }
            if (clause.says(Notion.REQUEST)) {
                return Optional.of(Subject.of(List.of(RECEIVED, TO_BE_HANDLED, HANDLED)));
            }
            return told.flatMap(Statement::claim).map(Claim::widened);
        }

        /** Who compares requests may count those received, those to be handled or those handled. */
        private static Subject widened(Subject subject) {
            List<String> first = subject.readings().get(0);
            boolean requests = first.equals(RECEIVED) || first.equals(TO_BE_HANDLED) || first.equals(HANDLED);
            return requests && subject.columns().equals(List.of(Subject.TOTAL))
                    ? Subject.of(List.of(RECEIVED, TO_BE_HANDLED, HANDLED))
                    : subject;
        }

        private static void check(
                Statement statement,
                Subject subject,
                DisclosureReport previous,
                DisclosureReport report,
                Checks checks) {
            List<BigDecimal> before = ClaimRules.Claim.sums(subject.cells(previous.form()), previous);
            List<BigDecimal> now = ClaimRules.Claim.sums(subject.cells(report.form()), report);
            if (before.isEmpty() || before.size() != now.size()) {
                checks.skip();
                return;
            }
            List<Boolean> fits = new ArrayList<>();
            for (int i = 0; i < now.size(); i++) {
                fits.add(fits(statement, before.get(i), now.get(i)));
            }
            checks.check(
                    fits.contains(true),
                    () -> DESCRIPTION
                            .finding(Outcome.FAIL)
                            .prose(statement.place())
                            .putArguments(
                                    "before",
                                    LocalizedText.verbatim(before.get(0).toPlainString()))
                            .putArguments(
                                    "now", LocalizedText.verbatim(now.get(0).toPlainString()))
                            .build());
        }

        private static boolean fits(Statement statement, BigDecimal before, BigDecimal now) {
            Figure figure = statement.figure().orElseThrow();
            String words = statement.quotation();
            boolean down = Stream.of("减", "降", "少", "回落").anyMatch(words::contains);
            BigDecimal change = down ? before.subtract(now) : now.subtract(before);
            if (change.signum() < 0) {
                return false;
            }
            if (figure.unit() == Unit.COUNT) {
                return figure.value().compareTo(change) == 0;
            }
            return before.signum() > 0
                    && figure.fits(change.multiply(HUNDRED).divide(before, DIGITS, RoundingMode.HALF_UP));
        }
    }
}
