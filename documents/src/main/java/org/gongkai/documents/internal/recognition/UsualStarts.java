package org.gongkai.documents.internal.recognition;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Where the values of a table's rows begin: as in rows whose label stands in the same place, else below the first header. */
final class UsualStarts {

    private final Map<Integer, Set<Integer>> starts = new HashMap<>();
    private final Optional<Line> header;
    private final int headerIndex;

    UsualStarts(TableLabels labels, List<Line> lines, Iterable<FoundRow> rows) {
        for (FoundRow row : rows) {
            ValuePlacement.certainStart(row.valueCells(), row.row().columns().size())
                    .ifPresent(start -> starts.computeIfAbsent(row.labelIndex(), index -> new HashSet<>())
                            .add(start));
        }
        String first =
                LabelText.key(labels.table().cells().get(0).column().label().zh());
        header = lines.stream().filter(line -> line.keys().contains(first)).findFirst();
        headerIndex = header.map(line -> line.keys().indexOf(first)).orElse(0);
    }

    /** Where the values behind a label begin, if what stands around them tells. */
    OptionalInt of(FoundRow row) {
        Set<Integer> usual = starts.getOrDefault(row.labelIndex(), Set.of());
        if (usual.size() == 1) {
            return OptionalInt.of(usual.iterator().next());
        }
        return usual.isEmpty()
                ? belowHeader(row.line(), row.valueIndex(), row.row().columns().size())
                : OptionalInt.empty();
    }

    /** Where the values in a line without a label begin. */
    OptionalInt of(Line line, int columns) {
        return belowHeader(line, 0, columns);
    }

    /** A line that reaches farther than the header does not stand straight below it. */
    private OptionalInt belowHeader(Line line, int valueIndex, int columns) {
        int start = headerIndex - valueIndex;
        boolean isStraight = header.map(above -> Math.max(above.cells().size(), headerIndex + columns))
                .filter(width -> line.cells().size() <= width)
                .isPresent();
        return isStraight && start >= 0 ? OptionalInt.of(start) : OptionalInt.empty();
    }
}
