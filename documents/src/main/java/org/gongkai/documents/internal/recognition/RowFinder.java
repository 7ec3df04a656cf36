package org.gongkai.documents.internal.recognition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.gongkai.form.Row;

/**
 * Finds out which lines of a document are which rows of a table: by the exact label first, then by a label that was broken
 * over several lines, then by likeness to a label that is missing just there.
 */
final class RowFinder {

    private final TableLabels labels;
    private final List<Line> lines;
    private final BrokenLabels brokenLabels;
    private final TreeMap<Integer, FoundRow> found = new TreeMap<>();
    private final Set<Integer> consumed = new HashSet<>();

    RowFinder(TableLabels labels, List<Line> lines) {
        this.labels = labels;
        this.lines = lines;
        this.brokenLabels = new BrokenLabels(labels, lines, this::isOpen);
        for (int i = 0; i < lines.size(); i++) {
            Optional<FoundRow> row = exact(i);
            if (row.isPresent()) {
                found.put(i, row.get());
            }
        }
        if (!isComplete()) {
            IntStream.range(0, lines.size()).forEach(this::join);
            findAlike();
        }
    }

    /** The rows in the order of the document, a row of the form possibly more than once. */
    List<FoundRow> rows() {
        return List.copyOf(found.values());
    }

    /** The lines that are no row: headers, pieces of labels, and what the form does not know. */
    List<Line> otherLines() {
        List<Line> others = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!found.containsKey(i) && !consumed.contains(i)) {
                others.add(lines.get(i));
            }
        }
        return others;
    }

    private Optional<FoundRow> exact(int index) {
        Line line = lines.get(index);
        for (int i = 0; i < line.keys().size(); i++) {
            Optional<Row> row = labels.rowOf(line.keys().get(i));
            if (row.isPresent()) {
                FoundRow exact = new FoundRow(row.get(), line, index, i, false);
                if (exact.hasValues() || isBareRow(exact)) {
                    return Optional.of(exact);
                }
            }
        }
        return Optional.empty();
    }

    /** Without values, a row is one only if nothing else in the line makes it a header. */
    private boolean isBareRow(FoundRow row) {
        List<String> groups = labels.groups(row.row());
        return row.before()
                        .map(LabelText::key)
                        .allMatch(before -> groups.stream().anyMatch(group -> group.contains(before)))
                && row.values().stream().map(LabelText::key).noneMatch(labels.keys()::contains);
    }

    /** Says whether every row of the form was found with values. */
    private boolean isComplete() {
        Set<Row> complete = Collections.newSetFromMap(new IdentityHashMap<>());
        for (FoundRow row : found.values()) {
            if (row.hasValues()) {
                complete.add(row.row());
            }
        }
        return complete.size() == labels.table().rows().size();
    }

    /** Joins lines from the given one on to a row, if together they have the label of one. */
    private void join(int first) {
        brokenLabels.from(first).ifPresent(broken -> {
            for (int i = first; i <= broken.last(); i++) {
                found.remove(i);
                consumed.add(i);
            }
            found.put(broken.row().index(), broken.row());
        });
    }

    private boolean isOpen(int i) {
        return !consumed.contains(i)
                && Optional.ofNullable(found.get(i)).filter(FoundRow::hasValues).isEmpty();
    }

    private void findAlike() {
        Set<Row> missing = Collections.newSetFromMap(new IdentityHashMap<>());
        missing.addAll(labels.table().rows());
        found.values().forEach(row -> missing.remove(row.row()));
        for (int i = 0; i < lines.size() && !missing.isEmpty(); i++) {
            Line line = lines.get(i);
            if (!found.containsKey(i) && !consumed.contains(i) && line.hasValue()) {
                int at = i;
                AlikeRow.find(line, i, missingAround(i, missing)).ifPresent(row -> {
                    found.put(at, row);
                    missing.remove(row.row());
                });
            }
        }
    }

    /** The missing rows of the form between the rows that stand above and below a line. */
    private List<Row> missingAround(int line, Set<Row> missing) {
        List<Row> rows = labels.table().rows();
        int above = Optional.ofNullable(found.lowerEntry(line))
                .map(row -> rows.indexOf(row.getValue().row()))
                .orElse(-1);
        int below = Optional.ofNullable(found.higherEntry(line))
                .map(row -> rows.indexOf(row.getValue().row()))
                .orElse(rows.size());
        return IntStream.range(above + 1, below)
                .mapToObj(rows::get)
                .filter(missing::contains)
                .toList();
    }
}
