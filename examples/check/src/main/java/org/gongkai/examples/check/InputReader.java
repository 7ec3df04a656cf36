package org.gongkai.examples.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkai.documents.DocumentReader;
import org.gongkai.documents.reading.ReadResult;
import org.gongkai.documents.reading.ReadingNote;
import org.gongkai.documents.source.SourcePlace;
import org.gongkai.json.DisclosureJson;
import org.gongkai.json.DisclosureJsonException;
import org.gongkai.json.reading.JsonProblem;
import org.gongkai.report.DisclosureReport;

/** Reads one input after the other, for all commands. Whatever is wrong with an input becomes a note. */
final class InputReader {

    /** So many bytes tell what a file is. */
    private static final int SNIFFED = 512;

    private static final Pattern JSON = Pattern.compile("\\{\\s*(?:[\"}]|$)");

    private final DocumentReader documents;
    private final DisclosureJson json = DisclosureJson.standard();

    InputReader(DocumentReader documents) {
        this.documents = documents;
    }

    /**
     * What was read from an input.
     *
     * @param path the file
     * @param result what the library read, empty if the file could not be opened or is broken JSON
     * @param notes what was noticed while it was read
     */
    record ReadInput(Path path, Optional<ReadResult> result, List<Note> notes) {

        static ReadInput unread(Path path, Note reason) {
            return new ReadInput(path, Optional.empty(), List.of(reason));
        }

        Optional<DisclosureReport> report() {
            return result.flatMap(ReadResult::report);
        }
    }

    /** How an input is opened. */
    @FunctionalInterface
    private interface Opening {
        InputStream open() throws IOException;
    }

    ReadInput read(Input input) {
        return input.obstacle()
                .map(obstacle -> ReadInput.unread(input.path(), obstacle))
                .orElseGet(() -> read(input.path(), () -> RegularFile.open(input.path())));
    }

    /** Reads the content of a file that was read from there. */
    ReadInput read(Path path, byte[] content) {
        return read(path, () -> new ByteArrayInputStream(content));
    }

    private ReadInput read(Path path, Opening opening) {
        try (InputStream stream = opening.open()) {
            ReadResult result = isJson(stream) ? ReadResult.of(json.read(stream)) : documents.read(stream);
            return new ReadInput(
                    path,
                    Optional.of(result),
                    result.notes().stream().map(InputReader::note).toList());
        } catch (DisclosureJsonException e) {
            return ReadInput.unread(path, note(e.problem()));
        } catch (IOException e) {
            return ReadInput.unread(path, FileTrouble.of(e).note());
        } catch (StackOverflowError | OutOfMemoryError e) {
            return ReadInput.unread(path, FileTrouble.TOO_MUCH.note());
        } catch (RuntimeException e) {
            throw new IllegalStateException("Fault at " + path, e);
        }
    }

    /** JSON begins with a brace before a quotation mark, behind white space or a byte order mark. */
    private static boolean isJson(InputStream stream) throws IOException {
        stream.mark(SNIFFED);
        String start = new String(stream.readNBytes(SNIFFED), StandardCharsets.UTF_8);
        stream.reset();
        String first = start.replace("\uFEFF", "").stripLeading();
        return JSON.matcher(first).lookingAt();
    }

    /** The message of a problem has the place in it. */
    private static Note note(JsonProblem problem) {
        return new Note("JSON_" + problem.kind(), Optional.empty(), problem.pointer(), problem.message());
    }

    private static Note note(ReadingNote note) {
        return new Note(note.kind().name(), note.place().map(SourcePlace::text), note.text(), note.message());
    }
}
