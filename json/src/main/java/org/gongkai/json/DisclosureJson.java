package org.gongkai.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gongkai.report.DisclosureReport;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads and writes reports as JSON. Files and streams are in UTF-8; a byte order mark is skipped.
 *
 * <p>What is written is read back as an equal report. What is read is read strictly: an unknown, missing or repeated key, a
 * fraction where things are counted, a cell of another form and whatever else does not fit is refused, with its place.
 *
 * <pre>{@code
 * DisclosureJson json = DisclosureJson.standard();
 * DisclosureReport report = json.read(Path.of("report.json"));
 * String text = json.withIndentation().write(report);
 * }</pre>
 */
public final class DisclosureJson {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final DisclosureJson STANDARD = new DisclosureJson(new JsonFactory(), false);

    private final JsonFactory factory;
    private final boolean indented;

    DisclosureJson(JsonFactory factory, boolean indented) {
        this.factory = factory;
        this.indented = indented;
    }

    /**
     * Obtains the reader and writer that writes everything on one line.
     *
     * @return the same one every time
     */
    public static DisclosureJson standard() {
        return STANDARD;
    }

    /**
     * Obtains a copy that writes for people and for version control: one member per line, indented by two spaces, a line feed
     * at the end.
     *
     * @return the copy
     */
    public DisclosureJson withIndentation() {
        return new DisclosureJson(factory, true);
    }

    /**
     * Reads a report.
     *
     * @param json the JSON
     * @return the report
     * @throws DisclosureJsonException if the text is not the JSON of a report
     */
    public DisclosureReport read(String json) {
        return parse(json.startsWith(BYTE_ORDER_MARK) ? json.substring(1) : json);
    }

    /**
     * Reads a report from a stream, up to its end, and leaves the stream open.
     *
     * @param json the JSON in UTF-8
     * @return the report
     * @throws DisclosureJsonException if the text is not the JSON of a report
     * @throws IOException if the stream cannot be read
     */
    public DisclosureReport read(InputStream json) throws IOException {
        return read(Utf8.decode(json.readAllBytes()));
    }

    /**
     * Reads a report from a file.
     *
     * @param json the file, in UTF-8
     * @return the report
     * @throws DisclosureJsonException if the text is not the JSON of a report
     * @throws IOException if the file cannot be read
     */
    public DisclosureReport read(Path json) throws IOException {
        return read(Utf8.decode(Files.readAllBytes(json)));
    }

    private DisclosureReport parse(String text) {
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text)) {
            JacksonTokens tokens = new JacksonTokens(parser);
            try {
                tokens.next();
                DisclosureReport report = ReportCodec.REPORT.read(tokens);
                requireEnd(parser, tokens);
                return report;
            } catch (JacksonException e) {
                throw JacksonFailure.describe(e, text, parser, tokens);
            }
        }
    }

    private static void requireEnd(JsonParser parser, JacksonTokens tokens) {
        Place place;
        try {
            if (tokens.next() == Token.END) {
                return;
            }
            place = tokens.place();
        } catch (JacksonException e) {
            place = tokens.place(JacksonFailure.location(e, parser));
        }
        throw Refusal.trailingText(place);
    }

    /**
     * Writes a report.
     *
     * @param report the report
     * @return the JSON
     */
    public String write(DisclosureReport report) {
        return bytes(report).toString(StandardCharsets.UTF_8);
    }

    /**
     * Writes a report to a stream, and leaves the stream open.
     *
     * @param report the report
     * @param target where the JSON goes, in UTF-8
     * @throws IOException if the stream cannot be written to
     */
    public void write(DisclosureReport report, OutputStream target) throws IOException {
        bytes(report).writeTo(target);
    }

    /**
     * Writes a report to a file, replacing what was there.
     *
     * @param report the report
     * @param target the file, in UTF-8
     * @throws IOException if the file cannot be written
     */
    public void write(DisclosureReport report, Path target) throws IOException {
        Files.write(target, bytes(report).toByteArray());
    }

    private ByteArrayOutputStream bytes(DisclosureReport report) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(8192);
        ObjectWriteContext context = indented ? new IndentingContext() : ObjectWriteContext.empty();
        try (JsonGenerator generator = factory.createGenerator(context, bytes)) {
            ReportCodec.REPORT.write(report, new JacksonTarget(generator));
        }
        if (indented) {
            bytes.write('\n');
        }
        return bytes;
    }
}
