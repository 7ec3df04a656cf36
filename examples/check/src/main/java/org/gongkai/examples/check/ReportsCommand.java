package org.gongkai.examples.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.gongkai.documents.DocumentReader;
import org.gongkai.examples.check.InputReader.ReadInput;
import org.gongkai.figures.YearPairs;
import org.gongkai.finding.ValidationResult;
import org.gongkai.report.DisclosureReport;
import org.gongkai.text.LocalizedText;
import org.gongkai.validation.ReportValidator;

/** What the commands that read reports have in common. */
abstract class ReportsCommand extends BaseCommand {

    private static final LocalizedText NO_REPORT = new LocalizedText("没有可用的报告。", "There is no report in it.");

    private boolean isUnfinished;

    /** Finds the reports of paths; what is written is not read. */
    static Inputs find(List<Path> paths, Optional<Path> output) {
        return Inputs.find(
                paths,
                // What is printed may go into a file beside the reports.
                Stream.concat(output.stream(), Stream.of(Path.of("/dev/stdout"), Path.of("/dev/stderr")))
                        .toList());
    }

    /**
     * Reads inputs on all cores and gives those with a report, in order. What cannot be read is told. The stream is to be closed.
     */
    Stream<ReadInput> read(Inputs inputs) {
        return read(inputs, new InputReader(DocumentReader.standard()));
    }

    /** Reads inputs as {@link #read} does, and gives the reports alone. */
    Stream<DisclosureReport> reports(Inputs inputs) {
        return reports(read(inputs));
    }

    private static Stream<DisclosureReport> reports(Stream<ReadInput> read) {
        return read.map(ReadInput::report).flatMap(Optional::stream);
    }

    private Stream<ReadInput> read(Inputs inputs, InputReader reader) {
        Progress progress = Progress.over(inputs.reports().size(), err(), locale());
        InOrder<Input, ReadInput> read = inOrder(inputs, reader::read);
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(read, Spliterator.ORDERED | Spliterator.NONNULL), false)
                .filter(input -> {
                    progress.step();
                    return hasReport(input, progress);
                })
                .onClose(read::close)
                .onClose(progress::close)
                .onClose(() -> inputs.passedOver().ifPresent(this::tell));
    }

    static <R> InOrder<Input, R> inOrder(Inputs inputs, Function<Input, R> work) {
        return new InOrder<>(inputs.reports(), Runtime.getRuntime().availableProcessors(), work);
    }

    boolean hasReport(ReadInput input) {
        return hasReport(input, Progress.over(1, err(), locale()));
    }

    private boolean hasReport(ReadInput input, Progress progress) {
        if (input.report().isPresent()) {
            return true;
        }
        isUnfinished = true;
        LocalizedText why =
                input.notes().stream().findFirst().map(Note::message).orElse(NO_REPORT);
        try {
            progress.print(
                    () -> tell(new LocalizedText(input.path() + "：" + why.zh(), input.path() + ": " + why.en())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return false;
    }

    /**
     * The report of a file that has to be there.
     *
     * @throws NoReportException if it is not
     */
    DisclosureReport report(Path file) {
        return readOne(file, new InputReader(DocumentReader.standard()))
                .report()
                .orElseThrow();
    }

    ReadInput readOne(Path file, InputReader reader) {
        ReadInput read = reader.read(new Input(file));
        if (!hasReport(read)) {
            throw new NoReportException(new LocalizedText("没有可用的报告：" + file, "There is no report in " + file));
        }
        return read;
    }

    /** How the command ends if nothing else is to be said of it. */
    int status() {
        return isUnfinished ? ExitStatus.UNFINISHED : ExitStatus.PASSED;
    }

    /**
     * The reports of the year before where some are given, as {@link #previous(Path, InputReader)} finds them.
     *
     * @throws NoReportException if some are given and there is none
     */
    Function<DisclosureReport, Optional<DisclosureReport>> previous(Optional<Path> given) {
        return given.map(path -> previous(path, new InputReader(DocumentReader.standard())))
                .orElse(report -> Optional.empty());
    }

    /** Checks a report, against that of the year before if there is one. */
    static ValidationResult validate(
            ReportValidator validator, DisclosureReport report, Optional<DisclosureReport> before) {
        return before.map(earlier -> validator.validate(report, earlier)).orElseGet(() -> validator.validate(report));
    }

    /**
     * The reports of the year before: of a file the same one for all; of a folder, those of the same agencies are found.
     *
     * @param reader reads them
     * @throws NoReportException if there is none
     */
    Function<DisclosureReport, Optional<DisclosureReport>> previous(Path path, InputReader reader) {
        if (!Files.isDirectory(path)) {
            Optional<DisclosureReport> before = readOne(path, reader).report();
            return report -> before;
        }
        List<DisclosureReport> earlier;
        try (Stream<DisclosureReport> reports = reports(read(find(List.of(path), Optional.empty()), reader))) {
            earlier = reports.toList();
        }
        if (earlier.isEmpty()) {
            throw new NoReportException(
                    new LocalizedText("没有可比较的报告，未作检查。", "There is no report to compare with; nothing was checked."));
        }
        return YearPairs.lookup(earlier);
    }
}
