package org.gongkai.documents.internal.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.gongkai.documents.internal.table.RunningText.Token;
import org.gongkai.form.Row;

/**
 * The pieces of running text that together are the label of a row. Between them values may stand, and pieces of the labels
 * around: a label is broken over lines, and its values stand beside one of them.
 *
 * @param row the row
 * @param pieces the tokens, from first to last
 * @param glued the digits that touch the last of them, empty if none do
 * @param corrected whether the label was recognised by its likeness
 */
record LabelTile(Row row, List<Integer> pieces, String glued, boolean corrected) {

    /** A label is broken over fewer tokens than this, values and labels beside it included. */
    private static final int WINDOW = 60;

    private static final int MOST_SKIPPED = 12;

    /** The values of one row stand on one line, and a number that is too long for its cell goes on in the next. */
    private static final int MOST_LINES_OF_VALUES = 2;

    private static final double LIKENESS = 0.6;
    private static final double MARGIN = 0.1;
    private static final int SHORTEST_NEAR = 4;

    int first() {
        return pieces.get(0);
    }

    int last() {
        return pieces.get(pieces.size() - 1);
    }

    private int length(List<Token> tokens) {
        return pieces.stream().mapToInt(i -> tokens.get(i).letters().length()).sum();
    }

    /** Finds the labels in running text, in the order in which they begin; no piece belongs to two. */
    static List<LabelTile> find(List<Token> tokens, TableLabels labels) {
        List<LabelTile> tiles = distinct(exact(tokens, labels), tokens);
        tiles.addAll(near(tokens, labels, tiles));
        tiles.sort(Comparator.comparingInt(LabelTile::first));
        return tiles;
    }

    private static List<LabelTile> exact(List<Token> tokens, TableLabels labels) {
        Map<Character, List<Map.Entry<String, Row>>> byFirst = new HashMap<>();
        labels.names()
                .forEach((label, row) -> byFirst.computeIfAbsent(label.charAt(0), first -> new ArrayList<>())
                        .add(Map.entry(label, row)));
        List<LabelTile> tiles = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            String start =
                    tokens.get(i).value() ? "" : LabelText.letters(tokens.get(i).text());
            int from = i;
            if (!start.isEmpty()) {
                byFirst.getOrDefault(start.charAt(0), List.of()).stream()
                        .flatMap(label -> tile(tokens, labels, from, start, label).stream())
                        .forEach(tiles::add);
            }
        }
        return tiles;
    }

    private static Optional<LabelTile> tile(
            List<Token> tokens, TableLabels labels, int from, String start, Map.Entry<String, Row> label) {
        List<Integer> pieces = new ArrayList<>(List.of(from));
        String rest = label.getKey();
        String piece = start;
        int skipped = 0;
        Set<Integer> linesOfValues = new HashSet<>();
        int end = Math.min(tokens.size(), from + WINDOW);
        for (int i = from; i < end && skipped <= MOST_SKIPPED; i++) {
            Token token = tokens.get(i);
            if (token.value() && i > from) {
                linesOfValues.add(token.line());
                continue;
            }
            if (linesOfValues.size() > MOST_LINES_OF_VALUES) {
                return Optional.empty();
            }
            piece = i == from ? start : token.letters();
            String plain = LabelText.withoutMark(piece);
            boolean isPart = !piece.isEmpty() && rest.startsWith(piece);
            if (isPart || plain.equals(rest)) {
                if (i > from) {
                    pieces.add(i);
                }
                if (piece.equals(rest) || plain.equals(rest)) {
                    return Optional.of(new LabelTile(
                            label.getValue(),
                            pieces,
                            piece.equals(rest) ? "" : piece.substring(plain.length()),
                            false));
                }
                rest = rest.substring(piece.length());
            } else if (i == from || !labels.isPiece(token.letters())) {
                return Optional.empty();
            } else {
                skipped++;
            }
        }
        return Optional.empty();
    }

    /** Of labels that share pieces, the longest counts; of those that are equally long, the one whose pieces are closest. */
    private static List<LabelTile> distinct(List<LabelTile> found, List<Token> tokens) {
        List<LabelTile> sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparingInt((LabelTile tile) -> tile.length(tokens))
                .reversed()
                .thenComparingInt(tile -> tile.last() - tile.first())
                .thenComparingInt(LabelTile::first));
        BitSet taken = new BitSet();
        List<LabelTile> distinct = new ArrayList<>();
        for (LabelTile tile : sorted) {
            if (tile.pieces().stream().noneMatch(taken::get)) {
                tile.pieces().forEach(taken::set);
                distinct.add(tile);
            }
        }
        distinct.sort(Comparator.comparingInt(LabelTile::first));
        return distinct;
    }

    /** A label with a few wrong characters is that of the row which is missing between the labels around it. */
    private static List<LabelTile> near(List<Token> tokens, TableLabels labels, List<LabelTile> exact) {
        List<Row> order = labels.table().rows();
        Set<Row> found = new HashSet<>();
        exact.forEach(tile -> found.add(tile.row()));
        List<LabelTile> near = new ArrayList<>();
        int next = 0;
        for (int i = 0; i + 1 < tokens.size() && found.size() < order.size(); i++) {
            while (next < exact.size() && exact.get(next).first() <= i) {
                next++;
            }
            Token token = tokens.get(i);
            boolean isUnknown = !token.value()
                    && tokens.get(i + 1).value()
                    && token.letters().length() >= SHORTEST_NEAR
                    && !labels.isPiece(token.letters());
            if (isUnknown) {
                int above = next == 0 ? -1 : order.indexOf(exact.get(next - 1).row());
                int below = next == exact.size()
                        ? order.size()
                        : order.indexOf(exact.get(next).row());
                String key = LabelText.key(token.text());
                int index = i;
                nearest(key, order.subList(Math.min(above + 1, order.size()), Math.max(above + 1, below)), found)
                        .ifPresent(row -> {
                            near.add(new LabelTile(row, List.of(index), "", true));
                            found.add(row);
                        });
            }
        }
        return near;
    }

    /** The row whose label is most like a key, if no other is nearly as much. */
    static Optional<Row> nearest(String key, List<Row> rows, Set<Row> found) {
        List<Row> missing = rows.stream().filter(row -> !found.contains(row)).toList();
        double[] likeness = missing.stream()
                .mapToDouble(row ->
                        Likeness.orBeginning(key, LabelText.key(row.label().zh())))
                .toArray();
        int best = IntStream.range(0, likeness.length)
                .reduce((a, b) -> likeness[b] > likeness[a] ? b : a)
                .orElse(-1);
        boolean isClear = best >= 0
                && likeness[best] >= LIKENESS
                && IntStream.range(0, likeness.length)
                        .allMatch(i -> i == best || likeness[best] - likeness[i] >= MARGIN);
        return isClear ? Optional.of(missing.get(best)) : Optional.empty();
    }
}
