package org.gongkai.validation.internal.prose;

import static org.gongkai.validation.internal.prose.Phrases.REQUEST;
import static org.gongkai.validation.internal.prose.Phrases.maybe;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkai.finding.Outcome;
import org.gongkai.finding.RuleDescription;
import org.gongkai.finding.Severity;
import org.gongkai.form.CellPath;
import org.gongkai.report.Cell;
import org.gongkai.report.DisclosureReport;
import org.gongkai.text.LocalizedText;
import org.gongkai.validation.rule.Checks;
import org.gongkai.validation.rule.Rule;

/**
 * PROSE-NONE-CLAIM: where the prose says that there was no request, review or lawsuit, the table is zero. Prose that says
 * there were some over a table of zeros is a matter of {@link ProseClaimRule}.
 */
final class ProseNoneClaimRule implements Rule {

    private static final String NO = "(?:(?:均|尚|暂|并|从)?(?:未曾|未|没有|没|无)|零)";
    private static final String CAME = "(?:收到|接到|接收到|接收|受理|新收到|新收)过?";
    private static final String AROSE = maybe("(?:发生|出现|产生|收到)过?|有");
    private static final String END = maybe("的?(?:情况|情形|事项|发生|案件)");

    private record NoneOf(Pattern phrase, CellSum cells) {}

    private static final PhraseBook<NoneOf> PHRASES = new PhraseBook<>(
            List.of(
                    new NoneOf(
                            Pattern.compile(NO + "(?:" + CAME + REQUEST + "|(?=.*公开)有?" + REQUEST + ")" + END + "|"
                                    + REQUEST + "(?:数量|数)?为?[零0]"),
                            RequestSubjects.RECEIVED),
                    cases("行政复议", CaseSubjects.REVIEWS),
                    cases("行政诉讼", CaseSubjects.LAWSUITS),
                    cases(
                            "行政复议(?:、|和|及|与|或者|或)" + maybe("提起") + "行政诉讼",
                            CaseSubjects.REVIEWS.plus(CaseSubjects.LAWSUITS))),
            NoneOf::phrase);

    /** Every phrase has one of them. */
    private static final Characters CUES = Characters.of("未没无零0");

    private static final Characters PUBLISHED_CUES = Characters.where(c -> CUES.has(PlainText.meant((char) c)));

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("PROSE-NONE-CLAIM")
            .severity(Severity.WARNING)
            .title(new LocalizedText("写明没有的，表格为零", "Where the prose says there were none, the table is zero"))
            .basis(ProseRules.REPORT_AGREES_WITH_ITSELF)
            .formula("prose says that none were received ⇒ cell = 0")
            .failMessage(new LocalizedText(
                    "“{section}”写道“{quotation}”，而表格中不为零：{cells}合计为{right}。",
                    "\"{section}\" says \"{quotation}\", but the table is not zero: {cells} come to {right}."))
            .build();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(DisclosureReport report, Checks checks) {
        ClauseWords words = new ClauseWords(report);
        for (ProseText text : ProseText.of(report)) {
            if (PUBLISHED_CUES.areIn(text.text())) {
                check(text, words, report, checks);
            }
        }
    }

    private static void check(ProseText text, ClauseWords words, DisclosureReport report, Checks checks) {
        PlainText plain = PlainText.of(text.text());
        for (Clause clause : ClauseReader.clauses(plain, words.year(), ProseNoneClaimRule::nextCue)) {
            if (clause.ofReport() && clause.figure().isEmpty()) {
                PHRASES.find(words.essential(clause), any -> true)
                        .ifPresent(none -> check(none.cells().in(report.form()), text, clause, report, checks));
            }
        }
    }

    private static int nextCue(String plain, int start) {
        int cue = CUES.next(plain, start, plain.length());
        while (cue < plain.length() && isPartOfFigure(plain, cue)) {
            cue = CUES.next(plain, cue + 1, plain.length());
        }
        return cue;
    }

    /** Whether a zero is a digit of 10, of 2020 or of 0件, rather than the word for none. */
    private static boolean isPartOfFigure(String plain, int cue) {
        return plain.charAt(cue) == '0'
                && (cue > 0 && Character.isDigit(plain.charAt(cue - 1))
                        || cue + 1 < plain.length() && Figure.UNITS.has(plain.charAt(cue + 1)));
    }

    private static void check(
            List<CellPath> cells, ProseText text, Clause clause, DisclosureReport report, Checks checks) {
        List<BigDecimal> numbers = cells.stream()
                .map(report::cell)
                .map(Cell::number)
                .flatMap(Optional::stream)
                .toList();
        BigDecimal known = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (known.signum() > 0) {
            checks.found(DESCRIPTION
                    .finding(Outcome.FAIL)
                    .right(cells)
                    .leftSum(BigDecimal.ZERO)
                    .rightSum(known)
                    .prose(text.place(clause.quotation()))
                    .build());
        } else if (numbers.size() == cells.size()) {
            checks.pass();
        } else {
            checks.skip();
        }
    }

    private static NoneOf cases(String cases, CellSum cells) {
        return new NoneOf(Pattern.compile(NO + AROSE + CaseSubjects.BROUGHT + cases + maybe("案件|申请") + END), cells);
    }
}
