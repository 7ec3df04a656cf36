package org.gongkai.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gongkai.json.internal.document.JsonDocument;
import org.gongkai.json.internal.token.Refusal;
import org.gongkai.json.reading.JsonProblem;

/**
 * Reads and writes one kind of JSON document. It does so as the {@link DisclosureJson} does from which it was obtained:
 * strictly, in UTF-8, indented or not.
 *
 * <p>For example, {@code DisclosureJson.standard().policies().read(Path.of("policy.json"))}.
 *
 * @param <T> what a document holds
 * @since 0.1.0
 */
public final class JsonDocuments<T> {

    private final JsonDocument<T> document;
    private final boolean indented;

    JsonDocuments(JsonDocument<T> document, boolean indented) {
        this.document = document;
        this.indented = indented;
    }

    /**
     * Obtains the reader and writer of many such documents, one a line.
     *
     * @return the reader and writer; it keeps the limits of this one
     */
    public JsonLines<T> lines() {
        return new JsonLines<>(document);
    }

    /**
     * Reads a document.
     *
     * @param json the JSON
     * @return what it holds
     * @throws DisclosureJsonException if the text is not the JSON of such a document
     */
    public T read(String json) {
        try {
            return document.read(json);
        } catch (Refusal e) {
            throw new DisclosureJsonException(e, document.problems(json, e));
        }
    }

    /**
     * Reads a document.
     *
     * @param json the JSON in UTF-8
     * @return what it holds
     * @throws DisclosureJsonException if the text is not the JSON of such a document
     */
    public T read(byte[] json) {
        try {
            return document.read(json);
        } catch (Refusal e) {
            throw new DisclosureJsonException(e, problems(json, e));
        }
    }

    private List<JsonProblem> problems(byte[] json, Refusal first) {
        try {
            return document.problems(document.source().text(json), first);
        } catch (Refusal unreadable) {
            return List.of(first.problem());
        }
    }

    /**
     * Reads a document from a stream, up to its end, and leaves the stream open.
     *
     * @param source the JSON in UTF-8
     * @return what it holds
     * @throws DisclosureJsonException if the text is not the JSON of such a document
     * @throws IOException if the stream cannot be read
     */
    public T read(InputStream source) throws IOException {
        return read(document.source().bytes(source));
    }

    /**
     * Reads a document from a file.
     *
     * @param source the file, in UTF-8
     * @return what it holds
     * @throws DisclosureJsonException if the text is not the JSON of such a document
     * @throws IOException if the file cannot be read
     */
    public T read(Path source) throws IOException {
        try (InputStream stream = Files.newInputStream(source)) {
            return read(stream);
        }
    }

    /**
     * Writes a document.
     *
     * @param value what it holds
     * @return the JSON
     */
    public String write(T value) {
        return document.write(value, indented).toString(StandardCharsets.UTF_8);
    }

    /**
     * Writes a document.
     *
     * @param value what it holds
     * @return the JSON in UTF-8
     */
    public byte[] writeBytes(T value) {
        return document.write(value, indented).toByteArray();
    }

    /**
     * Writes a document to a stream, and leaves the stream open.
     *
     * @param value what it holds
     * @param target where the JSON goes, in UTF-8
     * @throws IOException if the stream cannot be written to
     */
    public void write(T value, OutputStream target) throws IOException {
        document.write(value, indented).writeTo(target);
    }

    /**
     * Writes a document to a file, replacing what was there.
     *
     * @param value what it holds
     * @param target the file, in UTF-8
     * @throws IOException if the file cannot be written
     */
    public void write(T value, Path target) throws IOException {
        Files.write(target, document.write(value, indented).toByteArray());
    }
}
