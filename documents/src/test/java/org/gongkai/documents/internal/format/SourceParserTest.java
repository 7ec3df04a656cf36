package org.gongkai.documents.internal.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gongkai.documents.DocumentReader;
import org.gongkai.documents.ZipFixture;
import org.gongkai.documents.source.DocumentFormat;
import org.gongkai.documents.source.ReadingLimits;
import org.gongkai.documents.source.SourceBuilder;
import org.gongkai.documents.source.SourceDocument;
import org.gongkai.documents.source.SourcePlace;
import org.gongkai.documents.source.UnreadableSourceException;
import org.gongkai.documents.source.UnreadableSourceException.Reason;
import org.gongkai.report.DisclosureReport;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceParserTest {

    private static final SourceParser PARSER = new SourceParser(List.of());

    /** A format of a user: the text behind a mark, which RTF has in the library's eyes. */
    public static final class Marked implements DocumentFormat {

        private static final String MARK = "{\\rtf marked";

        /** Obtains the format. */
        public Marked() {}

        @Override
        public String title() {
            return "Marked";
        }

        @Override
        public boolean recognises(byte[] content) {
            return new String(content, UTF_8).startsWith(MARK);
        }

        @Override
        public SourceDocument parse(byte[] content, ReadingLimits limits) throws IOException {
            String text = new String(content, UTF_8).substring(MARK.length());
            if (text.isBlank()) {
                throw new IOException("Nothing behind the mark");
            }
            SourceBuilder document = new SourceBuilder(limits);
            document.paragraph(new SourcePlace.Paragraph(1), text, false);
            return document.build();
        }
    }

    @Test
    void aFormatOfAUserIsAskedBeforeThoseOfTheLibrary() {
        SourceParser parser = new SourceParser(List.of(new Marked()));

        assertThat(SourceDocument.text(parser.parse((Marked.MARK + "正文").getBytes(UTF_8), ReadingLimits.standard())
                        .blocks()))
                .isEqualTo("正文");
        assertReason(() -> parser.parse(Marked.MARK.getBytes(UTF_8), ReadingLimits.standard()), Reason.DAMAGED);
        assertReason(
                () -> PARSER.parse(Marked.MARK.getBytes(UTF_8), ReadingLimits.standard()), Reason.UNSUPPORTED_FORMAT);
    }

    @Test
    void aFormatOfAUserIsFoundAsAService(@TempDir Path folder) throws Exception {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(services.resolve(DocumentFormat.class.getName()), Marked.class.getName());

        assertThat(readIn(loader(folder), (Marked.MARK + "正文").getBytes(UTF_8)))
                .contains("NO_YEAR")
                .doesNotContain("UNSUPPORTED_FORMAT");
    }

    @ParameterizedTest
    @CsvSource({"xl, org.apache.poi:poi-ooxml", "pdf, org.apache.pdfbox:pdfbox", "doc, org.apache.poi:poi-scratchpad"})
    void aDocumentThatNeedsALibraryThatIsNotThereSaysWhich(String kind, String dependency, @TempDir Path folder)
            throws Exception {
        byte[] content = switch (kind) {
            case "xl" -> ZipFixture.of(Map.of("xl/workbook.xml", "<workbook/>"));
            case "pdf" -> "%PDF-1.7\n".getBytes(UTF_8);
            default ->
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        };

        assertThat(readIn(loader(folder), content)).contains("MISSING_LIBRARY", dependency);
    }

    @Test
    void whatNeedsNoLibraryIsReadWithoutAny(@TempDir Path folder) throws Exception {
        byte[] word = ZipFixture.of(Map.of(
                "_rels/.rels",
                "<R><Relationship Type='x/officeDocument' Target='word/document.xml'/></R>",
                "word/document.xml",
                "<document><body><p><r><t>示例县教育局2023年政府信息公开工作年度报告</t></r></p></body></document>"));

        assertThat(readIn(loader(folder), word)).contains("示例县教育局").doesNotContain("MISSING_LIBRARY");
        assertThat(readIn(loader(folder), "<p>示例县教育局2023年政府信息公开工作年度报告</p>".getBytes(UTF_8)))
                .contains("示例县教育局");
    }

    @Test
    void anInterruptedReadingEnds() {
        Thread.currentThread().interrupt();
        try {
            assertReason(() -> PARSER.parse("<p>一</p>".getBytes(UTF_8), ReadingLimits.standard()), Reason.INTERRUPTED);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    private static void assertReason(org.assertj.core.api.ThrowableAssert.ThrowingCallable reading, Reason reason) {
        assertThatThrownBy(reading)
                .isInstanceOfSatisfying(
                        UnreadableSourceException.class,
                        e -> assertThat(e.reason()).isEqualTo(reason));
    }

    /** A class path with the library, jsoup and a folder, without POI and PDFBox. */
    private static URLClassLoader loader(Path folder) throws IOException {
        List<URL> urls = new ArrayList<>();
        for (Class<?> one :
                List.of(DocumentReader.class, SourceParserTest.class, DisclosureReport.class, Jsoup.class)) {
            urls.add(one.getProtectionDomain().getCodeSource().getLocation());
        }
        urls.add(folder.toUri().toURL());
        Stream.of(Path.of("target", "classes"), Path.of("target", "test-classes"))
                .filter(Files::isDirectory)
                .forEach(path -> {
                    try {
                        urls.add(path.toUri().toURL());
                    } catch (IOException e) {
                        throw new IllegalStateException(e);
                    }
                });
        return new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    /** Reads in another class loader, and gives the result as text. */
    private static String readIn(URLClassLoader loader, byte[] content) throws Exception {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(loader);
        try (loader) {
            Class<?> type = loader.loadClass(DocumentReader.class.getName());
            Object reader = type.getMethod("standard").invoke(null);
            Object result = type.getMethod("read", InputStream.class).invoke(reader, new ByteArrayInputStream(content));
            return result.toString();
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }
}
