package org.gongkai.examples.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.gongkai.documents.DocumentWriter;
import org.gongkai.documents.ReportFolder;
import org.gongkai.documents.TableWriter;
import org.gongkai.json.DisclosureJson;
import org.gongkai.report.DisclosureReport;
import org.gongkai.text.LocalizedText;
import picocli.CommandLine.Option;

/** Files that commands write, in the format that the end of the name tells. */
final class OutputFile {

    static final DisclosureJson JSON = DisclosureJson.standard().withIndentation();

    /** Writes a report into a file. */
    @FunctionalInterface
    interface ReportWriter {
        void write(DisclosureReport report, Path file) throws IOException;
    }

    static final Map<String, ReportWriter> REPORTS = new TreeMap<>(Map.of(
            ".json", JSON::write,
            ".docx", DocumentWriter.word()::write,
            ".xlsx", DocumentWriter.excel().withFormulas()::write,
            ".html", DocumentWriter.html()::write,
            ".md", DocumentWriter.markdown()::write));

    static final Map<String, ReportWriter> FORMS =
            new TreeMap<>(Map.of(".docx", REPORTS.get(".docx"), ".xlsx", REPORTS.get(".xlsx")));

    static final Map<String, TableWriter> TABLES =
            new TreeMap<>(Map.of(".csv", TableWriter.CSV, ".xlsx", TableWriter.EXCEL));

    @Option(
            names = "--force",
            description = {"允许覆盖已有的文件。", "Let files that are there be replaced."})
    private boolean force;

    /** Chooses what writes a file, before anything is read. */
    static <W> W writer(Path file, Map<String, W> writers) {
        W writer = writers.get(ReportFolder.type(file));
        if (writer == null) {
            String types = String.join(" ", writers.keySet());
            throw new UsageException(new LocalizedText(
                    "不能写入这种类型的文件：" + file + "，应为" + types,
                    "Not a type of file that is written: " + file + ", expected one of " + types));
        }
        return writer;
    }

    void write(Path file, WholeFile.Writing writing) throws IOException {
        new WholeFile(force).write(file, writing);
    }
}
