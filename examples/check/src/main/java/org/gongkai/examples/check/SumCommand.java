package org.gongkai.examples.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.figures.DraftedProse;
import org.gongkai.figures.ReportSum;
import org.gongkai.report.Agency;
import org.gongkai.report.DisclosureReport;
import org.gongkai.text.LocalizedText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Adds reports up. */
@Command(
        name = "sum",
        mixinStandardHelpOptions = true,
        description = {"把所属单位的报告汇总为一份。", "Adds the reports of organs up to that of their government."})
final class SumCommand extends PathsCommand {

    @Option(
            names = "--agency",
            required = true,
            paramLabel = "NAME",
            description = {"汇总机关的名称。", "The agency whose report the sum is."})
    private String agency = "";

    @Option(
            names = "--own",
            paramLabel = "FILE",
            description = {"本级自己的数字，计入汇总。", "The parent's own share, added to the sum."})
    private Optional<Path> own = Optional.empty();

    @Option(
            names = "--draft",
            description = {"按表格起草第一部分的语句。", "Draft sentences of section one from the tables."})
    private boolean draft;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = {"写入的文件：.json、.docx、.xlsx、.html、.md。", "Where to: .json, .docx, .xlsx, .html or .md."})
    private Optional<Path> output = Optional.empty();

    @Mixin
    private OutputFile files = new OutputFile();

    @Override
    int run() throws IOException {
        Optional<OutputFile.ReportWriter> writer = output.map(file -> OutputFile.writer(file, OutputFile.REPORTS));
        ReportSum sum = sum();
        tell(new LocalizedText(
                "计入" + sum.children().size() + "份报告；" + sum.open().size() + "个单元格因有的报告没有数字而空白。",
                sum.children().size() + " reports added; " + sum.open().size()
                        + " cells are blank since some report has no number."));
        sum.leftOut()
                .forEach(left -> tell(new LocalizedText(
                        "未计入：" + ReportText.name(left.report()) + "："
                                + left.reason().zh(),
                        "left out: " + ReportText.name(left.report()) + ": "
                                + left.reason().en())));
        DisclosureReport report = draft ? sum.report().withOverview(DraftedProse.overview(sum.report())) : sum.report();
        if (writer.isPresent()) {
            files.write(output.get(), file -> writer.get().write(report, file));
        } else {
            out().print(OutputFile.JSON.write(report));
        }
        return status();
    }

    /** The first report tells form and year. */
    private ReportSum sum() {
        Adder adder = new Adder();
        try (Stream<DisclosureReport> reports = reports(inputs(output))) {
            reports.forEachOrdered(adder::add);
        }
        ReportSum.Builder sum = adder.sum.orElseThrow(
                () -> new NoReportException(new LocalizedText("没有可汇总的报告。", "There is no report to add up.")));
        own.map(this::report).ifPresent(sum::addOwnShare);
        return sum.build();
    }

    private final class Adder {

        private Optional<ReportSum.Builder> sum = Optional.empty();

        void add(DisclosureReport child) {
            sum = sum.or(() -> Optional.of(ReportSum.builder(child.form(), child.year(), Agency.of(agency))));
            sum.ifPresent(builder -> builder.add(child));
        }
    }
}
