package org.gongkai.documents.internal.recognition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.gongkai.documents.internal.recognition.ColumnHeaders.Header;
import org.gongkai.documents.source.GridCell;
import org.gongkai.form.CellPath;
import org.gongkai.form.FormCell;

/** The order in which a document has the columns of a row: the form's, unless the header above it plainly has another. */
final class ColumnOrder {

    private final TableLabels labels;
    private final TableNotes notes;
    private final ColumnHeaders headers;
    private final Map<Header, List<String>> orders = new HashMap<>();
    private final Set<Line> followed = new HashSet<>();

    ColumnOrder(TableLabels labels, List<Line> lines, Notes notes) {
        this.labels = labels;
        this.notes = new TableNotes(notes);
        headers = new ColumnHeaders(labels, lines);
    }

    /** The cells of a row in the order in which its values stand. */
    List<FormCell> cells(FoundRow row) {
        List<FormCell> cells = labels.cells(row.row());
        Header header = headers.above(row);
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
        Header header = headers.above(row);
        Map<String, Integer> positions = ColumnHeaders.positions(headers.lines(header), header.columns());
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

    private List<String> order(Header above) {
        List<String> columns = above.columns();
        if (columns.size() == 1) {
            return columns;
        }
        List<Line> header = headers.lines(above);
        List<String> order = header.stream().anyMatch(line -> ValuePlacement.isMerged(line.cells()))
                ? orderByPosition(header, columns)
                : orderByLine(header, columns);
        if (!order.equals(columns)) {
            followed.addAll(header);
        }
        return order;
    }

    /** Notes that a header has another order than the form. */
    void check(Line header) {
        List<String> columns = labels.columnKeys();
        List<String> named = ColumnHeaders.named(header, columns);
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

    /** Below merged cells every value stands straight below its header. */
    private static List<String> orderByPosition(List<Line> header, List<String> columns) {
        Map<String, Integer> positions = ColumnHeaders.positions(header, columns);
        return positions.isEmpty()
                ? columns
                : columns.stream().sorted(Comparator.comparing(positions::get)).toList();
    }

    /** Otherwise a line tells the order of the columns it names, if no other stands between them. */
    private static List<String> orderByLine(List<Line> header, List<String> columns) {
        List<String> order = new ArrayList<>(columns);
        for (Line line : header) {
            List<String> named = ColumnHeaders.named(line, columns);
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
}
