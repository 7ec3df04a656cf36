package org.gongkai.figures;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.gongkai.form.CellPath;
import org.gongkai.form.Form;
import org.gongkai.form.FormCell;
import org.gongkai.form.Relation;
import org.gongkai.form.Row;
import org.gongkai.form.Unit;
import org.gongkai.text.LocalizedText;

/**
 * A column of a flat table. Its values are of one type, or missing.
 *
 * @param name the name in the header, for example {@code article20.fees.amount}
 * @param label what it is, in words
 * @param type the type of its values
 * @param values the texts that it can hold, none if it can hold others
 * @param cell the cell of the form whose numbers it holds, empty for all other columns
 * @since 0.1.0
 */
public record FlatColumn(String name, LocalizedText label, Type type, List<String> values, Optional<CellPath> cell)
        implements Serializable {

    /** The types of values, those of the Frictionless Table Schema. */
    public enum Type {
        /** Text. */
        STRING,
        /** Whole numbers. */
        INTEGER,
        /** Numbers with decimals. */
        NUMBER,
        /** Years of four digits. */
        YEAR,
        /** Days such as 2025-01-24. */
        DATE;

        private boolean isNumeric() {
            return this != STRING && this != DATE;
        }
    }

    /**
     * Obtains a column.
     *
     * @param name the name
     * @param label what it is
     * @param type the type of its values
     * @param values the texts that it can hold
     * @param cell the cell of the form
     */
    public FlatColumn {
        values = List.copyOf(values);
    }

    /**
     * Obtains the value that stands in a field of a file, by the type of the column.
     *
     * @param field what stands there; nothing is {@link FlatValue.Missing}
     * @return the value, whose {@code toString} is the field
     * @throws IllegalArgumentException if a number is expected and something else found
     */
    public FlatValue parse(String field) {
        if (field.isEmpty() || !type.isNumeric()) {
            return FlatValue.of(field);
        }
        try {
            return FlatValue.of(new BigDecimal(field));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("Column " + name + " holds numbers, not \"" + field + "\"", e);
        }
    }

    /**
     * Gives the unit of its numbers.
     *
     * @return the unit, empty unless the column is that of a cell
     */
    public Optional<Unit> unit() {
        return places().findFirst().map(place -> place.column().unit());
    }

    /**
     * Lists the forms that have its cell.
     *
     * @return the forms in their order, none unless the column is that of a cell
     */
    public List<Form> forms() {
        return Stream.of(Form.values())
                .filter(form -> cell.flatMap(form::cell).isPresent())
                .toList();
    }

    /**
     * Gives the Article of the Regulations on which its row rests.
     *
     * @return the Article, empty if there is none
     */
    public OptionalInt article() {
        return places().findFirst().map(FormCell::row).map(Row::article).orElse(OptionalInt.empty());
    }

    /**
     * Lists the sums of which its cell is the total.
     *
     * @return the relations of all forms, each once
     */
    public List<Relation> sums() {
        return Stream.of(Form.values())
                .flatMap(form -> form.relations().stream())
                .filter(relation -> cell.isPresent() && relation.total().equals(cell))
                .distinct()
                .toList();
    }

    private Stream<FormCell> places() {
        return Stream.of(Form.values()).flatMap(form -> cell.flatMap(form::cell).stream());
    }
}
