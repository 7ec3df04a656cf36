package org.gongkai.documents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.gongkai.documents.SourceDocument.GridRow;
import org.gongkai.form.CellPath;
import org.gongkai.form.FormCell;
import org.gongkai.form.Row;
import org.gongkai.report.Cell;

/** Reads the cells of one table of the form from the lines that belong to it. */
final class TableReader {

    private final TableLabels labels;
    private final TableNotes notes;
    private final LabelCheck check;
    private final Map<CellPath, Cell> cells = new HashMap<>();

    private TableReader(TableLabels labels, Notes notes) {
        this.labels = labels;
        this.notes = new TableNotes(notes);
        this.check = new LabelCheck(labels, notes);
    }

    /** Reads a table; the cells come in the order of the form. */
    static List<Cell> read(TableLabels labels, List<GridRow> lines, Notes notes) {
        TableReader reader = new TableReader(labels, notes);
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
        Map<Integer, Set<Integer>> starts = starts(rows.values());
        for (Row row : labels.table().rows()) {
            FoundRow found = rows.get(row);
            if (found == null) {
                notes.missingRow(labels.cells(row));
            } else {
                check.checkRow(found);
                place(found.line(), found.values(), labels.cells(row), start(starts, found));
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

    /** Where the values of rows begin beyond doubt, by the place of their label. */
    private Map<Integer, Set<Integer>> starts(Iterable<FoundRow> rows) {
        Map<Integer, Set<Integer>> starts = new HashMap<>();
        for (FoundRow row : rows) {
            ValuePlacement.certainStart(row.values(), row.row().columns().size())
                    .ifPresent(start -> starts.computeIfAbsent(row.labelIndex(), index -> new HashSet<>())
                            .add(start));
        }
        return starts;
    }

    private static OptionalInt start(Map<Integer, Set<Integer>> starts, FoundRow row) {
        Set<Integer> usual = starts.getOrDefault(row.labelIndex(), Set.of());
        return usual.size() == 1 ? OptionalInt.of(usual.iterator().next()) : OptionalInt.empty();
    }

    /** All rows of the form stand in one line below the headers, without a label. */
    private void readSideBySide(List<GridRow> lines) {
        List<FormCell> row = labels.table().cells();
        List<GridRow> values = new ArrayList<>();
        for (GridRow line : lines) {
            if (!FoundRow.hasValue(line.texts())) {
                check.checkOther(line);
            } else if (!labels.in(line).isEmpty()) {
                notes.unknownRow(line);
            } else {
                values.add(line);
            }
        }
        boolean isPrintedEmpty = lines.stream()
                .anyMatch(line -> line.printedTexts().isEmpty() && line.cells().size() >= row.size());
        if (values.isEmpty() && !isPrintedEmpty) {
            notes.missingRow(row);
        } else if (!values.isEmpty()) {
            place(values.get(0), values.get(0).texts(), row, OptionalInt.empty());
            values.stream().skip(1).forEach(line -> notes.duplicateRow(line, row, values.get(0)));
        }
    }

    private void place(GridRow line, List<String> printed, List<FormCell> row, OptionalInt usualStart) {
        ValuePlacement placement = ValuePlacement.of(printed, row.size(), usualStart);
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

    private void read(GridRow line, String printed, FormCell place) {
        Cell cell = PrintedCell.read(printed, place.column(), check.inYuan().contains(place.column()));
        if (cell instanceof Cell.Text) {
            notes.notANumber(line, printed, place);
        }
        cells.put(place.path(), cell);
    }
}
