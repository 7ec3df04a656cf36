package org.gongkai.validation.internal.prose;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Severity;
import org.gongkai.form.ProsePath;
import org.gongkai.form.Section;
import org.gongkai.json.DisclosureJson;
import org.gongkai.report.DisclosureReport;
import org.gongkai.report.OtherMatters;
import org.gongkai.report.Overview;
import org.gongkai.report.Passage;
import org.gongkai.validation.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Honest and lying sentences, as officials write them: {@code sentences.txt}. */
class SentencesTest {

    private static final String FOLDER = "/org/gongkai/validation/";

    /** {@code {truth|lie}}. */
    private static final Pattern CHOICE = Pattern.compile("\\{([^{}|]*)\\|([^{}|]*)}");

    private static final Map<String, Integer> PASSAGES = Map.of("proactive", 1, "request", 2, "management", 3);

    private static final Map<String, DisclosureReport> REPORTS = reports();

    private static final String NOTHING = "-";

    record Sentence(String report, String place, String rule, String text) {

        Set<String> found(Severity least) {
            return Set.copyOf(Samples.check(in(REPORTS.get(report))).findings().stream()
                    .filter(finding -> finding.severity().compareTo(least) <= 0)
                    .map(Finding::rule)
                    .toList());
        }

        private DisclosureReport in(DisclosureReport base) {
            return switch (place) {
                case "two" -> base.with(ProsePath.text(Section.ARTICLE_20), text);
                case "three" -> base.with(ProsePath.text(Section.APPLICATIONS), text);
                case "four" -> base.with(ProsePath.text(Section.REVIEW_AND_LITIGATION), text);
                case "five" -> base.withProblemsAndImprovements(text);
                case "six" -> base.withOtherMatters(OtherMatters.of(text));
                default -> {
                    List<Passage> passages =
                            new ArrayList<>(base.overview().orElseThrow().passages());
                    passages.set(
                            PASSAGES.get(place),
                            passages.get(PASSAGES.get(place)).withText(text));
                    yield base.withOverview(new Overview(passages));
                }
            };
        }

        @Override
        public String toString() {
            return rule + " " + text;
        }
    }

    private static Map<String, DisclosureReport> reports() {
        try (InputStream file = SentencesTest.class.getResourceAsStream(FOLDER + "sentence-reports.json")) {
            JsonMapper mapper = new JsonMapper();
            JsonNode reports = mapper.readTree(Objects.requireNonNull(file));
            return reports.properties().stream()
                    .collect(toMap(
                            Map.Entry::getKey,
                            entry -> DisclosureJson.standard().read(mapper.writeValueAsString(entry.getValue()))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Sentence> sentences() {
        try (BufferedReader file = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(SentencesTest.class.getResourceAsStream(FOLDER + "sentences.txt")),
                StandardCharsets.UTF_8))) {
            return file
                    .lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(line -> line.split(" ", 4))
                    .map(parts -> new Sentence(parts[0], parts[1], parts[2], parts[3]))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Sentence> honest() {
        return sentences()
                .filter(sentence -> sentence.rule().equals(NOTHING)
                        || CHOICE.matcher(sentence.text()).find())
                .map(sentence -> new Sentence(
                        sentence.report(),
                        sentence.place(),
                        NOTHING,
                        CHOICE.matcher(sentence.text()).replaceAll("$1")))
                .toList();
    }

    /** Every lie by itself, where a sentence offers several. */
    static List<Sentence> lies() {
        return sentences()
                .filter(sentence -> !sentence.rule().equals(NOTHING))
                .flatMap(SentencesTest::lies)
                .toList();
    }

    private static Stream<Sentence> lies(Sentence sentence) {
        List<MatchResult> choices = CHOICE.matcher(sentence.text()).results().toList();
        if (choices.isEmpty()) {
            return Stream.of(sentence);
        }
        return choices.stream()
                .map(lie -> new Sentence(
                        sentence.report(),
                        sentence.place(),
                        sentence.rule(),
                        CHOICE.matcher(sentence.text())
                                .replaceAll(choice -> choice.start() == lie.start() ? "$2" : "$1")));
    }

    @ParameterizedTest
    @MethodSource("honest")
    void anHonestSentenceRaisesNoAlarm(Sentence sentence) {
        assertThat(sentence.found(Severity.WARNING)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("lies")
    void aLieIsFound(Sentence sentence) {
        assertThat(sentence.found(Severity.INFO)).contains(sentence.rule());
    }

    @Test
    void thereAreEnoughOfBoth() {
        assertThat(honest()).hasSizeGreaterThan(800);
        assertThat(lies()).hasSizeGreaterThan(800);
    }
}
