package org.gongkai.examples.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gongkai.documents.TableWriter;
import org.gongkai.documents.reading.ReadResult;
import org.gongkai.examples.check.InputReader.ReadInput;
import org.gongkai.figures.FlatTable;
import org.gongkai.figures.FlatTables;
import org.gongkai.figures.FlatValue;
import org.gongkai.report.DisclosureReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes flat tables. */
@Command(
        name = "table",
        mixinStandardHelpOptions = true,
        description = {"把报告写成平面表。", "Writes reports as a flat table."})
final class TableCommand extends PathsCommand {

    /** What a row is. */
    enum Kind {
        REPORTS(FlatTables.reports()),
        CELLS(FlatTables.cells()),
        INDICATORS(FlatTables.indicators());

        private final FlatTable table;

        Kind(FlatTable table) {
            this.table = table;
        }
    }

    @Option(
            names = "--rows",
            paramLabel = "reports|cells|indicators",
            defaultValue = "REPORTS",
            description = {"每行是什么（默认：reports）。", "What a row is (default: reports)."})
    private Kind kind = Kind.REPORTS;

    @Option(
            names = "--output",
            required = true,
            paramLabel = "FILE",
            description = {"写入的文件：.csv或.xlsx。", "Where to: .csv or .xlsx."})
    private Path output = Path.of("");

    @Option(
            names = "--codebook",
            paramLabel = "FILE",
            description = {"同时写出编码手册（Table Schema）。", "Also write the codebook (Table Schema)."})
    private Optional<Path> codebook = Optional.empty();

    @Option(
            names = "--previous",
            paramLabel = "FILE|FOLDER",
            description = {
                "上一年度的报告或其文件夹，用于计算指标的变化。",
                "The report of the year before, or a folder of such, for changes among the indicators."
            })
    private Optional<Path> previous = Optional.empty();

    @Mixin
    private OutputFile files = new OutputFile();

    @Override
    int run() throws IOException {
        TableWriter writer = OutputFile.writer(output, OutputFile.TABLES);
        Function<DisclosureReport, Optional<DisclosureReport>> before = previous(previous);
        files.write(output, file -> {
            try (Stream<ReadInput> read = read(inputs(Optional.of(output)))) {
                Stream<ReadResult> results = read.map(ReadInput::result).flatMap(Optional::stream);
                writer.write(kind.table, results.flatMap(result -> rows(result, before)), file);
            }
        });
        if (codebook.isPresent()) {
            files.write(codebook.get(), file -> OutputFile.JSON.codebooks().write(kind.table, file));
        }
        return status();
    }

    private Stream<List<FlatValue>> rows(
            ReadResult result, Function<DisclosureReport, Optional<DisclosureReport>> before) {
        DisclosureReport report = result.report().orElseThrow();
        return switch (kind) {
            case REPORTS -> Stream.of(FlatTables.reportRow(report));
            case CELLS -> FlatTables.cellRows(report, result.cellReadings());
            case INDICATORS -> Stream.of(FlatTables.indicatorRow(report, before.apply(report)));
        };
    }
}
