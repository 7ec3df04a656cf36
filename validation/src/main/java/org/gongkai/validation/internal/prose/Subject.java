package org.gongkai.validation.internal.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gongkai.form.ApplicationsTable;
import org.gongkai.form.CellPath;
import org.gongkai.form.Form;
import org.gongkai.form.FormCell;
import org.gongkai.report.DisclosureReport;

/**
 * Of what something is said: rows of a table, in some of its columns.
 *
 * @param readings the rows that can honestly be meant, each a sum; the most likely ones first. A row is given by its key, a
 *     group of rows by the key of the group
 * @param columns the keys of the columns that are added; of several that a form may have, those that it has
 */
record Subject(List<List<String>> readings, List<String> columns) {

    /** The key of the column that sums up a row. */
    static final String TOTAL = ApplicationsTable.TOTAL_APPLICANTS.key();

    private static final Map<Form, TreeMap<String, List<FormCell>>> ROWS = rows();

    Subject {
        readings = List.copyOf(readings);
        columns = List.copyOf(columns);
    }

    private static Map<Form, TreeMap<String, List<FormCell>>> rows() {
        Map<Form, TreeMap<String, List<FormCell>>> rows = new EnumMap<>(Form.class);
        for (Form form : Form.values()) {
            TreeMap<String, List<FormCell>> cells = new TreeMap<>();
            form.cells()
                    .forEach(cell -> cells.computeIfAbsent(cell.row().key(), none -> new ArrayList<>())
                            .add(cell));
            rows.put(form, cells);
        }
        return rows;
    }

    static Subject of(List<List<String>> readings) {
        return new Subject(readings, List.of(TOTAL));
    }

    Subject in(List<String> otherColumns) {
        return new Subject(readings, otherColumns);
    }

    /** Whether it is plainly one row or sum of rows, with its total. */
    boolean isRow(String row) {
        return columns.equals(List.of(TOTAL)) && readings.get(0).equals(List.of(row));
    }

    /** The sums that can be meant, in a form that has them; none if it does not have one of them. */
    List<List<CellPath>> cells(Form form) {
        List<List<CellPath>> sums = new ArrayList<>();
        for (List<String> reading : readings) {
            List<CellPath> sum = new ArrayList<>();
            for (String row : reading) {
                List<CellPath> cells = cellsOf(form, row);
                if (cells.isEmpty()) {
                    return List.of();
                }
                sum.addAll(cells);
            }
            sums.add(sum);
        }
        return sums;
    }

    private List<CellPath> cellsOf(Form form, String row) {
        TreeMap<String, List<FormCell>> rows = ROWS.getOrDefault(form, new TreeMap<>());
        List<FormCell> own = rows.get(row);
        Stream<List<FormCell>> chosen =
                own != null ? Stream.of(own) : rows.subMap(row + "/", row + "0").values().stream();
        return chosen.flatMap(List::stream)
                .filter(cell -> columns.contains(cell.column().key()))
                .map(FormCell::path)
                .toList();
    }

    /** Whether some row has a column, in any form. */
    static boolean hasColumn(String row, String column) {
        return ROWS.values().stream()
                .flatMap(rows -> rows.getOrDefault(row, List.of()).stream())
                .anyMatch(cell -> cell.column().key().equals(column));
    }

    /** A sum of cells of a report, empty if one of them is no number. */
    static Optional<BigDecimal> sum(DisclosureReport report, List<CellPath> cells) {
        BigDecimal sum = BigDecimal.ZERO;
        for (CellPath cell : cells) {
            Optional<BigDecimal> number = report.cell(cell).number();
            if (number.isEmpty()) {
                return number;
            }
            sum = sum.add(number.get());
        }
        return Optional.of(sum);
    }
}
