package org.gongkai.documents.internal.recognition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.gongkai.documents.internal.text.PrintedValue;
import org.gongkai.documents.reading.CellOrigin;
import org.gongkai.documents.source.GridCell;
import org.gongkai.form.CellPath;
import org.gongkai.form.FormCell;
import org.gongkai.report.Cell;

/** Reads the values of the rows of a table into the cells of the form. */
final class ValueReader {

    /** A text without a number, and long enough not to be one or a mark for none. */
    private static final Pattern REMARK = Pattern.compile("(?!不适用$)[^\\p{N}]{2,}(?<![-‐‑‒–—―─━/／－]{2})");

    private final TableNotes notes;
    private final LabelCheck check;
    private final ColumnUnits units;
    private final Map<CellPath, ReadCell> read;

    ValueReader(TableLabels labels, List<Line> lines, Notes notes) {
        this.notes = new TableNotes(notes);
        this.check = new LabelCheck(labels, notes);
        this.units = new ColumnUnits(labels, lines, notes);
        this.read = new HashMap<>(2 * labels.table().cells().size());
    }

    /** The cells that were read so far. */
    Map<CellPath, ReadCell> cells() {
        return read;
    }

    /**
     * Reads a row.
     *
     * @param line the line of the document
     * @param printed what stands in it behind the label
     * @param row the cells of the form in the order in which the values stand
     * @param usualStart where the values begin by what stands around them, if that tells
     */
    void read(Line line, List<GridCell> printed, List<FormCell> row, OptionalInt usualStart) {
        List<GridCell> cells = withoutMerged(withoutRemark(line, printed, row.size()), row.size());
        if (ValuePlacement.isMerged(cells.subList(0, Math.min(cells.size(), row.size())))) {
            notes.mergedValues(line, row);
            return;
        }
        ValuePlacement placement = ValuePlacement.of(cells, row.size(), usualStart);
        if (placement instanceof ValuePlacement.Placed placed) {
            List<GridCell> values = placed.cells();
            read(values, row);
            if (values.size() < row.size()) {
                int found = (int)
                        values.stream().filter(value -> !value.text().isEmpty()).count();
                notes.tooFewValues(line, row.subList(values.size(), row.size()), found, row.size());
            }
        } else if (placement instanceof ValuePlacement.TooMany) {
            notes.tooManyValues(line, row);
        } else {
            notes.unclearValues(line, row);
        }
    }

    /**
     * Reads cells of a row.
     *
     * @param values the cells from the first column on
     * @param row the cells of the form in the same order, possibly more
     */
    void read(List<GridCell> values, List<FormCell> row) {
        for (int i = 0; i < values.size(); i++) {
            read(values.get(i), row.get(i));
        }
    }

    /** Where there is one value for every column, however wide, no value stands for several columns. */
    private static List<GridCell> withoutMerged(List<GridCell> printed, int columns) {
        if (!ValuePlacement.isMerged(printed)) {
            return printed;
        }
        List<GridCell> own = printed.stream().filter(cell -> !cell.covered()).toList();
        boolean isComplete = own.size() == columns
                && own.stream().noneMatch(cell -> cell.text().isEmpty());
        return isComplete ? own : printed;
    }

    /** Drops a text behind a value for every column, with a note. */
    private List<GridCell> withoutRemark(Line line, List<GridCell> printed, int columns) {
        int last = ValuePlacement.end(printed) - 1;
        boolean isRemark = last >= columns
                && REMARK.matcher(printed.get(last).text()).matches()
                && printed.subList(last - columns, last).stream()
                        .map(GridCell::text)
                        .allMatch(PrintedValue::isValue);
        if (!isRemark) {
            return printed;
        }
        check.noteUnplaced(line, printed.get(last).text());
        return printed.subList(0, last);
    }

    private void read(GridCell printed, FormCell place) {
        Cell cell = PrintedCell.read(printed.text(), place.column(), units.of(place.column()));
        if (cell instanceof Cell.Text) {
            notes.notANumber(printed, place);
        }
        read.put(place.path(), new ReadCell(cell, new CellOrigin(printed.place(), printed.text())));
    }
}
