package org.gongkai.validation.internal.prose;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.finding.Outcome;
import org.gongkai.finding.RuleDescription;
import org.gongkai.finding.Severity;
import org.gongkai.text.LocalizedText;
import org.gongkai.validation.rule.Checks;

/**
 * PROSE-PLACEHOLDER: no template text is left, no number is missing, and nothing stands there that a program left behind.
 * Signs of multiplication, the emphasis of Markdown, addresses of the net, and names and numbers made unreadable on purpose
 * (张**, 138****0000) are no placeholders.
 */
final class ProsePlaceholderRule extends ProseRule {

    private static final String UNIT = "(?:年|月|日|号|时|件|条|份|次|个|项|篇|期|人|场|家|起|宗|万|%|％)";

    /** What no other word begins with. */
    private static final String COUNT_UNIT =
            "(?:条(?![例款目文件])|件|份(?!额)|篇(?![章幅])|期(?![间限])|起(?![草到])|宗|个(?![人别])|项(?!目)|次(?!数))";

    private static final String ORGAN = "(?:省|市|县|区|镇|乡|村|局|委|厅|部|科|街道|单位|机关|部门|办)";

    private static final String COUNTED = "(?:" + UNIT + "|" + ORGAN + ")";

    private static final String SURNAME =
            "[张王李赵刘陈杨黄周吴徐孙胡朱高林何郭罗梁宋郑谢唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程魏苏吕丁任沈姚卢姜崔钟谭陆范汪廖石贾夏韦付方邹熊白孟秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵钱严武戴莫孔汤某]";

    /** What may follow where a number is missing: the thing counted, or the end of the clause. */
    private static final String THEN = "(?=[，。；、,;]|$|(?:政府)?信息|申请|行政|规范性)";

    private static final Pattern PLACEHOLDER = Pattern.compile(String.join(
            "|",
            "20\\d?[XxＸｘ×*＊_＿]{1,2}(?=年)",
            "(?<![A-Za-z0-9_])[XxＸｘ]{2,}(?![A-Za-z0-9_])",
            "×{2,}",
            "(?<![A-Za-z0-9])[XＸ×](?=" + COUNTED + ")",
            "\\*{2,}|＊{2,}",
            "(?<![A-Za-z0-9./])[_＿]{3,}|(?<![A-Za-z0-9./])[_＿]{2,}(?=" + COUNTED + ")|＿{2,}",
            "[○□△◇■▢※★]{2,}|(?<![○〇零一二三四五六七八九])〇{2,}(?![○〇零一二三四五六七八九])|[□■▢](?=" + COUNT_UNIT + ")",
            "(?<=[\\u4e00-\\u9fff])[?？]+(?=" + COUNT_UNIT + ")",
            "(?<=[\\u4e00-\\u9fff])(?:[ \\u3000]{2,}|\\u3000)(?=" + COUNT_UNIT + ")|(?<=[\\u4e00-\\u9fff])[Nn](?="
                    + COUNT_UNIT + ")",
            "[（(](?:单位名称|机关名称|部门名称|行政机关名称|具体数字|年份)[）)]",
            "[击在]?此处(?:简要|简单)?(?:填写|插入|补充|输入|省略|粘贴|添加|编辑|介绍|概述|描述|列出|写明)|请在此(?:处)?(?:填写|输入|插入)?",
            "[（(【\\[]请?(?:填写|填报|补充|输入|插入)[^（）()【】\\[\\]\n]{0,40}[）)】\\]]",
            "[（(【\\[](?:逐条|逐项|分条|简要|概括|具体)(?:填写|列出|说明|介绍|概述|描述|写明)[^（）()【】\\[\\]\n]{0,40}[）)】\\]]",
            "[（(][^（）()\n]{0,20}(?:自行|据实|如实|结合实际|根据实际)填写[^（）()\n]{0,10}[）)]",
            "[（(【\\[](?:文字描述|数字|待填|待补|待定)[^（）()【】\\[\\]\n]{0,60}[）)】\\]]",
            "[（(][^（）()\n]{0,30}(?:字数|不超过[0-9]{2,4}字|[0-9]{2,4}字(?:以内|左右|以上))[^（）()\n]{0,20}[）)]",
            "(?<!有)待(?:补充|填写|填报|填入)(?!完善|健全|提高)",
            "[（(][\\s_＿]{0,20}[）)]|【[\\s_＿]{0,20}】|\\[[\\s_＿]{0,20}](?!\\()|〔\\s{0,20}〕",
            "[\\[【〔<＜](?:数量|数字|数据|单位|单位名称|机关名称|部门名称|年份|年度|日期|姓名|名称|具体数字|具体数量)[\\]】〕>＞]",
            "[{｛][^{}｛｝\n]{0,40}[}｝]",
            "某某(?=" + ORGAN + ")|某[省市县区]某+(?=" + ORGAN + ")",
            "(?<![A-Za-z])(?:null|NaN|undefined)(?![A-Za-z])",
            "&(?:nbsp|lt|gt|amp|quot|ldquo|rdquo|mdash|hellip|#[0-9]{1,5});",
            "#(?:VALUE!|REF!|N/A|DIV/0!|NAME\\?|NUM!|NULL!|NOME\\?)",
            "(?i:lorem ipsum)",
            "该部分以(?:文字|表格)(?:形式)?(?:描述|报告|说明|填报)",
            "(?<=[\\u4e00-\\u9fff])…{1,2}(?=" + COUNT_UNIT + ")",
            "(?<=公开|发布|信息)(?:条|篇)" + THEN,
            "(?<=规范性文件)件" + THEN,
            "(?<=件[，、])现行有效的?(?:行政)?规范性文件(?=[。；\n]|$)",
            "(?<=培训|会议|活动|检查|讲座|发布会)(?:次|场|期)(?=[，。；、])",
            "(?<=参训|培训)人次(?=[，。；、])",
            "(?<=收到|受理|共|共计|合计|总计|累计)(?:条|件|篇|份|次|期|起|宗)" + THEN));

    private static final Pattern EMPHASIS =
            Pattern.compile("\\*{2,3}(?!" + COUNTED + ")[^*\n]{1,200}\\*{2,3}(?!" + COUNTED + ")");

    /** Every placeholder begins with one of them. */
    private static final Characters BEGINNINGS =
            Characters.of("2XxＸｘ×*＊_＿○〇□△◇■▢※★ \u3000?？击在此请现人场…（(【[〔<＜待{｛某nNu&#lL该条件篇份次期起宗");

    private static final Characters EMPHASIZED = Characters.of("*");

    private static final Characters NOT_IN_RULERS = Characters.where(c -> " \t\n\u000B\f\r*_".indexOf(c) < 0);

    private static final String MARKS = "*×XxＸｘ";

    private static final Pattern NUMBER = Pattern.compile("[0-9A-Za-z]");

    private static final Pattern HIDDEN_PART_OF = Pattern.compile("[0-9A-Za-z号]|" + SURNAME);

    private static final Pattern COUNT = Pattern.compile(COUNTED);

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("PROSE-PLACEHOLDER")
            .severity(Severity.WARNING)
            .title(new LocalizedText("没有遗留的模板文字", "No template text is left"))
            .basis(ProseRules.STANDARD_FORM)
            .formula("prose has no XX, ○○, ___, （ ）, {…}, 此处填写, 待补充, 某某局, #REF!, missing number")
            .addArguments("found")
            .failMessage(new LocalizedText(
                    "“{section}”中遗留了模板文字“{found}”：“{quotation}”。",
                    "Template text \"{found}\" is left in \"{section}\": \"{quotation}\"."))
            .build();

    private static final int CONTEXT = 12;

    ProsePlaceholderRule() {
        super(DESCRIPTION);
    }

    @Override
    void check(Prose prose, Checks checks) {
        for (Prose.Text text : prose.texts()) {
            for (Line line : Line.in(text.published())) {
                if (NOT_IN_RULERS.areIn(text.published(), line.start(), line.end())) {
                    check(text, line, checks);
                }
            }
        }
    }

    private static void check(Prose.Text text, Line where, Checks checks) {
        String published = text.published();
        if (BEGINNINGS.next(published, where.start(), where.end()) == where.end()) {
            checks.pass();
            return;
        }
        String line = where.of(published);
        String words = EMPHASIZED.areIn(line) ? withoutEmphasis(line) : line;
        Matcher placeholder =
                PLACEHOLDER.matcher(words).useTransparentBounds(true).useAnchoringBounds(false);
        int end = words.length();
        for (int i = BEGINNINGS.next(words, 0, end); i < end; i = BEGINNINGS.next(words, i + 1, end)) {
            if (mayBegin(words, i, end) && placeholder.region(i, end).lookingAt()) {
                if (!isMask(words, i, placeholder.end())) {
                    checks.found(DESCRIPTION
                            .finding(Outcome.FAIL)
                            .putArguments("found", LocalizedText.verbatim(placeholder.group()))
                            .prose(text.place(around(line, i, placeholder.end())))
                            .build());
                    return;
                }
                i = placeholder.end() - 1;
            }
        }
        checks.pass();
    }

    /** Most units, brackets and spaces are in good company. */
    private static boolean mayBegin(String words, int at, int end) {
        char before = at > 0 ? words.charAt(at - 1) : ' ';
        char after = at + 1 < end ? words.charAt(at + 1) : ' ';
        return switch (words.charAt(at)) {
            case '条', '件', '篇', '份', '次', '期', '起', '宗', '场' -> "开布到理共计息训议动查座会件".indexOf(before) >= 0;
            case '现' -> after == '行';
            case '人' -> after == '次';
            case '击', '在' -> after == '此';
            case '2' -> after == '0';
            case ' ' -> after == ' ' || after == '\u3000';
            case '主', '请', '此', '该' -> "此在处部填".indexOf(after) >= 0;
            default -> true;
        };
    }

    private static String withoutEmphasis(String line) {
        return EMPHASIS.matcher(line)
                .replaceAll(match -> Matcher.quoteReplacement(match.group().replace('*', ' ')));
    }

    /** Whether the marks hide a part of a name or number. */
    private static boolean isMask(String words, int start, int end) {
        if (words.charAt(start) == '某') {
            return start > 0
                    && HIDDEN_PART_OF.matcher(words.substring(start - 1, start)).matches();
        }
        if (MARKS.indexOf(words.charAt(start)) < 0) {
            return false;
        }
        String before = words.substring(Math.max(0, start - 1), start);
        String after = words.substring(end, Math.min(words.length(), end + 1));
        return HIDDEN_PART_OF.matcher(before).matches() && !COUNT.matcher(after).matches()
                || NUMBER.matcher(after).matches();
    }

    private static String around(String line, int start, int end) {
        int before = Math.min(CONTEXT, line.codePointCount(0, start));
        int after = Math.min(CONTEXT, line.codePointCount(end, line.length()));
        return line.substring(line.offsetByCodePoints(start, -before), line.offsetByCodePoints(end, after))
                .strip();
    }
}
