package org.gongkai.examples.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.finding.Policy;
import org.gongkai.finding.RuleDescription;
import org.gongkai.json.DisclosureJson;
import org.gongkai.json.DisclosureJsonException;
import org.gongkai.json.JsonProblem;
import org.gongkai.text.LocalizedText;
import org.gongkai.validation.ReportValidator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.json.JsonMapper;

/**
 * A policy as an office keeps it. Whatever is wrong with it is told with its place.
 *
 * @param file the file
 */
record PolicyFile(Path file) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final LocalizedText KNOWN_RULE =
            new LocalizedText("规则目录中的编号（见 --rules）", "the id of a rule (see --rules)");

    /** Obtains a validator that departs from the catalogue as the policy says. */
    ReportValidator applyTo(ReportValidator validator) {
        try {
            Policy policy = read();
            Optional<String> unknown = unknownRule(policy, validator);
            if (unknown.isPresent()) {
                throw unusable(problem(unknown.get()).message());
            }
            return validator.withPolicy(policy);
        } catch (DisclosureJsonException e) {
            throw unusable(e.problem().message());
        } catch (IOException e) {
            throw unusable(FileTrouble.of(e).message());
        }
    }

    private Policy read() throws IOException {
        try (InputStream stream = RegularFile.open(file)) {
            return DisclosureJson.standard().policies().read(stream);
        }
    }

    private static Optional<String> unknownRule(Policy policy, ReportValidator validator) {
        List<String> known = validator.rules().stream().map(RuleDescription::id).toList();
        return Stream.of(
                        policy.reratings().stream().map(Policy.Rerating::rule),
                        policy.switchedOff().stream().map(Policy.SwitchedOff::rule),
                        policy.tolerances().stream().map(Policy.Tolerance::rule))
                .flatMap(rules -> rules)
                .filter(rule -> !known.contains(rule))
                .findFirst();
    }

    /** Looks up where a rule stands, which a policy that was read does not know any more. */
    private JsonProblem problem(String rule) throws IOException {
        // Of bytes, the parser would count the columns in bytes.
        String text = Files.readString(file).replace(BYTE_ORDER_MARK, "");
        try (JsonParser parser = JsonMapper.shared().createParser(text)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.VALUE_STRING
                        && parser.getString().equals(rule)) {
                    return problem(rule, parser);
                }
            }
        }
        throw new IllegalStateException(file + " has changed");
    }

    private static JsonProblem problem(String rule, JsonParser parser) {
        TokenStreamLocation place = parser.currentTokenLocation();
        return new JsonProblem(
                JsonProblem.Kind.UNKNOWN_VALUE,
                parser.streamReadContext().pathAsPointer().toString(),
                place.getLineNr(),
                place.getColumnNr(),
                new LocalizedText("文本“" + rule + "”", "the text \"" + rule + '"'),
                KNOWN_RULE);
    }

    private UsageException unusable(LocalizedText why) {
        return new UsageException(new LocalizedText(file + "：" + why.zh(), file + ": " + why.en()));
    }
}
