package org.gongkai.documents.internal.recognition;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.documents.source.GridCell;
import org.gongkai.form.CellPath;
import org.gongkai.form.Row;

/** Reads a table whose rows stand below each other, each with its label before the values. */
final class LabelledRowsReader {

    private final TableLabels labels;
    private final List<Line> lines;
    private final TableNotes notes;
    private final LabelCheck check;
    private final ColumnOrder order;
    private final ValueReader values;

    private LabelledRowsReader(TableLabels labels, List<Line> lines, Notes notes) {
        this.labels = labels;
        this.lines = lines;
        this.notes = new TableNotes(notes);
        this.check = new LabelCheck(labels, notes);
        this.order = new ColumnOrder(labels, lines, notes);
        this.values = new ValueReader(labels, lines, notes);
    }

    static Map<CellPath, ReadCell> read(TableLabels labels, List<Line> lines, Notes notes) {
        LabelledRowsReader reader = new LabelledRowsReader(labels, lines, notes);
        reader.read();
        return reader.values.cells();
    }

    private void read() {
        RowFinder finder = new RowFinder(labels, lines);
        Map<Row, FoundRow> rows = distinct(finder.rows());
        UsualStarts starts = new UsualStarts(labels, lines, rows.values());
        for (Row row : labels.table().rows()) {
            FoundRow found = rows.get(row);
            if (found == null) {
                notes.missingRow(labels.cells(row));
            } else {
                check.checkRow(found);
                readValues(found, starts);
            }
        }
        /* Where no row lacks its values, a number alone can only be that of a page. */
        boolean isComplete = rows.values().stream().filter(FoundRow::hasValues).count()
                == labels.table().rows().size();
        finder.otherLines().stream()
                .filter(line -> !isComplete || !PageNumber.isAlone(line))
                .forEach(this::checkOther);
    }

    /** Merged cells tell no order, but what stands below which header. */
    private void readValues(FoundRow row, UsualStarts starts) {
        Optional<List<GridCell>> straight = row.hasMergedValues() ? order.straightBelow(row) : Optional.empty();
        straight.ifPresentOrElse(
                cells -> values.read(cells, order.cells(row)),
                () -> values.read(row.line(), row.valueCells(), order.cells(row), starts.of(row)));
    }

    private void checkOther(Line line) {
        if (line.hasValue()) {
            notes.unknownRow(line);
        } else {
            order.check(line);
            check.checkOther(line);
        }
    }

    /** Keeps one line for each row: the first that is more than a label. */
    private Map<Row, FoundRow> distinct(List<FoundRow> found) {
        Map<Row, FoundRow> rows = new IdentityHashMap<>();
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
}
