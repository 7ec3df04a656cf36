package org.gongkai.validation.internal.prose;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongkai.finding.Outcome;
import org.gongkai.finding.RuleDescription;
import org.gongkai.finding.Severity;
import org.gongkai.form.Section;
import org.gongkai.text.LocalizedText;
import org.gongkai.validation.rule.Checks;

/** The rules on section five: PROSE-PROBLEMS-EMPTY and PROSE-PROBLEMS-BOTH. */
final class ProblemsRules {

    private static final LocalizedText BASIS =
            new LocalizedText("《政府信息公开条例》第五十条第（四）项", "Regulations on Open Government Information, Article 50(4)");

    private static final int FEWEST_LETTERS = 10;

    /** A longer text says something, whatever it denies. */
    private static final int LONGEST_DENIAL = 60;

    private static final int LONGEST_HEADING = 24;

    /** That there is nothing to tell, in the many ways in which it is said. */
    private static final Pattern DENIAL = Pattern.compile(
            "(?:无|暂无|没有|未发现|未出现|未存在|不存在|暂未发现|尚未发现|未有)(?:任何|明显|突出|重大|较大|主要|其他|其它|相关|有关|上述|此类|政府信息公开|信息公开|公开|工作|方面|存在|的|需要|报告|改进|整改|说明){0,6}"
                    + "(?:问题|不足|情况|情形|事项|内容|现象|短板)(?:[及和与、](?:改进|整改)(?:情况|措施|事项)?)?"
                    + "|(?:问题|不足|改进情况|该项|此项|本项|情况)[：:为均]?(?:暂?无|没有|略|零)(?![法需])|^[：:](?:暂?无|没有|略)"
                    + "|^(?:[一二三四五六七八九十0-9（）、.]{0,5})?(?:本(?:单位|机关|部门|年度|年|局|镇|乡)|我(?:单位|局|镇|乡|办|委|街道))?(?:暂?无|略|没有|同上|同前|见附件|详见附件|见上文|不适用)[。.]?$");

    /** That all goes on as it did. */
    private static final Pattern INTENTION =
            Pattern.compile("(?:今后|下一步|下步|以后|我[们局镇乡办委县市区])?(?:将|会)?(?:继续|一如既往)(?:做好|努力|保持)[^，。；]{0,12}");

    private static final Pattern TITLE =
            Pattern.compile("(?:政府信息公开工作)?(?:存在的?)?(?:主要)?问题(?:及|和|与|、)改进(?:情况|措施)(?=[：:])");

    private static final Pattern HEADING = Pattern.compile(
            "(?:[（(]?[一二三四五六七八九十0-9]{1,2}[）)、.．])?[^，。；,;：:]{0,16}(?:问题|不足|困难|改进|措施|情况|打算|举措|方向)(?:及[^，。；,;]{0,8})?[：:。]?");

    private ProblemsRules() {}

    /** PROSE-PROBLEMS-EMPTY: section five says something. */
    static final class Empty extends ProseRule {

        private static final RuleDescription DESCRIPTION = RuleDescription.builder()
                .id("PROSE-PROBLEMS-EMPTY")
                .severity(Severity.WARNING)
                .title(new LocalizedText("写明存在的主要问题及改进情况", "Section five says something"))
                .basis(BASIS)
                .formula("problemsAndImprovements has " + FEWEST_LETTERS + " letters or more and does not merely deny")
                .failMessage(new LocalizedText(
                        "“{section}”没有实际内容：“{quotation}”。", "\"{section}\" says nothing: \"{quotation}\"."))
                .build();

        Empty() {
            super(DESCRIPTION);
        }

        @Override
        void check(Prose prose, Checks checks) {
            List<Prose.Text> texts = inSectionFive(prose);
            if (texts.isEmpty()) {
                checks.skip();
            }
            for (Prose.Text text : texts) {
                checks.check(
                        !isEmpty(text),
                        () -> DESCRIPTION
                                .finding(Outcome.FAIL)
                                .prose(text.place(text.published().strip()))
                                .build());
            }
        }
    }

    private static List<Prose.Text> inSectionFive(Prose prose) {
        return prose.texts().stream()
                .filter(text -> text.section() == Section.PROBLEMS_AND_IMPROVEMENTS)
                .toList();
    }

    private static boolean isEmpty(Prose.Text text) {
        if (letters(text.published()) < FEWEST_LETTERS) {
            return true;
        }
        String said = TITLE.matcher(text.plain().plain()).replaceAll("");
        if (said.length() > LONGEST_DENIAL) {
            return false;
        }
        String rest = INTENTION.matcher(DENIAL.matcher(said).replaceAll("")).replaceAll("");
        return rest.length() < said.length()
                && !Vocabulary.of(Notion.PROBLEM).isIn(rest)
                && !Vocabulary.of(Notion.REMEDY).isIn(rest);
    }

    private static long letters(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .limit(FEWEST_LETTERS)
                .count();
    }

    /** PROSE-PROBLEMS-BOTH: section five tells both of problems and of what is done about them. */
    static final class Both extends ProseRule {

        private static final RuleDescription DESCRIPTION = RuleDescription.builder()
                .id("PROSE-PROBLEMS-BOTH")
                .severity(Severity.INFO)
                .title(new LocalizedText(
                        "既写问题又写改进情况", "Section five tells both of problems and of what is done about them"))
                .basis(BASIS)
                .formula("problemsAndImprovements has problems and improvements")
                .addArguments("missing")
                .failMessage(
                        new LocalizedText("“{section}”没有写到{missing}。", "\"{section}\" does not tell of {missing}."))
                .build();

        Both() {
            super(DESCRIPTION);
        }

        @Override
        void check(Prose prose, Checks checks) {
            for (Prose.Text text : inSectionFive(prose)) {
                if (isEmpty(text)) {
                    checks.skip();
                } else {
                    String said = withoutHeadings(text.published());
                    check(said, Notion.PROBLEM, new LocalizedText("存在的问题", "problems"), text, checks);
                    check(said, Notion.REMEDY, new LocalizedText("改进情况", "what is done about them"), text, checks);
                }
            }
        }

        private static String withoutHeadings(String text) {
            return Line.in(text).stream()
                    .map(line -> line.of(text).strip())
                    .filter(line -> line.length() > LONGEST_HEADING
                            || !HEADING.matcher(line).matches())
                    .collect(Collectors.joining("\n"));
        }

        private static void check(String said, Notion notion, LocalizedText missing, Prose.Text text, Checks checks) {
            checks.check(
                    Vocabulary.of(notion).isIn(said),
                    () -> DESCRIPTION
                            .finding(Outcome.FAIL)
                            .putArguments("missing", missing)
                            .prose(text.place(""))
                            .build());
        }
    }
}
