package org.gongkai.documents.internal.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.gongkai.documents.source.GridCell;
import org.gongkai.documents.source.GridRow;
import org.gongkai.documents.source.SourcePlace;
import org.gongkai.form.CellPath;
import org.gongkai.form.FormCell;

/** Reads a table all of whose rows stand in one line below the headers, without a label. */
final class SideBySideReader {

    private final TableLabels labels;
    private final List<FormCell> row;
    private final TableNotes notes;
    private final LabelCheck check;
    private final ColumnOrder order;

    private SideBySideReader(TableLabels labels, List<Line> lines, Notes notes) {
        this.labels = labels;
        this.row = labels.table().cells();
        this.notes = new TableNotes(notes);
        this.check = new LabelCheck(labels, notes);
        this.order = new ColumnOrder(labels, lines, notes);
    }

    static Map<CellPath, ReadCell> read(TableLabels labels, List<Line> lines, Notes notes) {
        ValueReader reader = new ValueReader(labels, lines, notes);
        new SideBySideReader(labels, lines, notes).read(lines, reader);
        return reader.cells();
    }

    private void read(List<Line> lines, ValueReader reader) {
        List<Line> values = joined(valueLines(lines));
        boolean isPrintedEmpty = lines.stream()
                .anyMatch(line -> line.printedTexts().isEmpty() && line.cells().size() >= row.size());
        if (values.isEmpty() && !isPrintedEmpty) {
            notes.missingRow(row);
        } else if (!values.isEmpty()) {
            Line first = values.get(0);
            UsualStarts starts = new UsualStarts(labels, lines, List.of());
            reader.read(first, mergedAsHeader(lines, first), row, starts.of(first, row.size()));
            values.stream().skip(1).forEach(line -> notes.duplicateRow(line, row, first));
        }
    }

    private List<Line> valueLines(List<Line> lines) {
        List<Line> values = new ArrayList<>();
        for (Line line : lines) {
            if (!line.hasValue() && !isFullOfTexts(line)) {
                order.check(line);
                check.checkOther(line);
            } else if (!labels.in(line).isEmpty()) {
                notes.unknownRow(line);
            } else {
                values.add(line);
            }
        }
        return values;
    }

    /** Words for every column, none of them a label, such as 无, are values that are no numbers. */
    private boolean isFullOfTexts(Line line) {
        List<String> texts = line.printedTexts();
        return texts.size() == row.size() && texts.stream().noneMatch(labels::isKnown);
    }

    /**
     * The cells of a line; of merged ones each once, if they are merged just as the header above them, and the header there
     * names the columns one after the other.
     */
    private List<GridCell> mergedAsHeader(List<Line> lines, Line values) {
        int index = lines.indexOf(values);
        List<GridCell> cells = values.cells();
        if (index <= 0 || cells.size() <= row.size()) {
            return cells;
        }
        List<String> names = namesAbove(lines.subList(0, index));
        List<GridCell> merged = new ArrayList<>();
        for (int i = 0; i < cells.size() && i < names.size(); i++) {
            boolean begins = begins(cells, i);
            if (begins == names.get(i).isEmpty()) {
                return cells;
            }
            if (begins) {
                merged.add(cells.get(i));
            }
        }
        List<String> columns = labels.table().rows().stream()
                .flatMap(each -> labels.columnKeys(each).stream())
                .toList();
        boolean isNamed =
                names.stream().filter(name -> !name.isEmpty()).toList().equals(columns);
        return isNamed && names.size() == cells.size() ? merged : cells;
    }

    /** What the header names where a cell of its last line begins, merged with those above or not; else nothing. */
    private static List<String> namesAbove(List<Line> header) {
        Map<SourcePlace, String> names = new HashMap<>();
        for (Line line : header) {
            for (int i = 0; i < line.cells().size(); i++) {
                names.putIfAbsent(line.cells().get(i).place(), line.keys().get(i));
            }
        }
        List<GridCell> last = header.get(header.size() - 1).cells();
        return IntStream.range(0, last.size())
                .mapToObj(i -> begins(last, i) ? names.get(last.get(i).place()) : "")
                .toList();
    }

    private static boolean begins(List<GridCell> cells, int index) {
        return index == 0
                || !cells.get(index).place().equals(cells.get(index - 1).place());
    }

    /** Joins a line that is broken in two, neither of which has an empty cell in doubt. */
    private List<Line> joined(List<Line> values) {
        List<GridCell> cells = values.stream()
                .flatMap(line -> line.cells().stream())
                .filter(cell -> !cell.text().isEmpty())
                .toList();
        boolean allShort = values.stream().allMatch(line -> line.cells().size() < row.size());
        return values.size() == 2 && allShort && cells.size() == row.size()
                ? List.of(new Line(new GridRow(cells)))
                : values;
    }
}
