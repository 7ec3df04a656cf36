package org.gongkai.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gongkai.finding.Finding;
import org.gongkai.finding.RuleDescription;
import org.gongkai.json.DisclosureJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of the catalogue has a passing and a failing example, and {@code RULES.md} shows them. */
class RuleExamplesTest {

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
        requireCurrent(Path.of("RULES.md"), RulesDocument.render(rules()));
    }

    @Test
    void theCatalogueForThoseWithoutJavaIsUpToDate() throws IOException {
        requireCurrent(
                Path.of("src/main/resources/org/gongkai/validation/catalogue.json"),
                DisclosureJson.standard().withIndentation().catalogues().write(StandardCatalogue.get()));
    }

    private static void requireCurrent(Path document, String content) throws IOException {
        if (Boolean.getBoolean("gongkai.renew")) {
            Files.writeString(document, content);
        }

        assertThat(document)
                .as("%s is renewed by mvn test -pl validation -am -Dgongkai.renew=true", document)
                .content()
                .isEqualTo(content);
    }
}
