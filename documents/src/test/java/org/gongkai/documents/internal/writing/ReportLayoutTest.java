package org.gongkai.documents.internal.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.gongkai.documents.internal.writing.ReportLayout.LaidOutSection;
import org.gongkai.documents.internal.writing.ReportLayout.LaidOutText;
import org.gongkai.form.Aspect;
import org.gongkai.form.Form;
import org.gongkai.form.Section;
import org.gongkai.report.Agency;
import org.gongkai.report.DisclosureReport;
import org.gongkai.report.OtherMatters;
import org.gongkai.report.Overview;
import org.gongkai.report.Passage;
import org.junit.jupiter.api.Test;

class ReportLayoutTest {

    private static final DisclosureReport BLANK = DisclosureReport.blank(Form.FORM_2021, 2023, Agency.of("示例县教育局"));

    @Test
    void aReportWithoutTitleGetsTheOneThatTheFormPrescribes() {
        assertThat(ReportLayout.of(BLANK).title()).isEqualTo("示例县教育局2023年政府信息公开工作年度报告");
        assertThat(ReportLayout.of(BLANK.withTitle("年度报告")).title()).isEqualTo("年度报告");
    }

    @Test
    void isSignedAsFarAsAgencyAndDayAreKnown() {
        assertThat(ReportLayout.of(BLANK).signature()).containsExactly("示例县教育局");
        assertThat(ReportLayout.of(BLANK.withPublishedOn(LocalDate.of(2024, 1, 9)))
                        .signature())
                .containsExactly("示例县教育局", "2024年1月9日");
        assertThat(ReportLayout.of(BLANK.withAgency(Agency.builder().build())).signature())
                .isEmpty();
    }

    @Test
    void aSectionThatTheReportDoesNotHaveIsLeftOut() {
        assertThat(ReportLayout.of(BLANK).sections())
                .extracting(LaidOutSection::section)
                .containsExactly(Section.ARTICLE_20, Section.APPLICATIONS, Section.REVIEW_AND_LITIGATION);
    }

    @Test
    void proseHasHeadingsAndParagraphs() {
        DisclosureReport report = BLANK.withOverview(Overview.of(
                        Passage.of("引言。"),
                        Passage.builder()
                                .heading("（一）主动公开")
                                .text("第一段。\n\n第二段。")
                                .build(),
                        Passage.builder().aspect(Aspect.SUPERVISION).text("").build()))
                .withProblemsAndImprovements("存在问题。")
                .withOtherMatters(OtherMatters.of("无。"));

        assertThat(ReportLayout.of(report).sections().stream().flatMap(section -> section.texts().stream()))
                .extracting(LaidOutText::pointer, text -> text.heading().orElse(""), LaidOutText::paragraphs)
                .asString()
                .isEqualTo("[(\"/overview/0/text\", \"\", [\"引言。\"]), "
                        + "(\"/overview/1/text\", \"（一）主动公开\", [\"第一段。\", \"第二段。\"]), "
                        + "(\"/overview/2/text\", \"监督保障\", []), "
                        + "(\"/problemsAndImprovements\", \"\", [\"存在问题。\"]), "
                        + "(\"/otherMatters/text\", \"\", [\"无。\"])]");
    }
}
