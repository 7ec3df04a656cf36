package org.gongkai.documents.internal.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.form.Column;
import org.gongkai.form.Row;
import org.gongkai.text.PlainText;

/**
 * What the header of a table without cells says of the order of its columns: whether the columns stand as in the form. The
 * header may be broken over lines, and have labels of several columns above those of each.
 */
final class HeaderOrder {

    /** Longer texts, and sentences, stand in no header. */
    private static final int LONGEST = 40;

    private static final Pattern CAPTION = Pattern.compile("^\\p{IsHan}{2,8}[:：]");

    private static final String SENTENCE_ENDS = "。；;！？";

    /** So many texts that are no labels are the header of other columns. */
    private static final int MOST_UNKNOWN = 1;

    /** What marks the text that is no label. */
    private static final String UNKNOWN = "?";

    /** So many labels of columns are a header. */
    private static final int FEWEST_CERTAIN = 2;

    private final TableLabels labels;
    private final List<List<String>> pieces = new ArrayList<>();

    /** The lines, where texts that nearly are the label of a column stand for it. */
    private final List<List<String>> named = new ArrayList<>();

    /** The places, among all labels on top of the header, of those in each line. */
    private final List<List<Integer>> tops = new ArrayList<>();

    private boolean isForeign;
    private int unknown;

    /** What a header says. */
    enum Answer {
        /** There is no header. */
        ABSENT,
        /** All columns, in the form's order. */
        AS_IN_FORM,
        /** Columns of another form. */
        FOREIGN,
        /** Other columns, or another order, or not plainly all of them. */
        OTHERWISE
    }

    HeaderOrder(TableLabels labels) {
        this.labels = labels;
    }

    /** Adds the texts of a line; those that are no part of a header do not count, nor does a caption that names something. */
    void add(List<String> texts) {
        if (isCaption(texts)) {
            return;
        }
        List<String> line = new ArrayList<>();
        List<String> names = new ArrayList<>();
        List<Integer> onTop = new ArrayList<>();
        for (String text : texts.stream().flatMap(labels::parted).toList()) {
            String letters = PlainText.letters(text);
            if (letters.isEmpty() || text.length() > LONGEST || isSentence(text)) {
                continue;
            }
            String key = LabelText.key(text);
            TableLabels.Header header = labels.headerOf(key);
            isForeign |= header.kind() == TableLabels.HeaderKind.FOREIGN && !labels.isOwnPiece(letters);
            int top = labels.tops().indexOf(key);
            if (top >= 0) {
                onTop.add(top);
            }
            boolean isPiece = labels.isColumn(key) || labels.isPiece(letters);
            if (header.kind() == TableLabels.HeaderKind.COLUMN) {
                names.add(LabelText.key(header.column().orElseThrow().label().zh()));
            } else if (isPiece) {
                names.add(letters);
            } else {
                unknown++;
                names.add(UNKNOWN + key);
            }
            if (isPiece) {
                line.add(labels.isColumn(key) ? key : letters);
            }
        }
        if (!line.isEmpty()) {
            pieces.add(line);
        }
        tops.add(onTop);
        if (!names.isEmpty()) {
            named.add(names);
        }
    }

    /** Says whether a line has a name and what it names, such as 单位：, and no label. */
    private boolean isCaption(List<String> texts) {
        return texts.stream().anyMatch(text -> CAPTION.matcher(text).find())
                && texts.stream()
                        .filter(text -> !CAPTION.matcher(text).find())
                        .flatMap(labels::parted)
                        .noneMatch(text -> labels.isPiece(LabelText.letters(text)));
    }

    boolean isEmpty() {
        return pieces.isEmpty() && named.isEmpty() && !isForeign;
    }

    /** Says whether a text among the labels is none, which may be a column of its own. */
    boolean hasUnknown() {
        return unknown > 0;
    }

    /** Says whether it is plainly a header, not a piece of a label that is like one. */
    boolean isCertain() {
        long columns = pieces.stream()
                .flatMap(List::stream)
                .filter(labels::isColumn)
                .distinct()
                .count();
        return isForeign || columns >= FEWEST_CERTAIN;
    }

    private static boolean isSentence(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (SENTENCE_ENDS.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Says what the header says of columns that stand in a row on paper. */
    Answer of(List<Column> columns) {
        List<String> keys = columns.stream()
                .map(column -> LabelText.key(column.label().zh()))
                .toList();
        List<List<String>> own = own(pieces, keys);
        List<List<String>> ownNames = own(named, keys);
        if (own.isEmpty() && ownNames.isEmpty()) {
            boolean isOther = unknown > MOST_UNKNOWN || !areTopsInOrder(keys);
            return isForeign ? Answer.FOREIGN : isOther ? Answer.OTHERWISE : Answer.ABSENT;
        }
        boolean fits = areRowsInOrder()
                && areTopsInOrder(keys)
                && (fits(own, keys, columns)
                        || fits(ownNames, keys, columns)
                        || isStacked(own, columns)
                        || fitsButOne(columns));
        return fits && unknown <= MOST_UNKNOWN && !isForeign ? Answer.AS_IN_FORM : Answer.OTHERWISE;
    }

    private static List<List<String>> own(List<List<String>> lines, List<String> keys) {
        return lines.stream()
                .map(line -> line.stream()
                        .filter(text -> keys.stream().anyMatch(key -> key.contains(text)))
                        .toList())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Says whether the labels are those of the columns but for one, which is like the one that should stand in its place. */
    private boolean fitsButOne(List<Column> columns) {
        List<String> texts = named.stream()
                .flatMap(List::stream)
                .filter(text -> text.startsWith(UNKNOWN) || labels.isColumn(text))
                .toList();
        return readingOrders(columns).stream().anyMatch(order -> {
            if (order.size() != texts.size()) {
                return false;
            }
            List<Integer> others = IntStream.range(0, order.size())
                    .filter(i -> !order.get(i).equals(texts.get(i)))
                    .boxed()
                    .toList();
            return others.size() == 1
                    && labels.isLikeColumn(
                            texts.get(others.get(0)).substring(UNKNOWN.length()), order.get(others.get(0)));
        });
    }

    private static boolean fits(List<List<String>> lines, List<String> keys, List<Column> columns) {
        boolean isOneALine = lines.stream().allMatch(line -> line.size() == 1);
        boolean isRead = readsAs(lines.stream().flatMap(List::stream).toList(), readingOrders(columns));
        boolean isRepeated = lines.stream().anyMatch(keys::equals);
        return isRead
                || !isOneALine && isIncreasing(lines, keys, isRepeated) && (isRepeated || isComplete(lines, keys));
    }

    /** Rows that stand side by side have their labels in the header. */
    private boolean areRowsInOrder() {
        List<Row> found = pieces.stream()
                .flatMap(List::stream)
                .flatMap(text -> labels.row(text).stream())
                .toList();
        List<Row> ordered =
                labels.table().rows().stream().filter(found::contains).toList();
        return !labels.table().rowsSideBySide() || found.equals(ordered);
    }

    /**
     * Labels on top of the header stand in each line as in the form, whatever stands below them; where every label has its own
     * line, also one below the other. Broken labels stand there as high as they are on paper.
     * The labels of rows that stand side by side differ.
     */
    private boolean areTopsInOrder(List<String> keys) {
        boolean isOneALine = named.stream().allMatch(line -> line.size() == 1)
                && own(named, keys).stream().flatMap(List::stream).allMatch(keys::contains);
        List<Integer> all = tops.stream().flatMap(List::stream).toList();
        boolean isOneTwice = labels.table().rowsSideBySide()
                && tops.stream().anyMatch(line -> line.stream().distinct().count() < line.size());
        return !isOneTwice
                && (isOneALine ? Stream.of(all) : tops.stream())
                        .allMatch(line -> line.equals(line.stream().sorted().toList()));
    }

    /** The orders in which the labels of columns are read: from left to right, or those without a group first. */
    private static List<List<String>> readingOrders(List<Column> columns) {
        List<String> flat = new ArrayList<>();
        List<String> byLevel = new ArrayList<>();
        List<String> grouped = new ArrayList<>();
        for (Column column : columns) {
            String key = LabelText.key(column.label().zh());
            flat.add(key);
            (column.group().isPresent() ? grouped : byLevel).add(key);
        }
        byLevel.addAll(grouped);
        return List.of(flat, byLevel);
    }

    /** Says whether texts, put together, are the labels in one of the orders; a label may be broken into several texts. */
    private static boolean readsAs(List<String> texts, List<List<String>> orders) {
        String read = String.join("", texts);
        return orders.stream().anyMatch(order -> read.equals(String.join("", order)));
    }

    /**
     * Says whether in every line each text is a piece of a column that stands behind that of the text before it; of a column
     * whose whole label stands in one line there is no piece in another, unless merged cells are repeated.
     */
    private static boolean isIncreasing(List<List<String>> lines, List<String> keys, boolean isRepeated) {
        BitSet whole = new BitSet();
        return lines.stream().allMatch(line -> {
            int column = -1;
            for (String text : line) {
                column = next(text, column, keys, whole);
                if (column < 0) {
                    return false;
                }
                whole.set(column, !isRepeated && keys.get(column).equals(text));
            }
            return true;
        });
    }

    /**
     * Says whether texts are the labels broken over lines and read line by line, those of fewer lines in the middle of their
     * cells or at the top: then each piece stands behind those of the columns to its left.
     */
    private static boolean isStacked(List<List<String>> lines, List<Column> columns) {
        List<String> texts = lines.stream().flatMap(List::stream).toList();
        Map<Boolean, List<String>> byGroup = columns.stream()
                .collect(Collectors.partitioningBy(
                        column -> column.group().isPresent(),
                        Collectors.mapping(
                                column -> LabelText.key(column.label().zh()), Collectors.toList())));
        List<String> alone = byGroup.getOrDefault(false, List.of());
        boolean areAloneFirst =
                texts.size() > alone.size() && texts.subList(0, alone.size()).equals(alone);
        List<String> keys = columns.stream()
                .map(column -> LabelText.key(column.label().zh()))
                .toList();
        return isStackedFrom(texts, keys)
                || areAloneFirst
                        && isStackedFrom(
                                texts.subList(alone.size(), texts.size()), byGroup.getOrDefault(true, List.of()));
    }

    private static boolean isStackedFrom(List<String> texts, List<String> keys) {
        List<Integer> columnOf = new ArrayList<>();
        int[] read = new int[keys.size()];
        int[] pieces = new int[keys.size()];
        for (String text : texts) {
            int column = IntStream.range(0, keys.size())
                    .filter(i -> keys.get(i).startsWith(text, read[i]))
                    .findFirst()
                    .orElse(-1);
            if (column < 0) {
                return false;
            }
            read[column] += text.length();
            pieces[column]++;
            columnOf.add(column);
        }
        boolean areWhole = IntStream.range(0, keys.size())
                .allMatch(i -> read[i] == keys.get(i).length());
        int most = IntStream.of(pieces).max().orElse(0);
        return areWhole
                && Stream.of(0, 1).anyMatch(middle -> {
                    List<Integer> expected = IntStream.range(0, keys.size())
                            .boxed()
                            .flatMap(column -> IntStream.range(0, pieces[column])
                                    .mapToObj(line -> new int[] {2 * line + middle * (most - pieces[column]), column}))
                            .sorted(Comparator.comparingInt(piece -> piece[0]))
                            .map(piece -> piece[1])
                            .toList();
                    return expected.equals(columnOf);
                });
    }

    private static int next(String text, int column, List<String> keys, BitSet whole) {
        return IntStream.range(column + 1, keys.size())
                .filter(i -> !whole.get(i) && keys.get(i).contains(text))
                .findFirst()
                .orElse(-1);
    }

    /** Says whether all characters of all labels stand in the lines, and no others. */
    private static boolean isComplete(List<List<String>> lines, List<String> keys) {
        String found = sorted(lines.stream().flatMap(List::stream).toList());
        return found.equals(sorted(keys));
    }

    private static String sorted(List<String> texts) {
        return String.join("", texts)
                .codePoints()
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
