package org.gongkai.examples.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.gongkai.examples.check.InputReader.ReadInput;
import org.gongkai.report.DisclosureReport;
import org.gongkai.text.LocalizedText;
import org.gongkai.validation.ReportValidator;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads reports, checks them, and prints what it found. */
abstract class CheckCommand extends ReportsCommand {

    private static final Note NO_PREVIOUS = new Note(
            "NO_PREVIOUS",
            Optional.empty(),
            "",
            new LocalizedText(
                    "--previous中没有找到该机关上一年度的唯一报告，未作比较。",
                    "Among those of --previous there is no report, or more than one, of this agency for the year before;"
                            + " nothing was compared."));

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Option(
            names = "--previous",
            paramLabel = "FILE|FOLDER",
            description = {
                "上一年度的报告，用于比较；给出文件夹时按机关配对。",
                "The report of the year before, with which the others are compared; in a folder, that of the same agency."
            })
    private Optional<Path> previous = Optional.empty();

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

    @Override
    final int run() throws IOException {
        if (listRules) {
            RuleList.print(out(), locale());
            return ExitStatus.PASSED;
        }
        if (paths.isEmpty()) {
            throw new UsageException(new LocalizedText(
                    "缺少PATH：应写明要检查的文件或文件夹。", "PATH is missing: expected the files or folders that are to be checked."));
        }
        ReportValidator validator = rules.validator(output.hasPages());
        InputReader reader = reading.reader(0);
        if (previous.isEmpty()) {
            return check(input -> CheckedInput.of(reader.read(input), validator::validate));
        }
        Path path = previous.get();
        if (Files.isDirectory(path)) {
            Function<DisclosureReport, Optional<DisclosureReport>> before = previous(path, reading.reader(1));
            return check(input -> compared(reader.read(input), before, validator));
        }
        ReadInput before = reading.reader(1).read(new Input(path));
        tellNotes(before);
        return before.report().isEmpty()
                ? ExitStatus.UNFINISHED
                : check(input -> compared(reader.read(input), report -> before.report(), validator));
    }

    private static CheckedInput compared(
            ReadInput input,
            Function<DisclosureReport, Optional<DisclosureReport>> previous,
            ReportValidator validator) {
        Optional<DisclosureReport> before = input.report().flatMap(previous);
        CheckedInput checked = CheckedInput.of(input, report -> validate(validator, report, before));
        return input.report().isPresent() && before.isEmpty() ? checked.withNote(NO_PREVIOUS) : checked;
    }

    private int check(Function<Input, CheckedInput> work) throws IOException {
        Inputs inputs = find(paths, output.folder());
        Set<Status> seen = EnumSet.noneOf(Status.class);
        try (Output results = output.open(text(out()));
                Progress progress = Progress.over(inputs.reports().size(), err(), locale());
                InOrder<Input, CheckedInput> checked = inOrder(inputs, work)) {
            while (!results.isOver() && checked.hasNext()) {
                CheckedInput input = checked.next();
                progress.print(() -> results.write(input));
                progress.step();
                seen.add(input.status());
            }
        }
        if (out().checkError()) {
            return ExitStatus.UNFINISHED;
        }
        inputs.passedOver().ifPresent(this::tell);
        return status() == ExitStatus.PASSED ? ExitStatus.of(seen) : status();
    }

    /** What was noticed about the report of the year before is no part of the results. */
    private void tellNotes(ReadInput before) {
        StyledText text = text(err());
        if (!before.notes().isEmpty()) {
            text.line("--previous " + StyledText.printable(before.path().toString()));
            before.notes().forEach(text::note);
        }
        if (before.report().isEmpty()) {
            text.line(text.of("没有可比较的报告，未作检查。", "There is no report to compare with; nothing was checked."));
        }
    }
}
