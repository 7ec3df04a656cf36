package org.gongkai.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gongkai.documents.reading.ReadResult;
import org.gongkai.documents.reading.ReadingHints;
import org.gongkai.documents.reading.ReadingNote;
import org.gongkai.form.CellPath;
import org.gongkai.form.Form;
import org.gongkai.form.Section;
import org.gongkai.report.Cell;
import org.gongkai.report.DisclosureReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Workbooks of two sheets that tell different figures for one report: neither is taken without a word. */
class SecondSheetTest {

    private static final CellPath RECEIVED = CellPath.of("/applications/newlyReceived/naturalPerson");

    static Stream<Arguments> formats() {
        return Stream.of(Form.values())
                .flatMap(form -> Stream.<Function<LaidOutReport[], byte[]>>of(
                                WorkbookFixture::sheets, OdfFixture::sheets)
                        .map(writer -> Arguments.of(form, writer)));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void aWholeReportOnEachSheetIsNoted(Form form, Function<LaidOutReport[], byte[]> writer) throws IOException {
        ReadResult result = read(writer, report(form, 100, true, true), report(form, 5000, true, true));

        assertThat(result.notes()).extracting(ReadingNote::kind).containsExactly(ReadingNote.Kind.SECOND_REPORT);
        assertThat(cell(result)).isEqualTo(Cell.count(100));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void tablesAloneOnTheSecondSheetAreNoted(Form form, Function<LaidOutReport[], byte[]> writer) throws IOException {
        ReadResult result = read(writer, report(form, 100, true, true), report(form, 5000, false, false));

        assertThat(result.notes()).extracting(ReadingNote::kind).containsOnly(ReadingNote.Kind.SECOND_REPORT);
        assertThat(result.notes()).flatExtracting(ReadingNote::cells).contains(RECEIVED);
        assertThat(cell(result)).isEqualTo(Cell.count(100));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void tablesAloneAreRead(Form form, Function<LaidOutReport[], byte[]> writer) throws IOException {
        ReadResult result = read(writer, report(form, 100, true, false));

        assertThat(result.report().orElseThrow().form().cells())
                .allMatch(place -> result.report()
                        .orElseThrow()
                        .cell(place.path())
                        .number()
                        .isPresent());
    }

    @ParameterizedTest
    @MethodSource("formats")
    void tablesAloneOnEachSheetAreNoted(Form form, Function<LaidOutReport[], byte[]> writer) throws IOException {
        ReadResult result = read(writer, report(form, 100, true, false), report(form, 5000, false, false));

        assertThat(result.notes()).flatExtracting(ReadingNote::cells).contains(RECEIVED);
        assertThat(cell(result)).isEqualTo(Cell.blank());
    }

    @ParameterizedTest
    @CsvSource({"2022, 2023, 2023", "模板, 填报, 2023", "2022年表一, 2023年表一, 2023"})
    void sheetsAreChosenByTheirNames(String other, String own, int year) throws IOException {
        Form form = Form.FORM_2021;
        byte[] workbook = WorkbookFixture.named(
                List.of(other, own), List.of(report(form, 100, false, true), report(form, 5000, false, true)));

        ReadResult result = DocumentReader.standard()
                .withHints(ReadingHints.none().withYear(year))
                .read(new ByteArrayInputStream(workbook));

        assertThat(cell(result)).isEqualTo(Cell.count(5000));
        assertThat(result.notes()).extracting(ReadingNote::kind).contains(ReadingNote.Kind.SECOND_REPORT);
    }

    @Test
    void aSheetThatIsAloneIsReadHoweverItIsNamed() throws IOException {
        byte[] workbook = WorkbookFixture.named(List.of("2022模板"), List.of(report(Form.FORM_2021, 100, false, true)));

        ReadResult result = DocumentReader.standard()
                .withHints(ReadingHints.none().withYear(2023))
                .read(new ByteArrayInputStream(workbook));

        assertThat(cell(result)).isEqualTo(Cell.count(100));
    }

    private static ReadResult read(Function<LaidOutReport[], byte[]> writer, LaidOutReport... sheets)
            throws IOException {
        ReadResult result = DocumentReader.standard().read(new ByteArrayInputStream(writer.apply(sheets)));
        return result;
    }

    private static Cell cell(ReadResult result) {
        return result.report().orElseThrow().cell(RECEIVED);
    }

    private static LaidOutReport report(Form form, int value, boolean hasTitle, boolean hasHeadings) {
        DisclosureReport whole = Fixture.report(form == Form.values()[0] ? Fixture.TRIAL : Fixture.STANDARD);
        List<Object> parts = new ArrayList<>();
        if (hasTitle) {
            parts.add(whole.title().orElseThrow());
        }
        for (Section section : Section.values()) {
            if (hasHeadings) {
                parts.add(section.heading().zh());
            }
            form.table(section)
                    .ifPresentOrElse(
                            table -> parts.add(LaidOutTable.of(table, cell -> String.valueOf(value))),
                            () -> parts.addAll(hasHeadings ? List.of("内容从略。") : List.of()));
        }
        return new LaidOutReport(parts);
    }
}
