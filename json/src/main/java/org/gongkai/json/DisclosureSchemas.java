package org.gongkai.json;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gongkai.form.Form;
import org.gongkai.json.internal.codec.SchemaVersion;
import org.gongkai.json.internal.figures.FlatTableCodec;
import org.gongkai.json.internal.figures.IndicatorCodec;
import org.gongkai.json.internal.finding.PolicyCodec;
import org.gongkai.json.internal.finding.ResultCodec;
import org.gongkai.json.internal.finding.RuleCodec;
import org.gongkai.json.internal.finding.WaiverCodec;
import org.gongkai.json.internal.form.FormCodec;
import org.gongkai.json.internal.report.ReportSchema;
import org.gongkai.json.internal.schema.Schema;
import org.gongkai.json.internal.schema.SchemaWriter;
import org.gongkai.json.internal.token.JsonTarget;
import org.gongkai.json.reading.JsonLimits;
import org.gongkai.text.LocalizedText;

/**
 * JSON Schemas (draft 2020-12) of everything that {@link DisclosureJson} reads and writes, for those who check or generate
 * JSON without this library. Each has an {@code $id} of its own, for example {@code urn:gongkai:schema:report:2021:1}; the
 * last number is the {@code schemaVersion}.
 *
 * <p>The same texts are files beside this class, in {@code org/gongkai/json/schema}. A document that
 * {@link DisclosureJson} writes is valid. One that is valid may still be refused on reading, since a schema cannot say
 * everything: that a day is in the calendar, say, or that 5.0 is no count.
 *
 * @since 0.1.0
 */
public final class DisclosureSchemas {

    private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";

    private DisclosureSchemas() {}

    /**
     * Gives the schema of the reports of a form.
     *
     * @param form the form
     * @return the schema as indented JSON
     */
    public static String report(Form form) {
        LocalizedText title = new LocalizedText(
                "政府信息公开工作年度报告（" + form.documentNumber() + "）",
                "annual report on open government information (" + form.documentNumber() + ")");
        return document("report:" + form.id(), title, ReportSchema.of(form));
    }

    /**
     * Gives the schema of the result of checking one report.
     *
     * @return the schema as indented JSON
     */
    public static String result() {
        return document(
                "result", new LocalizedText("检查结果", "result of checking a report"), ResultCodec.RESULT.schema());
    }

    /**
     * Gives the schema of the result of checking many reports against each other.
     *
     * @return the schema as indented JSON
     */
    public static String corpusResult() {
        return document(
                "corpus-result",
                new LocalizedText("多份报告的检查结果", "result of checking many reports against each other"),
                ResultCodec.CORPUS_RESULT.schema());
    }

    /**
     * Gives the schema of a policy.
     *
     * @return the schema as indented JSON
     */
    public static String policy() {
        return document("policy", new LocalizedText("对规则的调整", "policy"), PolicyCodec.DOCUMENT.schema());
    }

    /**
     * Gives the schema of a list of waivers.
     *
     * @return the schema as indented JSON
     */
    public static String waivers() {
        return document("waivers", new LocalizedText("对问题的接受", "waivers"), WaiverCodec.DOCUMENT.schema());
    }

    /**
     * Gives the schema of a catalogue of rules.
     *
     * @return the schema as indented JSON
     */
    public static String catalogue() {
        return document("catalogue", new LocalizedText("规则目录", "catalogue of rules"), RuleCodec.CATALOGUE.schema());
    }

    /**
     * Gives the schema of a form.
     *
     * @return the schema as indented JSON
     */
    public static String form() {
        return document("form", new LocalizedText("报告格式", "form"), FormCodec.DOCUMENT.schema());
    }

    /**
     * Gives the schema of the codebook of a flat table, which is a Table Schema of Frictionless Data itself.
     *
     * @return the schema as indented JSON
     */
    public static String codebook() {
        return document(
                "codebook", new LocalizedText("平面表的编码手册", "codebook of a flat table"), FlatTableCodec.TABLE.schema());
    }

    /**
     * Gives the schema of a list of indicators.
     *
     * @return the schema as indented JSON
     */
    public static String indicators() {
        return document("indicators", new LocalizedText("指标清单", "indicators"), IndicatorCodec.DOCUMENT.schema());
    }

    private static String document(String name, LocalizedText title, Schema schema) {
        Map<String, Object> keywords = new LinkedHashMap<>();
        keywords.put("$schema", DRAFT);
        keywords.put("$id", "urn:gongkai:schema:" + name + ":" + SchemaVersion.CURRENT);
        keywords.putAll(schema.titled(title).keywords());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonTarget out = PreferredLibrary.with(JsonLimits.standard()).write(bytes, true)) {
            SchemaWriter.write(new Schema(keywords), out);
        }
        return bytes.toString(StandardCharsets.UTF_8) + "\n";
    }
}
