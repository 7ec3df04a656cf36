package org.gongkai.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.finding.CheckCounts;
import org.gongkai.finding.CheckRun;
import org.gongkai.finding.CorpusResult;
import org.gongkai.finding.ValidationResult;
import org.gongkai.finding.Waiver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ResultRoundTripTest {

    private final DisclosureJson json = DisclosureJson.standard();

    @Provide
    Arbitrary<ValidationResult> anyResults() {
        return AnyResults.results();
    }

    @Provide
    Arbitrary<CorpusResult> anyCorpusResults() {
        return AnyResults.corpusResults();
    }

    @Provide
    Arbitrary<List<Waiver>> anyWaivers() {
        return AnyResults.waivers().list().ofMaxSize(3);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void anyResultIsReadBack(@ForAll("anyResults") ValidationResult result) {
        assertThat(json.results().read(json.withIndentation().results().write(result)))
                .isEqualTo(result);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void anyCorpusResultIsReadBack(@ForAll("anyCorpusResults") CorpusResult result) {
        assertThat(json.corpusResults().read(json.corpusResults().write(result)))
                .isEqualTo(result);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void anyWaiversAreReadBack(@ForAll("anyWaivers") List<Waiver> waivers) {
        assertThat(json.waivers().read(json.waivers().write(waivers))).isEqualTo(waivers);
    }

    @Test
    void samplesInWhichEveryMemberIsThereAreReadBack() {
        assertThat(json.results().read(json.results().write(SampleResults.result())))
                .isEqualTo(SampleResults.result());
        assertThat(json.policies().read(json.policies().write(SampleResults.policy())))
                .isEqualTo(SampleResults.policy());
        assertThat(json.catalogues().read(json.catalogues().write(SampleResults.catalogue())))
                .isEqualTo(SampleResults.catalogue());
    }

    @Test
    void aCleanResultIsSmallHoweverManyRulesThereAre() {
        CheckRun clean = CheckRun.builder()
                .ruleSet(SampleResults.run().ruleSet())
                .libraryVersion("0.1.0-SNAPSHOT")
                .checks(new CheckCounts(120, 0, 0, 0, 12))
                .rules(IntStream.range(10, 70)
                        .mapToObj(number -> "SAMPLE-RULE-ID-" + number)
                        .toList())
                .skipped(SampleResults.run().skipped())
                .build();
        ValidationResult result = ValidationResult.builder()
                .report(SampleResults.result().report())
                .run(clean)
                .build();
        assertThat(json.results().write(result).getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThan(2048);
    }

    @Test
    void filesAndStreamsAreReadBack(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("policy.json");
        json.policies().write(SampleResults.policy(), file);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        json.policies().write(SampleResults.policy(), bytes);
        assertThat(bytes.toByteArray()).isEqualTo(Files.readAllBytes(file));
        assertThat(json.policies().read(file)).isEqualTo(SampleResults.policy());
        assertThat(json.policies().read(new ByteArrayInputStream(bytes.toByteArray())))
                .isEqualTo(SampleResults.policy());
    }

    @Test
    void aFrontEndFindsTheFindingsOfACellAndTheirWordsByOneLookup() {
        ValidationResult result = SampleResults.result();
        JsonNode tree = JsonMapper.shared().readTree(json.results().write(result));
        String cell = SampleResults.FAILED_SUM.right().get(0).toString();
        JsonNode places = tree.at("/cells").get(cell);
        assertThat(places.toString()).isEqualTo("[0]");
        JsonNode message = tree.at("/findings/0/message");
        assertThat(message.get("zh").asString())
                .isEqualTo(SampleResults.FAILED_SUM.message().zh());
        assertThat(message.get("en").asString())
                .isEqualTo(SampleResults.FAILED_SUM.message().en());
        assertThat(tree.at("/diagnoses/0/findings/0/message")).isEqualTo(message);
    }

    @Test
    void aMessageThatSomebodyElseWordedIsNotLookedAt() {
        String reworded = json.results().write(SampleResults.result()).replace("is not 62", "should be 62");
        assertThat(json.results().read(reworded)).isEqualTo(SampleResults.result());
    }

    @Test
    void aNumberWithAnExponentIsWrittenOut() {
        String policy = """
                {"schemaVersion": 1, "tolerances": [{"rule": "ROLL-UP-SUM", "difference": 1E+3, "reason": "四舍五入"}]}
                """;
        assertThat(json.policies().read(policy).tolerances().get(0).difference())
                .isEqualTo(new BigDecimal("1000"));
    }
}
