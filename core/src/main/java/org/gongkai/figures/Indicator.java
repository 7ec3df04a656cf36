package org.gongkai.figures;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.form.Form;
import org.gongkai.report.DisclosureReport;
import org.gongkai.text.LocalizedText;

/**
 * A figure that is worked out from the cells of a report, as data. {@link Indicators} has those of the library; others are made
 * and used in the same way.
 *
 * @param id the id, which never changes its meaning, for example {@code DISCLOSED-IN-FULL}
 * @param title what it is
 * @param numerator what is counted
 * @param denominator by what it is divided, empty if it is not
 * @param unit in what it is measured
 * @param source who divides so; of a definition of the library's own it says so
 * @since 0.1.0
 */
public record Indicator(
        String id,
        LocalizedText title,
        Quantity numerator,
        Optional<Quantity> denominator,
        IndicatorUnit unit,
        LocalizedText source)
        implements Serializable {

    /** How many decimals a quotient has, in its unit. */
    public static final int SCALE = 4;

    /**
     * Gives the indicator of one report.
     *
     * @param report the report
     * @return the value in the indicator's unit, empty if there is none
     * @see #value(DisclosureReport, Optional)
     */
    public Optional<BigDecimal> value(DisclosureReport report) {
        return value(report, Optional.empty());
    }

    /**
     * Gives the indicator of a report. It has no value if a cell is blank, not applicable or text, if the form does not ask for
     * it, and if the denominator is not above zero.
     *
     * @param report the report
     * @param previous the report of the same agency for the year before; one for another year counts as none
     * @return the value in the indicator's unit, rounded to {@link #SCALE} decimals if it is a quotient; empty if there is none
     */
    public Optional<BigDecimal> value(DisclosureReport report, Optional<DisclosureReport> previous) {
        Optional<DisclosureReport> before = previous.filter(one -> one.year() == report.year() - 1);
        Optional<BigDecimal> above = numerator.in(report, before);
        return denominator
                .map(quantity -> above.flatMap(dividend -> quantity.in(report, before)
                        .filter(divisor -> divisor.signum() > 0)
                        .map(divisor -> dividend.multiply(unit.factor()).divide(divisor, SCALE, RoundingMode.HALF_UP))))
                .orElse(above);
    }

    /**
     * Lists the forms whose reports can have a value.
     *
     * @return the forms in their order
     */
    public List<Form> forms() {
        return Stream.of(Form.values())
                .filter(form -> quantities().allMatch(quantity -> quantity.isAnsweredBy(form)))
                .toList();
    }

    /**
     * Says whether it takes the report of the year before, too.
     *
     * @return whether a report by itself has no value
     */
    public boolean needsPreviousYear() {
        return quantities().anyMatch(Quantity::needsPreviousYear);
    }

    /**
     * Gives the formula in cell paths.
     *
     * @return the formula, for example {@code (/a + /b) / (/c)}; the factor of the unit is not part of it
     */
    public String formula() {
        return denominator
                .map(quantity -> "(" + numerator + ") / (" + quantity + ")")
                .orElse(numerator.toString());
    }

    private Stream<Quantity> quantities() {
        return Stream.concat(Stream.of(numerator), denominator.stream());
    }
}
