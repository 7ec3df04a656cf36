package org.gongkai.documents.internal.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.gongkai.documents.internal.table.TableLabels.Header;
import org.gongkai.documents.internal.table.TableLabels.HeaderKind;
import org.gongkai.documents.source.GridCell;
import org.gongkai.documents.source.GridRow;
import org.gongkai.form.Column;
import org.gongkai.form.Row;

/** The rows of a header above each other: which column of the form, and of which row, a position below them belongs to. */
final class GridHeader {

    private final TableLabels labels;
    private final List<List<String>> texts = new ArrayList<>();
    private final HeaderOrder order;
    private final Set<Integer> widths = new HashSet<>();

    GridHeader(TableLabels labels) {
        this.labels = labels;
        this.order = new HeaderOrder(labels);
    }

    /** Adds a row; the label of a group, which may have lost its span, stands above the empty cells behind it too. */
    void add(GridRow row) {
        List<GridCell> cells = row.cells();
        widths.add(cells.size());
        String group = "";
        List<String> printed = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            GridCell cell = cells.get(i);
            String own = cell.text();
            String text = cell.coveredBy().map(GridCell::text).orElse(own);
            if (!text.isEmpty()) {
                group = isGroup(text) ? text : "";
            }
            at(i).add(text.isEmpty() ? group : text);
            if (!own.isEmpty() && (i == 0 || !own.equals(cells.get(i - 1).text()) || !isGroup(own))) {
                printed.add(own);
            }
        }
        order.add(printed);
    }

    private boolean isGroup(String text) {
        String key = LabelText.key(text);
        return labels.isGroup(key)
                || labels.table().rowsSideBySide() && labels.row(key).isPresent();
    }

    private List<String> at(int position) {
        while (texts.size() <= position) {
            texts.add(new ArrayList<>());
        }
        return texts.get(position);
    }

    boolean isEmpty() {
        return texts.isEmpty();
    }

    /** Says whether a row has as many positions as each row of the header, so that it stands straight below. */
    boolean isAsWide(int row) {
        return widths.equals(Set.of(row));
    }

    /** Says whether nothing in this header differs from another, of which it repeats a part. */
    boolean isPartOf(GridHeader other) {
        for (int i = 0; i < texts.size(); i++) {
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
        for (String text : printed(position)) {
            Header header = labels.header(text);
            if (header.kind() == HeaderKind.COLUMN) {
                lowest = header.column();
            }
        }
        return lowest;
    }

    /** The row that a position belongs to where rows stand side by side; empty if there is none, or several. */
    Optional<Row> row(int position) {
        Set<Row> rows = new HashSet<>();
        for (String text : printed(position)) {
            labels.row(LabelText.key(text)).ifPresent(rows::add);
        }
        return rows.size() == 1 ? Optional.of(rows.iterator().next()) : Optional.empty();
    }

    /** Says whether the labels of rows stand above columns. */
    boolean hasRows() {
        return labels.table().rowsSideBySide()
                && IntStream.range(0, texts.size())
                        .anyMatch(position -> row(position).isPresent());
    }

    /**
     * Says whether anything names a position. The label of a group names a position by itself, but not beside columns that
     * have labels of their own below it.
     */
    boolean isNamed(int position) {
        String lowest = lowest(position);
        return !lowest.isEmpty() && !(isOfGroup(lowest) && hasColumnBelow(lowest));
    }

    /** Says whether the lowest label above a position is of no form. */
    boolean isForeignTo(int position) {
        String lowest = lowest(position);
        return !lowest.isEmpty() && !isOfGroup(lowest) && labels.header(lowest).kind() == HeaderKind.UNKNOWN;
    }

    private String lowest(int position) {
        String lowest = "";
        for (String text : printed(position)) {
            lowest = text.isEmpty() ? lowest : text;
        }
        return lowest;
    }

    private boolean isOfGroup(String text) {
        return labels.header(text).kind() == HeaderKind.GROUP || isGroup(text);
    }

    private boolean hasColumnBelow(String group) {
        for (int i = 0; i < texts.size(); i++) {
            if (texts.get(i).contains(group) && column(i).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Says whether the header has a column of another form, and none of this one. */
    boolean isForeign() {
        boolean isForeign = false;
        for (List<String> stack : texts) {
            for (String text : stack) {
                HeaderKind kind = labels.header(text).kind();
                if (kind == HeaderKind.COLUMN) {
                    return false;
                }
                isForeign |= kind == HeaderKind.FOREIGN;
            }
        }
        return isForeign;
    }

    /**
     * The columns of a row by position. A position without a header is a column if it stands between its neighbours in the
     * form.
     */
    Map<Integer, Column> columns(List<Column> wanted) {
        Map<Integer, Column> columns = new LinkedHashMap<>();
        for (int i = 0; i < texts.size(); i++) {
            int position = i;
            column(i).filter(wanted::contains).ifPresent(column -> columns.put(position, column));
        }
        for (int i = 1; i + 1 < texts.size(); i++) {
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

    /** Says whether nothing but the label of a group stands above a position, or what is like the label of a column. */
    private boolean mayBe(int position, Column column) {
        String label = LabelText.key(column.label().zh());
        return printed(position).stream()
                .allMatch(text -> text.isEmpty()
                        || labels.header(text).kind() == HeaderKind.GROUP
                        || labels.isLikeColumn(LabelText.key(text), label));
    }

    /** The header above a position if it is not just the label of its column, but nearly. */
    Optional<String> near(int position, Column column) {
        String label = LabelText.key(column.label().zh());
        List<String> texts = printed(position);
        for (int i = texts.size() - 1; i >= 0; i--) {
            String key = TableLabels.withoutDigits(LabelText.key(texts.get(i)));
            if (!key.isEmpty() && labels.header(texts.get(i)).kind() != HeaderKind.GROUP) {
                return Optional.of(texts.get(i)).filter(text -> !key.equals(label));
            }
        }
        return Optional.empty();
    }

    private List<String> printed(int position) {
        return position < texts.size() ? texts.get(position) : List.of();
    }
}
