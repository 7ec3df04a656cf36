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
import org.gongkai.form.Table;
import org.gongkai.text.PlainText;

/** Aligns the rows and columns of a table that has cells with those of a table of the form: a value stands where both meet. */
final class GridMatcher {

    private static final int FEWEST_CLIPPED = 2;

    /** A page number has so many digits at most. */
    private static final int PAGE_NUMBER = 3;

    private final TableLabels labels;
    private final List<PrintedRow> rows = new ArrayList<>();

    /** The row in which each cell with a value begins, so that a value that reaches into another row spoils both. */
    private final Map<GridCell, PrintedRow> rowOfCell = new IdentityHashMap<>();

    private final List<Unknown> unknown = new ArrayList<>();
    private final List<Placed> placed = new ArrayList<>();
    private GridHeader header;
    private GridHeader above;
    private boolean isHeaderOpen;

    /** Whether the table goes on with the header of the one before. */
    private boolean isContinued;

    private Optional<Row> caption = Optional.empty();

    GridMatcher(TableLabels labels) {
        this.labels = labels;
        this.header = new GridHeader(labels);
        this.above = header;
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

    /** A row of the form, and where its values begin. */
    private record Placed(int index, GridRow row, int from) {
        /** How far what is printed in the row reaches. */
        int width() {
            int width = row.cells().size();
            while (width > from && !isPrinted(row.cells().get(width - 1))) {
                width--;
            }
            return width;
        }
    }

    /** A row with an unknown label, and the header above it. */
    private record Unknown(int index, GridRow row, int from, GridHeader header, List<String> rest) {}

    /** Reads a table; one without a header may go on with the columns of the table before. */
    void read(Grid grid) {
        isContinued = !isHeaderOpen;
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
            Optional<Row> joined = row.rest().stream()
                    .flatMap(rest -> rowOf(printed.label() + rest).stream())
                    .findFirst();
            if (joined.isPresent()) {
                PrintedRow whole = new PrintedRow(joined, printed.place(), printed.label(), printed.texts());
                found.add(joined.get());
                correct(row, whole);
            } else if (!key.isEmpty() && !labels.isGroup(key) && !labels.isForeignRow(key)) {
                LabelTile.nearest(key, order.subList(above + 1, end), found).ifPresent(nearest -> {
                    found.add(nearest);
                    PrintedRow corrected =
                            new PrintedRow(Optional.of(nearest), printed.place(), printed.label(), printed.texts());
                    corrected.correct();
                    correct(row, corrected);
                });
            }
        }
        unknown.clear();
        placeClipped();
        return rows;
    }

    private void correct(Unknown unknownRow, PrintedRow known) {
        rows.set(unknownRow.index(), known);
        header = unknownRow.header();
        place(known, known.row().orElseThrow().columns(), unknownRow.row(), unknownRow.from());
        remember(unknownRow.row().cells(), unknownRow.from(), known);
    }

    /**
     * Rows that are equally wide, although the labels of some take more cells, were clipped on the right: their values are the
     * first ones. Several rows have to show it, since a single one may have lost any of its cells.
     */
    private void placeClipped() {
        int start = 0;
        for (int end = 1; end <= placed.size(); end++) {
            if (end == placed.size()
                    || placed.get(end).width() != placed.get(start).width()) {
                placeClipped(placed.subList(start, end));
                start = end;
            }
        }
        placed.clear();
    }

    private void placeClipped(List<Placed> equallyWide) {
        boolean hasWhole =
                equallyWide.stream().anyMatch(row -> rows.get(row.index()).isWhole());
        Map<Integer, Long> clipped = equallyWide.stream()
                .filter(this::isClipped)
                .collect(Collectors.groupingBy(Placed::from, Collectors.counting()));
        for (Placed row : equallyWide) {
            if (hasWhole && isClipped(row) && clipped.getOrDefault(row.from(), 0L) >= FEWEST_CLIPPED) {
                PrintedRow lost = rows.get(row.index());
                PrintedRow found = new PrintedRow(lost.row(), lost.place(), lost.label(), lost.texts());
                List<Column> columns = lost.row().orElseThrow().columns();
                for (int i = row.from(); i < row.width(); i++) {
                    found.set(columns.get(i - row.from()), row.row().cells().get(i));
                }
                found.clip();
                rows.set(row.index(), found);
            }
        }
    }

    private boolean isClipped(Placed row) {
        PrintedRow printed = rows.get(row.index());
        List<GridCell> values = row.row().cells().subList(row.from(), row.width());
        return printed.problem().isPresent()
                && values.size() < printed.row().orElseThrow().columns().size()
                && values.stream().allMatch(GridMatcher::isValue);
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
                above = header;
                header = new GridHeader(labels);
                isHeaderOpen = true;
                isContinued = false;
            }
            header.add(row);
            row.cells().forEach(cell -> caption(cell.text()));
            return;
        }
        int label = label(row);
        boolean hasTexts = labels.table().rowsSideBySide() && isHeaderOpen && row.countTexts() != 1;
        if (label >= 0 || hasValue || hasTexts) {
            closeHeader();
            readValues(row, label);
        } else if (!unknown.isEmpty() && unknown.get(unknown.size() - 1).index() == rows.size() - 1) {
            unknown.get(unknown.size() - 1).rest().addAll(row.printedTexts());
        }
    }

    /** A header that repeats a part of the one above, as on a new page, does not end that. */
    private void closeHeader() {
        if (isHeaderOpen && !above.isEmpty() && header.isPartOf(above)) {
            header = above;
        }
        isHeaderOpen = false;
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
        // under labels that stand side by side no row has a label of its own
        boolean isLabelled = label >= 0 && !header.hasRows();
        Optional<Row> known = isLabelled ? rowOf(cells.get(label).text()) : Optional.empty();
        int from = label < 0 ? firstValue(cells) : behind(cells, label);
        String name = label < 0 ? name(cells, from) : cells.get(label).text();
        PrintedRow printed = new PrintedRow(known, row.place(), name, texts(cells, from));
        if (known.isPresent() && Character.isDigit(name.charAt(name.length() - 1))) {
            printed.stray(name);
        }
        for (int i = 0; i < label; i++) {
            if (!isOfLabels(cells.get(i).text())) {
                printed.stray(cells.get(i).text());
            }
        }
        if (known.isEmpty() && isPageNumber(row)) {
            return;
        }
        if (known.isEmpty()) {
            unknown.add(new Unknown(rows.size(), row, from, header, new ArrayList<>()));
        }
        rows.add(printed);
        known.ifPresent(found -> {
            place(printed, found.columns(), row, from);
            placed.add(new Placed(rows.size() - 1, row, from));
        });
        remember(cells, from, printed);
    }

    /** Says whether a text beside a label is that of a group or a piece of it, nearly, or a number. */
    private boolean isOfLabels(String text) {
        String key = LabelText.key(text);
        return key.isEmpty()
                || labels.isPiece(PlainText.letters(text))
                || labels.isLikeGroup(LabelText.withoutMark(key));
    }

    /** The position behind a label and those that it covers. */
    private static int behind(List<GridCell> cells, int label) {
        int end = label + 1;
        while (end < cells.size()
                && cells.get(end).coveredBy().filter(cells.get(label)::equals).isPresent()) {
            end++;
        }
        return end;
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
        boolean isShifted = positions.keySet().stream().anyMatch(position -> position < from);
        boolean isComplete = positions.values().containsAll(columns);
        boolean isCountable = !isComplete
                && header.order().of(columns) == HeaderOrder.Answer.AS_IN_FORM
                && row.cells().subList(from, row.cells().size()).stream()
                                .filter(GridMatcher::isPrinted)
                                .count()
                        == columns.size();
        if (!positions.isEmpty() && !isShifted && !isCountable && fits(row)) {
            placeByHeader(printed, columns, row, from, positions);
        } else {
            boolean isOtherPiece = isContinued && !fits(row);
            placeByCount(printed, columns, row, from, positions.isEmpty() || isOtherPiece);
        }
    }

    /** Says whether a row stands straight below its header; where cells have addresses, those behind the last are empty. */
    private boolean fits(GridRow row) {
        return row.place() instanceof SourcePlace.SheetCell
                || header.isAsWide(row.cells().size());
    }

    private void placeByHeader(
            PrintedRow printed, List<Column> columns, GridRow row, int from, Map<Integer, Column> positions) {
        List<GridCell> cells = row.cells();
        int first = positions.keySet().stream().min(Integer::compare).orElse(from);
        Map<Column, GridCell> found = new LinkedHashMap<>();
        columns.stream()
                .filter(positions::containsValue)
                .forEach(column -> found.put(column, new GridCell("", row.place())));
        for (int i = from; i < cells.size(); i++) {
            GridCell cell = cells.get(i);
            Column column = positions.get(i);
            if (column == null) {
                boolean isBeforeColumns = i < first;
                if (isValue(cell) && (isBeforeColumns || !header.isNamed(i))) {
                    printed.fail(Problem.WITHOUT_HEADER);
                } else if (!cell.text().isEmpty() && !isValue(cell)) {
                    printed.stray(cell.text());
                }
            } else if (cell.covered()) {
                int origin = origin(cells, cell);
                boolean isSameColumn = origin >= from && column.equals(positions.get(origin));
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
        positions.forEach((position, column) ->
                header.near(position, column).ifPresent(text -> printed.nearHeader(column, text)));
        List<Column> inHeader = positions.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .distinct()
                .toList();
        if (!inHeader.equals(columns.stream().filter(inHeader::contains).toList())) {
            printed.reorder();
        }
    }

    /** The position in the same row of the cell that covers another, -1 if it begins above. */
    private static int origin(List<GridCell> cells, GridCell covered) {
        GridCell covering = covered.coveredBy().orElse(covered);
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i) == covering) {
                return i;
            }
        }
        return -1;
    }

    /** Without a header that fits, the form's order counts if there are just as many cells. */
    private void placeByCount(PrintedRow printed, List<Column> columns, GridRow row, int from, boolean isHeaderless) {
        HeaderOrder.Answer answer = header.order().of(columns);
        List<GridCell> behind = row.cells().subList(from, row.cells().size());
        List<GridCell> values = behind.stream().filter(GridMatcher::isPrinted).toList();
        List<GridCell> own = behind.stream()
                .filter(cell -> !cell.covered() || origin(row.cells(), cell) < from)
                .toList();
        boolean isMerged = own.stream()
                .anyMatch(cell -> cell.coveredBy().filter(GridMatcher::isValue).isPresent());
        if (answer == HeaderOrder.Answer.FOREIGN || isHeaderless && header.isForeign()) {
            printed.fail(Problem.FOREIGN_COLUMNS);
        } else if (isMerged) {
            printed.fail(Problem.MERGED);
        } else if (values.isEmpty()) {
            columns.forEach(column -> printed.set(column, new GridCell("", row.place())));
        } else if (answer == HeaderOrder.Answer.OTHERWISE) {
            printed.fail(Problem.UNKNOWN_COLUMNS);
        } else if (values.size() == columns.size() && isBlock(own, values.size())) {
            printed.count(columns, values);
        } else if (isHeaderless && own.size() == columns.size() && isPrinted(own.get(0))) {
            printed.count(columns, own);
        } else {
            printed.fail(
                    values.size() > columns.size()
                            ? Problem.TOO_MANY
                            : isHeaderless || answer == HeaderOrder.Answer.ABSENT
                                    ? Problem.TOO_FEW
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
        boolean fits = fits(row);
        boolean isComplete = true;
        for (int i = 0; fits && i < cells.size(); i++) {
            int position = i;
            Optional<Row> over = header.row(i).or(() -> caption);
            Optional<Column> column = header.column(i);
            isComplete &= !isPrinted(cells.get(i)) || over.isPresent() && column.isPresent();
            column.ifPresent(known -> over.ifPresent(found -> positions
                    .computeIfAbsent(found, key -> new LinkedHashMap<>())
                    .put(position, known)));
        }
        long values = cells.stream().filter(GridMatcher::isPrinted).count();
        long places = positions.values().stream()
                .flatMap(own -> own.entrySet().stream()
                        .filter(place -> isPrinted(cells.get(place.getKey())))
                        .map(Map.Entry::getValue)
                        .distinct())
                .count();
        boolean isCounted = (!isComplete || places < values)
                && values == labels.table().cells().size();
        if (positions.isEmpty() || isCounted) {
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
                int origin = origin(cells, cell);
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
        if (isPageNumber(row)) {
            return;
        }
        List<Column> columns = labels.columns(labels.table().rows().get(0));
        List<GridCell> values =
                row.cells().stream().filter(GridMatcher::isPrinted).toList();
        HeaderOrder.Answer answer = header.order().of(columns);
        boolean isKnown = answer == HeaderOrder.Answer.AS_IN_FORM || answer == HeaderOrder.Answer.ABSENT;
        rows.addAll(SideBySide.rows(
                labels, row.place(), values, isKnown ? Optional.empty() : Optional.of(Problem.UNKNOWN_COLUMNS)));
    }

    /** A short number alone in a line is that of a page, where lines have several values. */
    private boolean isPageNumber(GridRow row) {
        boolean isLine = row.place() instanceof SourcePlace.Line || row.place() instanceof SourcePlace.PageLine;
        boolean hasSeveral = labels.table().arrangement() != Table.Arrangement.GROUP_BY_GROUP;
        return isLine
                && hasSeveral
                && row.countTexts() == 1
                && row.printedTexts().get(0).length() <= PAGE_NUMBER
                && PrintedValue.isPlainNumber(
                        PlainText.normal(row.printedTexts().get(0)));
    }

    static boolean isValue(GridCell cell) {
        return cell.text().isEmpty() ? !cell.marks().isEmpty() : PrintedValue.isValue(cell.text());
    }
}
