package org.gongkai.figures;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.gongkai.form.CellPath;
import org.gongkai.report.Cell;

/**
 * What two reports say in one place.
 *
 * @param baseCells the cell of the first report, or the cells of which the sum is compared
 * @param otherCells the cell of the second report, or the cells of which the sum is compared
 * @param base what the first report says; of several cells their sum, blank if one of them is no number
 * @param other what the second report says, likewise
 * @since 0.1.0
 */
public record CellComparison(List<CellPath> baseCells, List<CellPath> otherCells, Cell base, Cell other)
        implements Serializable {

    /** How many decimals a rate has. */
    public static final int RATE_SCALE = 4;

    /**
     * Obtains the comparison of a place.
     *
     * @param baseCells the cells of the first report
     * @param otherCells the cells of the second report
     * @param base what the first report says
     * @param other what the second report says
     */
    public CellComparison {
        baseCells = List.copyOf(baseCells);
        otherCells = List.copyOf(otherCells);
    }

    /**
     * Says by how much the second report's number is larger.
     *
     * @return the difference in the unit of the cells, below zero if the number is smaller; empty unless both are numbers
     */
    public Optional<BigDecimal> difference() {
        return base.number().flatMap(from -> other.number().map(to -> to.subtract(from)));
    }

    /**
     * Gives the difference as a share of the first report's number: 0.25 if 4 became 5.
     *
     * @return the rate, rounded to {@link #RATE_SCALE} decimals; empty unless both are numbers and the first is above zero
     */
    public Optional<BigDecimal> rate() {
        return base.number()
                .filter(from -> from.signum() > 0)
                .flatMap(from ->
                        difference().map(difference -> difference.divide(from, RATE_SCALE, RoundingMode.HALF_UP)));
    }
}
