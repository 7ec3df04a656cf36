package org.gongkai.examples.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gongkai.documents.DocumentReader;
import org.gongkai.documents.DocumentWriter;
import org.gongkai.documents.TableReader;
import org.gongkai.documents.TableWriter;
import org.gongkai.examples.check.InputReader.ReadInput;
import org.gongkai.figures.FlatTables;
import org.gongkai.figures.FlatValue;
import org.gongkai.finding.ValidationResult;
import org.gongkai.report.Agency;
import org.gongkai.report.DisclosureReport;
import org.gongkai.report.RollUp;
import org.gongkai.text.LocalizedText;
import org.gongkai.validation.ReportValidator;
import org.gongkai.validation.RollUpValidator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Checks a government's report, by itself and against those of its organs. */
@Command(
        name = "roll-up",
        mixinStandardHelpOptions = true,
        description = {"检查汇总报告，并与所属单位的报告核对。", "Checks a government's report, by itself and against those of its organs."
        })
final class RollUpCommand extends PathsCommand {

    @Option(
            names = "--parent",
            required = true,
            paramLabel = "FILE",
            description = {"汇总报告。", "The government's report."})
    private Path parent = Path.of("");

    @Option(
            names = "--roster",
            paramLabel = "FILE",
            description = {
                "应报送单位名单（CSV，表头为agency,divisionCode,creditCode）。",
                "Who has to report, as CSV with the header agency,divisionCode,creditCode."
            })
    private Optional<Path> roster = Optional.empty();

    @Option(
            names = "--own-share",
            description = {"汇总报告可以另含本级自己的数字。", "The government may have a share of its own beside its organs'."})
    private boolean ownShare;

    @Option(
            names = "--missing",
            paramLabel = "FILE",
            description = {"把名单上未报送的单位写入.csv或.xlsx。", "Write who of the roster has not reported, as .csv or .xlsx."})
    private Optional<Path> missing = Optional.empty();

    @Option(
            names = "--previous",
            paramLabel = "FILE|FOLDER",
            description = {"上一年度的汇总报告或其所在文件夹。", "The government's report of the year before, or the folder that has it."
            })
    private Optional<Path> previous = Optional.empty();

    @Option(
            names = "--html",
            paramLabel = "FILE",
            description = {"同时写出标出问题的网页。", "Also write the report as a page with what was found."})
    private Optional<Path> html = Optional.empty();

    @Mixin
    private RuleOptions rules = new RuleOptions();

    @Mixin
    private OutputFile files = new OutputFile();

    @Override
    int run() throws IOException {
        Optional<TableWriter> missingWriter = missing.map(file -> OutputFile.writer(file, OutputFile.TABLES));
        if (missing.isPresent() && roster.isEmpty()) {
            throw new UsageException(new LocalizedText("--missing需要--roster。", "--missing needs a --roster."));
        }
        ReportValidator reportValidator = rules.validator(html.isPresent());
        RollUpValidator rollUpValidator =
                rules.policy().applyTo(RollUpValidator.standard(), RollUpValidator::withPolicy);
        ReadInput read = readOne(parent, new InputReader(DocumentReader.standard()));
        RollUp rollUp = rollUp(read.report().orElseThrow());
        Function<DisclosureReport, Optional<DisclosureReport>> before = previous(previous);

        List<Agency> reported = new ArrayList<>();
        ValidationResult sums = sums(rollUpValidator, rollUp, reported);
        CheckedInput checked = CheckedInput.of(
                read,
                report ->
                        validate(reportValidator, report, before.apply(report)).mergedWith(sums));

        new TextOutput(text(out()), false).write(checked);
        List<Agency> absent = rollUp.missing(reported);
        if (roster.isPresent()) {
            print(
                    "应报送" + rollUp.roster().size() + "个单位，未报送" + absent.size() + "个。",
                    rollUp.roster().size() + " agencies on the roster, " + absent.size() + " have not reported.");
        }
        if (missingWriter.isPresent()) {
            files.write(
                    missing.get(),
                    file -> missingWriter
                            .get()
                            .write(FlatTables.agencies(), absent.stream().map(FlatTables::agencyRow), file));
        }
        if (html.isPresent()) {
            files.write(html.get(), file -> page(checked.checked().orElseThrow(), file));
        }
        return status() == ExitStatus.PASSED ? ExitStatus.of(Set.of(checked.status())) : status();
    }

    private void page(CheckedInput.CheckedReport checked, Path file) throws IOException {
        DocumentWriter.html()
                .withLocale(locale())
                .withResult(checked.result())
                .withNotes(checked.remarks())
                .write(checked.report(), file);
    }

    private RollUp rollUp(DisclosureReport report) {
        RollUp rollUp = RollUp.of(report).withRoster(roster.map(this::agencies).orElse(List.of()));
        return ownShare ? rollUp.withOwnShare() : rollUp;
    }

    private ValidationResult sums(RollUpValidator validator, RollUp rollUp, List<Agency> reported) {
        try (Stream<DisclosureReport> children = reports(inputs(html))) {
            return validator.validate(rollUp, children.peek(child -> {
                if (child.year() == rollUp.parent().year()) {
                    reported.add(child.agency());
                }
            }));
        }
    }

    private List<Agency> agencies(Path file) {
        try (InputStream stream = RegularFile.open(file);
                Stream<List<FlatValue>> rows = TableReader.read(FlatTables.agencies(), stream)) {
            return rows.map(FlatTables::agency).toList();
        } catch (IOException e) {
            LocalizedText why = FileTrouble.of(e).message();
            throw new UsageException(new LocalizedText(file + "：" + why.zh(), file + ": " + why.en()));
        } catch (IllegalArgumentException e) {
            String header = String.join(",", FlatTables.agencies().header());
            throw new UsageException(new LocalizedText(
                    file + "：不是单位名单，应为UTF-8编码的CSV，表头为" + header + "：" + e.getMessage(),
                    file + ": not a roster, expected CSV in UTF-8 with the header " + header + ": " + e.getMessage()));
        }
    }
}
