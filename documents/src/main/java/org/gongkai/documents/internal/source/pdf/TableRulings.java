package org.gongkai.documents.internal.source.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Sorts the lines of a page into tables: lines that touch each other belong to one. */
final class TableRulings {

    /** A page with more lines than the longest table needs is a drawing. */
    private static final int MOST_RULINGS = 1_500;

    private TableRulings() {}

    static List<RuledTable> tables(List<Ruling> rulings) {
        List<Ruling> joined = joined(rulings);
        return joined.size() > MOST_RULINGS
                ? List.of()
                : groups(joined).stream()
                        .map(RuledTable::of)
                        .flatMap(Optional::stream)
                        .toList();
    }

    /** Joins the pieces, one for each cell, in which programs draw a line. */
    private static List<Ruling> joined(List<Ruling> rulings) {
        List<Ruling> pieces = new ArrayList<>(rulings);
        pieces.sort(Comparator.comparing(Ruling::across)
                .thenComparing(ruling -> Math.round(ruling.position()))
                .thenComparing(Ruling::from));
        List<Ruling> joined = new ArrayList<>();
        for (Ruling piece : pieces) {
            Ruling last = joined.isEmpty() ? piece : joined.get(joined.size() - 1);
            boolean isOne = !joined.isEmpty() && last.across() == piece.across() && last.touches(piece);
            if (isOne) {
                double from = Math.min(last.from(), piece.from());
                joined.set(
                        joined.size() - 1,
                        new Ruling(last.across(), last.position(), from, Math.max(last.to(), piece.to())));
            } else {
                joined.add(piece);
            }
        }
        return joined;
    }

    private static List<List<Ruling>> groups(List<Ruling> rulings) {
        List<Ruling> rest = new ArrayList<>(rulings);
        List<List<Ruling>> groups = new ArrayList<>();
        while (!rest.isEmpty()) {
            List<Ruling> group = new ArrayList<>(List.of(rest.remove(rest.size() - 1)));
            for (int i = 0; i < group.size(); i++) {
                Ruling member = group.get(i);
                List<Ruling> touching = rest.stream().filter(member::touches).toList();
                group.addAll(touching);
                rest.removeIf(member::touches);
            }
            groups.add(group);
        }
        return groups;
    }
}
