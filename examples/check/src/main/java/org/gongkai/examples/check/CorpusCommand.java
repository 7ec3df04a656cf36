package org.gongkai.examples.check;

import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.finding.CorpusResult;
import org.gongkai.finding.Verdict;
import org.gongkai.report.DisclosureReport;
import org.gongkai.validation.CorpusValidator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi.Style;
import picocli.CommandLine.Mixin;

/** Checks reports against each other. */
@Command(
        name = "corpus",
        mixinStandardHelpOptions = true,
        description = {
            "把多份报告相互对照：重复、文字雷同、表格相同。",
            "Checks reports against each other: duplicates, shared prose, equal tables."
        })
final class CorpusCommand extends PathsCommand {

    @Mixin
    private PolicyFile policy = new PolicyFile();

    @Override
    int run() {
        CorpusValidator validator = policy.applyTo(CorpusValidator.standard(), CorpusValidator::withPolicy);
        CorpusResult result;
        try (Stream<DisclosureReport> reports = reports(inputs(Optional.empty()))) {
            result = validator.validate(reports);
        }
        StyledText text = text(out());
        result.findingsByReport().forEach((report, findings) -> {
            text.line(text.styled(StyledText.printable(ReportText.name(report)), Style.bold));
            findings.forEach(finding -> text.indented(
                    FindingLabel.line(text, finding, finding.message().in(text.locale()))));
        });
        text.line(ReportText.about(text, result.run().checks()));
        out().flush();
        return result.verdict() == Verdict.INVALID && status() == ExitStatus.PASSED ? ExitStatus.INVALID : status();
    }
}
