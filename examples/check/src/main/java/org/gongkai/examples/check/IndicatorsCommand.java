package org.gongkai.examples.check;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gongkai.figures.Indicator;
import org.gongkai.figures.Indicators;
import org.gongkai.finding.ReportKey;
import org.gongkai.report.DisclosureReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists indicators, or works them out. */
@Command(
        name = "indicators",
        mixinStandardHelpOptions = true,
        description = {"列出指标；给出报告时计算其值。", "Lists the indicators, or works them out for reports."})
final class IndicatorsCommand extends ReportsCommand {

    @Option(
            names = "--previous",
            paramLabel = "FILE|FOLDER",
            description = {"上一年度的报告或其文件夹，用于计算变化。", "The report of the year before, or a folder of such, for changes."})
    private Optional<Path> previous = Optional.empty();

    @Parameters(
            arity = "0..*",
            paramLabel = "PATH",
            description = {"报告或其文件夹。", "Reports, or folders of them."})
    private List<Path> paths = List.of();

    @Override
    int run() {
        if (paths.isEmpty()) {
            Indicators.all()
                    .forEach(indicator -> print(
                            indicator.id() + "  " + indicator.title().zh() + "  " + indicator.formula(),
                            indicator.id() + "  " + indicator.title().en() + "  " + indicator.formula()));
            return ExitStatus.PASSED;
        }
        Function<DisclosureReport, Optional<DisclosureReport>> before = previous(previous);
        try (Stream<DisclosureReport> reports = reports(find(paths, Optional.empty()))) {
            reports.forEachOrdered(report -> print(report, before.apply(report)));
        }
        return status();
    }

    private void print(DisclosureReport report, Optional<DisclosureReport> before) {
        String name = ReportText.name(ReportKey.of(report));
        print(name, name);
        for (Indicator indicator : Indicators.all()) {
            indicator
                    .value(report, before)
                    .ifPresent(value -> print(
                            "  " + indicator.title().zh() + "：" + value.toPlainString()
                                    + indicator.unit().label().zh(),
                            "  " + indicator.title().en() + ": " + value.toPlainString() + " "
                                    + indicator.unit().label().en()));
        }
    }
}
