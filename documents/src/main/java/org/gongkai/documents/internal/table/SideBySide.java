package org.gongkai.documents.internal.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.documents.internal.table.PrintedRow.Problem;
import org.gongkai.documents.source.GridCell;
import org.gongkai.documents.source.SourcePlace;
import org.gongkai.form.Row;

/** The rows of a table that prints them side by side, from a line of values that are told by their number. */
final class SideBySide {

    private SideBySide() {}

    static List<PrintedRow> rows(
            TableLabels labels, SourcePlace place, List<GridCell> values, Optional<Problem> problem) {
        int wanted = labels.table().cells().size();
        Optional<Problem> why = values.size() == wanted
                ? problem
                : Optional.of(values.size() < wanted ? Problem.TOO_FEW : Problem.TOO_MANY);
        List<PrintedRow> rows = new ArrayList<>();
        int from = 0;
        for (Row row : labels.table().rows()) {
            int end = from + row.columns().size();
            List<GridCell> own = why.isPresent() ? values : values.subList(from, end);
            PrintedRow printed = new PrintedRow(
                    Optional.of(row),
                    place,
                    "",
                    own.stream().map(GridCell::text).toList());
            why.ifPresentOrElse(printed::fail, () -> printed.count(row.columns(), own));
            rows.add(printed);
            from = end;
        }
        return rows;
    }
}
