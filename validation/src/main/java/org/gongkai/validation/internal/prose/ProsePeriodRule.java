package org.gongkai.validation.internal.prose;

import java.util.List;
import org.gongkai.finding.Outcome;
import org.gongkai.finding.RuleDescription;
import org.gongkai.finding.Severity;
import org.gongkai.text.LocalizedText;
import org.gongkai.validation.internal.prose.Lexer.Kind;
import org.gongkai.validation.internal.prose.Lexer.Token;
import org.gongkai.validation.rule.Checks;

/** PROSE-PERIOD: what is called the statistical period is the report year, from its first to its last day. */
final class ProsePeriodRule extends ProseRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("PROSE-PERIOD")
            .severity(Severity.WARNING)
            .title(new LocalizedText("统计期限为报告年度全年", "The statistical period is the report year"))
            .basis(ProseRules.BOTH_FORMS)
            .formula("period = 1 January to 31 December of year")
            .addArguments("year")
            .failMessage(new LocalizedText(
                    "报告年度为{year}年，“{section}”中的统计期限却是“{quotation}”。",
                    "The report is for {year}, but the statistical period in \"{section}\" is \"{quotation}\"."))
            .build();

    private static final List<String> NAMES =
            List.of("统计期限", "统计期", "统计时限", "统计时间", "统计起止时间", "统计区间", "统计周期", "统计时段", "数据时间", "数据期限", "报告期限", "起止时间");

    private static final int FIRST_DAY = 101;
    private static final int LAST_DAY = 1231;
    private static final int MONTH = 100;
    private static final int LAST_LEGIBLE_DAY = 31;

    ProsePeriodRule() {
        super(DESCRIPTION);
    }

    @Override
    void check(Prose prose, Checks checks) {
        for (Prose.Text text : prose.texts()) {
            String plain = text.plain().plain();
            if (plain.contains("月")) {
                for (Sentence sentence : text.plain().sentences()) {
                    String words = sentence.of(plain);
                    if (NAMES.stream().anyMatch(words::contains) || words.contains("涵盖") && words.contains("期间")) {
                        check(sentence, text, prose, checks);
                    }
                }
            }
        }
    }

    private static void check(Sentence sentence, Prose.Text text, Prose prose, Checks checks) {
        int year = prose.report().year();
        List<Token> tokens = Lexer.tokens(text.plain().plain(), sentence.start(), sentence.end(), prose.speaker());
        List<Integer> days = tokens.stream()
                .filter(token -> token.kind() == Kind.DATE)
                .map(Token::number)
                .toList();
        List<Integer> years = tokens.stream()
                .filter(token -> token.kind() == Kind.YEAR)
                .map(Token::number)
                .toList();
        boolean legible = days.size() == 2 && days.stream().allMatch(ProsePeriodRule::isDay) && !years.isEmpty();
        if (!legible) {
            checks.skip();
            return;
        }
        checks.check(
                days.equals(List.of(FIRST_DAY, LAST_DAY)) && years.stream().allMatch(named -> named == year),
                () -> DESCRIPTION
                        .finding(Outcome.FAIL)
                        .putArguments("year", LocalizedText.verbatim(Integer.toString(year)))
                        .prose(text.place(text.plain().quote(sentence.start(), sentence.end())))
                        .build());
    }

    private static boolean isDay(int date) {
        return date % MONTH > 0 && date % MONTH <= LAST_LEGIBLE_DAY && date / MONTH >= 1 && date / MONTH <= 12;
    }
}
