package org.gongkai.documents.internal.recognition;

import java.util.List;
import java.util.Map;
import org.gongkai.form.CellPath;

/** Reads the cells of one table of the form from the lines that belong to it. */
final class TableReader {

    private TableReader() {}

    static Map<CellPath, ReadCell> read(TableLabels labels, List<Line> printed, Notes notes) {
        List<Line> lines = PageNumber.without(StackedLines.fold(printed, labels), labels.table()).stream()
                .map(line -> GluedValue.part(line, labels))
                .toList();
        return labels.table().rowsSideBySide()
                ? SideBySideReader.read(labels, lines, notes)
                : LabelledRowsReader.read(labels, lines, notes);
    }

    /** Notes what stands in the section of a table that is not there. */
    static void readMissing(TableLabels labels, List<Line> lines, Notes notes) {
        LabelCheck check = new LabelCheck(labels, notes);
        lines.forEach(check::noteUnplaced);
    }
}
