package org.gongkai.documents.internal.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The headers of a table: lines without values that name columns. */
final class ColumnHeaders {

    private final TableLabels labels;
    private final NavigableMap<Integer, Line> lines = new TreeMap<>();

    /**
     * The header of rows that have the same columns.
     *
     * @param last the place of its last line among the lines; -1 if there is none
     * @param columns the keys of the columns in the form's order
     */
    record Header(int last, List<String> columns) {}

    ColumnHeaders(TableLabels labels, List<Line> lines) {
        this.labels = labels;
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).hasValue()
                    && !named(lines.get(i), labels.columnKeys()).isEmpty()) {
                this.lines.put(i, lines.get(i));
            }
        }
    }

    /** The header above a row. */
    Header above(FoundRow row) {
        int last = Optional.ofNullable(lines.lowerKey(row.index())).orElse(-1);
        return new Header(last, labels.columnKeys(row.row()));
    }

    /** The lines without values that name the columns, the lowest first. */
    List<Line> lines(Header above) {
        List<String> columns = above.columns();
        List<Line> header = new ArrayList<>();
        Set<String> named = new HashSet<>();
        for (Line line : lines.headMap(above.last(), true).descendingMap().values()) {
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

    /** Where the header names each column, none if it does not name each once and in a place of its own. */
    static Map<String, Integer> positions(List<Line> header, List<String> columns) {
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

    /** The columns that a line names, in its order. */
    static List<String> named(Line line, List<String> columns) {
        List<String> named = new ArrayList<>();
        for (String key : line.keys()) {
            if (!key.isEmpty() && columns.contains(key)) {
                named.add(key);
            }
        }
        return named;
    }
}
