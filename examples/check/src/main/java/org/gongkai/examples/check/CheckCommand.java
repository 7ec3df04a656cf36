package org.gongkai.examples.check;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.gongkai.examples.check.CheckedInput.CheckedReport;
import org.gongkai.text.LocalizedText;
import org.gongkai.validation.ReportValidator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads reports, checks them, and prints what it found. */
@Command(
        name = "gongkai-check",
        version = "gongkai-check 0.1.0-SNAPSHOT",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        subcommands = {
            FigureCommands.SumCommand.class,
            FigureCommands.CompareCommand.class,
            FigureCommands.TableCommand.class,
            FigureCommands.AnnotateCommand.class,
            FigureCommands.FormCommand.class,
            FigureCommands.IndicatorsCommand.class
        },
        description = {"检查政府信息公开工作年度报告。", "Checks annual reports on open government information."},
        exitCodeOnExecutionException = ExitStatus.FAULT,
        exitCodeListHeading = "退出状态 · Exit status:%n",
        exitCodeList = {
            "0:没有错误级规则未通过 · no rule of severity ERROR failed",
            "1:有报告无效或未检查 · some report is invalid, or was not checked",
            "2:用法有误 · wrong usage",
            "3:有文件无法读取，或结果无法写出 · some input cannot be read, or some output cannot be written",
            "4:程序本身有错 · a fault of the program"
        })
final class CheckCommand implements Callable<Integer> {

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Mixin
    private RuleOptions rules = new RuleOptions();

    @Option(
            names = "--rules",
            description = {"列出规则目录，不作检查。", "Print the catalogue of rules and check nothing."})
    private boolean listRules;

    @Parameters(
            paramLabel = "PATH",
            description = {
                "报告文件（JSON、网页、Word、Excel、PDF、文本）或其文件夹。",
                "Reports in JSON, HTML, Word, Excel, PDF or text, or folders of them."
            })
    private List<Path> paths = List.of();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        try {
            if (listRules) {
                RuleList.print(out(), output.locale());
                return ExitStatus.PASSED;
            }
            return check();
        } catch (UsageException e) {
            throw new ParameterException(
                    spec.commandLine(), StyledText.printable(e.text().in(output.locale())), e);
        } catch (IOException e) {
            tell(FileTrouble.inWriting(e));
            return ExitStatus.UNFINISHED;
        }
    }

    private int check() throws IOException {
        if (paths.isEmpty()) {
            throw new UsageException(new LocalizedText(
                    "缺少PATH：应写明要检查的文件或文件夹。", "PATH is missing: expected the files or folders that are to be checked."));
        }
        ReportValidator validator = rules.validator(output.hasPages());
        InputReader reader = reading.reader(validator);
        Optional<CheckedInput> before = reading.previous(validator);
        if (before.isEmpty()) {
            return check(reader);
        }
        tellNotes(before.get());
        Optional<CheckedReport> previous = before.get().checked();
        return previous.isEmpty()
                ? ExitStatus.UNFINISHED
                : check(reader.comparingWith(previous.get().report()));
    }

    private int check(InputReader reader) throws IOException {
        // What is printed may go into a file beside the reports.
        Inputs inputs = Inputs.find(
                paths,
                Stream.concat(output.folder().stream(), Stream.of(Path.of("/dev/stdout"), Path.of("/dev/stderr")))
                        .toList());
        Set<Status> seen = check(inputs.reports(), reader);
        if (out().checkError()) {
            return ExitStatus.UNFINISHED;
        }
        inputs.passedOver().ifPresent(this::tell);
        return ExitStatus.of(seen);
    }

    private Set<Status> check(List<Input> inputs, InputReader reader) throws IOException {
        Set<Status> seen = EnumSet.noneOf(Status.class);
        try (Output results = ProgressOutput.around(
                output.open(out(), spec.commandLine().getColorScheme()), inputs.size(), err(), output.locale())) {
            InOrder.forEach(inputs, Runtime.getRuntime().availableProcessors(), reader::read, input -> {
                results.write(input);
                seen.add(input.status());
                return !results.isOver();
            });
        }
        return seen;
    }

    /** What was noticed about the report of the year before is no part of the results. */
    private void tellNotes(CheckedInput before) {
        StyledText text =
                new StyledText(err(), output.locale(), spec.commandLine().getColorScheme());
        if (!before.notes().isEmpty()) {
            text.line("--previous " + StyledText.printable(before.source()));
            before.notes().forEach(text::note);
        }
        if (before.checked().isEmpty()) {
            text.line(text.of("没有可比较的报告，未作检查。", "There is no report to compare with; nothing was checked."));
        }
    }

    private void tell(LocalizedText text) {
        err().println(StyledText.printable(text.in(output.locale())));
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
