package org.gongkai.validation.internal.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.validation.Samples.check;
import static org.gongkai.validation.Samples.en;
import static org.gongkai.validation.Samples.only;
import static org.gongkai.validation.Samples.with;
import static org.gongkai.validation.Samples.withRow;
import static org.gongkai.validation.Samples.zh;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.finding.Finding;
import org.gongkai.finding.ValidationResult;
import org.gongkai.form.Aspect;
import org.gongkai.form.Form;
import org.gongkai.report.Cell;
import org.gongkai.report.DisclosureReport;
import org.gongkai.report.OtherMatters;
import org.gongkai.report.Overview;
import org.gongkai.report.Passage;
import org.gongkai.validation.Samples;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The PROSE-* rules but for PROSE-CLAIM. */
class ProseRulesTest {

    private static final DisclosureReport ZERO = Samples.zero(Form.FORM_2021);

    private static DisclosureReport saying(DisclosureReport report, String prose) {
        return report.withOtherMatters(OtherMatters.of(prose));
    }

    private static List<String> rules(DisclosureReport report) {
        return check(report).findings().stream().map(Finding::rule).toList();
    }

    @Nested
    class ProseNoneClaim {

        private final DisclosureReport some = some();

        /** Two requests, one review. */
        private static DisclosureReport some() {
            DisclosureReport report = ZERO;
            for (String row : List.of("newlyReceived", "results/granted", "results/total")) {
                report = withRow(report, "/applications/" + row, 2, 0, 0, 0, 0, 0, 2);
            }
            return withRow(report, "/reviewAndLitigation/review", 0, 0, 0, 1, 1);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "未收到政府信息公开申请，主动公开政府信息356件",
                    "2021年，我办没有接到政府信息依申请公开事项。",
                    "全年无依申请公开事项",
                    "本年度未收到公民、法人和其他组织的政府信息公开申请",
                    "依申请公开工作方面，暂未受理申请的情况",
                    "政府信息公开申请为零",
                    "2020年收到申请3件，今年未收到申请",
                    "未发生因政府信息公开引发的行政复议",
                    "无行政复议、行政诉讼案件",
                })
        void holdsForATableOfZerosAndFailsForAnother(String prose) {
            assertThat(check(saying(ZERO, prose)).findings()).isEmpty();
            assertThat(rules(saying(some, prose))).containsExactly("PROSE-NONE-CLAIM");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "2020年未收到政府信息公开申请",
                    "未收到网络申请",
                    "未收到政府信息公开申请费用",
                    "没有申请人对答复提出异议",
                    "无行政复议被纠正",
                    "未发生行政诉讼",
                    "上半年，未收到政府信息公开申请",
                    "各单位无依申请公开事项",
                    "除上述申请外，未收到政府信息公开申请",
                    "如未收到申请，则说明理由",
                    "无"
                })
        void leavesAloneWhatSaysSomethingElse(String prose) {
            assertThat(rules(saying(some, prose))).isEmpty();
        }

        @Test
        void aBlankCellAgreesWithEverything() {
            DisclosureReport blank = with(ZERO, "/applications/newlyReceived/total", Cell.blank());

            assertThat(rules(saying(blank, "未收到政府信息公开申请"))).doesNotContain("PROSE-NONE-CLAIM");
        }

        @Test
        void saysWhatTheTableHolds() {
            ValidationResult result = check(saying(some, "本年没有收到申请。"));

            assertThat(zh(result)).isEqualTo("“六、其他需要报告的事项”写道“本年没有收到申请”，而表格中不为零：表三 · 一、本年新收政府信息公开申请数量 · 总计合计为2。");
            assertThat(en(result)).contains("the table is not zero").endsWith("come to 2.");
        }
    }

    @Nested
    class ProseYear {

        private DisclosureReport of2023(String prose) {
            return saying(ZERO.withYear(2023).withTitle("示例县人民政府办公室2023年政府信息公开工作年度报告"), prose);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "2022年主动公开政府信息356条。",
                    "２０２２ 年，我办认真贯彻落实条例。",
                    "2023年，我办落实条例。2022年度共公开信息30条。",
                    "2022年，示例县人民政府办公室组织培训2次。",
                    "2024年公开政府信息356条。"
                })
        void failsForWorkOfAnotherYear(String prose) {
            assertThat(rules(of2023(prose))).containsExactly("PROSE-YEAR");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "2023年主动公开政府信息356条。",
                    "与2022年相比，公开信息增加10条。",
                    "2022年公开信息30条，2023年公开40条。",
                    "2022年收到申请8件。2023年收到申请0件。",
                    "2022年公开信息同比增长3%。",
                    "2024年，我办将组织培训2次。",
                    "2024年，坚持公开为常态。",
                    "根据国办公开办函〔2021〕30号，《2022年政务公开工作要点》印发于2022年4月。",
                    "2022年度报告已按时发布。",
                    "2022年12月公开指南。",
                    "2019年组织编制公开指南。",
                })
        void holdsForComparisonsPlansAndDocuments(String prose) {
            assertThat(rules(of2023(prose))).isEmpty();
        }

        @Test
        void sectionFiveMayNameAnyYear() {
            assertThat(rules(of2023("无").withProblemsAndImprovements("2022年公开的信息更新不够及时，内容单一，将改进。")))
                    .isEmpty();
        }

        @Test
        void namesBothYears() {
            ValidationResult result = check(of2023("2022年主动公开政府信息356条。"));

            assertThat(zh(result)).isEqualTo("报告年度为2023年，“六、其他需要报告的事项”却写道“2022年主动公开政府信息356条”。");
            assertThat(en(result)).startsWith("The report is for 2023, but");
        }
    }

    @Nested
    class ProseProblemsEmpty {

        @ParameterizedTest
        @ValueSource(strings = {"", "无", "暂无。", "　", "无明显问题。。。。。。。。。"})
        void failsForNothing(String text) {
            ValidationResult result = check(ZERO.withProblemsAndImprovements(text));

            assertThat(only(result).rule()).isEqualTo("PROSE-PROBLEMS-EMPTY");
            assertThat(zh(result)).isEqualTo("“五、存在的主要问题及改进情况”没有实际内容：“" + text.strip() + "”。");
            assertThat(en(result)).contains("says nothing");
        }

        @Test
        void leavesAMissingSectionToAnotherRule() {
            assertThat(rules(ZERO.withProblemsAndImprovements(Optional.empty())))
                    .containsExactly("FORM-SECTIONS");
        }
    }

    @Nested
    class ProseRepeated {

        private static final String PARAGRAPH = "我办按照条例的要求，建立健全信息公开审查机制，明确责任分工，做到先审查后公开，解决信息不够准确的问题。";

        @Test
        void failsForAParagraphThatStandsInTwoSections() {
            ValidationResult result = check(
                    saying(ZERO, "其他事项。\n  " + PARAGRAPH.replace("，", ",")).withProblemsAndImprovements(PARAGRAPH));

            assertThat(only(result).rule()).isEqualTo("PROSE-REPEATED");
            assertThat(zh(result)).startsWith("“六、其他需要报告的事项”中的段落“我办").endsWith("与“五、存在的主要问题及改进情况”中的重复。");
            assertThat(en(result)).contains("stands in").contains("already");
        }

        @Test
        void holdsForShortOrDifferentParagraphs() {
            assertThat(rules(saying(ZERO, "无其他事项。\n无其他事项。\n" + PARAGRAPH + "\n" + PARAGRAPH.replace("信息公开", "政务公开"))))
                    .isEmpty();
        }
    }

    @Nested
    class ProsePlaceholder {

        @ParameterizedTest
        @CsvSource({
            "2021年XX局收到申请, XX",
            "收到申请××件, ××",
            "收到申请×件, ×",
            "公开信息**条, **",
            "**年公开信息**件, **",
            "公开信息___条, ___",
            "此处填写工作情况, 此处填写",
            "（填写主要工作）, （填写主要工作）",
            "{agency}认真落实, {agency}",
        })
        void failsForTemplateText(String prose, String found) {
            ValidationResult result = check(saying(ZERO, prose));

            assertThat(only(result).rule()).isEqualTo("PROSE-PLACEHOLDER");
            assertThat(zh(result)).isEqualTo("“六、其他需要报告的事项”中遗留了模板文字“" + found + "”：“" + prose + "”。");
            assertThat(en(result)).startsWith("Template text");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "**一是**健全机制，**二是**加强培训",
                    "面积为3×5米，A×B",
                    "张**申请公开，李某××来电，电话138****1234",
                    "网址www.xxgk.gov.cn，MAXX计划，XXL",
                    "填写申请表后提交",
                    "***\n____",
                })
        void leavesAloneWhatIsMeant(String prose) {
            assertThat(check(saying(ZERO, prose)).findings()).isEmpty();
        }
    }

    @Provide
    Arbitrary<String> scraps() {
        Arbitrary<String> words = Arbitraries.of(
                "收到",
                "申请",
                "政府信息公开",
                "12",
                "1,2",
                "件",
                "，",
                "。",
                "、",
                "（",
                "）",
                "：",
                "；",
                "\n",
                " ",
                "2022年",
                "近三年",
                "其中",
                "共",
                "共计",
                "和",
                "行政复议",
                "行政诉讼",
                "未",
                "无",
                "万",
                "十",
                "两",
                "**",
                "×",
                "{",
                "}",
                "_",
                "〔",
                "，",
                "\ud83d\ude00",
                "\ud800",
                "维持",
                "元",
                "上年结转",
                "X");
        return Arbitraries.oneOf(
                words.list().ofMaxSize(60).map(list -> String.join("", list)),
                Arbitraries.strings().ofMaxLength(80));
    }

    @Property(tries = 1000)
    void noTextIsTooStrange(@ForAll("scraps") String scraps) {
        DisclosureReport report = saying(ZERO, scraps)
                .withOverview(Overview.of(Passage.of(scraps).withHeading(scraps).withAspect(Aspect.PLATFORMS)))
                .withProblemsAndImprovements(scraps);

        assertThat(check(report).findings())
                .filteredOn(finding -> finding.prose().isPresent())
                .allSatisfy(finding -> assertThat(scraps)
                        .contains(finding.prose().orElseThrow().quotation()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"共计", "收到申请12件，", "（", "*", "X", "十", "2022年", "1,", "申请：", "{", "我办", "，12件", "公民、", "\n", "没有"
            })
    void longTextsAreReadInLinearTime(String word) {
        assertThat(rules(saying(ZERO, "无" + word.repeat(50_000)))).doesNotContain("FORM-TITLE");
    }
}
