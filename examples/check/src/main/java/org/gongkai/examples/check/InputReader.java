package org.gongkai.examples.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.documents.CellOrigin;
import org.gongkai.documents.DocumentReader;
import org.gongkai.documents.ReadResult;
import org.gongkai.documents.ReadingNote;
import org.gongkai.documents.SourcePlace;
import org.gongkai.examples.check.CheckedInput.CheckedReport;
import org.gongkai.form.CellPath;
import org.gongkai.form.LocalizedText;
import org.gongkai.json.DisclosureJson;
import org.gongkai.json.DisclosureJsonException;
import org.gongkai.json.JsonProblem;
import org.gongkai.report.DisclosureReport;
import org.gongkai.validation.ReportValidator;

/** Reads and checks one input after the other. Whatever is wrong with an input becomes a note. */
final class InputReader {

    /** So many bytes tell what a file is. */
    private static final int SNIFFED = 512;

    private final DocumentReader documents;
    private final DisclosureJson json = DisclosureJson.standard();
    private final ReportValidator validator;

    InputReader(DocumentReader documents, ReportValidator validator) {
        this.documents = documents;
        this.validator = validator;
    }

    /**
     * Reads and checks an input.
     *
     * @param path the file
     * @param previous the report of the year before, if there is one to be compared with
     */
    CheckedInput read(Path path, Optional<DisclosureReport> previous) {
        try {
            if (Files.isDirectory(path)) {
                return unreadable(
                        path,
                        "NO_REPORTS",
                        new LocalizedText("文件夹中没有可读的报告文件。", "The folder has no file that can be read as a report."));
            }
            return isJson(path) ? readJson(path, previous) : readDocument(path, previous);
        } catch (NoSuchFileException e) {
            return unreadable(path, "NO_SUCH_FILE", new LocalizedText("文件不存在。", "There is no such file."));
        } catch (IOException e) {
            return unreadable(
                    path,
                    "INPUT_OUTPUT",
                    new LocalizedText("文件无法读取：" + e.getMessage(), "The file cannot be read: " + e.getMessage()));
        }
    }

    /** JSON begins with a brace, behind white space or a byte order mark; no document does. */
    private static boolean isJson(Path path) throws IOException {
        try (InputStream stream = Files.newInputStream(path)) {
            return new String(stream.readNBytes(SNIFFED), StandardCharsets.UTF_8)
                    .replace("\uFEFF", "")
                    .stripLeading()
                    .startsWith("{");
        }
    }

    private CheckedInput readJson(Path path, Optional<DisclosureReport> previous) throws IOException {
        try {
            return new CheckedInput(
                    path.toString(), Optional.of(check(json.read(path), previous, Map.of())), List.of());
        } catch (DisclosureJsonException e) {
            return new CheckedInput(path.toString(), Optional.empty(), List.of(note(e.problem())));
        }
    }

    private CheckedInput readDocument(Path path, Optional<DisclosureReport> previous) throws IOException {
        ReadResult result = documents.read(path);
        return new CheckedInput(
                path.toString(),
                result.report().map(report -> check(report, previous, result.origins())),
                result.notes().stream().map(InputReader::note).toList());
    }

    private CheckedReport check(
            DisclosureReport report, Optional<DisclosureReport> previous, Map<CellPath, CellOrigin> origins) {
        return new CheckedReport(
                report,
                origins,
                previous.map(before -> validator.validate(report, before)).orElseGet(() -> validator.validate(report)));
    }

    private static Note note(JsonProblem problem) {
        return new Note(
                "JSON_" + problem.kind(),
                Optional.of(new SourcePlace.Line(problem.line())),
                problem.pointer(),
                problem.message());
    }

    private static Note note(ReadingNote note) {
        return new Note(note.kind().name(), note.place(), note.text(), note.message());
    }

    private static CheckedInput unreadable(Path path, String kind, LocalizedText message) {
        return new CheckedInput(
                path.toString(), Optional.empty(), List.of(new Note(kind, Optional.empty(), "", message)));
    }
}
