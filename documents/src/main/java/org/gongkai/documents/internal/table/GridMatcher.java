package org.gongkai.documents.internal.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.documents.internal.table.PrintedRow.Problem;
import org.gongkai.documents.internal.table.TableLabels.HeaderKind;
import org.gongkai.documents.internal.text.PrintedValue;
import org.gongkai.documents.source.Grid;
import org.gongkai.documents.source.GridCell;
import org.gongkai.documents.source.GridRow;
import org.gongkai.documents.source.SourcePlace;
import org.gongkai.form.Column;
import org.gongkai.form.Row;

/** Aligns the rows and columns of a table that has cells with those of a table of the form: a value stands where both meet. */
final class GridMatcher {

    private final TableLabels labels;
    private final List<PrintedRow> rows = new ArrayList<>();

    /** The row in which each cell with a value begins, so that a value that reaches into another row spoils both. */
    private final Map<GridCell, PrintedRow> rowOfCell = new IdentityHashMap<>();

    private final List<Unknown> unknown = new ArrayList<>();
    private GridHeader header;
    private boolean isHeaderOpen;
    private Optional<Row> caption = Optional.empty();

    GridMatcher(TableLabels labels) {
        this.labels = labels;
        this.header = new GridHeader(labels);
    }

    /** Takes note of a line above a table that may name the row whose columns the table has. */
    void caption(String text) {
        if (labels.table().rowsSideBySide()) {
            caption = captioned(text).or(() -> caption);
        }
    }

    /** The last row whose label a text has, such as 行政诉讼（未经复议直接起诉）. */
    private Optional<Row> captioned(String text) {
        String letters = LabelText.letters(text);
        List<Row> named = labels.rows().entrySet().stream()
                .filter(row -> letters.endsWith(row.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    /** A row with an unknown label, and the header above it. */
    private record Unknown(int index, GridRow row, int from, GridHeader header) {}

    /** Reads a table; one without a header may go on with the columns of the table before. */
    void read(Grid grid) {
        isHeaderOpen = false;
        grid.rows().forEach(this::read);
        caption = Optional.empty();
    }

    /** The rows, where a label with a few wrong characters is that of the row which is missing between those around it. */
    List<PrintedRow> rows() {
        List<Row> order = labels.table().rows();
        Set<Row> found = rows.stream().flatMap(row -> row.row().stream()).collect(Collectors.toSet());
        for (Unknown row : unknown) {
            PrintedRow printed = rows.get(row.index());
            int above = known(row.index(), -1);
            int below = known(row.index(), 1);
            int end = below < 0 ? order.size() : Math.max(above + 1, below);
            String key = LabelText.key(printed.label());
            if (!key.isEmpty() && !labels.isGroup(key) && !labels.isForeignRow(key)) {
                LabelTile.nearest(key, order.subList(above + 1, end), found).ifPresent(nearest -> {
                    found.add(nearest);
                    PrintedRow corrected =
                            new PrintedRow(Optional.of(nearest), printed.place(), printed.label(), printed.texts());
                    corrected.correct();
                    rows.set(row.index(), corrected);
                    header = row.header();
                    place(corrected, nearest.columns(), row.row(), row.from());
                    remember(row.row().cells(), row.from(), corrected);
                });
            }
        }
        unknown.clear();
        return rows;
    }

    /** The place in the form of the next known row in a direction, -1 if there is none. */
    private int known(int index, int step) {
        for (int i = index + step; i >= 0 && i < rows.size(); i += step) {
            Optional<Row> row = rows.get(i).row();
            if (row.isPresent()) {
                return labels.table().rows().indexOf(row.get());
            }
        }
        return -1;
    }

    private void read(GridRow row) {
        boolean hasValue = row.cells().stream().anyMatch(GridMatcher::isValue);
        if (!hasValue && isHeader(row)) {
            if (!isHeaderOpen) {
                header = new GridHeader(labels);
                isHeaderOpen = true;
            }
            header.add(row);
            row.cells().forEach(cell -> caption(cell.text()));
            return;
        }
        int label = label(row);
        if (label >= 0 || hasValue) {
            isHeaderOpen = false;
            readValues(row, label);
        }
    }

    /** A header has the label of a column, and is not just the label of a row whose values are blank. */
    private boolean isHeader(GridRow row) {
        int columns = 0;
        boolean hasRow = false;
        for (GridCell cell : row.cells()) {
            HeaderKind kind = cell.text().isEmpty()
                    ? HeaderKind.UNKNOWN
                    : labels.header(cell.text()).kind();
            String key = LabelText.key(cell.text());
            boolean isRow = labels.row(key).isPresent();
            boolean isOver = labels.table().rowsSideBySide() && (isRow || labels.isGroup(key));
            columns += kind != HeaderKind.UNKNOWN || isOver ? 1 : 0;
            hasRow |= isRow && !isOver;
        }
        return columns > 1 || columns == 1 && !hasRow;
    }

    /** The position of the label of a row of the form, -1 if there is none. */
    private int label(GridRow row) {
        List<GridCell> cells = row.cells();
        int end = 0;
        while (end < cells.size() && !isValue(cells.get(end))) {
            end++;
        }
        for (int i = end - 1; i >= 0; i--) {
            if (!cells.get(i).text().isEmpty() && rowOf(cells.get(i).text()).isPresent()) {
                return i;
            }
        }
        return -1;
    }

    /** The row that a text is the label of, perhaps with the label of its group before it or a mark behind it. */
    private Optional<Row> rowOf(String text) {
        String key = LabelText.key(text);
        return labels.row(key)
                .or(() -> labels.row(LabelText.withoutMark(key)))
                .or(() -> labels.rows().entrySet().stream()
                        .filter(row -> row.getKey().length() > 2
                                && key.endsWith(row.getKey())
                                && labels.isGroup(LabelText.key(LabelText.withoutMark(key.substring(
                                        0, key.length() - row.getKey().length())))))
                        .map(Map.Entry::getValue)
                        .findFirst());
    }

    private void readValues(GridRow row, int label) {
        if (labels.table().rowsSideBySide() && label < 0) {
            readSideBySide(row);
            return;
        }
        List<GridCell> cells = row.cells();
        Optional<Row> known =
                label < 0 ? Optional.empty() : rowOf(cells.get(label).text());
        int from = label < 0 ? firstValue(cells) : label + 1;
        String name = label < 0 ? name(cells, from) : cells.get(label).text();
        PrintedRow printed = new PrintedRow(known, row.place(), name, texts(cells, from));
        if (known.isEmpty()) {
            unknown.add(new Unknown(rows.size(), row, from, header));
        }
        rows.add(printed);
        known.ifPresent(found -> place(printed, found.columns(), row, from));
        remember(cells, from, printed);
    }

    private static int firstValue(List<GridCell> cells) {
        int first = 0;
        while (first < cells.size() && !isValue(cells.get(first))) {
            first++;
        }
        return first;
    }

    /** The last text before the values, which may be the label of a row, misspelt. */
    private static String name(List<GridCell> cells, int end) {
        for (int i = end - 1; i >= 0; i--) {
            if (!cells.get(i).text().isEmpty()) {
                return cells.get(i).text();
            }
        }
        return "";
    }

    private void remember(List<GridCell> cells, int from, PrintedRow printed) {
        for (int i = from; i < cells.size(); i++) {
            cells.get(i)
                    .coveredBy()
                    .filter(GridMatcher::isPrinted)
                    .map(rowOfCell::get)
                    .filter(other -> other != printed)
                    .ifPresent(other -> {
                        other.fail(Problem.MERGED);
                        printed.fail(Problem.MERGED);
                    });
            if (isPrinted(cells.get(i))) {
                rowOfCell.put(cells.get(i), printed);
            }
        }
    }

    private static boolean isPrinted(GridCell cell) {
        return !cell.text().isEmpty() || !cell.marks().isEmpty();
    }

    private static List<String> texts(List<GridCell> cells, int from) {
        return cells.subList(from, cells.size()).stream()
                .map(GridCell::text)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** Places what stands behind a label. */
    private void place(PrintedRow printed, List<Column> columns, GridRow row, int from) {
        Map<Integer, Column> positions = header.columns(columns);
        positions.keySet().removeIf(position -> position < from);
        if (!positions.isEmpty() && fits(row, positions)) {
            placeByHeader(printed, columns, row, from, positions);
        } else {
            placeByCount(printed, columns, row, from, positions.isEmpty());
        }
    }

    /** Says whether a row has a cell below each header, and nothing behind the last. */
    private boolean fits(GridRow row, Map<Integer, Column> positions) {
        List<GridCell> cells = row.cells();
        boolean isAddressed = row.place() instanceof SourcePlace.SheetCell;
        boolean isLonger = cells.size() > header.width()
                && cells.subList(header.width(), cells.size()).stream().anyMatch(GridMatcher::isPrinted);
        boolean hasAll = positions.entrySet().stream()
                .allMatch(entry -> entry.getKey() < cells.size()
                        || positions.entrySet().stream()
                                .anyMatch(other -> other.getKey() < cells.size()
                                        && other.getValue().equals(entry.getValue())));
        return !isLonger && (isAddressed || hasAll);
    }

    private void placeByHeader(
            PrintedRow printed, List<Column> columns, GridRow row, int from, Map<Integer, Column> positions) {
        List<GridCell> cells = row.cells();
        Map<Column, GridCell> found = new LinkedHashMap<>();
        columns.stream()
                .filter(positions::containsValue)
                .forEach(column -> found.put(column, new GridCell("", row.place())));
        for (int i = from; i < cells.size(); i++) {
            GridCell cell = cells.get(i);
            Column column = positions.get(i);
            if (column == null) {
                if (isPrinted(cell) && !header.isNamed(i)) {
                    printed.fail(Problem.WITHOUT_HEADER);
                }
            } else if (cell.covered()) {
                int origin = cells.subList(from, i).indexOf(cell.coveredBy().orElseThrow());
                boolean isSameColumn = origin >= 0 && column.equals(positions.get(from + origin));
                if (!isSameColumn) {
                    printed.fail(Problem.MERGED);
                }
            } else if (isPrinted(cell)) {
                GridCell before = found.get(column);
                if (before != null && isPrinted(before) && !before.text().equals(cell.text())) {
                    printed.fail(Problem.SEVERAL);
                } else if (before == null || !isPrinted(before)) {
                    found.put(column, cell);
                }
            }
        }
        found.forEach(printed::set);
        List<Column> inHeader = positions.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .distinct()
                .toList();
        if (!inHeader.equals(columns.stream().filter(inHeader::contains).toList())) {
            printed.reorder();
        }
    }

    /** Without a header that fits, the form's order counts if there are just as many cells. */
    private void placeByCount(PrintedRow printed, List<Column> columns, GridRow row, int from, boolean isHeaderless) {
        HeaderOrder.Answer answer = header.order().of(columns);
        List<GridCell> behind = row.cells().subList(from, row.cells().size());
        List<GridCell> values = behind.stream().filter(GridMatcher::isPrinted).toList();
        boolean isMerged = behind.stream().anyMatch(GridCell::covered);
        if (answer == HeaderOrder.Answer.FOREIGN || isHeaderless && header.isForeign()) {
            printed.fail(Problem.FOREIGN_COLUMNS);
        } else if (values.isEmpty()) {
            columns.forEach(column -> printed.set(column, new GridCell("", row.place())));
        } else if (answer == HeaderOrder.Answer.OTHERWISE) {
            printed.fail(Problem.UNKNOWN_COLUMNS);
        } else if (values.size() == columns.size() && !isMerged && isBlock(behind, values.size())) {
            printed.count(columns, values);
        } else if (isHeaderless && !isMerged && behind.size() == columns.size() && isPrinted(behind.get(0))) {
            printed.count(columns, behind);
        } else {
            printed.fail(
                    isMerged
                            ? Problem.MERGED
                            : isHeaderless || answer == HeaderOrder.Answer.ABSENT
                                    ? values.size() < columns.size() ? Problem.TOO_FEW : Problem.TOO_MANY
                                    : Problem.OTHER_WIDTH);
        }
    }

    /** Says whether values follow each other without an empty cell between them. */
    private static boolean isBlock(List<GridCell> cells, int values) {
        int first = 0;
        while (!isPrinted(cells.get(first))) {
            first++;
        }
        return cells.subList(first, Math.min(cells.size(), first + values)).stream()
                .allMatch(GridMatcher::isPrinted);
    }

    /** Reads a line of values under the labels of rows that stand side by side, or under a caption that names the row. */
    private void readSideBySide(GridRow row) {
        List<GridCell> cells = row.cells();
        Map<Row, Map<Integer, Column>> positions = new HashMap<>();
        boolean fits = row.place() instanceof SourcePlace.SheetCell || cells.size() == header.width();
        for (int i = 0; fits && i < cells.size(); i++) {
            int position = i;
            Optional<Row> over = header.row(i).or(() -> caption);
            header.column(i)
                    .ifPresent(column -> over.ifPresent(found -> positions
                            .computeIfAbsent(found, key -> new LinkedHashMap<>())
                            .put(position, column)));
        }
        if (positions.isEmpty()) {
            readSideBySideByCount(row);
            return;
        }
        for (Row found : labels.table().rows()) {
            Map<Integer, Column> own = positions.getOrDefault(found, Map.of());
            List<String> texts = own.keySet().stream()
                    .map(cells::get)
                    .map(GridCell::text)
                    .filter(text -> !text.isEmpty())
                    .toList();
            if (!own.isEmpty()) {
                PrintedRow printed = new PrintedRow(Optional.of(found), row.place(), "", texts);
                rows.add(printed);
                placeOwn(printed, found, cells, own, row.place());
            }
        }
        List<String> rest = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            int position = i;
            if (isPrinted(cells.get(i)) && positions.values().stream().noneMatch(own -> own.containsKey(position))) {
                rest.add(cells.get(i).text());
            }
        }
        if (!rest.isEmpty()) {
            rows.add(new PrintedRow(Optional.empty(), row.place(), "", rest));
        }
    }

    private void placeOwn(
            PrintedRow printed, Row found, List<GridCell> cells, Map<Integer, Column> own, SourcePlace place) {
        found.columns().stream()
                .filter(own::containsValue)
                .forEach(column -> printed.set(column, new GridCell("", place)));
        own.forEach((position, column) -> {
            GridCell cell = cells.get(position);
            if (cell.covered()) {
                int origin = cells.indexOf(cell.coveredBy().orElseThrow());
                if (origin < 0 || !column.equals(own.get(origin))) {
                    printed.fail(Problem.MERGED);
                }
            } else if (isPrinted(cell)) {
                GridCell before = printed.values().get(column);
                if (before != null && isPrinted(before) && !before.text().equals(cell.text())) {
                    printed.fail(Problem.SEVERAL);
                }
                printed.set(column, cell);
            }
        });
    }

    private void readSideBySideByCount(GridRow row) {
        List<Column> columns = labels.columns(labels.table().rows().get(0));
        List<GridCell> values =
                row.cells().stream().filter(GridMatcher::isPrinted).toList();
        HeaderOrder.Answer answer = header.order().of(columns);
        boolean isKnown = answer == HeaderOrder.Answer.AS_IN_FORM || answer == HeaderOrder.Answer.ABSENT;
        rows.addAll(SideBySide.rows(
                labels, row.place(), values, isKnown ? Optional.empty() : Optional.of(Problem.UNKNOWN_COLUMNS)));
    }

    static boolean isValue(GridCell cell) {
        return cell.text().isEmpty() ? !cell.marks().isEmpty() : PrintedValue.isValue(cell.text());
    }
}
