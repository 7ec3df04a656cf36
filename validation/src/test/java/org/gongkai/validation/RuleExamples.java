package org.gongkai.validation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gongkai.finding.RuleDescription;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** For every rule an example that passes and one that fails. */
final class RuleExamples {

    private static final JsonNode EXAMPLES = read();

    private RuleExamples() {}

    private static JsonNode read() {
        try (InputStream file = RuleExamples.class.getResourceAsStream("rule-examples.json")) {
            return new JsonMapper().readTree(Objects.requireNonNull(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The whole catalogue, in its order. */
    static List<RuleDescription> rules() {
        return StandardCatalogue.get().rules();
    }

    /** The ids for which there are examples. */
    static Set<String> ids() {
        return new TreeSet<>(EXAMPLES.propertyNames());
    }

    static RuleExample passing(RuleDescription rule) {
        return example(rule, "passes");
    }

    static RuleExample failing(RuleDescription rule) {
        return example(rule, "fails");
    }

    /** What breaks wherever the rule does. */
    static List<String> broken(RuleDescription rule) {
        return Stream.concat(
                        Stream.of(rule.id()),
                        EXAMPLES.required(rule.id()).path("also").valueStream().map(JsonNode::asString))
                .toList();
    }

    private static RuleExample example(RuleDescription rule, String which) {
        return new RuleExample(rule, EXAMPLES.required(rule.id()).required(which));
    }
}
