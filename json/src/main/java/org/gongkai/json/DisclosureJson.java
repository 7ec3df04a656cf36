package org.gongkai.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.figures.FlatTable;
import org.gongkai.figures.Indicator;
import org.gongkai.finding.Catalogue;
import org.gongkai.finding.CorpusResult;
import org.gongkai.finding.Policy;
import org.gongkai.finding.ValidationResult;
import org.gongkai.finding.Waiver;
import org.gongkai.form.Form;
import org.gongkai.json.internal.codec.ValueCodec;
import org.gongkai.json.internal.document.JsonDocument;
import org.gongkai.json.internal.figures.FlatTableCodec;
import org.gongkai.json.internal.figures.IndicatorCodec;
import org.gongkai.json.internal.finding.PolicyCodec;
import org.gongkai.json.internal.finding.ResultCodec;
import org.gongkai.json.internal.finding.RuleCodec;
import org.gongkai.json.internal.finding.WaiverCodec;
import org.gongkai.json.internal.form.FormCodec;
import org.gongkai.json.internal.report.ReportCodec;
import org.gongkai.json.internal.token.JsonLibrary;
import org.gongkai.json.internal.token.Refusal;
import org.gongkai.json.reading.JsonLimits;
import org.gongkai.json.reading.JsonProblem;
import org.gongkai.json.reading.LenientReading;
import org.gongkai.report.DisclosureReport;

/**
 * Reads and writes reports as JSON. Files and streams are in UTF-8; a byte order mark is skipped. It needs Jackson 3 or
 * Jackson 2, and does the same with either; where both are there, it uses Jackson 3.
 *
 * <p>What is written is read back as an equal report. What is read is read strictly: an unknown, missing or repeated key, a
 * fraction where things are counted, a cell of another form and whatever else does not fit is refused, with its place.
 *
 * <pre>{@code
 * DisclosureJson json = DisclosureJson.standard();
 * DisclosureReport report = json.read(Path.of("report.json"));
 * String text = json.withIndentation().write(report);
 * }</pre>
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class DisclosureJson {

    private final JsonDocument<DisclosureReport> document;
    private final boolean indented;
    private final JsonDocuments<DisclosureReport> reports;

    DisclosureJson(JsonLibrary library, JsonLimits limits, boolean indented) {
        this(new JsonDocument<>(ReportCodec.REPORT, library, limits), indented);
    }

    private DisclosureJson(JsonDocument<DisclosureReport> document, boolean indented) {
        this.document = document;
        this.indented = indented;
        this.reports = new JsonDocuments<>(document, indented);
    }

    /**
     * Obtains the reader and writer that keeps the standard limits and writes everything on one line.
     *
     * @return the same one every time
     * @throws IllegalStateException if neither Jackson 3 nor Jackson 2 is there
     */
    public static DisclosureJson standard() {
        return Standard.JSON;
    }

    /**
     * Obtains a copy that writes for people and for version control: one member per line, indented by two spaces, a line feed
     * at the end.
     *
     * @return the copy
     */
    public DisclosureJson withIndentation() {
        return new DisclosureJson(document, true);
    }

    /**
     * Obtains a copy that reads larger texts, or refuses smaller ones.
     *
     * @param limits the limits
     * @return the copy
     */
    public DisclosureJson withLimits(JsonLimits limits) {
        return new DisclosureJson(PreferredLibrary.with(limits), limits, indented);
    }

    /**
     * Obtains the reader and writer of many reports, one a line.
     *
     * @return the reader and writer; it keeps the limits of this one
     */
    public JsonLines<DisclosureReport> lines() {
        return new JsonLines<>(document);
    }

    /**
     * Reads and writes results of checking one report, as this does reports.
     *
     * @return the reader and writer
     */
    public JsonDocuments<ValidationResult> results() {
        return documents(ResultCodec.RESULT);
    }

    /**
     * Reads and writes results of checking many reports against each other, as this does reports.
     *
     * @return the reader and writer
     */
    public JsonDocuments<CorpusResult> corpusResults() {
        return documents(ResultCodec.CORPUS_RESULT);
    }

    /**
     * Reads and writes policies, as this does reports.
     *
     * @return the reader and writer
     */
    public JsonDocuments<Policy> policies() {
        return documents(PolicyCodec.DOCUMENT);
    }

    /**
     * Reads and writes lists of waivers, as this does reports.
     *
     * @return the reader and writer
     */
    public JsonDocuments<List<Waiver>> waivers() {
        return documents(WaiverCodec.DOCUMENT);
    }

    /**
     * Reads and writes catalogues of rules, as this does reports.
     *
     * @return the reader and writer
     */
    public JsonDocuments<Catalogue> catalogues() {
        return documents(RuleCodec.CATALOGUE);
    }

    /**
     * Reads and writes forms, as this does reports: all that it takes to draw the tables and to check their sums. Only forms
     * that this library has are read.
     *
     * @return the reader and writer
     */
    public JsonDocuments<Form> forms() {
        return documents(FormCodec.DOCUMENT);
    }

    /**
     * Reads and writes codebooks, as this does reports: what the columns of a flat table are, as a Table Schema of Frictionless
     * Data.
     *
     * @return the reader and writer
     */
    public JsonDocuments<FlatTable> codebooks() {
        return documents(FlatTableCodec.TABLE);
    }

    /**
     * Reads and writes lists of indicators, as this does reports.
     *
     * @return the reader and writer
     */
    public JsonDocuments<List<Indicator>> indicators() {
        return documents(IndicatorCodec.DOCUMENT);
    }

    private <T> JsonDocuments<T> documents(ValueCodec<T> codec) {
        return new JsonDocuments<>(new JsonDocument<>(codec, document.library(), document.limits()), indented);
    }

    /**
     * Reads a report.
     *
     * @param json the JSON
     * @return the report
     * @throws DisclosureJsonException if the text is not the JSON of a report
     */
    public DisclosureReport read(String json) {
        return reports.read(json);
    }

    /**
     * Reads a report.
     *
     * @param json the JSON in UTF-8
     * @return the report
     * @throws DisclosureJsonException if the text is not the JSON of a report
     */
    public DisclosureReport read(byte[] json) {
        return reports.read(json);
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
        return reports.read(json);
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
        return reports.read(json);
    }

    /**
     * Reads what can be read of a report that need not be right, such as a form that is still being filled in. Every problem
     * is noted, up to 1,000; the first is the one for which strict reading refuses the text. Where the text is no JSON,
     * reading ends, and what was read before stays.
     *
     * @param json the JSON
     * @return the report, as far as there is one, and the problems
     */
    public LenientReading readLeniently(String json) {
        List<JsonProblem> problems = new ArrayList<>();
        try {
            return new LenientReading(document.readLeniently(json, ReportCodec::readLeniently, problems), problems);
        } catch (Refusal e) {
            return new LenientReading(Optional.empty(), List.of(e.problem()));
        }
    }

    /**
     * Reads what can be read of a report.
     *
     * @param json the JSON in UTF-8
     * @return the report, as far as there is one, and the problems
     * @see #readLeniently(String)
     */
    public LenientReading readLeniently(byte[] json) {
        try {
            return readLeniently(document.source().text(json));
        } catch (Refusal e) {
            return new LenientReading(Optional.empty(), List.of(e.problem()));
        }
    }

    /**
     * Reads what can be read of a report from a stream, up to its end, and leaves the stream open.
     *
     * @param json the JSON in UTF-8
     * @return the report, as far as there is one, and the problems
     * @throws IOException if the stream cannot be read
     * @see #readLeniently(String)
     */
    public LenientReading readLeniently(InputStream json) throws IOException {
        return readLeniently(document.source().bytes(json));
    }

    /**
     * Reads what can be read of a report from a file.
     *
     * @param json the file, in UTF-8
     * @return the report, as far as there is one, and the problems
     * @throws IOException if the file cannot be read
     * @see #readLeniently(String)
     */
    public LenientReading readLeniently(Path json) throws IOException {
        try (InputStream stream = Files.newInputStream(json)) {
            return readLeniently(stream);
        }
    }

    /**
     * Writes a report.
     *
     * @param report the report
     * @return the JSON
     */
    public String write(DisclosureReport report) {
        return reports.write(report);
    }

    /**
     * Writes a report.
     *
     * @param report the report
     * @return the JSON in UTF-8
     */
    public byte[] writeBytes(DisclosureReport report) {
        return reports.writeBytes(report);
    }

    /**
     * Writes a report to a stream, and leaves the stream open.
     *
     * @param report the report
     * @param target where the JSON goes, in UTF-8
     * @throws IOException if the stream cannot be written to
     */
    public void write(DisclosureReport report, OutputStream target) throws IOException {
        reports.write(report, target);
    }

    /**
     * Writes a report to a file, replacing what was there.
     *
     * @param report the report
     * @param target the file, in UTF-8
     * @throws IOException if the file cannot be written
     */
    public void write(DisclosureReport report, Path target) throws IOException {
        reports.write(report, target);
    }

    /** Put off until somebody needs it, since the library may not be there. */
    private static final class Standard {
        private static final DisclosureJson JSON =
                new DisclosureJson(PreferredLibrary.with(JsonLimits.standard()), JsonLimits.standard(), false);
    }
}
