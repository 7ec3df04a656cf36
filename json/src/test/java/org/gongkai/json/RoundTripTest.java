package org.gongkai.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.gongkai.form.Form;
import org.gongkai.report.DisclosureReport;
import org.gongkai.testkit.ReportDomain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class RoundTripTest {

    private static final JsonMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final DisclosureJson json = DisclosureJson.standard();

    @Provide
    Arbitrary<DisclosureReport> anyReports() {
        return AnyReports.reports();
    }

    @Property(tries = 200)
    void whatIsWrittenIsReadBack(@ForAll("anyReports") DisclosureReport report) {
        assertThat(json.read(json.write(report))).isEqualTo(report);
    }

    @Property(tries = 200)
    void eachLibraryWritesTheSameAndReadsIt(@ForAll("anyReports") DisclosureReport report) {
        for (DisclosureJson library : Libraries.all()) {
            assertThat(library.write(report)).isEqualTo(json.write(report));
            assertThat(library.withIndentation().write(report))
                    .isEqualTo(json.withIndentation().write(report));
            assertThat(library.read(json.write(report))).isEqualTo(report);
        }
    }

    @Property(tries = 200)
    void bytesAreReadBackToo(@ForAll("anyReports") DisclosureReport report) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        json.withIndentation().write(report, bytes);
        assertThat(json.read(new ByteArrayInputStream(bytes.toByteArray()))).isEqualTo(report);
    }

    @Property(tries = 100)
    @Domain(ReportDomain.class)
    @Domain(DomainContext.Global.class)
    void theOrderOfKeysDoesNotMatter(@ForAll DisclosureReport report, @ForAll long seed) {
        JsonNode shuffled = shuffled(EXACT.readTree(json.write(report)), new Random(seed));
        assertThat(json.read(shuffled.toString())).isEqualTo(report);
    }

    @Test
    void filesAreWrittenInUtf8AndReadBack(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("report.json");
        DisclosureReport report = SampleReports.of(Form.FORM_2021);
        json.write(report, file);
        assertThat(Files.readString(file, StandardCharsets.UTF_8)).isEqualTo(json.write(report));
        assertThat(json.read(file)).isEqualTo(report);
    }

    @Test
    void aByteOrderMarkIsSkipped() throws IOException {
        DisclosureReport report = SampleReports.of(Form.FORM_2019);
        String marked = "\uFEFF" + json.write(report);
        assertThat(json.read(marked)).isEqualTo(report);
        assertThat(json.read(new ByteArrayInputStream(marked.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(report);
    }

    @Test
    void nullMeansAbsentWhereAMemberIsOptional() {
        String nulls = """
                {"schemaVersion": 1, "form": "2021", "year": 2024, "title": null, "publishedOn": null,
                 "agency": {"name": null, "level": null, "kind": null, "divisionCode": null, "creditCode": null},
                 "overview": [{"aspect": null, "heading": null, "text": "公开"}],
                 "article20": null, "applications": null, "reviewAndLitigation": null,
                 "problemsAndImprovements": null,
                 "otherMatters": {"text": "", "informationProcessingFee": null}}
                """;
        assertThat(json.write(json.read(nulls)))
                .isEqualTo("{\"schemaVersion\":1,\"form\":\"2021\",\"year\":2024,\"agency\":{},"
                        + "\"overview\":[{\"text\":\"公开\"}],\"otherMatters\":{\"text\":\"\"}}");
    }

    private static JsonNode shuffled(JsonNode node, Random random) {
        if (!(node instanceof ObjectNode object)) {
            return node;
        }
        List<Map.Entry<String, JsonNode>> members = new ArrayList<>(object.properties());
        Collections.shuffle(members, random);
        ObjectNode shuffled = EXACT.createObjectNode();
        members.forEach(member -> shuffled.set(member.getKey(), shuffled(member.getValue(), random)));
        return shuffled;
    }
}
