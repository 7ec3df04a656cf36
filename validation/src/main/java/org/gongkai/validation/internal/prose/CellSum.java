package org.gongkai.validation.internal.prose;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.form.CellPath;
import org.gongkai.form.Column;
import org.gongkai.form.Form;
import org.gongkai.form.FormCell;
import org.gongkai.form.Row;
import org.gongkai.form.RowGroup;

/**
 * Cells whose sum a claim can mean, a single cell included.
 *
 * @param cells the cells in each form, none where the form does not have them
 */
record CellSum(Map<Form, List<CellPath>> cells) {

    static CellSum of(Column column, Row... rows) {
        List<Row> wanted = List.of(rows);
        return of(cell -> cell.column().equals(column) && wanted.contains(cell.row()));
    }

    static CellSum of(Column column, RowGroup group) {
        return of(cell -> cell.column().equals(column)
                && cell.row().group().filter(group::equals).isPresent());
    }

    private static CellSum of(Predicate<FormCell> wanted) {
        return new CellSum(Stream.of(Form.values())
                .collect(Collectors.toMap(
                        form -> form,
                        form -> form.cells().stream()
                                .filter(wanted)
                                .map(FormCell::path)
                                .toList())));
    }

    CellSum plus(CellSum other) {
        return new CellSum(cells.keySet().stream()
                .collect(Collectors.toMap(
                        form -> form,
                        form -> Stream.of(in(form), other.in(form))
                                .flatMap(List::stream)
                                .toList())));
    }

    /** The cells in a form, none if the form does not have them. */
    List<CellPath> in(Form form) {
        return cells.get(form);
    }
}
