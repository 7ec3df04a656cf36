package org.gongkai.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.gongkai.form.Form;
import org.gongkai.report.Agency;
import org.gongkai.report.DisclosureReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentWriterTest {

    private static final DisclosureReport REPORT = DisclosureReport.blank(Form.FORM_2019, 2019, Agency.of("示例县教育局"));

    static Stream<DocumentWriter> writers() {
        return Stream.of(
                DocumentWriter.html(), DocumentWriter.word(), DocumentWriter.markdown(), DocumentWriter.excel());
    }

    @ParameterizedTest
    @MethodSource("writers")
    void doesNotCloseTheStream(DocumentWriter writer) throws IOException {
        CountingStream out = new CountingStream();
        writer.write(REPORT, out);

        assertThat(out.size()).isPositive();
        assertThat(out.closed).isZero();
        assertThat(out.flushed).isPositive();
    }

    @ParameterizedTest
    @MethodSource("writers")
    void overwritesAFile(DocumentWriter writer, @TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("report"), new byte[1_000_000]);
        writer.write(REPORT, file);

        assertThat(Files.size(file)).isBetween(1_000L, 100_000L);
    }

    @Test
    void writesTheSamePageEveryTime() throws IOException {
        assertThat(text(DocumentWriter.html()))
                .isEqualTo(text(DocumentWriter.html()))
                .startsWith("<!DOCTYPE html>");
        assertThat(text(DocumentWriter.markdown()))
                .isEqualTo(text(DocumentWriter.markdown()))
                .startsWith("# 示例县教育局2019年政府信息公开工作年度报告\n\n## 二、主动公开政府信息情况\n\n| 第二十条第（一）项 |  |  |  |\n");
    }

    private static String text(DocumentWriter writer) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(REPORT, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static final class CountingStream extends ByteArrayOutputStream {
        private int closed;
        private int flushed;

        @Override
        public void close() {
            closed++;
        }

        @Override
        public void flush() {
            flushed++;
        }
    }
}
