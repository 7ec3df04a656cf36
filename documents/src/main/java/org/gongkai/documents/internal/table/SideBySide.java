package org.gongkai.documents.internal.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.documents.internal.table.PrintedRow.Problem;
import org.gongkai.documents.internal.text.LinePieces;
import org.gongkai.documents.internal.text.PrintedValue;
import org.gongkai.documents.source.Block;
import org.gongkai.documents.source.Grid;
import org.gongkai.documents.source.GridCell;
import org.gongkai.documents.source.GridRow;
import org.gongkai.documents.source.SourcePlace;
import org.gongkai.form.Column;
import org.gongkai.form.Row;
import org.gongkai.text.PlainText;

/** Reads the lines of values of a table that prints its rows side by side. */
final class SideBySide {

    /** Fewer numbers may be values. */
    private static final int FEWEST_NUMBERED = 10;

    /** What may stand before the numbers of columns. */
    private static final Set<String> BEFORE_NUMBERS = Set.of("栏次", "列次", "序号", "行次", "甲");

    private static final Pattern BEGINS_NUMBERING =
            Pattern.compile("\\s*(?:" + String.join("|", BEFORE_NUMBERS) + "|[01](?!\\d))");

    private final TableLabels labels;
    private final GridHeader header;
    private final Optional<Row> caption;

    /**
     * Obtains a reader.
     *
     * @param header the header above
     * @param caption the row that a line above the table names
     */
    SideBySide(TableLabels labels, GridHeader header, Optional<Row> caption) {
        this.labels = labels;
        this.header = header;
        this.caption = caption;
    }

    /** Reads a line of values under the labels of rows that stand side by side, or under a caption that names the row. */
    List<PrintedRow> rows(GridRow row) {
        List<GridCell> cells = row.cells();
        record Place(Row row, Column column) {}
        SortedMap<Integer, Place> places = new TreeMap<>();
        boolean fits = ValuePlacement.fits(row, header);
        boolean isBelowNothing = false;
        boolean isBelowOther = false;
        boolean isComplete = true;
        for (int i = 0; fits && i < cells.size(); i++) {
            int position = i;
            Optional<Row> over = header.row(i).or(() -> caption);
            Optional<Column> column = header.column(i);
            isComplete &= !ValuePlacement.isPrinted(cells.get(i)) || over.isPresent() && column.isPresent();
            isBelowNothing |= ValuePlacement.isValue(cells.get(i)) && column.isEmpty() && !header.isNamed(i);
            isBelowOther |= ValuePlacement.isNumber(cells.get(i)) && header.isForeignTo(i);
            column.ifPresent(known -> over.ifPresent(found -> places.put(position, new Place(found, known))));
        }
        Map<Row, Map<Integer, Column>> positions = new HashMap<>();
        ValuePlacement.above(cells, 0, places)
                .forEach((position, place) -> positions
                        .computeIfAbsent(place.row(), key -> new LinkedHashMap<>())
                        .put(position, place.column()));
        long values = cells.stream().filter(ValuePlacement::isPrinted).count();
        long filled = positions.values().stream()
                .flatMap(own -> own.entrySet().stream()
                        .filter(place -> ValuePlacement.isPrinted(cells.get(place.getKey())))
                        .map(Map.Entry::getValue)
                        .distinct())
                .count();
        boolean isCounted = (!isComplete || filled < values)
                && values == labels.table().cells().size();
        if (positions.isEmpty() || isCounted) {
            return counted(row);
        }
        List<PrintedRow> rows = new ArrayList<>();
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
                List<Column> columns =
                        found.columns().stream().filter(own::containsValue).toList();
                GridCell nowhere = ValuePlacement.beginBelow(printed, columns, row);
                own.keySet().forEach(place -> ValuePlacement.placeBelow(printed, cells, place, own, nowhere));
            }
        }
        if (isBelowNothing) {
            rows.forEach(printed -> printed.fail(Problem.WITHOUT_HEADER));
        } else if (isBelowOther && rows.stream().anyMatch(PrintedRow::hasBlank)) {
            rows.forEach(printed -> printed.fail(Problem.UNKNOWN_COLUMNS));
        }
        List<String> rest = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            int position = i;
            if (ValuePlacement.isPrinted(cells.get(i))
                    && !isCaption(cells.get(i))
                    && positions.values().stream().noneMatch(own -> own.containsKey(position))) {
                rest.add(cells.get(i).text());
            }
        }
        if (!rest.isEmpty()) {
            rows.add(new PrintedRow(Optional.empty(), row.place(), "", rest));
        }
        return rows;
    }

    /** Says whether a cell holds a word such as 数量, and no value. */
    private boolean isCaption(GridCell cell) {
        String key = LabelText.key(cell.text());
        return !key.isEmpty()
                && !ValuePlacement.isValue(cell)
                && (labels.isPiece(key) || labels.isPiece(PlainText.letters(cell.text())));
    }

    private List<PrintedRow> counted(GridRow row) {
        if (GridMatcher.isPageNumber(row, labels.table())) {
            return List.of();
        }
        List<Column> columns = labels.columns(labels.table().rows().get(0));
        List<GridCell> values =
                row.cells().stream().filter(ValuePlacement::isPrinted).toList();
        HeaderOrder.Answer answer = header.order().of(columns);
        boolean isKnown = answer == HeaderOrder.Answer.AS_IN_FORM || answer == HeaderOrder.Answer.ABSENT;
        return rows(labels, row.place(), values, isKnown ? Optional.empty() : Optional.of(Problem.UNKNOWN_COLUMNS));
    }

    /**
     * The blocks without lines that number the columns, 1 to 15, as statistical tables have them below their header. A line is
     * one only beside others that have the values.
     */
    static List<Block> withoutColumnNumbers(List<Block> blocks) {
        Set<GridRow> numbering = blocks.stream()
                .flatMap(block -> block.rows().stream())
                .filter(SideBySide::hasColumnNumbers)
                .collect(Collectors.toSet());
        boolean haveValues = !numbering.isEmpty()
                && blocks.stream()
                        .flatMap(block -> block.rows().stream())
                        .filter(row -> !numbering.contains(row))
                        .anyMatch(
                                row -> texts(row).filter(PrintedValue::isValue).count() >= FEWEST_NUMBERED);
        return haveValues
                ? blocks.stream().flatMap(block -> without(numbering, block)).toList()
                : blocks;
    }

    private static Stream<Block> without(Set<GridRow> numbering, Block block) {
        List<GridRow> rows =
                block.rows().stream().filter(row -> !numbering.contains(row)).toList();
        return rows.isEmpty()
                ? Stream.empty()
                : Stream.of(rows.size() == block.rows().size() ? block : new Grid(rows));
    }

    private static boolean hasColumnNumbers(GridRow row) {
        List<String> printed = row.printedTexts();
        if (printed.isEmpty() || !BEGINS_NUMBERING.matcher(printed.get(0)).lookingAt()) {
            return false;
        }
        List<String> numbers =
                texts(row).filter(text -> !BEFORE_NUMBERS.contains(text)).toList();
        return numbers.size() >= FEWEST_NUMBERED && (areNumbers(numbers, 0) || areNumbers(numbers, 1));
    }

    private static boolean areNumbers(List<String> texts, int first) {
        return IntStream.range(0, texts.size()).allMatch(i -> texts.get(i).equals(Integer.toString(first + i)));
    }

    private static Stream<String> texts(GridRow row) {
        return row.printedTexts().stream().flatMap(LinePieces::of);
    }

    /** The rows from a line of values that are told by their number. */
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
