package org.gongkai.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.documents.Fixture.STANDARD;
import static org.gongkai.documents.Fixture.kinds;
import static org.gongkai.documents.Fixture.read;
import static org.gongkai.documents.Fixture.report;
import static org.gongkai.documents.Fixture.standardWith;
import static org.gongkai.documents.reading.ReadingNote.Kind.LABEL_CORRECTED;
import static org.gongkai.documents.reading.ReadingNote.Kind.MISSING_SECTION;

import java.util.List;
import java.util.Optional;
import org.gongkai.documents.reading.ReadResult;
import org.gongkai.documents.reading.ReadingNote;
import org.gongkai.form.Aspect;
import org.gongkai.form.Section;
import org.gongkai.report.Passage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sections, headings and passages. */
class ProseReadingTest {

    @ParameterizedTest
    @ValueSource(strings = {"本年度无其他需要报告的事项。", "无其他需要报告的事项", "没有其他需要报告的事项。"})
    void whatARenamedSectionSixDeniesIsNotItsTitle(String sentence) {
        String text = standardWith("六、其他需要报告的事项\n\n本年度未收取信息处理费。", "六、其他事项\n\n" + sentence);

        ReadResult result = read(text);

        assertThat(result.report().orElseThrow().otherMatters().orElseThrow().text())
                .isEqualTo(sentence);
        assertThat(kinds(result)).containsExactly(ReadingNote.Kind.LABEL_CORRECTED);
    }

    @Test
    void sectionOneIsAnIntroductionAndAPassageForEachHeading() {
        List<Passage> passages = passages(STANDARD);

        assertThat(passages)
                .extracting(Passage::heading)
                .containsExactly(
                        Optional.empty(),
                        Optional.of("（一）主动公开情况。"),
                        Optional.of("（二）依申请公开"),
                        Optional.of("（三）政府信息管理情况"),
                        Optional.of("（四）平台建设"),
                        Optional.of("（五）监督保障方面"));
        assertThat(passages.stream().flatMap(passage -> passage.aspect().stream()))
                .containsExactly(Aspect.values());
        assertThat(passages.get(0).text()).isEqualTo("2023年，本局把公开作为日常工作的一部分，由办公室统一安排。");
        assertThat(passages.get(1).text()).isEqualTo("全年通过网站发布各类信息320条。\n解读材料与文件同步发布。");
    }

    @ParameterizedTest
    @CsvSource({
        "一、主动公开情况,二、依申请公开情况,三、政府信息管理情况",
        "1.主动公开,2.依申请公开,3.政府信息管理",
        "主动公开情况,依申请公开情况,政府信息管理情况",
        "主动公开工作开展情况,依申请公开工作的开展,政府信息管理方面的工作情况",
        "### 主动公开,### 依申请公开,### 政府信息管理",
        "（一）主动公开政府信息情况,（二）依申请公开办理情况,（三）信息管理情况",
        "一、主动公开政府信息情况,二、依申请公开政府信息情况,三、政府信息的管理情况"
    })
    void headingsOfSectionOneMayLookLikeThoseOfSections(String first, String second, String third) {
        String text = STANDARD.replace("（一）主动公开情况。", first + "\n")
                .replace("（二）依申请公开", second)
                .replace("（三）政府信息管理情况", third)
                .replace("（四）平台建设", "")
                .replace("（五）监督保障方面", "");

        assertThat(read(text).notes()).isEmpty();
        assertThat(passages(text)).hasSize(4);
        assertThat(passages(text).stream().flatMap(passage -> passage.aspect().stream()))
                .containsExactly(
                        Aspect.PROACTIVE_DISCLOSURE, Aspect.DISCLOSURE_ON_REQUEST, Aspect.INFORMATION_MANAGEMENT);
        assertThat(report(text).article20()).isEqualTo(report(STANDARD).article20());
    }

    @ParameterizedTest
    @ValueSource(strings = {"（二）主动公开和依申请公开", "（二）政府信息公开情况", "（二）机构和人员", "（二）公开"})
    void aHeadingThatSpeaksOfNoSingleAspectHasNone(String heading) {
        Passage passage = passages(standardWith("（二）依申请公开", heading)).get(2);

        assertThat(passage.heading()).contains(heading);
        assertThat(passage.aspect()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"上一篇：没有了", "扫一扫在手机打开当前页面", "【打印本页】【关闭窗口】", "主办单位：示例县人民政府 网站标识码：1234567890", "责任编辑：某某"})
    void theFootOfAPageIsNoTextOfSectionSix(String foot) {
        assertThat(read(STANDARD.strip() + "\n" + foot + "\n版权所有 示例县人民政府\n")).isEqualTo(read(STANDARD.strip()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"主办单位：本局办理建议12件。", "扫一扫", "关闭政务新媒体账号2个。", "版权所有权登记工作纳入公开范围。"})
    void whatASentenceFollowsIsNoFoot(String line) {
        ReadResult result = read(STANDARD.replace("本年度未收取信息处理费。", line + "\n本年度未收取信息处理费。"));

        assertThat(result.report().orElseThrow().otherMatters().orElseThrow().text())
                .isEqualTo(line + "\n本年度未收取信息处理费。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"（二）在依申请公开工作中我们始终坚持依法依规并且及时答复每一位申请人提出的各种各样的申请。", "（二）畅通了申请渠道，按时作出答复。"})
    void aNumberedSentenceIsNoHeading(String sentence) {

        assertThat(passages(standardWith("（二）依申请公开", sentence)).get(1).text()).contains("解读材料与文件同步发布。\n" + sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"四、存在的主要问题及改进情况", "|六、存在的主要问题及改进情况"})
    void aHeadingWithAnotherNumberIsNoted(String heading) {
        ReadResult result = read(standardWith("五、存在的主要问题及改进情况", heading));

        assertThat(kinds(result)).containsExactly(ReadingNote.Kind.LABEL_CORRECTED);
        assertThat(result.report()).contains(report(STANDARD));
    }

    @Test
    void aSectionOneUnderAnotherNameIsTheOneNumberedSo() {
        ReadResult result = read(standardWith("一、总体情况", "一、工作开展概况"));

        assertThat(kinds(result)).containsExactly(ReadingNote.Kind.LABEL_CORRECTED);
        assertThat(result.report()).contains(report(STANDARD));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "五 、存在的 主要问题及改进情况",
                "#### 五、存在的主要问题及改进情况",
                "**五、存在的主要问题及改进情况**",
                "存在的主要问题及改进情况",
                "五、政府信息公开工作存在的主要问题及改进情况。",
                "五、存在的主要问题及改进情况\t\t\t"
            })
    void aSectionIsRecognisedHoweverItsHeadingIsPrinted(String heading) {
        ReadResult result = read(standardWith("五、存在的主要问题及改进情况", heading));

        assertThat(result.notes()).isEmpty();
        assertThat(result.report()).contains(report(STANDARD));
    }

    @ParameterizedTest
    @ValueSource(strings = {"五、存在的主要问题和改进措施", "五、存在的主要问题", "五、存在主要间题及改进情况"})
    void aHeadingWithOtherWordsIsRecognisedByItsNumberAndNoted(String heading) {
        ReadResult result = read(standardWith("五、存在的主要问题及改进情况", heading));

        assertThat(kinds(result)).containsExactly(LABEL_CORRECTED);
        assertThat(result.report()).contains(report(STANDARD));
    }

    @Test
    void aHeadingMayRunIntoTheText() {
        String text = standardWith("六、其他需要报告的事项\n\n本年度", "六、其他需要报告的事项：本年度");

        assertThat(read(text)).isEqualTo(read(STANDARD.replace("项\n\n本", "项\n本")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"（一）总体情况", "1. 总体情况", "第一部分 总体情况"})
    void aHeadingAloneWithTheWordsMayBeNumberedOtherwise(String heading) {
        ReadResult result = read(standardWith("一、总体情况", heading));

        assertThat(result.notes()).isEmpty();
        assertThat(result.report()).contains(report(STANDARD));
    }

    @ParameterizedTest
    @CsvSource({
        "六、其他需要报告的事项 无其他事项，特此说明。,无其他事项，特此说明。",
        "六、其他需要报告的事项\t无,无",
        "六、其他需要报告的事项\t无\t\t,无",
        "六、其他需要报告的事项无,无",
        "六、其他需要报告的事项无。,无。",
        "六、其他需要报告的事项　本年度收费：无。,本年度收费：无。"
    })
    void aHeadingMayHaveTheTextOnItsOwnLine(String line, String matters) {
        ReadResult result = read(standardWith("六、其他需要报告的事项\n\n本年度未收取信息处理费。", line));

        assertThat(result.notes()).isEmpty();
        assertThat(result.report().orElseThrow().otherMatters().orElseThrow().text())
                .isEqualTo(matters);
        assertThat(result.report().orElseThrow().problemsAndImprovements())
                .isEqualTo(report(STANDARD).problemsAndImprovements());
    }

    @Test
    void ofTwoReportsTheFirstIsReadWithANote() {
        String second = STANDARD.replace("教育局", "财政局").replace("128", "999");

        for (String text : new String[] {STANDARD + second, STANDARD + second + second}) {
            assertThat(kinds(read(text))).containsExactly(ReadingNote.Kind.SECOND_REPORT);
            assertThat(read(text).notes().get(0).text()).isEqualTo("示例县财政局2023年政府信息公开工作年度报告");
            assertThat(read(text).report()).contains(report(STANDARD));
        }
    }

    @ParameterizedTest
    @CsvSource({"一、总体情况,解读材料与文件同步发布。", "五、存在的主要问题及改进情况,下一步将细化目录", "六、其他需要报告的事项,示例县教育局\n\n2024"})
    void aHeadingThatRunsThroughThePagesIsNoNewSection(String heading, String before) {
        ReadResult result = read(standardWith("\n" + before, "\n" + heading + "\n" + before));

        assertThat(result.notes()).isEmpty();
        assertThat(result.report()).contains(report(STANDARD));
    }

    @Test
    void aTableOfContentsIsNotTheReport() {
        StringBuilder contents = new StringBuilder("目录\n");
        for (Section section : Section.values()) {
            contents.append(section.heading().zh()).append('\n');
        }
        String text = standardWith("一、总体情况\n", contents + "一、总体情况\n");

        assertThat(read(text).report()).contains(report(STANDARD));
    }

    @Test
    void aSectionThatIsMissingIsAbsent() {
        String text = STANDARD.substring(0, STANDARD.indexOf("六、其他"));

        assertThat(kinds(read(text))).containsExactly(MISSING_SECTION);
        assertThat(report(text).otherMatters()).isEmpty();
        assertThat(report(text).problemsAndImprovements()).contains("公开内容的更新还不够及时。\n下一步将细化目录，明确时限。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"- 3 -", "— 5 —", "第3页", "第 3 页 共 10 页", "－１２－"})
    void pageNumbersAreNoText(String number) {
        String sentence = "下一步将细化目录，明确时限。";

        assertThat(report(standardWith(sentence, number + "\n" + sentence))).isEqualTo(report(STANDARD));
    }

    @Test
    void marksOfEmphasisAreNoTextButSingleStarsAre() {
        String text = standardWith("下一步将细化目录", "**下一步**将细化**目录");

        assertThat(report(text).problemsAndImprovements().orElseThrow()).contains("下一步将细化**目录，");
    }

    private static List<Passage> passages(String text) {
        return report(text).overview().orElseThrow().passages();
    }

    @ParameterizedTest
    @CsvSource({
        "二、主动公开政府信息情况,二、政府信息主动公开情况",
        "三、收到和处理政府信息公开申请情况,三、依申请公开政府信息办理情况",
        "四、政府信息公开行政复议、行政诉讼情况,四、复议和诉讼",
        "五、存在的主要问题及改进情况,五、存在不足",
        "五、存在的主要问题及改进情况,五、工作中的困难和下步打算",
        "五、存在的主要问题及改进情况,四、问题和整改措施",
        "五、存在的主要问题及改进情况,工作不足与改进方向",
        "六、其他需要报告的事项,六、其它事项",
        "六、其他需要报告的事项,六、需要说明的情况",
        "六、其他需要报告的事项,五、其它需要说明的事项",
        "六、其他需要报告的事项,八、其他需要报告的事项"
    })
    void aHeadingThatIsRenamedOrMisnumberedIsFoundAndNoted(String heading, String renamed) {
        ReadResult result = read(standardWith(heading, renamed));

        assertThat(kinds(result)).containsExactly(LABEL_CORRECTED);
        assertThat(result.notes().get(0).text()).isEqualTo(renamed);
        assertThat(result.report()).contains(report(STANDARD));
    }

    @Test
    void allHeadingsMayBeRenamedAtOnce() {
        String text = STANDARD.replace("一、总体情况", "一、工作概述")
                .replace("二、主动公开政府信息情况", "二、政府信息主动公开")
                .replace("三、收到和处理政府信息公开申请情况", "三、申请办理")
                .replace("四、政府信息公开行政复议、行政诉讼情况", "四、复议诉讼")
                .replace("五、存在的主要问题及改进情况", "五、问题与打算")
                .replace("六、其他需要报告的事项", "六、其他情况");

        assertThat(kinds(read(text))).hasSize(6).containsOnly(LABEL_CORRECTED);
        assertThat(read(text).report()).contains(report(STANDARD));
    }
}
