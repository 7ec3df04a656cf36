package org.gongkai.json.internal.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.form.Column;
import org.gongkai.form.Form;
import org.jspecify.annotations.Nullable;

/** A JSON key of the tables: a section, a group of rows, a row, or a cell. See {@link FormTree}. */
final class FormNode {

    private final String key;
    private final int number;
    private final int[] positions;
    private final Optional<Column> column;
    private final List<FormNode> children;
    private final boolean isTable;
    private final boolean inEveryForm;

    /**
     * Makes a node.
     *
     * @param key the JSON key
     * @param number the node's place among all nodes
     * @param positions for every form, the place of the node's first cell in {@link Form#cells()}, -1 if there is none
     * @param column the column, if the node is a cell
     * @param children the nodes below
     * @param isTable whether the node is a section
     */
    FormNode(
            String key,
            int number,
            int[] positions,
            Optional<Column> column,
            List<FormNode> children,
            boolean isTable) {
        this.key = key;
        this.isTable = isTable;
        this.number = number;
        this.positions = positions;
        this.column = column;
        this.children = children;
        this.inEveryForm = IntStream.of(positions).allMatch(position -> position >= 0);
    }

    String key() {
        return key;
    }

    int number() {
        return number;
    }

    Optional<Column> column() {
        return column;
    }

    List<FormNode> children() {
        return children;
    }

    /** Lists the cells of a form that are below the node. */
    Stream<FormNode> leaves(Form form) {
        return column.isPresent() ? Stream.of(this) : children(form).flatMap(child -> child.leaves(form));
    }

    Stream<FormNode> children(Form form) {
        return children.stream().filter(child -> child.isIn(form));
    }

    /** Says whether the node is a section, which may have a text beside its cells. */
    boolean isTable() {
        return isTable;
    }

    /** Finds the index of the child that bears a key, -1 if none does, trying from the likely index on. */
    int indexOf(String childKey, int likely) {
        for (int i = likely; i < children.size(); i++) {
            if (children.get(i).key.equals(childKey)) {
                return i;
            }
        }
        for (int i = 0; i < likely && i < children.size(); i++) {
            if (children.get(i).key.equals(childKey)) {
                return i;
            }
        }
        return -1;
    }

    /** Finds the first index, from one on, whose child the form has; the number of children if there is none. */
    int nextIndex(int from, Form form) {
        int index = from;
        while (index < children.size() && !children.get(index).isIn(form)) {
            index++;
        }
        return index;
    }

    /** Gives the key of the child at an index, none behind the last one. */
    @Nullable
    String keyAt(int index) {
        return index < children.size() ? children.get(index).key : null;
    }

    boolean isIn(Form form) {
        return position(form) >= 0;
    }

    boolean isInEveryForm() {
        return inEveryForm;
    }

    /** Gives the place of the node's first cell in {@link Form#cells()}, -1 if the form does not have the node. */
    int position(Form form) {
        return positions[form.ordinal()];
    }
}
