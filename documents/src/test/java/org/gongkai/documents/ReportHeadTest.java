package org.gongkai.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongkai.documents.Fixture.STANDARD;
import static org.gongkai.documents.Fixture.TRIAL;
import static org.gongkai.documents.Fixture.kinds;
import static org.gongkai.documents.Fixture.read;
import static org.gongkai.documents.Fixture.report;
import static org.gongkai.documents.Fixture.standardWith;
import static org.gongkai.documents.reading.ReadingNote.Kind.AGENCY_FALLBACK;
import static org.gongkai.documents.reading.ReadingNote.Kind.CONTRADICTING_YEARS;
import static org.gongkai.documents.reading.ReadingNote.Kind.FORM_DOES_NOT_FIT_YEAR;
import static org.gongkai.documents.reading.ReadingNote.Kind.FORM_UNCERTAIN;
import static org.gongkai.documents.reading.ReadingNote.Kind.MISSING_TABLE;
import static org.gongkai.documents.reading.ReadingNote.Kind.NO_AGENCY;
import static org.gongkai.documents.reading.ReadingNote.Kind.YEAR_FALLBACK;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.gongkai.documents.reading.ReadResult;
import org.gongkai.documents.reading.ReadingHints;
import org.gongkai.form.Form;
import org.gongkai.report.Agency;
import org.gongkai.report.AgencyKind;
import org.gongkai.report.AgencyLevel;
import org.gongkai.report.DisclosureReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Title, year, agency and dates. */
class ReportHeadTest {

    private static final String TITLE = "示例县教育局2023年政府信息公开工作年度报告";
    private static final String SIGNATURE = "示例县教育局\n\n2024年1月12日\n";
    private static final String PREAMBLE = "本报告依照有关规定编制，电子版在本局网站公布。";

    @ParameterizedTest
    @ValueSource(
            strings = {
                TITLE,
                "# 示例县教育局 ２０２３ 年度政府信息公开工作报告",
                "示例县教育局二〇二三年政府信息公开工作年度报告",
                "示例县教育局二○二三年度政府信息公开年报",
                "2023年示例县教育局政府信息公开工作年度报告",
                "2023年度示例县教育局关于政府信息公开工作的报告",
                "示例县教育局关于2023年政府信息公开工作情况的报告",
                "示例县教育局政府信息公开工作年度报告（2023年度）",
                "示例县教育局\n2023年政府信息公开工作年度报告",
                "示例县教育局\n2023年度\n政府信息公开工作年度报告",
                "示例县教育局2023年政府信息\n公开工作年度报告",
                "示例县教育局2023年政府信息公开工作年度报告\t\t",
                "《示例县教育局2023年政府信息公开工作年度报告》",
                "示例县教育局2023年政府信息公开工作年度报告。",
                "标题：示例县教育局2023年政府信息公开工作年度报告",
                "标题：《示例县教育局2023年政府信息公开工作年度报告》.docx",
                "示例县教育局：2023年政府信息公开工作年度报告",
                "示例县教育局关于2023年政府信息公开工作年度报告的公告",
                "关于示例县教育局2023年政府信息公开工作年度报告的公示",
                "示例县教育局2023年政府信息公开工作年度报告（网站公布版）",
                "示例县教育局2023年政府信息公开工作年度报告.docx",
                "示例县教育局二O二三年政府信息公开工作年度报告",
                "示例县教育局二Ｏ二三年政府信息公开工作年度报告",
                "示例县教育局\n《2023年政府信息公开工作年度报告》",
                "首页\n政务公开\n信息公开年报\n示例县教育局\n2023年政府信息公开工作年度报告\n来源：办公室"
            })
    void titleNamesAgencyAndYear(String title) {
        ReadResult result = read(standardWith(TITLE, title));

        assertThat(result.notes()).isEmpty();
        assertThat(result.report().orElseThrow().year()).isEqualTo(2023);
        assertThat(result.report().orElseThrow().agency().name()).contains("示例县教育局");
    }

    @Test
    void whatStandsAroundTheTitleIsKeptAsPreamble() {
        ReadResult result = read(standardWith(TITLE, "政务公开\n示例县教育局\n2023年政府信息公开工作年度报告\n来源：办公室"));

        assertThat(result.report().orElseThrow().title()).contains(TITLE);
        assertThat(result.preamble()).isEqualTo("政务公开\n来源：办公室\n" + PREAMBLE);
    }

    @Test
    void aGovernmentKeepsItsNameWhenTheTitleContractsIt() {
        assertThat(report(standardWith(TITLE, "示例县人民政府2023年政府信息公开工作年度报告")).agency())
                .isEqualTo(report(standardWith(TITLE, "2023年示例县人民政府信息公开工作年度报告")).agency())
                .isEqualTo(agency("示例县人民政府", AgencyLevel.COUNTY, AgencyKind.GOVERNMENT));
    }

    @Test
    void thePeriodIsReadInTheRadicalsThatPdfDocumentsLeave() {
        String text = standardWith(TITLE, "示例县教育局政府信息公开工作年度报告").replace(PREAMBLE, "统计期限为2023年1⽉1⽇至2023年12⽉31⽇。");

        assertThat(read(text).report().orElseThrow().year()).isEqualTo(2023);
        assertThat(kinds(read(text))).containsExactly(YEAR_FALLBACK);
    }

    @Test
    void withoutAYearInTheTitleTheStatisticalPeriodCounts() {
        String text = standardWith(TITLE, "示例县教育局政府信息公开工作年度报告").replace(PREAMBLE, "统计期限为２０２３年1月1日——2023年12月31日。");

        assertThat(report(text).year()).isEqualTo(2023);
        assertThat(kinds(read(text))).containsExactly(YEAR_FALLBACK);
    }

    @Test
    void withoutAPeriodTheYearBeforePublicationCounts() {
        String text = standardWith(TITLE, "示例县教育局政府信息公开工作年度报告");

        assertThat(report(text).year()).isEqualTo(2023);
        assertThat(kinds(read(text))).containsExactly(YEAR_FALLBACK);
    }

    @Test
    void titleAndPeriodMayContradictEachOther() {
        String text = standardWith(PREAMBLE, "本报告数据期限自2022年1月1日起至2022年12月31日。");

        assertThat(report(text).year()).isEqualTo(2023);
        assertThat(kinds(read(text))).containsExactly(CONTRADICTING_YEARS);
    }

    @Test
    void aPeriodOfTwoYearsIsNoReportYear() {
        String text = standardWith(PREAMBLE, "规划期限为2021年1月1日至2022年12月31日。");

        assertThat(read(text).notes()).isEmpty();
    }

    @Test
    void withoutAnAgencyInTheTitleTheSignatureCounts() {
        ReadResult result = read(standardWith(TITLE, "2023年政府信息公开工作年度报告"));

        assertThat(result.report().orElseThrow().agency())
                .isEqualTo(agency("示例县教育局", AgencyLevel.COUNTY, AgencyKind.DEPARTMENT));
        assertThat(kinds(result)).containsExactly(AGENCY_FALLBACK);
    }

    @Test
    void hintsCountLast() {
        String text = standardWith(TITLE, "政府信息公开工作年度报告").replace(SIGNATURE, "").replace("2023年，", "");
        DocumentReader reader = DocumentReader.standard()
                .withHints(ReadingHints.none().withAgency("示例区档案馆").withYear(2024));

        ReadResult result = reader.readText(text);
        assertThat(result.report().orElseThrow().agency()).isEqualTo(Agency.of("示例区档案馆"));
        assertThat(result.report().orElseThrow().year()).isEqualTo(2024);
        assertThat(kinds(result)).containsExactly(YEAR_FALLBACK, AGENCY_FALLBACK);
        assertThat(reader.readText(STANDARD)).isEqualTo(read(STANDARD));
    }

    @Test
    void aHintedYearCountsBeforeTheGuessByTheDayOfPublication() {
        ReadResult result = DocumentReader.standard()
                .withHints(ReadingHints.none().withYear(2022))
                .readText(standardWith(TITLE, "示例县教育局政府信息公开工作年度报告").replace("2023年，", ""));

        assertThat(result.report().orElseThrow().year()).isEqualTo(2022);
        assertThat(kinds(result)).containsExactly(YEAR_FALLBACK);
    }

    @Test
    void hintsThatMakeNoSenseAreRefused() {
        assertThatThrownBy(() -> ReadingHints.none().withAgency(" ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ReadingHints.none().withYear(23)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nobodyReports() {
        ReadResult result = read(standardWith(TITLE, "2023年政府信息公开工作年度报告").replace(SIGNATURE, ""));

        assertThat(result.report().orElseThrow().agency())
                .isEqualTo(Agency.builder().build());
        assertThat(kinds(result)).containsExactly(NO_AGENCY);
    }

    @Test
    void aFormThatDoesNotFitTheYearIsReadAsItIs() {
        ReadResult result = read(standardWith(TITLE, "示例县教育局2020年政府信息公开工作年度报告"));

        assertThat(kinds(result)).containsExactly(FORM_DOES_NOT_FIT_YEAR);
        assertThat(result.report().orElseThrow().cells())
                .isEqualTo(report(STANDARD).cells());
    }

    @Test
    void aTableThatFormsShareDoesNotTellTheForm() {
        String withoutTableTwo = TRIAL.replaceAll("(?s)(二、主动公开政府信息情况\n).*(?=三、收到和处理)", "$1\n");

        ReadResult result = read(withoutTableTwo);

        assertThat(kinds(result)).containsExactly(FORM_UNCERTAIN, MISSING_TABLE);
        assertThat(result.report().orElseThrow().form()).isEqualTo(Form.FORM_2019);
    }

    @Test
    void aSpaceInALabelDoesNotHideWhichFormHasIt() {
        Pattern ofForm = Pattern.compile("本年新制作|本年新公开|对外公开总|规范性文|上一年项目|本年增|处理决定|其他对外管理|采购项目|采购总|政府集中");

        ReadResult result = read(ofForm.matcher(TRIAL).replaceAll("$0 ").replace("2019年", "2023年"));

        assertThat(result.report().orElseThrow().form()).isEqualTo(Form.FORM_2019);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                SIGNATURE,
                "示例县教育局 2024年1月12日",
                "示例县教育局\n二〇二四年一月十二日\n- 7 -",
                "示例县教育局\n２０２４年１月１２日\n",
                "2024年1月12日",
                "示例县教育局\n2024-01-12"
            })
    void signatureAndDateAreNoTextOfSectionSix(String signature) {
        DisclosureReport report = report(standardWith(SIGNATURE, signature));

        assertThat(report.publishedOn()).contains(LocalDate.of(2024, 1, 12));
        assertThat(report.otherMatters().orElseThrow().text()).isEqualTo("本年度未收取信息处理费。");
    }

    @Test
    void aSignatureMayLackTheDate() {
        DisclosureReport report = report(standardWith(SIGNATURE, "示例县教育局"));

        assertThat(report.publishedOn()).isEmpty();
        assertThat(report.otherMatters().orElseThrow().text()).isEqualTo("本年度未收取信息处理费。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"本年度于2024年2月1日", "2024年2月30日", "以上情况截至2024年2月1日。"})
    void aDateInProseOrInNoCalendarIsNotTheDayOfPublication(String line) {
        assertThat(report(standardWith(SIGNATURE, line)).publishedOn()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "发布日期：2024年1月20日 10:30",
                "【公开日期】2024-01-20",
                "索引号\t001\t发布时间\t2024/1/20",
                "发布日期\n2024-01-20",
                "时间：[2024-01-20]",
                "2024-01-20 08:00 来源：办公室"
            })
    void aLabelledDateOfPublicationCountsBeforeTheSignature(String line) {
        String text = standardWith(TITLE, TITLE + "\n" + line);

        assertThat(report(text).publishedOn()).contains(LocalDate.of(2024, 1, 20));
    }

    private static Agency agency(String name, AgencyLevel level, AgencyKind kind) {
        return Agency.of(name).withLevel(level).withKind(kind);
    }
}
