package org.gongkai.documents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.gongkai.documents.SourceDocument.GridCell;
import org.gongkai.documents.SourceDocument.GridRow;
import org.gongkai.form.CellPath;
import org.gongkai.form.FormCell;
import org.gongkai.form.Row;
import org.gongkai.report.Cell;

/** Reads the cells of one table of the form from the lines that belong to it. */
final class TableReader {

    /** A text without a number, and long enough not to be one or a mark for none. */
    private static final Pattern REMARK = Pattern.compile("(?!不适用$)[^\\p{N}]{2,}(?<![-‐‑‒–—―─━/／－]{2})");

    private final TableLabels labels;
    private final TableNotes notes;
    private final LabelCheck check;
    private final ColumnUnits units;
    private final Map<CellPath, Cell> cells = new HashMap<>();

    private TableReader(TableLabels labels, List<GridRow> lines, Notes notes) {
        this.labels = labels;
        this.notes = new TableNotes(notes);
        this.check = new LabelCheck(labels, notes);
        this.units = new ColumnUnits(labels, lines, notes);
    }

    /** Reads a table; the cells come in the order of the form. */
    static List<Cell> read(TableLabels labels, List<GridRow> printed, Notes notes) {
        List<GridRow> lines = PageNumber.without(printed, labels.table()).stream()
                .map(line -> GluedValue.part(line, labels))
                .toList();
        TableReader reader = new TableReader(labels, lines, notes);
        if (labels.table().rowsSideBySide()) {
            reader.readSideBySide(lines);
        } else {
            reader.readRows(lines);
        }
        return labels.table().cells().stream()
                .map(cell -> reader.cells.getOrDefault(cell.path(), Cell.blank()))
                .toList();
    }

    /** Notes what stands in the section of a table that is not there. */
    static void readMissing(TableLabels labels, List<GridRow> lines, Notes notes) {
        LabelCheck check = new LabelCheck(labels, notes);
        lines.forEach(check::noteUnplaced);
    }

    private void readRows(List<GridRow> lines) {
        RowFinder finder = new RowFinder(labels, lines);
        for (GridRow line : finder.otherLines()) {
            if (FoundRow.hasValue(line.texts())) {
                notes.unknownRow(line);
            } else {
                check.checkOther(line);
            }
        }
        Map<Row, FoundRow> rows = distinct(finder.rows());
        UsualStarts starts = new UsualStarts(labels, lines, rows.values());
        for (Row row : labels.table().rows()) {
            FoundRow found = rows.get(row);
            if (found == null) {
                notes.missingRow(labels.cells(row));
            } else {
                check.checkRow(found);
                place(found.line(), found.values(), labels.cells(row), starts.of(found));
            }
        }
    }

    /** Keeps one line for each row: the first that is more than a label. */
    private Map<Row, FoundRow> distinct(List<FoundRow> found) {
        Map<Row, FoundRow> rows = new LinkedHashMap<>();
        for (FoundRow row : found) {
            FoundRow first = rows.get(row.row());
            if (first == null || first.isBare()) {
                rows.put(row.row(), row);
            } else if (!row.isBare()) {
                notes.duplicateRow(row.line(), labels.cells(row.row()), first.line());
            }
        }
        return rows;
    }

    /** All rows of the form stand in one line below the headers, without a label. */
    private void readSideBySide(List<GridRow> lines) {
        List<FormCell> row = labels.table().cells();
        List<GridRow> values = new ArrayList<>();
        for (GridRow line : lines) {
            if (!FoundRow.hasValue(line.texts()) && !isFullOfTexts(line, row.size())) {
                check.checkOther(line);
            } else if (!labels.in(line).isEmpty()) {
                notes.unknownRow(line);
            } else {
                values.add(line);
            }
        }
        joinBroken(values, row.size());
        boolean isPrintedEmpty = lines.stream()
                .anyMatch(line -> line.printedTexts().isEmpty() && line.cells().size() >= row.size());
        if (values.isEmpty() && !isPrintedEmpty) {
            notes.missingRow(row);
        } else if (!values.isEmpty()) {
            UsualStarts starts = new UsualStarts(labels, lines, List.of());
            place(values.get(0), values.get(0).texts(), row, starts.of(values.get(0), row.size()));
            values.stream().skip(1).forEach(line -> notes.duplicateRow(line, row, values.get(0)));
        }
    }

    /** Words for every column, none of them a label, such as 无, are values that are no numbers. */
    private boolean isFullOfTexts(GridRow line, int columns) {
        List<String> texts = line.printedTexts();
        return texts.size() == columns && texts.stream().noneMatch(labels::isKnown);
    }

    /** Joins a line that is broken in two, neither of which has an empty cell in doubt. */
    private static void joinBroken(List<GridRow> values, int columns) {
        if (values.size() == 2) {
            List<GridCell> cells = values.stream()
                    .flatMap(line -> line.cells().stream())
                    .filter(cell -> !cell.text().isEmpty())
                    .toList();
            boolean bothShort = values.stream().allMatch(line -> line.cells().size() < columns);
            if (bothShort && cells.size() == columns) {
                GridRow joined = new GridRow(values.get(0).line(), cells);
                values.clear();
                values.add(joined);
            }
        }
    }

    private void place(GridRow line, List<String> printed, List<FormCell> row, OptionalInt usualStart) {
        ValuePlacement placement = ValuePlacement.of(withoutRemark(line, printed, row.size()), row.size(), usualStart);
        if (placement instanceof ValuePlacement.Placed placed) {
            List<String> texts = placed.texts();
            for (int i = 0; i < texts.size(); i++) {
                read(line, texts.get(i), row.get(i));
            }
            if (texts.size() < row.size()) {
                notes.tooFewValues(line, row.subList(texts.size(), row.size()), texts.size(), row.size());
            }
        } else if (placement instanceof ValuePlacement.TooMany) {
            notes.tooManyValues(line, row);
        } else {
            notes.unclearValues(line, row);
        }
    }

    /** Drops a text behind a value for every column, with a note. */
    private List<String> withoutRemark(GridRow line, List<String> printed, int columns) {
        int last = printed.size() - 1;
        while (last >= 0 && printed.get(last).isEmpty()) {
            last--;
        }
        boolean isRemark = last >= columns
                && REMARK.matcher(printed.get(last)).matches()
                && printed.subList(last - columns, last).stream().allMatch(PrintedCell::isValue);
        if (!isRemark) {
            return printed;
        }
        check.noteUnplaced(line, printed.get(last));
        return printed.subList(0, last);
    }

    private void read(GridRow line, String printed, FormCell place) {
        Cell cell = PrintedCell.read(printed, place.column(), units.of(place.column()));
        if (cell instanceof Cell.Text) {
            notes.notANumber(line, printed, place);
        }
        cells.put(place.path(), cell);
    }
}
