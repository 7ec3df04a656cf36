package org.gongkai.documents.recognition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.gongkai.documents.source.GridCell;
import org.gongkai.form.CellPath;
import org.gongkai.form.FormCell;

/** The order in which a document has the columns of a row: the form's, unless the header above it plainly has another. */
final class ColumnOrder {

    private final TableLabels labels;
    private final TableNotes notes;
    private final List<String> columns;
    private final NavigableMap<Integer, Line> headers = new TreeMap<>();
    private final Map<Header, List<String>> orders = new HashMap<>();
    private final Set<Line> followed = new HashSet<>();

    /**
     * The header of rows that have the same columns.
     *
     * @param last the place of its last line among the lines; -1 if there is none
     * @param columns the keys of the columns in the form's order
     */
    private record Header(int last, List<String> columns) {}

    ColumnOrder(TableLabels labels, List<Line> lines, Notes notes) {
        this.labels = labels;
        this.notes = new TableNotes(notes);
        columns = List.copyOf(labels.columns().keySet());
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).hasValue() && !named(lines.get(i), columns).isEmpty()) {
                headers.put(i, lines.get(i));
            }
        }
    }

    /** The cells of a row in the order in which its values stand. */
    List<FormCell> cells(FoundRow row) {
        List<FormCell> cells = labels.cells(row.row());
        Header header = headerOf(row);
        List<String> columns = header.columns();
        List<String> order = orders.computeIfAbsent(header, this::order);
        return order.equals(columns)
                ? cells
                : order.stream()
                        .map(column -> cells.get(columns.indexOf(column)))
                        .toList();
    }

    /**
     * The cells of a line that stand straight below the header of each column, in the order of {@link #cells}. Empty if the
     * header does not name each column in a place of its own, or if something stands elsewhere.
     */
    Optional<List<GridCell>> straightBelow(FoundRow row) {
        Header header = headerOf(row);
        Map<String, Integer> positions = positions(linesOf(header), header.columns());
        List<GridCell> cells = row.line().cells();
        List<Integer> places = positions.values().stream()
                .sorted()
                .filter(place -> place < cells.size())
                .toList();
        boolean isStraight = places.size() == header.columns().size()
                && places.stream().allMatch(place -> place >= row.valueIndex())
                && IntStream.range(row.valueIndex(), cells.size())
                        .allMatch(i -> places.contains(i)
                                ? !cells.get(i).covered()
                                : cells.get(i).text().isEmpty());
        return isStraight ? Optional.of(places.stream().map(cells::get).toList()) : Optional.empty();
    }

    private Header headerOf(FoundRow row) {
        int last = Optional.ofNullable(headers.lowerKey(row.index())).orElse(-1);
        return new Header(last, labels.columnKeys(row.row()));
    }

    private List<String> order(Header above) {
        List<String> columns = above.columns();
        if (columns.size() == 1) {
            return columns;
        }
        List<Line> header = linesOf(above);
        List<String> order = header.stream().anyMatch(ColumnOrder::isMerged)
                ? orderByPosition(header, columns)
                : orderByLine(header, columns);
        if (!order.equals(columns)) {
            followed.addAll(header);
        }
        return order;
    }

    /** Notes that a header has another order than the form. */
    void check(Line header) {
        List<String> named = named(header, columns);
        boolean isForeign = Set.copyOf(named).size() == named.size()
                && IntStream.range(1, named.size())
                        .anyMatch(i -> columns.indexOf(named.get(i - 1)) > columns.indexOf(named.get(i)));
        if (isForeign) {
            note(header, named);
        }
    }

    private void note(Line header, List<String> named) {
        List<CellPath> cells = named.stream()
                .flatMap(key -> labels.cells(labels.columns().get(key)).stream())
                .toList();
        if (followed.contains(header)) {
            notes.columnsFollowed(header, cells);
        } else {
            notes.columnsNotFollowed(header, cells);
        }
    }

    /** The lines without values that name the columns, the lowest first. */
    private List<Line> linesOf(Header above) {
        List<String> columns = above.columns();
        List<Line> header = new ArrayList<>();
        Set<String> named = new HashSet<>();
        for (Line line : headers.headMap(above.last(), true).descendingMap().values()) {
            List<String> inLine = named(line, columns);
            if (inLine.stream().anyMatch(named::contains)) {
                return header;
            }
            if (inLine.size() > 1 || !inLine.isEmpty() && !header.isEmpty()) {
                header.add(line);
                named.addAll(inLine);
            }
        }
        return header;
    }

    /** Below merged cells every value stands straight below its header. */
    private static List<String> orderByPosition(List<Line> header, List<String> columns) {
        Map<String, Integer> positions = positions(header, columns);
        return positions.isEmpty()
                ? columns
                : columns.stream().sorted(Comparator.comparing(positions::get)).toList();
    }

    /** Where the header names each column, none if it does not name each once and in a place of its own. */
    private static Map<String, Integer> positions(List<Line> header, List<String> columns) {
        Map<String, Integer> positions = new HashMap<>();
        for (Line line : header) {
            for (int i = 0; i < line.cells().size(); i++) {
                String key = line.keys().get(i);
                if (columns.contains(key) && positions.put(key, i) != null) {
                    return Map.of();
                }
            }
        }
        boolean isClear = positions.keySet().containsAll(columns)
                && Set.copyOf(positions.values()).size() == columns.size();
        return isClear ? positions : Map.of();
    }

    /** Otherwise a line tells the order of the columns it names, if no other stands between them. */
    private static List<String> orderByLine(List<Line> header, List<String> columns) {
        List<String> order = new ArrayList<>(columns);
        for (Line line : header) {
            List<String> named = named(line, columns);
            int first = named.stream().mapToInt(columns::indexOf).min().orElseThrow();
            List<String> slots = columns.subList(first, Math.min(columns.size(), first + named.size()));
            if (new LinkedHashSet<>(named).equals(new LinkedHashSet<>(slots)) && named.size() == slots.size()) {
                for (int i = 0; i < named.size(); i++) {
                    order.set(first + i, named.get(i));
                }
            }
        }
        return order;
    }

    private static boolean isMerged(Line line) {
        return ValuePlacement.isMerged(line.cells());
    }

    private static List<String> named(Line line, List<String> columns) {
        List<String> named = new ArrayList<>();
        for (String key : line.keys()) {
            if (!key.isEmpty() && columns.contains(key)) {
                named.add(key);
            }
        }
        return named;
    }
}
