package org.gongkai.figures;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.form.CellPath;
import org.gongkai.form.Form;
import org.gongkai.report.DisclosureReport;

/**
 * A sum of cells, some of which may be subtracted or be those of the year before.
 *
 * @param terms the cells, at least one
 * @since 0.1.0
 */
public record Quantity(List<Term> terms) implements Serializable {

    /**
     * Obtains a quantity.
     *
     * @param terms the cells
     * @throws IllegalArgumentException if there is none
     */
    public Quantity {
        terms = List.copyOf(terms);
        if (terms.isEmpty()) {
            throw new IllegalArgumentException("A quantity has at least one cell");
        }
    }

    /**
     * A cell of a quantity.
     *
     * @param cell the address in any form; of a report of another form, what can be compared with it counts
     * @param subtracted whether the number is subtracted
     * @param previousYear whether it is that of the year before
     */
    public record Term(CellPath cell, boolean subtracted, boolean previousYear) implements Serializable {

        private boolean isAnsweredBy(Form form) {
            return !form.counterparts(cell).isEmpty();
        }

        private Optional<BigDecimal> in(DisclosureReport report, Optional<DisclosureReport> previous) {
            return (previousYear ? previous : Optional.of(report))
                    .flatMap(one -> Counterpart.cell(one, cell))
                    .flatMap(found -> found.number())
                    .map(number -> subtracted ? number.negate() : number);
        }

        private String text() {
            return (subtracted ? "− " : "+ ") + cell + (previousYear ? " (year − 1)" : "");
        }
    }

    /**
     * Obtains the sum of cells.
     *
     * @param cells the cells
     * @return the sum
     */
    public static Quantity of(CellPath... cells) {
        return of(List.of(cells));
    }

    static Quantity of(List<CellPath> cells) {
        return new Quantity(
                cells.stream().map(cell -> new Term(cell, false, false)).toList());
    }

    /**
     * Obtains the quantity with another one added.
     *
     * @param other the other quantity
     * @return the sum of both
     */
    public Quantity plus(Quantity other) {
        return new Quantity(Stream.concat(terms.stream(), other.terms.stream()).toList());
    }

    /**
     * Obtains the quantity with another one subtracted.
     *
     * @param other the other quantity
     * @return the difference
     */
    public Quantity minus(Quantity other) {
        return plus(new Quantity(other.terms.stream()
                .map(term -> new Term(term.cell(), !term.subtracted(), term.previousYear()))
                .toList()));
    }

    /**
     * Obtains the same quantity of the year before.
     *
     * @return the quantity, all of whose cells are those of the year before
     */
    public Quantity ofPreviousYear() {
        return new Quantity(terms.stream()
                .map(term -> new Term(term.cell(), term.subtracted(), true))
                .toList());
    }

    /**
     * Gives the quantity in a report.
     *
     * @param report the report
     * @param previous the report of the year before, if there is one
     * @return the sum; empty unless every cell is there and a number
     */
    public Optional<BigDecimal> in(DisclosureReport report, Optional<DisclosureReport> previous) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Term term : terms) {
            Optional<BigDecimal> number = term.in(report, previous);
            if (number.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(number.get());
        }
        return Optional.of(sum);
    }

    /**
     * Says whether reports of a form have all that the quantity needs.
     *
     * @param form the form
     * @return whether the form has the cells of this year, or others that say the same
     */
    public boolean isAnsweredBy(Form form) {
        return terms.stream().allMatch(term -> term.previousYear() || term.isAnsweredBy(form));
    }

    boolean needsPreviousYear() {
        return terms.stream().anyMatch(Term::previousYear);
    }

    /**
     * Gives the sum as a formula.
     *
     * @return the addresses with their signs, such as {@code /applications/newlyReceived/total + …}
     */
    @Override
    public String toString() {
        String text = terms.stream().map(Term::text).collect(Collectors.joining(" "));
        return text.startsWith("+ ") ? text.substring(2) : text;
    }
}
