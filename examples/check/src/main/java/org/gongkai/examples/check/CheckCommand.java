package org.gongkai.examples.check;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.gongkai.documents.DocumentReader;
import org.gongkai.documents.ReadingHints;
import org.gongkai.json.DisclosureJson;
import org.gongkai.json.DisclosureJsonException;
import org.gongkai.report.DisclosureReport;
import org.gongkai.validation.ReportValidator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
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
        description = "Checks annual reports on open government information (政府信息公开工作年度报告).",
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {
            "0:no rule of severity ERROR failed",
            "1:some report is INVALID",
            "2:wrong usage",
            "3:some input is unreadable"
        })
final class CheckCommand implements Callable<Integer> {

    private static final int INVALID = 1;
    private static final int UNREADABLE = 3;

    /** What Java puts in the place of bytes that the locale's encoding does not have. */
    private static final char UNDECODABLE = '\uFFFD';

    enum Format {
        TEXT,
        JSON
    }

    enum Language {
        ZH,
        EN
    }

    @Option(
            names = "--format",
            defaultValue = "TEXT",
            description = "text for people or json, one object a line (default: ${DEFAULT-VALUE}).")
    private Format format = Format.TEXT;

    @Option(names = "--lang", defaultValue = "ZH", description = "zh or en, for messages (default: ${DEFAULT-VALUE}).")
    private Language language = Language.ZH;

    @Option(names = "--agency", paramLabel = "NAME", description = "The agency of documents that do not name theirs.")
    private @Nullable String agency;

    @Option(
            names = "--year",
            paramLabel = "YYYY",
            description = "The report year of documents that do not name theirs.")
    private @Nullable Integer year;

    @Option(
            names = "--previous",
            paramLabel = "FILE",
            description = "The report of the year before, with which the others are compared.")
    private @Nullable Path previous;

    @Option(names = "--explain", description = "Also tell which cells may be behind failed sums.")
    private boolean explain;

    @Option(
            names = "--policy",
            paramLabel = "FILE",
            description = "How to depart from the catalogue: a policy in the library's JSON.")
    private @Nullable Path policy;

    @Option(
            names = "--html",
            paramLabel = "DIR",
            description = "Also write a page for every report, with what was found, and an index; implies --explain.")
    private @Nullable Path html;

    @Option(names = "--rules", description = "Print the catalogue of rules and check nothing.")
    private boolean listRules;

    @Parameters(
            arity = "0..*",
            paramLabel = "PATH",
            description = "Reports in JSON, HTML, Word, Excel, PDF or text, or folders of them.")
    private List<Path> paths = List.of();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /**
     * Runs the command and ends the process with its status.
     *
     * @param arguments the command line
     */
    public static void main(String[] arguments) {
        CommandLine commandLine = commandLine();
        if (Stream.of(arguments).anyMatch(argument -> argument.indexOf(UNDECODABLE) >= 0)) {
            commandLine.getErr().println("参数无法按当前区域设置解码，请使用 UTF-8 区域设置，例如 LC_ALL=C.UTF-8。");
            commandLine
                    .getErr()
                    .println("An argument cannot be decoded in this locale; use one of UTF-8, such as LC_ALL=C.UTF-8.");
            System.exit(CommandLine.ExitCode.USAGE);
        }
        System.exit(commandLine.execute(arguments));
    }

    static CommandLine commandLine() {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        return new CommandLine(new CheckCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(out)
                .setErr(err);
    }

    @Override
    public Integer call() {
        if (listRules) {
            RuleList.print(
                    ReportValidator.standard().rules(), spec.commandLine().getOut(), locale());
            return CommandLine.ExitCode.OK;
        }
        if (paths.isEmpty() || paths.contains(Path.of(""))) {
            throw new ParameterException(spec.commandLine(), "Missing required parameter: 'PATH'");
        }
        try {
            return check(new InputReader(DocumentReader.standard().withHints(hints()), validator()));
        } catch (IOException e) {
            spec.commandLine().getErr().println("文件无法写入 · A file cannot be written: " + e.getMessage());
            return UNREADABLE;
        }
    }

    private int check(InputReader reader) throws IOException {
        Optional<CheckedInput> before = Optional.ofNullable(previous).map(path -> reader.read(path, Optional.empty()));
        if (before.isPresent() && before.get().checked().isEmpty()) {
            output().write(before.get());
            return UNREADABLE;
        }
        Optional<DisclosureReport> previousReport =
                before.flatMap(CheckedInput::checked).map(CheckedInput.CheckedReport::report);
        List<Path> inputs = Inputs.expand(paths);
        EnumSet<Status> seen = EnumSet.noneOf(Status.class);
        try (Output output = output();
                Progress progress = Progress.of("检查", inputs.size(), System.console() != null)) {
            InOrder.forEach(
                    inputs,
                    Runtime.getRuntime().availableProcessors(),
                    path -> reader.read(path, previousReport),
                    input -> {
                        progress.makeRoom();
                        output.write(input);
                        seen.add(input.status());
                        progress.step();
                    });
        }
        return seen.contains(Status.UNREADABLE)
                ? UNREADABLE
                : seen.contains(Status.INVALID) || seen.contains(Status.NOT_CHECKED)
                        ? INVALID
                        : CommandLine.ExitCode.OK;
    }

    private ReportValidator validator() {
        ReportValidator standard = ReportValidator.standard();
        ReportValidator diagnosing = explain || html != null ? standard.withDiagnosis() : standard;
        return policy == null ? diagnosing : withPolicy(diagnosing, policy);
    }

    private ReportValidator withPolicy(ReportValidator validator, Path file) {
        try {
            return validator.withPolicy(DisclosureJson.standard().policies().read(file));
        } catch (DisclosureJsonException e) {
            throw new ParameterException(
                    spec.commandLine(), file + ": " + e.problem().message().in(locale()), e);
        } catch (IOException | IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), file + ": " + e.getMessage(), e);
        }
    }

    private ReadingHints hints() {
        try {
            return new ReadingHints(
                    Optional.ofNullable(agency), year == null ? OptionalInt.empty() : OptionalInt.of(year));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private Locale locale() {
        return language == Language.ZH ? Locale.CHINESE : Locale.ENGLISH;
    }

    private Output output() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        Output report = switch (format) {
            case TEXT -> new TextOutput(out, locale(), spec.commandLine().getColorScheme());
            case JSON -> new JsonOutput(out, locale());
        };
        return html == null ? report : new BothOutputs(report, new HtmlPages(html, locale()));
    }
}
