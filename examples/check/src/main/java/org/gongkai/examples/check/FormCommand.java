package org.gongkai.examples.check;

import java.io.IOException;
import java.nio.file.Path;
import org.gongkai.form.Form;
import org.gongkai.report.Agency;
import org.gongkai.report.DisclosureReport;
import org.gongkai.text.LocalizedText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the blank form. */
@Command(
        name = "form",
        mixinStandardHelpOptions = true,
        description = {"写出待填的空白格式。", "Writes the blank form to be filled in."})
final class FormCommand extends BaseCommand {

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

    @Mixin
    private OutputFile files = new OutputFile();

    @Override
    int run() throws IOException {
        OutputFile.ReportWriter writer = OutputFile.writer(file, OutputFile.FORMS);
        Form form = Form.ofYear(year)
                .orElseThrow(() -> new UsageException(new LocalizedText(
                        "--year：" + year + "年没有统一的格式。", "--year: there is no form for " + year + ".")));
        DisclosureReport blank = DisclosureReport.toFillIn(form, year, Agency.of(agency));
        files.write(file, target -> writer.write(blank, target));
        return ExitStatus.PASSED;
    }
}
