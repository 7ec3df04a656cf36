package org.gongkai.documents.internal.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

    /** The label of a row is broken into so many lines at most, above its values or below them. */
    private static final int MOST_LINES = 3;

    /** A page number has so many digits at most. */
    private static final int PAGE_NUMBER = 3;

    private final TableLabels labels;
    private final ValuePlacement placement = new ValuePlacement();
    private final List<PrintedRow> rows = new ArrayList<>();

    /** The row in which each cell with a value begins, so that a value that reaches into another row spoils both. */
    private final Map<GridCell, PrintedRow> rowOfCell = new IdentityHashMap<>();

    private final List<Unknown> unknown = new ArrayList<>();

    /** The texts since the last row with a label or values, which may be lines of the next label. */
    private final List<String> loose = new ArrayList<>();

    private final List<Placed> placed = new ArrayList<>();

    /** How many values stand in each line of text that has no label, or but a piece of one. */
    private final Map<Integer, Integer> restOfLines = new HashMap<>();

    private GridHeader header;
    private GridHeader above;
    private boolean isHeaderOpen;

    /** The lowest row of a header that is open. */
    private Optional<GridRow> lowestHeader = Optional.empty();

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
            while (width > from && !ValuePlacement.isPrinted(row.cells().get(width - 1))) {
                width--;
            }
            return width;
        }
    }

    /** A row with an unknown label, the header above it, and the texts above and below that may be lines of its label. */
    private record Unknown(
            int index, GridRow row, int from, GridHeader header, List<String> above, List<String> below) {

        /** What the label may be: what stands in the row, with some of the lines above and below. */
        Stream<String> labels(String own) {
            return IntStream.rangeClosed(0, Math.min(above.size(), MOST_LINES))
                    .mapToObj(lines -> String.join("", above.subList(above.size() - lines, above.size())) + own)
                    .flatMap(start -> IntStream.rangeClosed(0, Math.min(below.size(), MOST_LINES))
                            .mapToObj(lines -> start + String.join("", below.subList(0, lines))));
        }
    }

    /** Says whether nothing was read yet. */
    boolean isUnused() {
        return rows.isEmpty() && header.isEmpty() && loose.isEmpty() && caption.isEmpty();
    }

    /** Says whether a row of the form was found, at first sight. */
    boolean hasRow() {
        return rows.stream().anyMatch(GridMatcher::isFound);
    }

    /** Says whether a row is one of the form, and its label not just a text that has its value in it. */
    static boolean isFound(PrintedRow row) {
        return row.row().isPresent()
                && row.problem().filter(Problem.GLUED::equals).isEmpty();
    }

    /** Reads a table; one without a header may go on with the columns of the table before. */
    void read(Grid grid) {
        isContinued = !isHeaderOpen;
        CutRows.joined(grid.rows(), this::isHeader, row -> label(row) >= 0).forEach(this::read);
        caption = Optional.empty();
    }

    /** The rows, where a label with a few wrong characters is that of the row which is missing between those around it. */
    List<PrintedRow> rows() {
        if (rows.isEmpty() && isHeaderOpen && header.hasRows()) {
            lowestHeader.flatMap(GridMatcher::rowBelow).ifPresent(blank -> readValues(blank, -1));
        }
        List<Row> order = labels.table().rows();
        Set<Row> found = rows.stream().flatMap(row -> row.row().stream()).collect(Collectors.toSet());
        for (Unknown row : unknown) {
            PrintedRow printed = rows.get(row.index());
            int above = known(row.index(), -1);
            int below = known(row.index(), 1);
            int end = below < 0 ? order.size() : Math.max(above + 1, below);
            String key = LabelText.key(printed.label());
            Optional<Row> joined = row.labels(printed.label())
                    .flatMap(label -> rowOf(label).stream())
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
        rows.forEach(this::doubtBroken);
        placement.settle();
        placeClipped();
        return rows;
    }

    /** A few values in the line above or below a row of text, without a label, may be the rest of its own. */
    private void doubtBroken(PrintedRow printed) {
        if (printed.row().isPresent() && printed.place() instanceof SourcePlace.Line line) {
            int few = Math.max(2, printed.row().get().columns().size());
            boolean isBroken = Stream.of(line.line() - 1, line.line() + 1)
                    .anyMatch(beside -> restOfLines.getOrDefault(beside, few) < few);
            if (isBroken) {
                printed.fail(Problem.BROKEN);
            }
        }
    }

    /** The row of a sheet below another: where it is empty, it leaves no trace. */
    private static Optional<GridRow> rowBelow(GridRow above) {
        List<GridCell> cells = new ArrayList<>();
        if (above.place() instanceof SourcePlace.SheetCell first) {
            for (GridCell cell : above.cells()) {
                if (cell.place() instanceof SourcePlace.SheetCell place) {
                    cells.add(new GridCell(
                            "", new SourcePlace.SheetCell(first.sheet(), first.row() + 1, place.column())));
                }
            }
        }
        return cells.isEmpty() ? Optional.empty() : Optional.of(new GridRow(cells));
    }

    private void correct(Unknown unknownRow, PrintedRow known) {
        rows.set(unknownRow.index(), known);
        placement.place(
                known,
                known.row().orElseThrow().columns(),
                unknownRow.row(),
                unknownRow.from(),
                unknownRow.header(),
                isContinued);
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
                && values.stream().allMatch(ValuePlacement::isValue);
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
        if (isHeader(row)) {
            if (!isHeaderOpen) {
                above = header;
                header = new GridHeader(labels);
                isHeaderOpen = true;
                isContinued = false;
            }
            header.add(row);
            lowestHeader = Optional.of(row);
            loose.clear();
            row.cells().forEach(cell -> caption(cell.text()));
            return;
        }
        int label = label(row);
        boolean hasTexts = labels.table().rowsSideBySide()
                && isHeaderOpen
                && (row.countTexts() != 1 || isNumberNearly(row.printedTexts().get(0)));
        if (label >= 0 || ValuePlacement.hasValue(row.cells()) || hasTexts) {
            closeHeader();
            readValues(row, label);
            loose.clear();
        } else {
            loose.addAll(row.printedTexts());
            if (!unknown.isEmpty() && unknown.get(unknown.size() - 1).index() == rows.size() - 1) {
                unknown.get(unknown.size() - 1).below().addAll(row.printedTexts());
            }
        }
    }

    /** Says whether a text is a number with a mark behind it, or one that is broken. */
    private static boolean isNumberNearly(String text) {
        return PrintedValue.isMarked(text) || LabelText.isNumber(PlainText.letters(text));
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
        List<GridCell> cells = row.cells().subList(numbered(row), row.cells().size());
        if (ValuePlacement.hasValue(cells)) {
            return false;
        }
        int columns = 0;
        boolean hasRow = false;
        for (GridCell cell : cells) {
            String key = LabelText.key(cell.text());
            HeaderKind kind = labels.headerOf(key).kind();
            boolean isRow = labels.row(key).isPresent();
            boolean isOver = labels.table().rowsSideBySide() && (isRow || labels.isGroup(key));
            columns += kind != HeaderKind.UNKNOWN || isOver ? 1 : 0;
            hasRow |= isRow && !isOver;
        }
        return columns > 1 || columns == 1 && !hasRow;
    }

    /** Says whether a row of a table has the label of a row of the form, at first sight. */
    boolean hasLabel(Grid grid) {
        return !labels.table().rowsSideBySide()
                && grid.rows().stream().filter(row -> !isHeader(row)).anyMatch(row -> {
                    int label = label(row);
                    return label >= 0 && !hasDigitsBehind(row.cells().get(label).text());
                });
    }

    private static boolean hasDigitsBehind(String label) {
        return Character.isDigit(label.charAt(label.length() - 1));
    }

    /** The first position behind the number of a row, which may stand in a column before the labels. */
    private static int numbered(GridRow row) {
        return ValuePlacement.isNumber(row.cells().get(0)) ? 1 : 0;
    }

    /** The position of the label of a row of the form, -1 if there is none or that of another form's row stands behind it. */
    private int label(GridRow row) {
        List<GridCell> cells = row.cells();
        int end = numbered(row);
        while (end < cells.size() && !ValuePlacement.isValue(cells.get(end))) {
            end++;
        }
        for (int i = end - 1;
                i >= 0 && !labels.isForeignRow(LabelText.key(cells.get(i).text()));
                i--) {
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
            rows.addAll(new SideBySide(labels, header, caption).rows(row));
            return;
        }
        List<GridCell> cells = row.cells();
        // Under labels that stand side by side no row has a label of its own.
        boolean mayHaveLabel = !header.hasRows();
        Optional<Row> known =
                label >= 0 && mayHaveLabel ? rowOf(cells.get(label).text()) : Optional.empty();
        int from = label < 0 ? firstValue(cells) : behind(cells, label);
        String name = label < 0 ? name(cells, from) : cells.get(label).text();
        PrintedRow printed = new PrintedRow(known, row.place(), name, texts(cells, from));
        boolean hasDigits = known.isPresent() && hasDigitsBehind(name);
        if (hasDigits && cells.subList(from, cells.size()).stream().noneMatch(ValuePlacement::isPrinted)) {
            // where nothing else is printed, the digits may be the value
            printed.fail(Problem.GLUED);
        } else if (hasDigits) {
            printed.stray(name);
        }
        for (int i = 0; i < label; i++) {
            if (!isOfLabels(cells.get(i).text())) {
                printed.stray(cells.get(i).text());
            }
        }
        if (row.place() instanceof SourcePlace.Line line
                && known.isEmpty()
                && isRest(name, printed.texts().size())) {
            restOfLines.put(line.line(), printed.texts().size());
        }
        if (known.isEmpty() && isPageNumber(row, labels.table())) {
            return;
        }
        if (known.isEmpty() && mayHaveLabel) {
            unknown.add(new Unknown(rows.size(), row, from, header, List.copyOf(loose), new ArrayList<>()));
        }
        rows.add(printed);
        known.ifPresent(found -> {
            placement.place(printed, found.columns(), row, from, header, isContinued);
            placed.add(new Placed(rows.size() - 1, row, from));
        });
        remember(cells, from, printed);
    }

    /** Says whether values may be the rest of others: they have no label, or are few beside a piece of one. */
    private boolean isRest(String name, int values) {
        String key = LabelText.key(name);
        boolean isPiece = !key.isEmpty() && !labels.isGroup(key) && labels.isPiece(PlainText.letters(name));
        int columns = labels.columns(labels.table().rows().get(0)).size();
        return name.isEmpty() || isPiece && 2 * values < columns;
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
        while (first < cells.size() && !ValuePlacement.isValue(cells.get(first))) {
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
                    .filter(ValuePlacement::isPrinted)
                    .map(rowOfCell::get)
                    .filter(other -> other != printed)
                    .ifPresent(other -> {
                        other.fail(Problem.MERGED);
                        printed.fail(Problem.MERGED);
                    });
            if (ValuePlacement.isPrinted(cells.get(i))) {
                rowOfCell.put(cells.get(i), printed);
            }
        }
    }

    private static List<String> texts(List<GridCell> cells, int from) {
        List<String> texts = new ArrayList<>(cells.size());
        for (GridCell cell : cells.subList(from, cells.size())) {
            if (!cell.text().isEmpty()) {
                texts.add(cell.text());
            }
        }
        return texts;
    }

    /** A short number alone in a line is that of a page, where lines have several values. */
    static boolean isPageNumber(GridRow row, Table table) {
        boolean isLine = row.place() instanceof SourcePlace.Line || row.place() instanceof SourcePlace.PageLine;
        boolean hasSeveral = table.arrangement() != Table.Arrangement.GROUP_BY_GROUP;
        return isLine
                && hasSeveral
                && row.countTexts() == 1
                && row.printedTexts().get(0).length() <= PAGE_NUMBER
                && PlainText.isSmallNumber(PlainText.normal(row.printedTexts().get(0)));
    }
}
