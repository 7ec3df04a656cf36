package org.gongkai.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gongkai.form.CellPath;
import org.gongkai.report.Cell;
import org.gongkai.report.DisclosureReport;

/** What a report says at the address of a cell that its form may have under another name, or divided. */
final class Counterpart {

    private Counterpart() {}

    /** Empty if nothing in the report's form can be compared with the cell. */
    static Optional<Cell> cell(DisclosureReport report, CellPath path) {
        List<CellPath> cells = report.form().counterparts(path);
        return cells.isEmpty() ? Optional.empty() : Optional.of(sum(report, cells));
    }

    /** The only cell, or the sum of several; blank if one of several is no number. */
    static Cell sum(DisclosureReport report, List<CellPath> cells) {
        if (cells.size() == 1) {
            return report.cell(cells.get(0));
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (CellPath cell : cells) {
            Optional<BigDecimal> number = report.cell(cell).number();
            if (number.isEmpty()) {
                return Cell.blank();
            }
            sum = sum.add(number.get());
        }
        return Cell.of(sum, report.form().cell(cells.get(0)).orElseThrow().column());
    }
}
