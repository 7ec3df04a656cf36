package org.gongkai.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Which cells of one form say what a cell of another says, where they do not have the same address. */
final class Counterparts {

    /** Columns that count the same under different names. */
    private static final Map<Column, Column> RENAMED =
            Map.of(Article20Table.Form2019.NEWLY_MADE, Article20Table.Form2021.ISSUED);

    /** Rows that another form divides into those of a group. */
    private static final Map<Row, RowGroup> DIVIDED =
            Map.of(ApplicationsTable.OTHER_UNDIVIDED, ApplicationsTable.OTHER);

    private Counterparts() {}

    /** Finds the cells of a form that together say what a cell of another form says. */
    static List<CellPath> of(FormCell cell, Form form) {
        List<CellPath> parts = Stream.ofNullable(DIVIDED.get(cell.row()))
                .flatMap(group -> form.rows(group).stream())
                .flatMap(row -> form.cell(row, cell.column()).stream())
                .map(FormCell::path)
                .toList();
        return parts.isEmpty()
                ? form.cells().stream()
                        .filter(other -> isRenamed(cell, other) || isRenamed(other, cell))
                        .map(FormCell::path)
                        .toList()
                : parts;
    }

    private static boolean isRenamed(FormCell from, FormCell to) {
        return from.section() == to.section()
                && from.row().key().equals(to.row().key())
                && Optional.ofNullable(RENAMED.get(from.column()))
                        .filter(to.column()::equals)
                        .isPresent();
    }
}
