package org.gongkai.documents.internal.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gongkai.documents.DocumentWriter;
import org.gongkai.documents.page.ReportIndex;
import org.gongkai.documents.page.ReportIndex.Checked;
import org.gongkai.documents.page.ReportIndex.Unread;
import org.gongkai.documents.reading.ReadingNote;
import org.gongkai.form.Form;
import org.gongkai.report.Agency;
import org.gongkai.report.DisclosureReport;
import org.gongkai.text.LocalizedText;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportIndexTest {

    private static final DisclosureReport REPORT =
            DisclosureReport.blank(Form.FORM_2021, 2023, Agency.of("<b>{{x}}</b>\u0000局"));

    private static final DisclosureReport NAMELESS =
            DisclosureReport.blank(Form.FORM_2019, 2020, Agency.builder().build());

    private static final ReadingNote NOTE = new ReadingNote(
            ReadingNote.Kind.NO_AGENCY, Optional.empty(), "", List.of(), LocalizedText.verbatim("No agency"));

    private static final ReportIndex INDEX = new ReportIndex(
            List.of(
                    Checked.of(
                            "a b.txt",
                            CheckResults.of(REPORT, CheckResults.sum(), CheckResults.openSum())
                                    .build(),
                            List.of(NOTE, NOTE),
                            URI.create("a%20b.html")),
                    Checked.of("<c>.docx", CheckResults.of(NAMELESS).build(), List.of(), URI.create("c.html"))),
            List.of(new Unread("坏.txt", new LocalizedText("<i>没有年度", "<i>no year"))));

    @Test
    void listsAgencyYearVerdictAndCounts() throws IOException {
        Document page = page(INDEX, Locale.CHINESE);

        assertThat(page.select("thead th").eachText())
                .containsExactly("机关", "年度", "检查结果", "错误", "警告", "待定", "提示", "读取说明", "文件");
        assertThat(page.select("tbody tr").eachText())
                .containsExactly(
                        "<b>{{x}}</b>\ufffd局 2023 × 无效 1 0 1 0 2 a b.txt", "（机关不明） 2020 ✓ 有效 0 0 0 0 0 <c>.docx");
        assertThat(page.select("tbody a").eachAttr("href")).containsExactly("a%20b.html", "c.html");
        assertThat(page.select("main > p").text()).isEqualTo("有效 1，不完整 0，无效 1，未检查 0，无法读取 1");
        assertThat(page.select("main > ul li").text()).isEqualTo("坏.txt <i>没有年度");
    }

    @Test
    void speaksTheLanguageOfTheReader() throws IOException {
        Document page = page(new ReportIndex(INDEX.checked(), List.of()), Locale.ENGLISH);

        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.select("h1").text()).isEqualTo("Annual report on open government information");
        assertThat(page.select("h2")).isEmpty();
    }

    @Test
    void isWrittenIntoAFile(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("index.html");
        DocumentWriter.html().writeIndex(INDEX, file);

        assertThat(Files.readString(file)).startsWith("<!DOCTYPE html>").contains("aria-sort");
    }

    @Test
    void leadsToPagesBesideItOnly() {
        assertThatThrownBy(() ->
                        Checked.of("", CheckResults.of(REPORT).build(), List.of(), URI.create("javascript:alert(1)")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Document page(ReportIndex index, Locale locale) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DocumentWriter.html().withLocale(locale).writeIndex(index, out);
        return HtmlWriterTest.parsed(out);
    }
}
