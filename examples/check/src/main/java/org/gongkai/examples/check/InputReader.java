package org.gongkai.examples.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.documents.DocumentReader;
import org.gongkai.documents.reading.ReadResult;
import org.gongkai.documents.reading.ReadingNote;
import org.gongkai.documents.source.SourcePlace;
import org.gongkai.examples.check.CheckedInput.CheckedReport;
import org.gongkai.finding.ValidationResult;
import org.gongkai.form.CellPath;
import org.gongkai.json.DisclosureJson;
import org.gongkai.json.DisclosureJsonException;
import org.gongkai.json.reading.JsonProblem;
import org.gongkai.report.DisclosureReport;
import org.gongkai.text.LocalizedText;
import org.gongkai.validation.ReportValidator;

/** Reads and checks one input after the other. Whatever is wrong with an input becomes a note. */
final class InputReader {

    /** So many bytes tell what a file is. */
    private static final int SNIFFED = 512;

    private final DocumentReader documents;
    private final DisclosureJson json = DisclosureJson.standard();
    private final ReportValidator validator;
    private final Optional<DisclosureReport> previous;

    InputReader(DocumentReader documents, ReportValidator validator) {
        this(documents, validator, Optional.empty());
    }

    private InputReader(DocumentReader documents, ReportValidator validator, Optional<DisclosureReport> previous) {
        this.documents = documents;
        this.validator = validator;
        this.previous = previous;
    }

    /** A reader that compares what it reads with the report of the year before. */
    InputReader comparingWith(DisclosureReport before) {
        return new InputReader(documents, validator, Optional.of(before));
    }

    CheckedInput read(Input input) {
        Path path = input.path();
        if (input.obstacle().isPresent()) {
            return CheckedInput.unread(path, input.obstacle().get());
        }
        try (InputStream stream = RegularFile.open(path)) {
            return isJson(stream) ? readJson(path, stream) : readDocument(path, stream);
        } catch (DisclosureJsonException e) {
            return CheckedInput.unread(path, note(e.problem()));
        } catch (IOException e) {
            return CheckedInput.unread(path, FileTrouble.of(e).note());
        } catch (StackOverflowError | OutOfMemoryError e) {
            return CheckedInput.unread(path, FileTrouble.TOO_MUCH.note());
        } catch (RuntimeException e) {
            throw new IllegalStateException("Fault at " + path, e);
        }
    }

    /** JSON begins with a brace, behind white space or a byte order mark; of documents, only RTF does. */
    private static boolean isJson(InputStream stream) throws IOException {
        stream.mark(SNIFFED);
        String start = new String(stream.readNBytes(SNIFFED), StandardCharsets.UTF_8);
        stream.reset();
        String first = start.replace("\uFEFF", "").stripLeading();
        return first.startsWith("{") && !first.startsWith("{\\rtf");
    }

    private CheckedInput readJson(Path path, InputStream stream) throws IOException {
        DisclosureReport report = json.read(stream);
        return CheckedInput.ofJson(path, new CheckedReport(report, Map.of(), List.of(), validate(report), false));
    }

    private CheckedInput readDocument(Path path, InputStream stream) throws IOException {
        ReadResult result = documents.read(stream);
        return CheckedInput.ofDocument(
                path,
                result,
                result.report()
                        .map(report -> new CheckedReport(
                                report, places(result), result.notes(), validate(report), result.hasLosses())),
                result.notes().stream().map(InputReader::note).toList());
    }

    private ValidationResult validate(DisclosureReport report) {
        return previous.map(before -> validator.validate(report, before)).orElseGet(() -> validator.validate(report));
    }

    private static Map<CellPath, LocalizedText> places(ReadResult result) {
        Map<CellPath, LocalizedText> places = new LinkedHashMap<>();
        result.origins()
                .forEach((cell, origin) -> places.put(cell, origin.place().text()));
        return places;
    }

    /** The message of a problem has the place in it. */
    private static Note note(JsonProblem problem) {
        return new Note("JSON_" + problem.kind(), Optional.empty(), problem.pointer(), problem.message());
    }

    private static Note note(ReadingNote note) {
        return new Note(note.kind().name(), note.place().map(SourcePlace::text), note.text(), note.message());
    }
}
