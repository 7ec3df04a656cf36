package org.gongkai.documents.internal.writing;

import io.jstach.jstache.JStache;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.figures.CellComparison;
import org.gongkai.figures.Indicator;
import org.gongkai.figures.Indicators;
import org.gongkai.figures.ReportSeries;
import org.gongkai.form.ApplicationsTable;
import org.gongkai.form.CellPath;
import org.gongkai.form.Form;
import org.gongkai.form.FormCell;
import org.gongkai.form.ReviewAndLitigationTable;
import org.gongkai.form.Section;
import org.gongkai.report.Cell;
import org.gongkai.report.DisclosureReport;
import org.gongkai.text.LocalizedText;

/**
 * The years of an agency side by side as an HTML page.
 *
 * @param words the reader's language
 * @param title the agency and the years
 * @param years the years, which are the columns of all tables
 * @param charts the charts of the figures that are looked at first
 * @param tables all figures
 */
@JStache(path = "series.html")
record SeriesPage(
        HtmlWords words, String title, List<String> years, List<SeriesChart> charts, List<SeriesTable> tables) {

    /** The cells that have charts besides the indicators. */
    private static final List<FormCell> FIRST_SEEN = Stream.of(
                    ApplicationsTable.NEWLY_RECEIVED,
                    ApplicationsTable.CARRIED_OVER,
                    ApplicationsTable.ALL_RESULTS,
                    ApplicationsTable.CARRIED_FORWARD)
            .map(row -> Form.inForce().cell(row, ApplicationsTable.TOTAL_APPLICANTS))
            .flatMap(Optional::stream)
            .toList();

    private static final List<FormCell> CASES = Stream.of(
                    ReviewAndLitigationTable.REVIEW,
                    ReviewAndLitigationTable.DIRECT_LITIGATION,
                    ReviewAndLitigationTable.LITIGATION_AFTER_REVIEW)
            .map(row -> Form.inForce().cell(row, ReviewAndLitigationTable.TOTAL))
            .flatMap(Optional::stream)
            .toList();

    /**
     * A table of figures.
     *
     * @param id the id of its heading
     * @param heading the heading
     * @param rows a row for each figure
     */
    record SeriesTable(String id, String heading, List<SeriesRow> rows) {}

    /**
     * A figure over the years.
     *
     * @param label what it is
     * @param values what the reports say, year by year
     * @param change the change from the year before to the last year
     */
    record SeriesRow(String label, List<String> values, String change) {}

    static SeriesPage of(ReportSeries series, HtmlWords words) {
        List<Integer> years =
                series.reports().stream().map(DisclosureReport::year).toList();
        List<SeriesChart> charts = new ArrayList<>();
        Stream.concat(FIRST_SEEN.stream(), CASES.stream())
                .forEach(cell -> addChart(
                        charts,
                        cellName(cell),
                        cell.column().unit().label(),
                        numbers(series, cell.path()),
                        years,
                        words));
        Indicators.all()
                .forEach(indicator -> addChart(
                        charts, indicator.title(), indicator.unit().label(), series.values(indicator), years, words));
        List<SeriesTable> tables = new ArrayList<>();
        tables.add(new SeriesTable("indicators", words.indicators(), indicatorRows(series, years, words)));
        cells(series).forEach((section, cells) -> {
            List<SeriesRow> rows = cells.stream()
                    .map(cell -> cellRow(series, cell, years, words))
                    .flatMap(Optional::stream)
                    .toList();
            if (!rows.isEmpty()) {
                tables.add(new SeriesTable(section.key(), words.of(section.heading()), rows));
            }
        });
        return new SeriesPage(
                words, title(series, words), years.stream().map(String::valueOf).toList(), charts, tables);
    }

    private static String title(ReportSeries series, HtmlWords words) {
        List<DisclosureReport> reports = series.reports();
        return reports.stream()
                        .flatMap(report -> report.agency().name().stream())
                        .reduce((first, last) -> last)
                        .map(WritableText::onOneLine)
                        .orElse(words.unknownAgency())
                + " "
                + reports.get(0).year()
                + (reports.size() > 1 ? "–" + reports.get(reports.size() - 1).year() : "");
    }

    private static void addChart(
            List<SeriesChart> charts,
            LocalizedText title,
            LocalizedText unit,
            SortedMap<Integer, BigDecimal> values,
            List<Integer> years,
            HtmlWords words) {
        boolean isWorthALook = values.size() > 1 && values.values().stream().anyMatch(value -> value.signum() != 0);
        if (isWorthALook) {
            charts.add(SeriesChart.of(
                    "chart-" + (charts.size() + 1),
                    words.text(title.zh() + "（" + unit.zh() + "）", title.en() + " (" + unit.en() + ")"),
                    values,
                    years,
                    words));
        }
    }

    private static SortedMap<Integer, BigDecimal> numbers(ReportSeries series, CellPath path) {
        SortedMap<Integer, BigDecimal> numbers = new TreeMap<>();
        series.cells(path).forEach((year, cell) -> cell.number().ifPresent(number -> numbers.put(year, number)));
        return numbers;
    }

    private static List<SeriesRow> indicatorRows(ReportSeries series, List<Integer> years, HtmlWords words) {
        List<SeriesRow> rows = new ArrayList<>();
        for (Indicator indicator : Indicators.all()) {
            SortedMap<Integer, BigDecimal> values = series.values(indicator);
            if (!values.isEmpty()) {
                LocalizedText unit = indicator.unit().label();
                rows.add(new SeriesRow(
                        words.text(
                                indicator.title().zh() + "（" + unit.zh() + "）",
                                indicator.title().en() + " (" + unit.en() + ")"),
                        years.stream()
                                .map(year -> Optional.ofNullable(values.get(year))
                                        .map(SeriesChart::printed)
                                        .orElse(""))
                                .toList(),
                        change(values, years)));
            }
        }
        return rows;
    }

    private static String change(SortedMap<Integer, BigDecimal> values, List<Integer> years) {
        if (years.size() < 2) {
            return "";
        }
        Optional<BigDecimal> last = Optional.ofNullable(values.get(years.get(years.size() - 1)));
        Optional<BigDecimal> before = Optional.ofNullable(values.get(years.get(years.size() - 2)));
        return last.flatMap(to -> before.map(to::subtract))
                .map(SeriesPage::signed)
                .orElse("");
    }

    private static String signed(BigDecimal difference) {
        return (difference.signum() > 0 ? "+" : "") + SeriesChart.printed(difference);
    }

    /** The cells of all forms of the series, section by section; those that only an earlier form has come last. */
    private static Map<Section, List<FormCell>> cells(ReportSeries series) {
        Map<CellPath, FormCell> cells = new LinkedHashMap<>();
        IntStream.iterate(series.reports().size() - 1, i -> i >= 0, i -> i - 1)
                .mapToObj(i -> series.reports().get(i).form())
                .distinct()
                .flatMap(form -> form.cells().stream())
                .forEach(cell -> cells.putIfAbsent(cell.path(), cell));
        return cells.values().stream()
                .collect(Collectors.groupingBy(FormCell::section, TreeMap::new, Collectors.toList()));
    }

    /** Nothing for a cell that says nothing but zero in all years. */
    private static Optional<SeriesRow> cellRow(
            ReportSeries series, FormCell place, List<Integer> years, HtmlWords words) {
        SortedMap<Integer, Cell> cells = series.cells(place.path());
        boolean isZero = cells.values().stream()
                .allMatch(cell ->
                        cell.number().map(number -> number.signum() == 0).orElse(false));
        if (isZero) {
            return Optional.empty();
        }
        return Optional.of(new SeriesRow(
                words.of(cellName(place)),
                years.stream()
                        .map(year -> Optional.ofNullable(cells.get(year))
                                .map(cell -> WritableText.onOneLine(cell.printed()))
                                .orElse(""))
                        .toList(),
                cellChange(cells, place, years)));
    }

    private static String cellChange(SortedMap<Integer, Cell> cells, FormCell place, List<Integer> years) {
        if (years.size() < 2) {
            return "";
        }
        List<CellPath> path = List.of(place.path());
        CellComparison comparison = new CellComparison(
                path,
                path,
                cells.getOrDefault(years.get(years.size() - 2), Cell.blank()),
                cells.getOrDefault(years.get(years.size() - 1), Cell.blank()));
        return comparison
                .difference()
                .filter(difference -> difference.signum() != 0)
                .map(difference -> signed(difference)
                        + comparison
                                .rate()
                                .map(rate -> " (" + signed(rate.movePointRight(2)) + "%)")
                                .orElse(""))
                .orElse("");
    }

    /** The labels of a cell without that of its table, which stands in the heading. */
    private static LocalizedText cellName(FormCell cell) {
        return LocalizedText.join(" · ", cell.labels().subList(1, cell.labels().size()));
    }

    String lang() {
        return words.lang();
    }

    boolean hasCharts() {
        return !charts.isEmpty();
    }
}
