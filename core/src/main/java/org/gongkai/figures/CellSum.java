package org.gongkai.figures;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.gongkai.finding.ReportKey;
import org.gongkai.form.CellPath;
import org.gongkai.report.Cell;

/**
 * The sum of one cell over many reports.
 *
 * @param cell the cell
 * @param known the sum of the numbers that are known, in the unit of the cell
 * @param missing in how many reports the cell holds no number; if there are any, the sum is open
 * @param shares what each report gave, in the order in which they were added; empty unless asked for
 * @since 0.1.0
 */
public record CellSum(CellPath cell, BigDecimal known, int missing, List<Share> shares) implements Serializable {

    /**
     * Obtains the sum of a cell.
     *
     * @param cell the cell
     * @param known the sum of the known numbers
     * @param missing how many numbers are missing
     * @param shares what each report gave
     */
    public CellSum {
        shares = List.copyOf(shares);
    }

    /**
     * What one report gave.
     *
     * @param report the report
     * @param cell what its cell holds; blank, too, where the report does not have the table
     */
    public record Share(ReportKey report, Cell cell) implements Serializable {}

    /**
     * Says whether the sum stays open.
     *
     * @return whether some report has no number there
     */
    public boolean isOpen() {
        return missing > 0;
    }

    /**
     * Lists the reports of which the number is missing, as far as it was asked for what each report gave.
     *
     * @return the reports whose cell is blank, not applicable or text
     */
    public List<ReportKey> missingFrom() {
        return shares.stream()
                .filter(share -> share.cell().number().isEmpty())
                .map(Share::report)
                .toList();
    }
}
