package org.gongkai.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.finding.Finding;
import org.gongkai.finding.RuleDescription;
import org.gongkai.json.DisclosureJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of the catalogue has a passing and a failing example, and {@code RULES.md} shows them. */
class RuleExamplesTest {

    /** What every release had, in a folder with the name of its version. */
    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    static List<RuleDescription> rules() {
        return RuleExamples.rules();
    }

    @Test
    void everyRuleHasExamplesAndEveryIdIsOfOneRule() {
        assertThat(rules()).extracting(RuleDescription::id).doesNotHaveDuplicates();
        assertThat(rules()).extracting(RuleDescription::id).containsExactlyInAnyOrderElementsOf(RuleExamples.ids());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void thePassingExampleIsLookedAtAndNothingIsFound(RuleDescription rule) {
        RuleExample example = RuleExamples.passing(rule);

        assertThat(example.check().findings()).isEmpty();
        assertThat(example.checkAlone().passed()).isPositive();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theFailingExampleBreaksThisRuleAndNoOther(RuleDescription rule) {
        RuleExample example = RuleExamples.failing(rule);

        assertThat(example.check().findings())
                .extracting(Finding::rule)
                .contains(rule.id())
                .isSubsetOf(RuleExamples.broken(rule));
    }

    @Test
    void theDocumentIsThatOfTheCatalogue() throws IOException {
        String document = RulesDocument.render(rules());
        requireCurrent(Path.of("RULES.md"), document);
        requireCurrent(golden("RULES.md"), document);
    }

    @Test
    void theCatalogueForThoseWithoutJavaIsUpToDate() throws IOException {
        String catalogue =
                DisclosureJson.standard().withIndentation().catalogues().write(StandardCatalogue.get());
        requireCurrent(Path.of("src/main/resources/org/gongkai/validation/catalogue.json"), catalogue);
        requireCurrent(golden("catalogue.json"), catalogue);
    }

    static Stream<Path> releases() throws IOException {
        try (Stream<Path> releases = Files.list(GOLDEN)) {
            return releases.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("releases")
    void theRulesOfAReleaseAreStillThereAndSpeakOfTheSame(Path release) throws IOException {
        assertThat(DisclosureJson.standard()
                        .catalogues()
                        .read(release.resolve("catalogue.json"))
                        .rules())
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(StandardCatalogue.get().rule(rule.id()))
                        .get()
                        .extracting(RuleDescription::scope, RuleDescription::arguments)
                        .containsExactly(rule.scope(), rule.arguments()));
    }

    @ParameterizedTest
    @MethodSource("releases")
    void aLinkIntoTheDocumentOfAReleaseStillLeadsToItsRule(Path release) throws IOException {
        assertThat(Files.readAllLines(release.resolve("RULES.md")))
                .filteredOn(line -> line.startsWith("### "))
                .isNotEmpty()
                .isSubsetOf(Files.readAllLines(Path.of("RULES.md")));
    }

    /** A golden file of the version in work; those of the releases before are never written again. */
    private static Path golden(String name) {
        String version = System.getProperty("gongkai.version").replace("-SNAPSHOT", "");
        return GOLDEN.resolve(version).resolve(name);
    }

    private static void requireCurrent(Path document, String content) throws IOException {
        if (Boolean.getBoolean("gongkai.renew")) {
            Files.createDirectories(document.toAbsolutePath().getParent());
            Files.writeString(document, content);
        }

        assertThat(document)
                .as("%s is renewed by mvn test -pl validation -am -Dgongkai.renew=true", document)
                .content()
                .isEqualTo(content);
    }
}
