package org.gongkai.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.documents.reading.ReadingNote.Kind.LABEL_CORRECTED;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.gongkai.documents.internal.format.SourceParser;
import org.gongkai.documents.reading.ReadResult;
import org.gongkai.documents.reading.ReadingNote;
import org.gongkai.documents.source.ReadingLimits;
import org.gongkai.report.DisclosureReport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that LibreOffice, and {@link OfdFixture}, made of the fixture reports, and the reports of the corpus in every format. */
class PublishedFileTest {

    private static final Path CORPUS = Path.of("..", "..", "shared", "corpus");

    /** In the PDF documents, pages end within the labels of rows. */
    @ParameterizedTest
    @CsvSource({
        "form-2021.docx, 0",
        "form-2021.doc, 0",
        "form-2021.xls, 0",
        "form-2021.pdf, 0",
        "form-2021.ofd, 0",
        "form-2019.pdf, 0"
    })
    void whatAnOfficeProgramMadeIsRead(String name, int brokenLabels) throws IOException {
        DisclosureReport expected = Fixture.report(name.startsWith("form-2021") ? Fixture.STANDARD : Fixture.TRIAL);
        try (InputStream stream = Objects.requireNonNull(PublishedFileTest.class.getResourceAsStream(name))) {
            ReadResult result = DocumentReader.standard().read(stream);

            assertThat(result.notes()).extracting(ReadingNote::kind).allMatch(LABEL_CORRECTED::equals);
            assertThat(result.notes()).hasSize(brokenLabels);
            assertThat(OfficeReadBackTest.plain(result.report().orElseThrow()))
                    .isEqualTo(OfficeReadBackTest.plain(expected));
        }
    }

    @TestFactory
    Stream<DynamicTest> theCorpusInEveryFormat() {
        assumeTrue(Files.isDirectory(CORPUS));
        return Stream.of("houxinqiu-2021", "huianbu-2020", "wuzhi-2021").flatMap(name -> {
            LaidOutReport report =
                    LaidOutReport.of(new SourceParser(List.of()).parse(text(name), ReadingLimits.standard()));
            return Stream.of(
                    DynamicTest.dynamicTest(name + ".docx", () -> assertAsText(name, WordFixture.write(report))),
                    DynamicTest.dynamicTest(name + ".xlsx", () -> assertAsText(name, WorkbookFixture.write(report))),
                    DynamicTest.dynamicTest(name + ".pdf", () -> assertAsText(name, PdfFixture.write(report))));
        });
    }

    /** {@link CorpusTest} says what is expected of the text. */
    private static void assertAsText(String name, byte[] bytes) throws IOException {
        DisclosureReport report = DocumentReader.standard()
                .read(new ByteArrayInputStream(bytes))
                .report()
                .orElseThrow();
        DisclosureReport expected =
                DocumentReader.standard().readText(text(name)).report().orElseThrow();
        assertThat(OfficeReadBackTest.plain(report)).isEqualTo(OfficeReadBackTest.plain(expected));
        assertThat(report.title()).isEqualTo(expected.title());
        assertThat(report.problemsAndImprovements()).isEqualTo(expected.problemsAndImprovements());
    }

    private static String text(String name) {
        try {
            return Files.readString(CORPUS.resolve(name + ".txt"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
