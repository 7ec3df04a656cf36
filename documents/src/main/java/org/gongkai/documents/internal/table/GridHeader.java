package org.gongkai.documents.internal.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.gongkai.documents.internal.table.TableLabels.Header;
import org.gongkai.documents.internal.table.TableLabels.HeaderKind;
import org.gongkai.documents.source.GridCell;
import org.gongkai.documents.source.GridRow;
import org.gongkai.form.Column;
import org.gongkai.form.Row;

/** The rows of a header above each other: which column of the form, and of which row, a position below them belongs to. */
final class GridHeader {

    /** Of a label that was cut, so many characters are left. */
    private static final int SHORTEST_BEGINNING = 3;

    private final TableLabels labels;
    private final List<List<Printed>> stacks = new ArrayList<>();
    private final HeaderOrder order;
    private final Set<Integer> widths = new HashSet<>();

    /** What was found for rows that have these columns on paper. */
    private final Map<List<Column>, Columns> found = new IdentityHashMap<>();

    /**
     * The columns of a row below the header.
     *
     * @param byPosition the columns by position
     * @param inForm those of the row's columns that the header has, in the order of the form
     * @param near what is printed above a column if it is not just its label, but nearly
     * @param isComplete whether the header has all of them
     * @param isReordered whether it has them in another order
     */
    record Columns(
            SortedMap<Integer, Column> byPosition,
            List<Column> inForm,
            Map<Column, String> near,
            boolean isComplete,
            boolean isReordered) {

        boolean isEmpty() {
            return byPosition.isEmpty();
        }

        int first() {
            return byPosition.firstKey();
        }
    }

    /**
     * A text of the header.
     *
     * @param text as it is printed, empty if nothing is
     * @param key what identifies it as a label
     * @param header what it says about columns
     */
    private record Printed(String text, String key, Header header) {
        static final Printed NOTHING = new Printed("", "", Header.UNKNOWN);
    }

    GridHeader(TableLabels labels) {
        this.labels = labels;
        this.order = new HeaderOrder(labels);
    }

    /** Adds a row; the label of a group, which may have lost its span, stands above the empty cells behind it too. */
    void add(GridRow row) {
        found.clear();
        List<GridCell> cells = row.cells();
        widths.add(cells.size());
        Printed last = Printed.NOTHING;
        boolean isLastGroup = false;
        List<String> inOrder = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            GridCell cell = cells.get(i);
            String own = cell.text();
            String text = cell.coveredBy().map(GridCell::text).orElse(own);
            if (!text.isEmpty() && !text.equals(last.text())) {
                last = printed(text);
                isLastGroup = isGroup(last);
            }
            at(i).add(text.isEmpty() && !isLastGroup ? Printed.NOTHING : last);
            if (!own.isEmpty() && (i == 0 || !own.equals(cells.get(i - 1).text()) || !isLastGroup)) {
                inOrder.add(own);
            }
        }
        order.add(inOrder);
    }

    private Printed printed(String text) {
        String key = LabelText.key(text);
        return new Printed(text, key, labels.headerOf(key));
    }

    private boolean isGroup(Printed printed) {
        return labels.isGroup(printed.key())
                || labels.table().rowsSideBySide() && labels.row(printed.key()).isPresent();
    }

    private List<Printed> at(int position) {
        while (stacks.size() <= position) {
            stacks.add(new ArrayList<>());
        }
        return stacks.get(position);
    }

    boolean isEmpty() {
        return stacks.isEmpty();
    }

    /** Says whether a row has as many positions as each row of the header, so that it stands straight below. */
    boolean isAsWide(int row) {
        return widths.equals(Set.of(row));
    }

    /** Says whether the header has a column that is not the form's, and a row is narrower, so that it lacks some column. */
    boolean mayLackColumn(int row) {
        return order.hasUnknown() && widths.stream().anyMatch(width -> width > row);
    }

    /** Says whether nothing in this header differs from another, of which it repeats a part. */
    boolean isPartOf(GridHeader other) {
        for (int i = 0; i < stacks.size(); i++) {
            Optional<Column> column = column(i);
            if (column.isPresent() && !column.equals(other.column(i))) {
                return false;
            }
        }
        return !isForeign() && widths.equals(other.widths);
    }

    /** What the header says where positions tell nothing. */
    HeaderOrder order() {
        return order;
    }

    /** The column that a position belongs to, by the lowest label above it; empty if there is none. */
    Optional<Column> column(int position) {
        Optional<Column> lowest = Optional.empty();
        for (Printed printed : above(position)) {
            if (printed.header().kind() == HeaderKind.COLUMN) {
                lowest = printed.header().column();
            }
        }
        return lowest;
    }

    /** The row that a position belongs to where rows stand side by side; empty if there is none, or several. */
    Optional<Row> row(int position) {
        Set<Row> rows = new HashSet<>();
        for (Printed printed : above(position)) {
            labels.row(printed.key()).ifPresent(rows::add);
        }
        return rows.size() == 1 ? Optional.of(rows.iterator().next()) : Optional.empty();
    }

    /** Says whether the labels of rows stand above columns. */
    boolean hasRows() {
        return labels.table().rowsSideBySide()
                && IntStream.range(0, stacks.size())
                        .anyMatch(position -> row(position).isPresent());
    }

    /**
     * Says whether anything names a position. The label of a group names a position by itself, but not beside columns that
     * have labels of their own below it.
     */
    boolean isNamed(int position) {
        return lowest(position)
                .filter(lowest -> !isOfGroup(lowest) || !hasColumnBelow(lowest))
                .isPresent();
    }

    /** Says whether the lowest label above a position is of no form. */
    boolean isForeignTo(int position) {
        return lowest(position)
                .filter(lowest -> !isOfGroup(lowest) && lowest.header().kind() == HeaderKind.UNKNOWN)
                .isPresent();
    }

    private Optional<Printed> lowest(int position) {
        Optional<Printed> lowest = Optional.empty();
        for (Printed printed : above(position)) {
            lowest = printed.text().isEmpty() ? lowest : Optional.of(printed);
        }
        return lowest;
    }

    private boolean isOfGroup(Printed printed) {
        return printed.header().kind() == HeaderKind.GROUP || isGroup(printed);
    }

    private boolean hasColumnBelow(Printed group) {
        for (int i = 0; i < stacks.size(); i++) {
            if (stacks.get(i).contains(group) && column(i).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Says whether the header has a column of another form, and none of this one. */
    boolean isForeign() {
        boolean isForeign = false;
        for (List<Printed> stack : stacks) {
            for (Printed printed : stack) {
                HeaderKind kind = printed.header().kind();
                if (kind == HeaderKind.COLUMN) {
                    return false;
                }
                isForeign |= kind == HeaderKind.FOREIGN;
            }
        }
        return isForeign;
    }

    /** The columns of a row, of those that it has on paper. */
    Columns columns(List<Column> wanted) {
        return found.computeIfAbsent(wanted, this::find);
    }

    private Columns find(List<Column> wanted) {
        SortedMap<Integer, Column> byPosition = byPosition(wanted);
        Map<Column, String> near = new LinkedHashMap<>();
        byPosition.forEach((position, column) -> near(position, column).ifPresent(text -> near.put(column, text)));
        List<Column> inHeader = byPosition.values().stream().distinct().toList();
        List<Column> inForm = wanted.stream().filter(inHeader::contains).toList();
        return new Columns(byPosition, inForm, near, inForm.size() == wanted.size(), !inHeader.equals(inForm));
    }

    /** A position without a header is a column if it stands between its neighbours in the form. */
    private SortedMap<Integer, Column> byPosition(List<Column> wanted) {
        SortedMap<Integer, Column> columns = new TreeMap<>();
        for (int i = 0; i < stacks.size(); i++) {
            int position = i;
            column(i).filter(wanted::contains).ifPresent(column -> columns.put(position, column));
        }
        addCut(columns, wanted);
        for (int i = 1; i + 1 < stacks.size(); i++) {
            Column left = columns.get(i - 1);
            int before = left == null ? -1 : wanted.indexOf(left);
            boolean isBetween = !columns.containsKey(i)
                    && before >= 0
                    && before + 2 < wanted.size()
                    && mayBe(i, wanted.get(before + 1))
                    && wanted.get(before + 2).equals(columns.get(i + 1))
                    && !columns.containsValue(wanted.get(before + 1));
            if (isBetween) {
                columns.put(i, wanted.get(before + 1));
            }
        }
        return columns;
    }

    /** Adds the columns whose labels were cut at a line break, if all stand as in the form and one of them is whole. */
    private void addCut(SortedMap<Integer, Column> columns, List<Column> wanted) {
        if (columns.isEmpty() || columns.values().stream().distinct().count() == wanted.size()) {
            return;
        }
        int first = columns.firstKey() - wanted.indexOf(columns.get(columns.firstKey()));
        boolean areInPlace = first >= 0
                && IntStream.range(0, wanted.size())
                        .allMatch(i -> wanted.get(i).equals(columns.get(first + i))
                                || !columns.containsKey(first + i) && isBeginning(first + i, wanted.get(i)));
        if (areInPlace) {
            IntStream.range(0, wanted.size()).forEach(i -> columns.put(first + i, wanted.get(i)));
        }
    }

    private boolean isBeginning(int position, Column column) {
        return lowest(position)
                .map(Printed::key)
                .filter(key -> key.length() >= SHORTEST_BEGINNING)
                .filter(LabelText.key(column.label().zh())::startsWith)
                .isPresent();
    }

    /** Says whether nothing but the label of a group stands above a position, or what is like the label of a column. */
    private boolean mayBe(int position, Column column) {
        String label = LabelText.key(column.label().zh());
        return above(position).stream()
                .allMatch(printed -> printed.text().isEmpty()
                        || printed.header().kind() == HeaderKind.GROUP
                        || labels.isLikeColumn(printed.key(), label));
    }

    /** The header above a position if it is not just the label of its column, but nearly. */
    private Optional<String> near(int position, Column column) {
        String label = LabelText.key(column.label().zh());
        List<Printed> stack = above(position);
        for (int i = stack.size() - 1; i >= 0; i--) {
            String key = TableLabels.withoutDigits(stack.get(i).key());
            if (!key.isEmpty() && stack.get(i).header().kind() != HeaderKind.GROUP) {
                return Optional.of(stack.get(i).text()).filter(text -> !key.equals(label));
            }
        }
        return Optional.empty();
    }

    private List<Printed> above(int position) {
        return position < stacks.size() ? stacks.get(position) : List.of();
    }
}
