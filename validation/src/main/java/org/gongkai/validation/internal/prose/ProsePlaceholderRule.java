package org.gongkai.validation.internal.prose;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.finding.Outcome;
import org.gongkai.finding.RuleDescription;
import org.gongkai.finding.Severity;
import org.gongkai.report.DisclosureReport;
import org.gongkai.text.LocalizedText;
import org.gongkai.validation.rule.Checks;
import org.gongkai.validation.rule.Rule;

/**
 * PROSE-PLACEHOLDER: no template text is left. Signs of multiplication, the emphasis of Markdown, and names and numbers made
 * unreadable on purpose (张**, 138****0000) are no placeholders.
 */
final class ProsePlaceholderRule implements Rule {

    private static final String COUNTED = "[年月日号时件条份次个项人省市县区镇乡村局委厅部科]";

    private static final String SURNAME =
            "[张王李赵刘陈杨黄周吴徐孙胡朱高林何郭罗梁宋郑谢唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程魏苏吕丁任沈姚卢姜崔钟谭陆范汪廖石贾夏韦付方邹熊白孟秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵钱严武戴莫孔汤某]";

    private static final Pattern PLACEHOLDER =
            Pattern.compile("(?<![A-Za-z0-9])[XxＸｘ]{2,}(?![A-Za-z0-9])|×{2,}|[XＸ×](?=" + COUNTED
                    + ")|\\*{2,}|_{3,}|＿{2,}|此处填写|此处插入|请在此|[（(]请?填写[^（）()\n]{0,40}[）)]|[{｛][^{}｛｝\n]{0,40}[}｝]");

    private static final Pattern EMPHASIS =
            Pattern.compile("\\*{2,3}(?!" + COUNTED + ")[^*\n]{1,200}\\*{2,3}(?!" + COUNTED + ")");

    /** Every placeholder has one of them. */
    private static final Characters IN_PLACEHOLDERS = Characters.of("XxＸｘ×*_＿{｛此填");

    private static final Characters NOT_IN_RULERS = Characters.where(c -> " \t\n\u000B\f\r*_".indexOf(c) < 0);

    private static final String MARKS = "*×XxＸｘ";

    private static final Pattern NUMBER = Pattern.compile("[0-9A-Za-z]");

    private static final Pattern HIDDEN_PART_OF = Pattern.compile("[0-9A-Za-z]|" + SURNAME);

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("PROSE-PLACEHOLDER")
            .severity(Severity.WARNING)
            .title(new LocalizedText("没有遗留的模板文字", "No template text is left"))
            .basis(ProseRules.STANDARD_FORM)
            .formula("prose has no XX, ××, **, ___, {…}, 此处填写, （填写…）")
            .addArguments("found")
            .failMessage(new LocalizedText(
                    "“{section}”中遗留了模板文字“{found}”：“{quotation}”。",
                    "Template text \"{found}\" is left in \"{section}\": \"{quotation}\"."))
            .build();

    private static final int CONTEXT = 12;

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(DisclosureReport report, Checks checks) {
        for (ProseText prose : ProseText.of(report)) {
            String text = prose.text();
            for (Line line : Line.in(text)) {
                if (IN_PLACEHOLDERS.areIn(text, line.start(), line.end())) {
                    check(line.of(text), prose, checks);
                } else if (NOT_IN_RULERS.areIn(text, line.start(), line.end())) {
                    checks.pass();
                }
            }
        }
    }

    private static void check(String line, ProseText text, Checks checks) {
        if (!NOT_IN_RULERS.areIn(line, 0, line.length())) {
            return;
        }
        String words = withoutEmphasis(line);
        Matcher placeholder = PLACEHOLDER.matcher(words);
        while (placeholder.find()) {
            if (!isMask(words, placeholder.start(), placeholder.end())) {
                checks.found(DESCRIPTION
                        .finding(Outcome.FAIL)
                        .putArguments("found", LocalizedText.verbatim(placeholder.group()))
                        .prose(text.place(around(line, placeholder.start(), placeholder.end())))
                        .build());
                return;
            }
        }
        checks.pass();
    }

    private static String withoutEmphasis(String line) {
        return EMPHASIS.matcher(line)
                .replaceAll(match -> Matcher.quoteReplacement(match.group().replace('*', ' ')));
    }

    /** Whether the marks hide a part of a name or number. */
    private static boolean isMask(String words, int start, int end) {
        if (MARKS.indexOf(words.charAt(start)) < 0) {
            return false;
        }
        String before = words.substring(Math.max(0, start - 1), start);
        String after = words.substring(end, Math.min(words.length(), end + 1));
        return HIDDEN_PART_OF.matcher(before).matches() && !after.matches(COUNTED)
                || NUMBER.matcher(after).matches();
    }

    private static String around(String line, int start, int end) {
        int before = Math.min(CONTEXT, line.codePointCount(0, start));
        int after = Math.min(CONTEXT, line.codePointCount(end, line.length()));
        return line.substring(line.offsetByCodePoints(start, -before), line.offsetByCodePoints(end, after))
                .strip();
    }
}
