package org.gongkai.figures;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gongkai.finding.ReportKey;
import org.gongkai.form.CellPath;
import org.gongkai.form.Form;
import org.gongkai.form.FormCell;
import org.gongkai.report.DisclosureReport;

/**
 * Two reports side by side, of any years, agencies and forms. Across forms, what can be compared is for the form to say
 * ({@link Form#counterparts}).
 *
 * @param base the first report
 * @param other the second report
 * @param cells the places that can be compared, in the order of the first report's form
 * @param onlyInBase the cells of the first report that nothing in the second can be compared with
 * @param onlyInOther the cells of the second report that nothing in the first can be compared with
 * @since 0.1.0
 */
public record ReportComparison(
        ReportKey base,
        ReportKey other,
        List<CellComparison> cells,
        List<CellPath> onlyInBase,
        List<CellPath> onlyInOther)
        implements Serializable {

    /**
     * Obtains a comparison; usually made by {@link #of}.
     *
     * @param base the first report
     * @param other the second report
     * @param cells the places that can be compared
     * @param onlyInBase the other cells of the first report
     * @param onlyInOther the other cells of the second report
     */
    public ReportComparison {
        cells = List.copyOf(cells);
        onlyInBase = List.copyOf(onlyInBase);
        onlyInOther = List.copyOf(onlyInOther);
    }

    /**
     * Compares two reports.
     *
     * @param base the first report, such as that of the year before
     * @param other the second report, of which differences and rates tell
     * @return the comparison
     */
    public static ReportComparison of(DisclosureReport base, DisclosureReport other) {
        List<CellComparison> cells = new ArrayList<>();
        Set<CellPath> baseLeft = new HashSet<>(paths(base.form()));
        Set<CellPath> otherLeft = new HashSet<>(paths(other.form()));
        for (CellPath path : paths(base.form())) {
            List<CellPath> parts = other.form().counterparts(path);
            if (!parts.isEmpty()) {
                cells.add(compared(base, List.of(path), other, parts));
                baseLeft.remove(path);
                otherLeft.removeAll(parts);
            }
        }
        // What the first form divides and the second does not.
        for (CellPath path : paths(other.form())) {
            List<CellPath> parts = base.form().counterparts(path);
            if (otherLeft.contains(path) && !parts.isEmpty()) {
                cells.add(compared(base, parts, other, List.of(path)));
                otherLeft.remove(path);
                parts.forEach(baseLeft::remove);
            }
        }
        cells.sort((left, right) ->
                left.baseCells().get(0).compareTo(right.baseCells().get(0)));
        return new ReportComparison(
                ReportKey.of(base),
                ReportKey.of(other),
                cells,
                baseLeft.stream().sorted().toList(),
                otherLeft.stream().sorted().toList());
    }

    private static CellComparison compared(
            DisclosureReport base, List<CellPath> baseCells, DisclosureReport other, List<CellPath> otherCells) {
        return new CellComparison(
                baseCells, otherCells, Counterpart.sum(base, baseCells), Counterpart.sum(other, otherCells));
    }

    private static List<CellPath> paths(Form form) {
        return form.cells().stream().map(FormCell::path).toList();
    }
}
