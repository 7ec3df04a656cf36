package org.gongkai.form;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The address of a cell, the same in both forms where both have the cell. It is the cell's JSON Pointer (RFC 6901) within
 * the report, for example {@code /applications/results/denied/stateSecret/naturalPerson}.
 *
 * <p>A path always names a cell of at least one form; {@link Form#cell(CellPath)} says what one form knows about it. Paths are
 * ordered as the forms order their cells.
 *
 * @since 0.1.0
 */
public final class CellPath implements Comparable<CellPath>, Serializable {

    private static final long serialVersionUID = 1;

    private final String pointer;

    private CellPath(String pointer) {
        this.pointer = pointer;
    }

    static CellPath of(Section section, Row row, Column column) {
        return new CellPath("/" + section.key() + "/" + row.key() + "/" + column.key());
    }

    /**
     * Obtains the path that a JSON Pointer names.
     *
     * <p>For example, {@code CellPath.of("/applications/newlyReceived/total")}.
     *
     * @param pointer the JSON Pointer from the root of the report
     * @return the path
     * @throws IllegalArgumentException if no form has a cell there
     */
    public static CellPath of(String pointer) {
        CellPath path = new CellPath(pointer);
        if (!Order.PLACES.containsKey(path)) {
            throw new IllegalArgumentException("No form has a cell at \"" + pointer + "\"");
        }
        return path;
    }

    /**
     * Obtains the path of the cell that a printed label path names, in either language; white space around the separators
     * does not count.
     *
     * <p>For example, {@code CellPath.parseLabels(Form.FORM_2021, "表三 · （三）不予公开 · 1.属于国家秘密 · 自然人")}.
     *
     * @param form the form whose labels they are
     * @param labelPath the labels of table, group, row and column, separated by {@code ·}
     * @return the path
     * @throws IllegalArgumentException if the form has no cell of these labels
     */
    public static CellPath parseLabels(Form form, String labelPath) {
        List<String> wanted = labels(labelPath);
        return form.cells().stream()
                .filter(cell -> labels(cell.labelPath().zh()).equals(wanted)
                        || labels(cell.labelPath().en()).equals(wanted))
                .map(FormCell::path)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Form " + form.id() + " has no cell labelled \"" + labelPath + "\""));
    }

    private static List<String> labels(String labelPath) {
        return Arrays.stream(labelPath.split("·", -1)).map(String::strip).toList();
    }

    @Override
    public int compareTo(CellPath other) {
        return Integer.compare(Order.placeOf(this), Order.placeOf(other));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CellPath path && pointer.equals(path.pointer);
    }

    @Override
    public int hashCode() {
        return pointer.hashCode();
    }

    /**
     * Gives the JSON Pointer, which {@link #of(String)} reads back.
     *
     * @return the pointer
     */
    @Override
    public String toString() {
        return pointer;
    }

    private Object readResolve() {
        return of(pointer);
    }

    /** The cells of all forms in one order: those of the form in force, each earlier form's own behind what they follow. */
    private static final class Order {

        static final Map<CellPath, Integer> PLACES = places();

        static int placeOf(CellPath path) {
            return PLACES.getOrDefault(path, Integer.MAX_VALUE);
        }

        private static Map<CellPath, Integer> places() {
            List<CellPath> ordered = new ArrayList<>();
            List<Form> forms = new ArrayList<>(List.of(Form.values()));
            Collections.reverse(forms);
            for (Form form : forms) {
                int next = 0;
                for (FormCell cell : form.cells()) {
                    int known = ordered.indexOf(cell.path());
                    if (known < 0) {
                        ordered.add(next++, cell.path());
                    } else {
                        next = known + 1;
                    }
                }
            }
            return IntStream.range(0, ordered.size())
                    .boxed()
                    .collect(Collectors.toUnmodifiableMap(ordered::get, place -> place));
        }
    }
}
