package org.gongkai.examples.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.documents.DocumentWriter;
import org.gongkai.figures.CellComparison;
import org.gongkai.figures.ReportComparison;
import org.gongkai.figures.ReportSeries;
import org.gongkai.form.CellPath;
import org.gongkai.report.DisclosureReport;
import org.gongkai.text.LocalizedText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Compares reports. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description = {
            "逐格比较两份报告，或同一机关各年度的报告，只列出不同之处。",
            "Compares two reports, or those of each agency year by year, and lists the cells that differ."
        })
final class CompareCommand extends PathsCommand {

    @Option(
            names = "--html",
            paramLabel = "FILE",
            description = {"写出比较同一机关各年度的网页，含图表。", "Write a page that compares the years of one agency, with charts."})
    private Optional<Path> html = Optional.empty();

    @Mixin
    private OutputFile files = new OutputFile();

    @Override
    int run() throws IOException {
        List<DisclosureReport> reports;
        try (Stream<DisclosureReport> read = reports(inputs(html))) {
            reports = read.toList();
        }
        if (reports.size() < 2) {
            throw new UsageException(new LocalizedText(
                    "至少要有两份报告才能比较，发现" + reports.size() + "份。",
                    "Two reports are needed to compare them, found " + reports.size() + "."));
        }
        List<ReportSeries> series = ReportSeries.byAgency(reports);
        if (html.isPresent()) {
            writePage(series, html.get());
        }
        List<ReportComparison> comparisons = reports.size() == 2
                ? List.of(ReportComparison.of(reports.get(0), reports.get(1)))
                : series.stream().flatMap(one -> one.comparisons().stream()).toList();
        for (ReportComparison comparison : comparisons) {
            if (comparisons.size() > 1) {
                String names = ReportText.name(comparison.base()) + " → " + ReportText.name(comparison.other());
                print(names, names);
            }
            print(comparison);
        }
        return status();
    }

    private void writePage(List<ReportSeries> series, Path page) throws IOException {
        if (series.size() != 1) {
            throw new UsageException(new LocalizedText(
                    "--html：网页只比较一个机关的各年度，发现" + series.size() + "个机关。",
                    "--html: a page compares the years of one agency, found " + series.size() + " agencies."));
        }
        files.write(page, file -> DocumentWriter.html().withLocale(locale()).writeSeries(series.get(0), file));
    }

    private void print(ReportComparison comparison) {
        for (CellComparison cell : comparison.cells()) {
            if (!cell.base().equals(cell.other())) {
                CellPath path = cell.baseCells().get(0);
                LocalizedText label =
                        comparison.base().form().cell(path).orElseThrow().labelPath();
                String change = change(cell);
                print(label.zh() + "：" + change, label.en() + ": " + change);
            }
        }
        int incomparable =
                comparison.onlyInBase().size() + comparison.onlyInOther().size();
        if (incomparable > 0) {
            tell(new LocalizedText(
                    incomparable + "个单元格只有一种格式有，不可比较。", incomparable + " cells are asked for by one form only."));
        }
    }

    /** What the cells hold, with difference and rate as far as there are any: 12 → 15 (+3, 25%). */
    private static String change(CellComparison cell) {
        String rate = cell.rate()
                .map(found -> ", " + found.movePointRight(2).toPlainString() + "%")
                .orElse("");
        String difference = cell.difference()
                .map(found -> " (" + (found.signum() > 0 ? "+" : "") + found.toPlainString() + rate + ")")
                .orElse("");
        return cell.base() + " → " + cell.other() + difference;
    }
}
