package org.gongkai.examples.check;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gongkai.documents.DocumentAnnotator;
import org.gongkai.documents.DocumentWriter;
import org.gongkai.documents.ReportFolder;
import org.gongkai.documents.TableWriter;
import org.gongkai.documents.reading.ReadFile;
import org.gongkai.documents.reading.ReadResult;
import org.gongkai.figures.CellComparison;
import org.gongkai.figures.DraftedProse;
import org.gongkai.figures.FlatTable;
import org.gongkai.figures.FlatTables;
import org.gongkai.figures.FlatValue;
import org.gongkai.figures.Indicator;
import org.gongkai.figures.Indicators;
import org.gongkai.figures.ReportComparison;
import org.gongkai.figures.ReportSum;
import org.gongkai.finding.ReportKey;
import org.gongkai.form.CellPath;
import org.gongkai.form.Form;
import org.gongkai.json.DisclosureJson;
import org.gongkai.json.DisclosureJsonException;
import org.gongkai.report.Agency;
import org.gongkai.report.DisclosureReport;
import org.gongkai.text.LocalizedText;
import org.gongkai.validation.ReportValidator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The commands that make something of reports other than checking them. */
final class FigureCommands {

    private static final DisclosureJson JSON = DisclosureJson.standard().withIndentation();

    /** Reads what may be a report by the end of its name. */
    static final ReportFolder FOLDERS = ReportFolder.standard().withReader(".json", file -> {
        try {
            return ReadResult.of(JSON.read(file));
        } catch (DisclosureJsonException e) {
            throw new IOException(e.problem().message().zh(), e);
        }
    });

    private FigureCommands() {}

    /** What all of these commands have in common. */
    abstract static class FigureCommand implements Callable<Integer> {

        @Option(
                names = "--lang",
                paramLabel = "zh|en",
                defaultValue = "ZH",
                description = {"文字的语言（默认：zh）。", "The language of text (default: zh)."})
        private OutputOptions.Language language = OutputOptions.Language.ZH;

        @Option(
                names = "--force",
                description = {"允许覆盖已有的文件。", "Let files that are there be replaced."})
        private boolean force;

        @Spec
        private CommandSpec spec = CommandSpec.create();

        private boolean unreadable;

        abstract void run() throws IOException;

        @Override
        public Integer call() {
            try {
                run();
                return unreadable || out().checkError() ? ExitStatus.UNFINISHED : ExitStatus.PASSED;
            } catch (UsageException e) {
                throw new ParameterException(
                        spec.commandLine(), StyledText.printable(e.text().in(locale())), e);
            } catch (IOException e) {
                tell(FileTrouble.inWriting(e));
                return ExitStatus.UNFINISHED;
            }
        }

        Locale locale() {
            return language == OutputOptions.Language.ZH ? Locale.CHINESE : Locale.ENGLISH;
        }

        PrintWriter out() {
            return spec.commandLine().getOut();
        }

        void print(String zh, String en) {
            out().println(StyledText.printable(new LocalizedText(zh, en).in(locale())));
        }

        void tell(LocalizedText text) {
            spec.commandLine().getErr().println(StyledText.printable(text.in(locale())));
        }

        void write(Path file, WholeFile.Writing writing) throws IOException {
            new WholeFile(force).write(file, writing);
        }

        /** The files behind paths, those of folders in their order. */
        static List<Path> files(List<Path> paths) throws IOException {
            List<Path> files = new ArrayList<>();
            for (Path path : paths) {
                if (Files.isDirectory(path)) {
                    files.addAll(FOLDERS.files(path));
                } else {
                    files.add(path);
                }
            }
            return files;
        }

        /** Reads a file; what cannot be read is told, and the command ends with the status for that. */
        Optional<ReadResult> read(Path file) {
            ReadFile read;
            try {
                read = FOLDERS.readFile(file);
            } catch (IllegalArgumentException e) {
                throw new UsageException(
                        new LocalizedText("不能读取的文件类型：" + file, "Not a type of file that is read: " + file));
            }
            Optional<LocalizedText> why = read.trouble()
                    .or(() -> read.result()
                            .filter(result -> result.report().isEmpty())
                            .flatMap(result ->
                                    result.notes().stream().findFirst().map(note -> note.message())));
            why.ifPresent(text -> {
                unreadable = true;
                tell(new LocalizedText(file + "：" + text.zh(), file + ": " + text.en()));
            });
            return read.result().filter(result -> result.report().isPresent());
        }

        Stream<ReadResult> readAll(List<Path> files) {
            return files.stream().flatMap(file -> read(file).stream());
        }

        DisclosureReport report(Path file) {
            return read(file)
                    .flatMap(ReadResult::report)
                    .orElseThrow(() ->
                            new UsageException(new LocalizedText("没有可用的报告：" + file, "There is no report in " + file)));
        }

        /** Writes a report in the format that the end of the file's name tells. */
        void write(DisclosureReport report, Path file) throws IOException {
            switch (ReportFolder.type(file)) {
                case ".json" -> write(file, target -> JSON.write(report, target));
                case ".docx" -> write(file, target -> DocumentWriter.word().write(report, target));
                case ".xlsx" ->
                    write(file, target -> DocumentWriter.excel().withFormulas().write(report, target));
                case ".html" -> write(file, target -> DocumentWriter.html().write(report, target));
                default -> write(file, target -> DocumentWriter.markdown().write(report, target));
            }
        }
    }

    /** What the commands on reports and folders of them have in common. */
    abstract static class PathsCommand extends FigureCommand {

        @Parameters(
                arity = "1..*",
                paramLabel = "PATH",
                description = {"报告或其文件夹。", "Reports, or folders of them."})
        private List<Path> paths = List.of();

        List<Path> files() throws IOException {
            return files(paths);
        }
    }

    /** Adds reports up. */
    @Command(
            name = "sum",
            mixinStandardHelpOptions = true,
            description = {"把所属单位的报告汇总为一份。", "Adds the reports of organs up to that of their government."})
    static final class SumCommand extends FigureCommand {

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

        @Parameters(
                arity = "1..*",
                paramLabel = "PATH",
                description = {"所属单位的报告或其文件夹。", "Reports, or folders of them."})
        private List<Path> paths = List.of();

        @Override
        void run() throws IOException {
            Optional<ReportSum.Builder> builder = Optional.empty();
            for (Path file : files(paths)) {
                Optional<DisclosureReport> child = read(file).flatMap(ReadResult::report);
                if (child.isPresent()) {
                    DisclosureReport first = child.get();
                    builder = builder.or(
                            () -> Optional.of(ReportSum.builder(first.form(), first.year(), Agency.of(agency))));
                    builder.ifPresent(sum -> sum.add(first));
                }
            }
            ReportSum.Builder adder = builder.orElseThrow(
                    () -> new UsageException(new LocalizedText("没有可汇总的报告。", "There is no report to add up.")));
            own.map(this::report).ifPresent(adder::addOwnShare);
            ReportSum sum = adder.build();
            tell(new LocalizedText(
                    "计入" + sum.children().size() + "份报告；" + sum.open().size() + "个单元格因有的报告没有数字而空白。",
                    sum.children().size() + " reports added; " + sum.open().size()
                            + " cells are blank since some report has no number."));
            sum.leftOut()
                    .forEach(left -> tell(new LocalizedText(
                            "未计入：" + name(left.report()) + "：" + left.reason().zh(),
                            "left out: " + name(left.report()) + ": "
                                    + left.reason().en())));
            DisclosureReport report =
                    draft ? sum.report().withOverview(DraftedProse.overview(sum.report())) : sum.report();
            if (output.isPresent()) {
                write(report, output.get());
            } else {
                out().print(JSON.write(report));
            }
        }
    }

    private static String name(ReportKey key) {
        return key.agency().name().orElse("") + " " + key.year();
    }

    /** Compares two reports. */
    @Command(
            name = "compare",
            mixinStandardHelpOptions = true,
            description = {"逐格比较两份报告，只列出不同之处。", "Compares two reports cell by cell and lists what differs."})
    static final class CompareCommand extends FigureCommand {

        @Parameters(
                index = "0",
                paramLabel = "BASE",
                description = {"作为基准的报告。", "The report to compare with."})
        private Path base = Path.of("");

        @Parameters(
                index = "1",
                paramLabel = "OTHER",
                description = {"另一份报告。", "The other report."})
        private Path other = Path.of("");

        @Override
        void run() {
            DisclosureReport from = report(base);
            ReportComparison comparison = ReportComparison.of(from, report(other));
            for (CellComparison cell : comparison.cells()) {
                if (!cell.base().equals(cell.other())) {
                    CellPath path = cell.baseCells().get(0);
                    LocalizedText label = from.form().cell(path).orElseThrow().labelPath();
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

    /** Writes flat tables. */
    @Command(
            name = "table",
            mixinStandardHelpOptions = true,
            description = {"把报告写成平面表。", "Writes reports as a flat table."})
    static final class TableCommand extends PathsCommand {

        /** What a row is. */
        enum Kind {
            REPORTS(
                    FlatTables.reports(),
                    result -> Stream.of(FlatTables.reportRow(result.report().orElseThrow()))),
            CELLS(
                    FlatTables.cells(),
                    result -> FlatTables.cellRows(result.report().orElseThrow(), result.cellReadings())),
            INDICATORS(
                    FlatTables.indicators(),
                    result -> Stream.of(FlatTables.indicatorRow(result.report().orElseThrow(), Optional.empty())));

            private final FlatTable table;
            private final transient Function<ReadResult, Stream<List<FlatValue>>> rows;

            Kind(FlatTable table, Function<ReadResult, Stream<List<FlatValue>>> rows) {
                this.table = table;
                this.rows = rows;
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

        @Override
        void run() throws IOException {
            TableWriter writer = ReportFolder.type(output).equals(".xlsx") ? TableWriter.EXCEL : TableWriter.CSV;
            write(output, file -> {
                Stream<ReadResult> results = readAll(files());
                writer.write(kind.table, results.flatMap(kind.rows), file);
            });
            if (codebook.isPresent()) {
                write(codebook.get(), file -> JSON.codebooks().write(kind.table, file));
            }
        }
    }

    /** Gives documents back with comments. */
    @Command(
            name = "annotate",
            mixinStandardHelpOptions = true,
            description = {
                "检查.docx和.xlsx文件，把问题作为批注写在副本中。",
                "Checks .docx and .xlsx files and writes copies with comments."
            })
    static final class AnnotateCommand extends PathsCommand {

        @Option(
                names = "--output",
                required = true,
                paramLabel = "DIR",
                description = {"副本所在的文件夹。", "The folder for the copies."})
        private Path output = Path.of("");

        @Override
        void run() throws IOException {
            ReportValidator validator = ReportValidator.standard();
            for (Path file : files()) {
                if (!DocumentAnnotator.canAnnotate(Files.readAllBytes(file))) {
                    tell(new LocalizedText(
                            file + "：不是.docx或.xlsx，略过。", file + ": neither .docx nor .xlsx, passed over."));
                    continue;
                }
                Optional<ReadResult> reading = read(file);
                if (reading.isPresent()) {
                    DisclosureReport report = reading.get().report().orElseThrow();
                    write(
                            output.resolve(file.getFileName()),
                            target -> DocumentAnnotator.standard()
                                    .withLocale(locale())
                                    .annotate(file, reading.get(), validator.validate(report), target));
                }
            }
        }
    }

    /** Writes the blank form. */
    @Command(
            name = "form",
            mixinStandardHelpOptions = true,
            description = {"写出待填的空白格式。", "Writes the blank form to be filled in."})
    static final class FormCommand extends FigureCommand {

        @Option(
                names = "--year",
                required = true,
                paramLabel = "YYYY",
                description = {"报告年度。", "The report year."})
        private int year;

        @Option(
                names = "--agency",
                required = true,
                paramLabel = "NAME",
                description = {"行政机关。", "The agency."})
        private String agency = "";

        @Parameters(
                paramLabel = "FILE",
                description = {"写入的文件：.docx或.xlsx。", "Where to: .docx or .xlsx."})
        private Path file = Path.of("");

        @Override
        void run() throws IOException {
            Form form = Form.ofYear(year)
                    .orElseThrow(() -> new UsageException(new LocalizedText(
                            "--year：" + year + "年没有统一的格式。", "--year: there is no form for " + year + ".")));
            write(DisclosureReport.toFillIn(form, year, Agency.of(agency)), file);
        }
    }

    /** Lists indicators, or works them out. */
    @Command(
            name = "indicators",
            mixinStandardHelpOptions = true,
            description = {"列出指标；给出报告时计算其值。", "Lists the indicators, or works them out for reports."})
    static final class IndicatorsCommand extends FigureCommand {

        @Option(
                names = "--previous",
                paramLabel = "FILE",
                description = {"上一年度的报告，用于计算变化。", "The report of the year before, for changes."})
        private Optional<Path> previous = Optional.empty();

        @Parameters(
                arity = "0..*",
                paramLabel = "PATH",
                description = {"报告或其文件夹。", "Reports, or folders of them."})
        private List<Path> paths = List.of();

        @Override
        void run() throws IOException {
            if (paths.isEmpty()) {
                Indicators.all()
                        .forEach(indicator -> print(
                                indicator.id() + "  " + indicator.title().zh() + "  " + indicator.formula(),
                                indicator.id() + "  " + indicator.title().en() + "  " + indicator.formula()));
                return;
            }
            Optional<DisclosureReport> before = previous.map(this::report);
            readAll(files(paths)).flatMap(result -> result.report().stream()).forEach(report -> print(report, before));
        }

        private void print(DisclosureReport report, Optional<DisclosureReport> before) {
            String name = name(ReportKey.of(report));
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
}
