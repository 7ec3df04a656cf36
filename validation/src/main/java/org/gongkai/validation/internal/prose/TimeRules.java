package org.gongkai.validation.internal.prose;

import java.util.List;
import org.gongkai.finding.Outcome;
import org.gongkai.finding.RuleDescription;
import org.gongkai.finding.Severity;
import org.gongkai.form.Section;
import org.gongkai.text.LocalizedText;
import org.gongkai.validation.internal.prose.Lexer.Kind;
import org.gongkai.validation.internal.prose.Lexer.Token;
import org.gongkai.validation.rule.Checks;

/** The rules on the years and the period that the prose speaks of: PROSE-YEAR and PROSE-PERIOD. */
final class TimeRules {

    private TimeRules() {}

    /**
     * PROSE-YEAR: a sentence that reports this year's work does not name another year. Sentences count that open with another
     * year and go straight on to what was done, headings of such work, and the words with which the report itself is published.
     * Section five, comparisons, plans and what is told before the report year's own figures may name any year.
     */
    static final class Years extends ProseRule {

        private static final RuleDescription DESCRIPTION = RuleDescription.builder()
                .id("PROSE-YEAR")
                .severity(Severity.WARNING)
                .title(new LocalizedText("写的是报告年度的工作", "The prose speaks of the report year"))
                .basis(ProseRules.REPORT_AGREES_WITH_ITSELF)
                .formula("a sentence on this year's work names no year but the report year")
                .addArguments("year")
                .failMessage(new LocalizedText(
                        "报告年度为{year}年，“{section}”却写道“{quotation}”。",
                        "The report is for {year}, but \"{section}\" says \"{quotation}\"."))
                .build();

        private static final Characters YEAR = Characters.of("年");

        private static final List<String> REPORT_NAMES =
                List.of("政府信息公开工作年度报告", "政府信息公开年度报告", "政府信息公开工作情况", "政府信息公开工作报告");

        /** Earlier years are told of on purpose. */
        private static final int MISTAKABLE = 2;

        private static final List<String> MAY_NAME_ANY_YEAR = List.of(
                "报告", "预算", "决算", "要点", "方案", "规划", "考核", "评估", "整改", "问题", "继续", "以来", "以后", "之前", "期间", "届", "“十");

        /** How 今年 and 本年度 begin; 全年 is as good in another year. */
        private static final String THIS_YEAR = "今本";

        private static final List<String> GENERAL = List.of("总体情况", "基本情况", "概况");

        private static final String NUMERALS = "一二三四五六七八九十0123456789.";

        private static final int LONGEST_PHRASE = 40;

        private static final List<String> PUBLISHING =
                List.of("现公布", "现将", "现予", "现向", "特公布", "特此公布", "编制本", "编写本", "本报告");

        Years() {
            super(DESCRIPTION);
        }

        @Override
        void check(Prose prose, Checks checks) {
            for (Prose.Text text : prose.texts()) {
                String plain = text.plain().plain();
                if (text.section() != Section.PROBLEMS_AND_IMPROVEMENTS && YEAR.areIn(plain)) {
                    check(text, plain, prose, checks);
                } else {
                    checks.pass();
                }
            }
        }

        private static void check(Prose.Text text, String plain, Prose prose, Checks checks) {
            int year = prose.report().year();
            List<Sentence> sentences = text.plain().sentences();
            for (int i = 0; i < sentences.size(); i++) {
                Sentence sentence = sentences.get(i);
                boolean holds = !YEAR.areIn(plain, sentence.start(), sentence.end())
                        || !isOfAnotherYear(plain, sentence, prose, year)
                        || i + 1 < sentences.size() && opensWith(plain, sentences.get(i + 1), prose, year);
                checks.check(
                        holds,
                        () -> DESCRIPTION
                                .finding(Outcome.FAIL)
                                .putArguments("year", LocalizedText.verbatim(Integer.toString(year)))
                                .prose(text.place(text.plain().quote(sentence.start(), sentence.end())))
                                .build());
            }
        }

        private static boolean opensWith(String plain, Sentence sentence, Prose prose, int year) {
            return Lexer.tokens(plain, sentence.start(), sentence.end(), prose.speaker()).stream()
                    .limit(4)
                    .anyMatch(token ->
                            token.kind() == Kind.YEAR && token.number() == year || token.means(Notion.THIS_YEAR));
        }

        private static boolean isOfAnotherYear(String plain, Sentence sentence, Prose prose, int year) {
            String words = sentence.of(plain);
            List<Token> tokens = Lexer.tokens(plain, sentence.start(), sentence.end(), prose.speaker());
            boolean now = tokens.stream()
                    .anyMatch(token -> token.kind() == Kind.YEAR && token.number() == year
                            || token.means(Notion.THIS_YEAR) && THIS_YEAR.indexOf(plain.charAt(token.start())) >= 0);
            if (now) {
                return false;
            }
            if (REPORT_NAMES.stream().anyMatch(words::contains)
                    && PUBLISHING.stream().anyMatch(words::contains)) {
                return tokens.stream()
                        .anyMatch(token -> token.kind() == Kind.YEAR
                                && words.startsWith("年", token.start() + 4 - sentence.start()));
            }
            int at = openingYear(tokens, plain);
            if (at < 0) {
                return false;
            }
            int named = tokens.get(at).kind() == Kind.YEAR ? tokens.get(at).number() : year - 1;
            boolean figures = tokens.stream().anyMatch(token -> token.kind() == Kind.FIGURE);
            boolean mistakable = named < year ? year - named <= MISTAKABLE : figures;
            boolean free = tokens.stream()
                            .anyMatch(token -> token.means(Notion.COMPARE)
                                    || token.means(Notion.PLAN) && named > year
                                    || token.means(Notion.EXCEPT))
                    || MAY_NAME_ANY_YEAR.stream().anyMatch(words::contains)
                    || tokens.stream()
                            .skip(at + 1L)
                            .anyMatch(token -> token.kind() == Kind.YEAR && token.number() != named);
            return mistakable && !free && (isWork(tokens, at + 1, plain) || isHeading(tokens, at + 1, sentence, plain));
        }

        /** Where a year stands with which the sentence opens, −1 if it opens otherwise. A mistyped year counts as one. */
        private static int openingYear(List<Token> tokens, String plain) {
            for (int i = 0; i < tokens.size(); i++) {
                Token token = tokens.get(i);
                boolean mistyped = token.kind() == Kind.FIGURE && isMistypedYear(plain, token);
                if (token.kind() == Kind.YEAR || mistyped) {
                    return i;
                }
                boolean leads = token.kind() == Kind.MARK
                        || token.means(Notion.FILL)
                        || token.means(Notion.ITEM)
                        || token.means(Notion.SELF)
                        || token.means(Notion.OWN)
                        || token.means(Notion.THROUGH)
                        || isNumber(token, plain);
                if (!leads) {
                    return -1;
                }
            }
            return -1;
        }

        /** The number of a heading: （一）, 1. */
        private static boolean isNumber(Token token, String plain) {
            return (token.kind() == Kind.UNKNOWN || token.kind() == Kind.FIGURE)
                    && plain.substring(token.start(), token.end()).chars().allMatch(c -> NUMERALS.indexOf(c) >= 0);
        }

        /** 202年, 20241年. */
        private static boolean isMistypedYear(String plain, Token token) {
            String digits = plain.substring(token.start(), token.end());
            return digits.startsWith("20") && digits.endsWith("年") && (digits.length() == 4 || digits.length() == 6);
        }

        /** Whether what was done follows the year at once. */
        private static boolean isWork(List<Token> tokens, int from, String plain) {
            for (int i = from; i < tokens.size(); i++) {
                Token token = tokens.get(i);
                boolean next = i + 1 < tokens.size();
                if (token.means(Notion.DONE)) {
                    return !next || !isOf(tokens.get(i + 1), plain);
                }
                boolean passes = token.isMark('，')
                        || token.means(Notion.FILL)
                        || token.means(Notion.SELF)
                        || token.means(Notion.OWN)
                        || token.means(Notion.THIS_YEAR)
                        || token.means(Notion.TIMELY)
                        || token.means(Notion.CHANNEL)
                        || token.kind() == Kind.DATE && (token.number() == 1231 || token.number() == 1299)
                        || token.means(Notion.YEAR_END);
                if (!passes || isOf(token, plain)) {
                    return isUnderLeadership(tokens, i, plain);
                }
            }
            return false;
        }

        private static boolean isOf(Token token, String plain) {
            return plain.charAt(token.start()) == '的' && token.end() == token.start() + 1;
        }

        /** 2023年，在市委的坚强领导下，…. */
        private static boolean isUnderLeadership(List<Token> tokens, int at, String plain) {
            int from = tokens.get(at).start();
            return at > 0
                    && plain.charAt(tokens.get(at - 1).start()) == '在'
                    && plain.substring(from, Math.min(plain.length(), from + LONGEST_PHRASE))
                            .contains("领导下");
        }

        /** 2023年工作情况, 2023年工作总结. */
        private static boolean isHeading(List<Token> tokens, int from, Sentence sentence, String plain) {
            String rest =
                    from < tokens.size() ? plain.substring(tokens.get(from).start(), sentence.end()) : "";
            return rest.length() <= 20
                    && (rest.contains("工作") || rest.contains("公开") || GENERAL.contains(rest))
                    && (rest.endsWith("情况") || rest.endsWith("总结") || rest.endsWith("概况"));
        }
    }

    /** PROSE-PERIOD: what is called the statistical period is the report year, from its first to its last day. */
    static final class Period extends ProseRule {

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

        private static final List<String> NAMES = List.of(
                "统计期限", "统计期", "统计时限", "统计时间", "统计起止时间", "统计区间", "统计周期", "统计时段", "数据时间", "数据期限", "报告期限", "起止时间");

        private static final int FIRST_DAY = 101;
        private static final int LAST_DAY = 1231;
        private static final int MONTH = 100;
        private static final int LAST_LEGIBLE_DAY = 31;

        Period() {
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
            boolean legible = days.size() == 2 && days.stream().allMatch(Period::isDay) && !years.isEmpty();
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
}
