package org.gongkai.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.gongkai.json.internal.document.ByteLines;
import org.gongkai.json.internal.document.JsonDocument;
import org.gongkai.json.internal.token.Refusal;
import org.gongkai.json.reading.JsonLine;
import org.gongkai.json.reading.JsonProblem;

/**
 * Reads and writes many values, one a line (NDJSON), in UTF-8. However many there are, only a few are held in memory. Files
 * whose name ends in {@code .gz} are compressed by gzip.
 *
 * <pre>{@code
 * try (Stream<JsonLine<DisclosureReport>> lines = DisclosureJson.standard().lines().read(Path.of("reports.ndjson.gz"))) {
 *     lines.flatMap(line -> line.value().stream()).forEach(report -> ...);
 * }
 * }</pre>
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param <T> what a line stands for
 * @since 0.1.0
 */
public final class JsonLines<T> {

    private static final String COMPRESSED = ".gz";
    private static final int BUFFER_SIZE = 65_536;

    private final JsonDocument<T> document;

    JsonLines(JsonDocument<T> document) {
        this.document = document;
    }

    /**
     * Reads lines as they are asked for. A line that is not the JSON of a value is a problem and not the end. Blank lines are
     * skipped; so are a byte order mark and carriage returns. The last line need not end with a line feed.
     *
     * @param json the lines; not closed
     * @return the lines, as values or problems. One thread reads them; whoever wants to use several takes lines by the
     *     hundred and hands them on. Where the source cannot be read on, or breaks off within compressed data, going
     *     through the lines ends with an {@link UncheckedIOException} that names the last line read
     */
    public Stream<JsonLine<T>> read(InputStream json) {
        return document.source().lines(json).map(this::read);
    }

    /**
     * Reads the lines of a file as they are asked for.
     *
     * @param json the file
     * @return the lines, as values or problems; to be closed, which closes the file
     * @throws IOException if the file cannot be opened, or its name ends in {@code .gz} and it is not compressed
     * @see #read(InputStream)
     */
    public Stream<JsonLine<T>> read(Path json) throws IOException {
        InputStream file = Files.newInputStream(json);
        try {
            InputStream stream = isCompressed(json) ? new GZIPInputStream(file, BUFFER_SIZE) : file;
            return read(stream).onClose(() -> close(stream));
        } catch (IOException e) {
            file.close();
            throw e;
        }
    }

    /**
     * Reads the lines of a text.
     *
     * @param json the lines
     * @return the lines, as values or problems
     * @see #read(InputStream)
     */
    public Stream<JsonLine<T>> read(String json) {
        return read(json.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads the lines of a text.
     *
     * @param json the lines, in UTF-8
     * @return the lines, as values or problems
     * @see #read(InputStream)
     */
    public Stream<JsonLine<T>> read(byte[] json) {
        return read(new ByteArrayInputStream(json));
    }

    private JsonLine<T> read(ByteLines.Line line) {
        try {
            return JsonLine.of(line.number(), document.read(document.source().bytes(line)));
        } catch (Refusal e) {
            return JsonLine.refused(line.number(), problems(line, e));
        }
    }

    private List<JsonProblem> problems(ByteLines.Line line, Refusal first) {
        try {
            return document.problems(document.source().text(document.source().bytes(line)), first);
        } catch (Refusal unreadable) {
            return List.of(first.problem());
        }
    }

    /**
     * Writes values in their order, each on a line that ends with a line feed.
     *
     * @param values the values
     * @param target where the lines go; flushed but not closed
     * @throws IOException if the target cannot be written to
     */
    public void write(Stream<? extends T> values, OutputStream target) throws IOException {
        try {
            values.map(this::line).forEachOrdered(line -> write(line, target));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        target.flush();
    }

    /**
     * Writes values in their order to a file, replacing what was there.
     *
     * @param values the values
     * @param target the file
     * @throws IOException if the file cannot be written
     */
    public void write(Stream<? extends T> values, Path target) throws IOException {
        try (OutputStream file = Files.newOutputStream(target);
                OutputStream stream = isCompressed(target) ? new GZIPOutputStream(file, BUFFER_SIZE) : file) {
            write(values, stream);
        }
    }

    private byte[] line(T value) {
        var line = document.write(value, false);
        line.write('\n');
        return line.toByteArray();
    }

    private static void write(byte[] line, OutputStream target) {
        try {
            target.write(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void close(InputStream stream) {
        try {
            stream.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isCompressed(Path file) {
        return file.toString().endsWith(COMPRESSED);
    }
}
