package org.gongkai.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.documents.LaidOutTable.LaidOutCell;
import org.gongkai.documents.reading.ReadResult;
import org.gongkai.form.CellPath;
import org.gongkai.form.Form;
import org.gongkai.form.FormCell;
import org.gongkai.form.Section;
import org.gongkai.report.Cell;
import org.gongkai.report.DisclosureReport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Damages tables of documents that have cells, with the truth known: a number is read in its own cell or not at all, and what
 * is not read has a note that names its row. All values differ, so that none is right by chance.
 */
class DamagedTableTest {

    private static final int TABLES = 12;

    /** A way to store a document. */
    enum Format {
        HTML(DamagedTableTest::html, true),
        WORD(WordFixture::write, true),
        EXCEL(WorkbookFixture::write, false),
        LEGACY_EXCEL(WorkbookFixture::writeLegacy, false),
        OPEN_TEXT(OdfFixture::text, false),
        OPEN_SHEET(OdfFixture::sheets, false),
        PDF(PdfFixture::write, false),
        OFD(OfdFixture::write, false);

        private final Function<LaidOutReport, byte[]> writer;

        /** Whether a row may have fewer cells than others; elsewhere, one that ends early just has a blank at its end. */
        private final boolean losesCells;

        Format(Function<LaidOutReport, byte[]> writer, boolean losesCells) {
            this.writer = writer;
            this.losesCells = losesCells;
        }
    }

    /** What happens to a table. */
    enum Damage {
        NONE,
        /** A value stands in a row that has no place for it; those behind it go on to the right. */
        SURPLUS_VALUE,
        /** The same, but all cells of the row share the breadth of the table. */
        SURPLUS_VALUE_SQUEEZED,
        SURPLUS_EMPTY_CELL,
        /** A value is lost, and those behind it go on to the left. */
        LOST_VALUE,
        LOST_VALUE_SQUEEZED,
        /** A value is lost, and its cell is empty. */
        BLANKED_VALUE,
        /** The label of a column is lost, and those behind it go on to the left. */
        LOST_HEADER,
        BLANKED_HEADER,
        SURPLUS_HEADER,
        /** A value has the place of that below it, too. */
        MERGED_DOWN,
        MERGED_ACROSS,
        /** A row stands there twice, with other values. */
        DOUBLED_ROW,
        LOST_ROW,
        LOST_LABEL,
        /** Two values stand in one cell, and the next one is empty. */
        TWO_IN_ONE,
        /** The label is in the cell of the first value, too. */
        LABEL_OVER_VALUE
    }

    static Stream<Arguments> damages() {
        return Stream.of(Format.values())
                .flatMap(format -> Stream.of(Damage.values())
                        .filter(damage -> damage != Damage.LOST_VALUE || format.losesCells)
                        .map(damage -> Arguments.of(format, damage)));
    }

    @ParameterizedTest
    @MethodSource("damages")
    void noValueIsReadInAnotherPlace(Format format, Damage damage) throws IOException {
        Random random = new Random(31L * damage.ordinal());
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < TABLES; i++) {
            Form form = Form.values()[i % 2];
            Section section = List.of(Section.ARTICLE_20, Section.APPLICATIONS, Section.REVIEW_AND_LITIGATION)
                    .get(i % 3);
            Sheet sheet = new Sheet(form, section);
            sheet.damage(damage, random);
            LaidOutReport laid = sheet.report();
            ReadResult result = DocumentReader.standard().read(new ByteArrayInputStream(format.writer.apply(laid)));
            wrong.addAll(sheet.wrong(result));
            if (damage == Damage.NONE) {
                assertThat(result.notes()).isEmpty();
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** A report, one table of which is damaged. */
    private static final class Sheet {

        private final Form form;
        private final DisclosureReport whole;
        private final Section section;
        private final Map<CellPath, String> truth = new LinkedHashMap<>();
        private final Map<String, FormCell> byText = new LinkedHashMap<>();
        private final List<LaidOutCell> cells;
        private String what = "";

        Sheet(Form form, Section section) {
            this.form = form;
            this.section = section;
            this.whole = Fixture.report(form == Form.values()[0] ? Fixture.TRIAL : Fixture.STANDARD);
            form.cells().forEach(cell -> {
                String text = String.valueOf(1001 + 3 * truth.size());
                truth.put(cell.path(), text);
                byText.put(text, cell);
            });
            this.cells = new ArrayList<>(table(section).cells());
        }

        private LaidOutTable table(Section of) {
            return LaidOutTable.of(form.table(of).orElseThrow(), cell -> truth.getOrDefault(cell.path(), ""));
        }

        LaidOutReport report() {
            List<Object> parts = new ArrayList<>(List.of(whole.title().orElseThrow()));
            for (Section each : Section.values()) {
                parts.add(each.heading().zh());
                parts.add(
                        form.table(each).isEmpty()
                                ? "内容从略。"
                                : each == section ? new LaidOutTable(sorted()) : table(each));
            }
            return new LaidOutReport(parts);
        }

        private List<LaidOutCell> sorted() {
            return cells.stream()
                    .sorted(Comparator.comparingInt(LaidOutCell::row).thenComparingInt(LaidOutCell::column))
                    .toList();
        }

        /** What was read of the values, and should not have been. */
        List<String> wrong(ReadResult result) {
            Set<CellPath> noted = result.notes().stream()
                    .flatMap(note -> note.cells().stream())
                    .collect(Collectors.toSet());
            DisclosureReport read = result.report().orElseThrow();
            List<String> wrong = new ArrayList<>();
            for (FormCell cell : form.cells()) {
                String printed = truth.getOrDefault(cell.path(), "");
                Cell found = read.cell(cell.path());
                String number = found.number().map(Object::toString).orElse("");
                if (!number.isEmpty() && !number.equals(printed)) {
                    wrong.add(what + ": " + cell.path() + " " + printed + " read as " + number);
                } else if (!number.equals(printed) && !noted.contains(cell.path())) {
                    wrong.add(what + ": " + cell.path() + " " + printed + " lost without a note");
                }
            }
            return wrong;
        }

        private List<LaidOutCell> values() {
            return cells.stream()
                    .filter(cell -> byText.containsKey(cell.text()))
                    .toList();
        }

        private List<LaidOutCell> headers() {
            Set<String> labels = form.table(section).orElseThrow().cells().stream()
                    .map(cell -> cell.column().label().zh())
                    .collect(Collectors.toSet());
            return cells.stream().filter(cell -> labels.contains(cell.text())).toList();
        }

        void damage(Damage damage, Random random) {
            List<LaidOutCell> values = values();
            LaidOutCell value = values.get(random.nextInt(values.size()));
            LaidOutCell header = headers().get(random.nextInt(headers().size()));
            what = damage + " of " + form + " at " + value.text();
            switch (damage) {
                case NONE -> {}
                case SURPLUS_VALUE, SURPLUS_VALUE_SQUEEZED -> {
                    shift(value, 1);
                    cells.add(new LaidOutCell(value.row(), value.column(), 1, 1, "77"));
                    squeeze(damage == Damage.SURPLUS_VALUE_SQUEEZED, value.row());
                }
                case SURPLUS_EMPTY_CELL -> {
                    shift(value, 1);
                    cells.add(new LaidOutCell(value.row(), value.column(), 1, 1, ""));
                }
                case LOST_VALUE, LOST_VALUE_SQUEEZED -> {
                    lose(value);
                    cells.remove(value);
                    shift(value, -1);
                    squeeze(damage == Damage.LOST_VALUE_SQUEEZED, value.row());
                }
                case BLANKED_VALUE -> {
                    lose(value);
                    replace(value, "");
                    truth.remove(byText.get(value.text()).path());
                }
                case LOST_HEADER -> {
                    cells.remove(header);
                    shift(header, -1);
                    what += " below " + header.text();
                }
                case BLANKED_HEADER -> replace(header, "");
                case SURPLUS_HEADER -> {
                    shift(header, 1);
                    cells.add(new LaidOutCell(header.row(), header.column(), header.rowSpan(), 1, "备注"));
                    what += " before " + header.text();
                }
                case MERGED_DOWN -> {
                    // Where a page ends between the two, paper shows no more than two cells, one of them empty.
                    Stream<LaidOutCell> below = values.stream()
                            .filter(cell -> section == Section.ARTICLE_20
                                    && cell.column() == value.column()
                                    && cell.row() == value.row() + 1);
                    below.findFirst().ifPresent(other -> {
                        lose(other);
                        cells.remove(other);
                        cells.set(
                                cells.indexOf(value),
                                new LaidOutCell(value.row(), value.column(), 2, value.columnSpan(), value.text()));
                        truth.remove(byText.get(value.text()).path());
                    });
                }
                case MERGED_ACROSS -> {
                    Stream<LaidOutCell> right = values.stream()
                            .filter(cell -> cell.row() == value.row() && cell.column() == value.column() + 1);
                    right.findFirst().ifPresent(other -> {
                        lose(other);
                        cells.remove(other);
                        cells.set(
                                cells.indexOf(value),
                                new LaidOutCell(value.row(), value.column(), 1, 1 + other.columnSpan(), value.text()));
                        truth.remove(byText.get(value.text()).path());
                    });
                }
                case DOUBLED_ROW -> double_(value);
                case LOST_ROW -> {
                    List<LaidOutCell> row = values.stream()
                            .filter(cell -> cell.row() == value.row())
                            .toList();
                    row.forEach(this::lose);
                    row.forEach(cell -> replace(cell, ""));
                    label(value).ifPresent(label -> replace(label, ""));
                }
                case LOST_LABEL -> label(value).ifPresent(label -> replace(label, ""));
                case TWO_IN_ONE -> {
                    Stream<LaidOutCell> right = values.stream()
                            .filter(cell -> cell.row() == value.row() && cell.column() == value.column() + 1);
                    right.findFirst().ifPresent(other -> {
                        replace(value, value.text() + " " + other.text());
                        replace(other, "");
                        lose(other);
                        truth.remove(byText.get(value.text()).path());
                    });
                }
                case LABEL_OVER_VALUE ->
                    label(value).ifPresent(label -> {
                        LaidOutCell first = values.stream()
                                .filter(cell -> cell.row() == value.row())
                                .min(Comparator.comparingInt(LaidOutCell::column))
                                .orElseThrow();
                        cells.remove(first);
                        lose(first);
                        cells.set(
                                cells.indexOf(label),
                                new LaidOutCell(
                                        label.row(),
                                        label.column(),
                                        1,
                                        first.column() + first.columnSpan() - label.column(),
                                        label.text()));
                    });
            }
        }

        private java.util.Optional<LaidOutCell> label(LaidOutCell value) {
            String label = byText.get(value.text()).row().label().zh();
            return cells.stream()
                    .filter(cell -> cell.row() == value.row() && cell.text().equals(label))
                    .findFirst();
        }

        private void double_(LaidOutCell value) {
            if (form.table(section).orElseThrow().rowsSideBySide()) {
                return;
            }
            List<LaidOutCell> row = cells.stream()
                    .filter(cell -> cell.row() == value.row() && cell.rowSpan() == 1)
                    .toList();
            List<LaidOutCell> moved = new ArrayList<>();
            for (LaidOutCell cell : cells) {
                boolean reaches = cell.row() <= value.row() && value.row() < cell.row() + cell.rowSpan();
                moved.add(
                        cell.row() > value.row()
                                ? new LaidOutCell(
                                        cell.row() + 1, cell.column(), cell.rowSpan(), cell.columnSpan(), cell.text())
                                : reaches && !row.contains(cell)
                                        ? new LaidOutCell(
                                                cell.row(),
                                                cell.column(),
                                                cell.rowSpan() + 1,
                                                cell.columnSpan(),
                                                cell.text())
                                        : cell);
            }
            for (LaidOutCell cell : row) {
                boolean isValue = byText.containsKey(cell.text());
                moved.add(new LaidOutCell(
                        value.row() + 1,
                        cell.column(),
                        1,
                        cell.columnSpan(),
                        isValue ? "5" + cell.text() : cell.text()));
            }
            cells.clear();
            cells.addAll(moved);
            byText.values().stream()
                    .filter(cell -> cell.row().equals(byText.get(value.text()).row()))
                    .forEach(cell -> truth.remove(cell.path()));
        }

        private void lose(LaidOutCell value) {
            truth.remove(byText.get(value.text()).path());
        }

        private void replace(LaidOutCell cell, String text) {
            cells.set(
                    cells.indexOf(cell),
                    new LaidOutCell(cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), text));
        }

        /** Moves what begins in the row of a cell and does not stand before it. */
        private void shift(LaidOutCell from, int by) {
            IntStream.range(0, cells.size()).forEach(i -> {
                LaidOutCell cell = cells.get(i);
                if (cell.row() == from.row() && cell.column() >= from.column()) {
                    cells.set(
                            i,
                            new LaidOutCell(
                                    cell.row(), cell.column() + by, cell.rowSpan(), cell.columnSpan(), cell.text()));
                }
            });
        }

        /** Spreads the cells of a row evenly, in a table that is parted much finer. */
        private void squeeze(boolean isWanted, int row) {
            List<LaidOutCell> own = values().stream()
                    .filter(cell -> cell.row() == row)
                    .sorted(Comparator.comparingInt(LaidOutCell::column))
                    .collect(Collectors.toCollection(ArrayList::new));
            cells.stream()
                    .filter(cell -> cell.row() == row && cell.text().equals("77"))
                    .forEach(own::add);
            own.sort(Comparator.comparingInt(LaidOutCell::column));
            if (!isWanted || own.isEmpty()) {
                return;
            }
            int fine = own.size();
            int first = own.get(0).column();
            int behind = cells.stream()
                    .filter(cell -> cell.row() != row)
                    .mapToInt(cell -> cell.column() + cell.columnSpan())
                    .max()
                    .orElseThrow();
            List<LaidOutCell> finer = new ArrayList<>();
            for (LaidOutCell cell : cells) {
                int index = own.indexOf(cell);
                int left = index < 0 ? fine * cell.column() : fine * first + index * (behind - first);
                int span = index < 0 ? fine * cell.columnSpan() : behind - first;
                finer.add(new LaidOutCell(cell.row(), left, cell.rowSpan(), span, cell.text()));
            }
            cells.clear();
            cells.addAll(finer);
        }
    }

    private static byte[] html(LaidOutReport report) {
        StringBuilder html = new StringBuilder("<html><body><div>");
        for (Object part : report.parts()) {
            if (part instanceof LaidOutTable table) {
                html.append("<table>");
                for (int row = 0; row < table.rows(); row++) {
                    html.append("<tr>");
                    for (LaidOutCell cell : table.cells()) {
                        if (cell.row() == row) {
                            html.append("<td rowspan='" + cell.rowSpan() + "' colspan='" + cell.columnSpan() + "'>"
                                    + cell.text() + "</td>");
                        }
                    }
                    html.append("</tr>");
                }
                html.append("</table>");
            } else {
                html.append("<p>" + part + "</p>");
            }
        }
        return html.append("</div></body></html>").toString().getBytes(StandardCharsets.UTF_8);
    }
}
