package org.gongkai.documents;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongkai.documents.Fixture.STANDARD;
import static org.gongkai.documents.Fixture.kinds;
import static org.gongkai.documents.Fixture.read;
import static org.gongkai.documents.Fixture.report;
import static org.gongkai.documents.reading.ReadingNote.Kind.EMPTY_DOCUMENT;
import static org.gongkai.documents.reading.ReadingNote.Kind.FORM_UNCERTAIN;
import static org.gongkai.documents.reading.ReadingNote.Kind.LIMIT_EXCEEDED;
import static org.gongkai.documents.reading.ReadingNote.Kind.MISSING_SECTION;
import static org.gongkai.documents.reading.ReadingNote.Kind.MISSING_TABLE;
import static org.gongkai.documents.reading.ReadingNote.Kind.NOT_TEXT;
import static org.gongkai.documents.reading.ReadingNote.Kind.NO_YEAR;
import static org.gongkai.documents.reading.ReadingNote.Kind.UNSUPPORTED_FORMAT;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.gongkai.documents.reading.ReadResult;
import org.gongkai.documents.source.ReadingLimits;
import org.gongkai.form.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentReaderTest {

    @Test
    void everyUsualEncodingIsTold(@TempDir Path folder) throws IOException {
        for (byte[] bytes : new byte[][] {
            STANDARD.getBytes(UTF_8),
            ("\uFEFF" + STANDARD).getBytes(UTF_8),
            ("\uFEFF" + STANDARD).getBytes(UTF_16LE),
            ("\uFEFF" + STANDARD).getBytes(UTF_16BE),
            STANDARD.getBytes(Charset.forName("GB18030"))
        }) {
            Path file = Files.write(folder.resolve("report.txt"), bytes);
            assertThat(DocumentReader.standard().read(file).withSource(Optional.empty()))
                    .isEqualTo(read(STANDARD));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r"})
    void everyLineEndingIsTold(String ending) {
        assertThat(read(STANDARD.replace("\n", ending))).isEqualTo(read(STANDARD));
    }

    @Test
    void aMissingFileIsAnInputError(@TempDir Path folder) {
        assertThatThrownBy(() -> DocumentReader.standard().read(folder.resolve("none.txt")))
                .isInstanceOf(NoSuchFileException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t\n", "\t\t\t", "\uFEFF"})
    void anEmptyDocumentIsUnreadable(String text) throws IOException {
        ReadResult result = DocumentReader.standard().read(new ByteArrayInputStream(text.getBytes(UTF_8)));

        assertThat(result.report()).isEmpty();
        assertThat(kinds(result)).containsExactly(EMPTY_DOCUMENT);
    }

    @Test
    void whatIsNoTextIsUnreadable() throws IOException {
        byte[] noise = new byte[5000];
        new Random(1).nextBytes(noise);
        byte[] broken = {(byte) 0xFF, (byte) 0xFE, 0x00, (byte) 0xD8};

        assertThat(kinds(DocumentReader.standard().read(new ByteArrayInputStream(noise))))
                .containsExactly(NOT_TEXT);
        assertThat(kinds(DocumentReader.standard().read(new ByteArrayInputStream(broken))))
                .containsExactly(NOT_TEXT);
        assertThat(kinds(DocumentReader.standard().read(new ByteArrayInputStream(new byte[5000]))))
                .containsExactly(NOT_TEXT);
        assertThat(kinds(read("\0".repeat(100)))).containsExactly(NOT_TEXT);
    }

    @Test
    void aFileIsToldByItsNameAndDigest(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("年报.txt"), "abc");
        String digest = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

        assertThat(DocumentReader.standard().read(file).source())
                .contains(new ReadResult.SourceFile(Optional.of("年报.txt"), digest));
        assertThat(DocumentReader.standard()
                        .read(new ByteArrayInputStream("abc".getBytes(UTF_8)))
                        .source())
                .contains(new ReadResult.SourceFile(Optional.empty(), digest));
        assertThat(read("abc").source()).isEmpty();
    }

    @Test
    void ourOwnJsonIsNamedAsJson() {
        ReadResult result = read("{\"schemaVersion\": 1, \"form\": \"2021\", \"year\": 2023}");

        assertThat(kinds(result)).containsExactly(UNSUPPORTED_FORMAT);
        assertThat(result.notes().get(0).message().zh()).contains("DisclosureJson");
        assertThat(kinds(read("\n[ { \"year\": 2023 } ]"))).containsExactly(UNSUPPORTED_FORMAT);
        assertThat(kinds(read("[{示例县}] " + STANDARD))).doesNotContain(UNSUPPORTED_FORMAT);
    }

    @Test
    void aStrayControlCharacterDoesNoHarm() {
        assertThat(read(STANDARD.replace("（二）依申请公开", "\f（二）依申请公开\0").replace("128", "\u0001128")))
                .isEqualTo(read(STANDARD));
    }

    @Test
    void beyondALimitNothingIsRead() throws IOException {
        DocumentReader reader = DocumentReader.standard();
        int characters = STANDARD.length();
        int bytes = STANDARD.getBytes(UTF_8).length;
        int lines = (int) STANDARD.lines().count();

        assertThat(kinds(reader.withLimits(new ReadingLimits(characters - 1, lines, 100))
                        .readText(STANDARD)))
                .containsExactly(LIMIT_EXCEEDED);
        assertThat(kinds(reader.withLimits(new ReadingLimits(characters, lines - 1, 100))
                        .readText(STANDARD)))
                .containsExactly(LIMIT_EXCEEDED);
        assertThat(kinds(reader.withLimits(new ReadingLimits(characters, lines, 10))
                        .readText(STANDARD)))
                .containsExactly(LIMIT_EXCEEDED);
        assertThat(kinds(reader.withLimits(new ReadingLimits(bytes - 1, lines, 100))
                        .read(new ByteArrayInputStream(STANDARD.getBytes(UTF_8)))))
                .containsExactly(LIMIT_EXCEEDED);
        assertThat(reader.withLimits(new ReadingLimits(characters, lines, 100)).readText(STANDARD))
                .isEqualTo(read(STANDARD));
        assertThatThrownBy(() -> new ReadingLimits(1, 0, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aHundredThousandRowsAreBeyondTheLimit() {
        ReadResult result = read(STANDARD + "行政裁决\t1\n".repeat(100_000));

        assertThat(kinds(result)).containsExactly(LIMIT_EXCEEDED);
        assertThat(result.notes().get(0).in(Locale.CHINESE)).contains("50000");
    }

    @Test
    void manyRowsTheFormDoesNotHaveChangeNothing() {
        String rows = "行政裁决\t1\n".repeat(40_000);
        ReadResult result = read(STANDARD.replace("行政处罚\t4", rows + "行政处罚\t4"));

        assertThat(result.report()).contains(report(STANDARD));
        assertThat(result.notes()).hasSize(40_000);
    }

    @Test
    void oneHugeLineIsReadOrRefused() {
        assertThat(kinds(read("公开".repeat(45_000)))).containsExactly(NO_YEAR);
        assertThat(kinds(read("\t".repeat(200) + "1"))).containsExactly(NO_YEAR);
        assertThat(kinds(read("\t".repeat(90_000) + "1"))).containsExactly(NO_YEAR);
        assertThat(kinds(read("公开".repeat(55_000)))).containsExactly(LIMIT_EXCEEDED);
    }

    @Test
    void aHeadingAloneIsAReportWithoutSections() {
        ReadResult result = read("示例县财政局2022年政府信息公开工作年度报告");

        assertThat(result.report().orElseThrow().form()).isEqualTo(Form.FORM_2021);
        assertThat(kinds(result))
                .containsExactlyInAnyOrder(
                        FORM_UNCERTAIN,
                        MISSING_SECTION,
                        MISSING_SECTION,
                        MISSING_SECTION,
                        MISSING_TABLE,
                        MISSING_TABLE,
                        MISSING_TABLE);
        assertThat(result.notes()).allSatisfy(note -> {
            assertThat(note.in(Locale.CHINESE)).isEqualTo(note.message().zh());
            assertThat(note.in(Locale.FRENCH)).isEqualTo(note.message().en());
        });
    }

    @Test
    void aDocumentWithoutAnyYearIsUnreadable() {
        ReadResult result = read("示例县财政局政府信息公开工作年度报告\n一、总体情况\n平稳。");

        assertThat(result.report()).isEmpty();
        assertThat(kinds(result)).containsExactly(NO_YEAR);
    }
}
