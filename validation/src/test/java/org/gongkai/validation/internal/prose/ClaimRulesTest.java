package org.gongkai.validation.internal.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.validation.Samples.check;
import static org.gongkai.validation.Samples.en;
import static org.gongkai.validation.Samples.only;
import static org.gongkai.validation.Samples.with;
import static org.gongkai.validation.Samples.withRow;
import static org.gongkai.validation.Samples.zh;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.gongkai.finding.Finding;
import org.gongkai.finding.ValidationResult;
import org.gongkai.form.CellPath;
import org.gongkai.form.Form;
import org.gongkai.report.Cell;
import org.gongkai.report.DisclosureReport;
import org.gongkai.report.OtherMatters;
import org.gongkai.testkit.Lie;
import org.gongkai.testkit.ReportDomain;
import org.gongkai.validation.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is and what is not read as a claim, over one report whose figures all differ. */
class ClaimRulesTest {

    private static final DisclosureReport ZERO = Samples.zero(Form.FORM_2021);

    private static final DisclosureReport REPORT = report();

    private static DisclosureReport report() {
        DisclosureReport report = ZERO;
        report = withRow(report, "/applications/newlyReceived", 1234, 0, 0, 0, 0, 0, 1234);
        report = withRow(report, "/applications/carriedOver", 16, 0, 0, 0, 0, 0, 16);
        report = withRow(report, "/applications/results/granted", 700, 0, 0, 0, 0, 0, 700);
        report = withRow(report, "/applications/results/partiallyGranted", 120, 0, 0, 0, 0, 0, 120);
        report = withRow(report, "/applications/results/denied/stateSecret", 12, 0, 0, 0, 0, 0, 12);
        report = withRow(report, "/applications/results/denied/thirdPartyRights", 20, 0, 0, 0, 0, 0, 20);
        report = withRow(report, "/applications/results/unableToProvide/notHeld", 300, 0, 0, 0, 0, 0, 300);
        report = withRow(report, "/applications/results/notProcessed/repeatedRequest", 41, 0, 0, 0, 0, 0, 41);
        report = withRow(report, "/applications/results/other/otherReasons", 50, 0, 0, 0, 0, 0, 50);
        report = withRow(report, "/applications/results/total", 1243, 0, 0, 0, 0, 0, 1243);
        report = withRow(report, "/applications/carriedForward", 7, 0, 0, 0, 0, 0, 7);
        report = withRow(report, "/reviewAndLitigation/review", 5, 2, 1, 3, 11);
        report = withRow(report, "/reviewAndLitigation/directLitigation", 1, 0, 1, 0, 2);
        report = withRow(report, "/reviewAndLitigation/litigationAfterReview", 4, 0, 0, 0, 4);
        report = withRow(report, "/article20/normativeDocuments", 15, 3, 144);
        report = with(report, "/article20/licensing/decisions", Cell.count(12034));
        report = with(report, "/article20/penalties/decisions", Cell.count(89));
        return with(report, "/article20/fees/amount", Cell.amount("25.10"));
    }

    private static DisclosureReport saying(DisclosureReport report, String prose) {
        return report.withOtherMatters(OtherMatters.of(prose));
    }

    @Test
    void theReportItselfIsConsistent() {
        assertThat(check(REPORT).findings()).isEmpty();
    }

    /** True as {@code %s} is the first figure, a lie as it is the second. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "全年共收到政府信息公开申请%s件。 | 1,234 | 234",
                "２０２１年，我办收到申请%s件 | １２３４ | １２４３",
                "2021 年新收到政府信息公开申请 %s 件，同比增长30%%。 | 1234 | 1250",
                "新收%s件 | 一千二百三十四 | 一千二百四十三",
                "共收到%s件政府信息公开申请 | 1234 | 16",
                "新收申请：%s件 | 1234 | 7",
                "收到公民、法人和其他组织提出的政府信息公开申请%s宗 | 1234 | 12",
                "受理申请%s份，同比增长30%% | 1243 | 1244",
                "今年以来，共办理依申请公开 %s 件。 | 1250 | 26",
                "办结政府信息公开申请%s起 | 1243 | 1234",
                "答复申请%s件 | 1193 | 1190",
                "上年结转申请%s件 | 十六 | 十七",
                "结转下年度继续办理%s件 | 7 | 8",
                "收到申请1234件，其中予以公开%s件，部分公开120件 | 700 | 701",
                "收到申请1234件，其中予以公开700件、部分公开%s件 | 120 | 121",
                "收到申请1234件。其中不予公开%s件 | 32 | 12",
                "依申请公开方面，无法提供%s件，不予处理41件 | 300 | 301",
                "（二）依申请公开情况。不予处理%s件，其他处理50件 | 41 | 50",
                "在办结的申请中，%s件予以公开 | 700 | 32",
                "被申请行政复议%s起 | 11 | 5",
                "行政复议纠正2件、维持%s件 | 5 | 6",
                "行政复议纠正%s件、维持5件 | 2 | 11",
                "行政诉讼（未经复议）%s件 | 2 | 3",
                "行政诉讼%s件，复议后起诉4件 | 6 | 7",
                "因政府信息公开被提起行政复议、行政诉讼%s件 | 17 | 11",
                "行政复议11件和行政诉讼%s件 | 6 | 11",
                "制发行政规范性文件%s件，废止3件 | 15 | 14",
                "废止规范性文件%s件 | 3 | 两",
                "截至2021年底，现行有效行政规范性文件%s件 | 144 | 14",
                "作出行政许可决定%s件 | 12034 | 12043",
                "作出行政许可决定%s件 | 1.2万 | 1.3万",
                "做出行政处罚决定%s宗 | 八十九 | 九十八",
                "收取行政事业性收费%s元 | 251000 | 25100",
                "行政事业性收费%s万元 | 25.1 | 25.2",
            })
    void comparesAClaimWithTheCellsItCanMean(String pattern, String truth, String lie) {
        assertThat(check(saying(REPORT, pattern.formatted(truth))).findings()).isEmpty();
        ValidationResult result = check(saying(REPORT, pattern.formatted(lie)));
        assertThat(only(result).rule()).isEqualTo("PROSE-CLAIM");
        assertThat(only(result).prose().orElseThrow().quotation()).contains(lie);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "未收到政府信息公开申请，主动公开政府信息356件",
                "主动公开政府信息356条，公开规范性文件9件",
                "收到网络申请10件",
                "网络申请10件、信函5件，合计15件",
                "通过信函收到申请10件，予以公开3件",
                "2020年收到申请8件",
                "2020年，我办收到申请8件，予以公开3件。办结8件。",
                "2020年收到申请8件，办结5件，予以公开3件",
                "近三年收到申请30件，其中予以公开9件",
                "近三年，共收到申请30件",
                "自条例施行以来，累计收到申请30件",
                "上半年，收到申请3件；下半年，收到申请2件",
                "收到申请比2020年增加12件，较上年的20件增长60%",
                "2022年计划办理申请30件",
                "力争在限期内，办结申请30件",
                "收到几十件申请、十余件来信",
                "收到征地类申请5件，涉及拆迁的申请3件",
                "全县共收到申请300件，其中予以公开200件",
                "信访事项12件，办结12件",
                "政协提案方面，收到10件，办结10件，予以公开8件",
                "办理行政复议案件35件，审结行政诉讼9件",
                "行政复议、行政诉讼各1件",
                "2020年和2021年分别收到申请8件和20件",
                "收取信息处理费300元，发出收费通知3件",
                "收到申请12 34件",
                "召开会议3次，一次性告知",
                "12345热线受理求助35件",
                "第12件申请",
                "作出不予行政许可决定3件，公示行政处罚信息20条",
                "收到申请三五件",
                "从2018年到2021年，收到申请44件",
                "十年来，收到申请500件",
                "行政许可方面，受理申请300件，办结300件，予以公开300件",
                "公文标注公开属性：主动公开30件，依申请公开5件，不予公开3件",
                "对行政规范性文件进行清理，继续有效40件，废止5件",
                "按时答复申请25件，延期答复申请1件",
                "每收到1件申请，建立一份台账；做到收到一件、办结一件",
                "人大代表建议12件、政协委员提案8件，公开答复20件",
                "收到行政许可申请12件，收到入党申请3份",
                "以县政府名义制发行政规范性文件5件",
            })
    void leavesAloneWhatIsNoComparableClaim(String prose) {
        assertThat(check(saying(ZERO, prose)).findings())
                .extracting(Finding::rule)
                .doesNotContain("PROSE-CLAIM");
    }

    @Test
    void theYearOfTheReportCounts() {
        DisclosureReport report = REPORT.withYear(2024).withTitle("示例县人民政府办公室2024年政府信息公开工作年度报告");

        assertThat(check(saying(report, "2023年收到申请8件；2024年收到申请1234件")).findings())
                .isEmpty();
        assertThat(only(check(saying(report, "2023年收到申请8件；2024年收到申请20件")))
                        .prose()
                        .orElseThrow()
                        .quotation())
                .isEqualTo("2024年收到申请20件");
    }

    @Test
    void aBlankCellMakesAClaimIncomparable() {
        DisclosureReport report = with(ZERO, "/applications/newlyReceived/total", Cell.blank());

        assertThat(check(saying(report, "收到申请12件")).findings())
                .extracting(Finding::rule)
                .doesNotContain("PROSE-CLAIM");
        assertThat(check(saying(Samples.zero(Form.FORM_2019), "废止规范性文件3件")).findings())
                .isEmpty();
    }

    @Test
    void saysWhatIsClaimedAndWhatTheTableSays() {
        ValidationResult result = check(saying(ZERO, "无法提供的 有\n12 件。"));
        Finding finding = only(result);

        assertThat(finding.prose().orElseThrow().path()).hasToString("/otherMatters/text");
        assertThat(finding.cells())
                .hasSize(3)
                .contains(CellPath.of("/applications/results/unableToProvide/notHeld/total"));
        assertThat(finding.leftSum()).contains(BigDecimal.valueOf(12));
        assertThat(finding.rightSum()).contains(BigDecimal.ZERO);
        assertThat(zh(result)).startsWith("“六、其他需要报告的事项”写道“无法提供的 有\n12 件”，与表格不符：表三 · （四）无法提供 · 1.");
        assertThat(en(result)).contains("which is not what the table says").endsWith("come to 0.");
    }

    @Property(tries = 500)
    @Domain(ReportDomain.class)
    void honestProseHasNothingToFind(@ForAll DisclosureReport report) {
        assertThat(Samples.alarms(check(report))).isEmpty();
    }

    @Property(tries = 500)
    @Domain(ReportDomain.class)
    void findsExactlyTheLie(@ForAll Lie lie) {
        List<Finding> found = Samples.alarms(check(lie.report()));
        Finding finding = found.stream()
                .filter(one -> one.rule().equals("PROSE-CLAIM"))
                .findFirst()
                .orElseThrow();

        assertThat(found)
                .extracting(Finding::rule)
                .containsOnlyOnce("PROSE-CLAIM")
                .isSubsetOf("PROSE-CLAIM", "PROSE-BALANCE");
        assertThat(finding.leftSum().orElseThrow()).isEqualByComparingTo(BigDecimal.valueOf(lie.told()));
        assertThat(lie.sentence()).contains(finding.prose().orElseThrow().quotation());
        assertThat(finding.prose().orElseThrow().quotation())
                .contains(lie.figure().strip());
    }
}
