package org.gongkai.validation;

import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.gongkai.finding.CorpusFinding;
import org.gongkai.finding.CorpusResult;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Policy;
import org.gongkai.finding.RuleDescription;
import org.gongkai.finding.ValidationResult;
import org.gongkai.form.Form;
import org.gongkai.json.DisclosureJson;
import org.gongkai.report.Agency;
import org.gongkai.report.DisclosureReport;
import org.gongkai.report.RollUp;
import org.gongkai.text.LocalizedText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * An example for a rule: reports that differ from one without any finding in what the JSON says.
 *
 * @param rule the rule
 * @param json the differences: of the report; of {@code report} and {@code previous}; of {@code parent} and {@code children},
 *     with the names of the {@code roster}; or of the {@code reports} of a corpus
 */
record RuleExample(RuleDescription rule, JsonNode json) {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final DisclosureJson JSON = DisclosureJson.standard();

    /** What the engine makes of an example. */
    record Outcome(List<Finding> findings, List<LocalizedText> messages, int passed) {}

    /** Checks the example with all rules of its scope. */
    Outcome check() {
        return check(on().build());
    }

    /** Checks the example with the rule alone. */
    Outcome checkAlone() {
        Policy.Builder others = on();
        StandardCatalogue.get().rules().stream()
                .filter(other -> !other.offByDefault())
                .map(RuleDescription::id)
                .filter(id -> !id.equals(rule.id()))
                .forEach(id -> others.switchOff(id, "example"));
        return check(others.build());
    }

    /** A policy under which the rule runs. */
    private Policy.Builder on() {
        Policy.Builder policy = Policy.builder();
        return rule.offByDefault() ? policy.switchOn(rule.id(), "example") : policy;
    }

    private Outcome check(Policy policy) {
        return switch (rule.scope()) {
            case REPORT -> outcome(ReportValidator.standard().withPolicy(policy).validate(report(json)));
            case YEAR_ON_YEAR ->
                outcome(ReportValidator.standard()
                        .withPolicy(policy)
                        .validate(report(json.path("report")), report(json.path("previous"))));
            case PARENT_AND_CHILDREN -> {
                List<Agency> roster = elements("roster")
                        .map(name -> Agency.of(name.asString()))
                        .toList();
                yield outcome(RollUpValidator.standard()
                        .withPolicy(policy)
                        .validate(
                                RollUp.of(report(json.path("parent"))).withRoster(roster),
                                elements("children").map(this::report)));
            }
            case CORPUS ->
                outcome(CorpusValidator.standard()
                        .withPolicy(policy)
                        .validate(elements("reports").map(this::report)));
        };
    }

    private Stream<JsonNode> elements(String key) {
        return StreamSupport.stream(json.path(key).spliterator(), false);
    }

    /** The form of a report that does not say its own: the newest to which the rule applies. */
    private Form form() {
        return Stream.of(Form.values())
                .filter(rule.forms()::contains)
                .reduce((older, newer) -> newer)
                .orElseThrow();
    }

    private DisclosureReport report(JsonNode differences) {
        Form form = differences.has("form")
                ? Form.ofId(differences.get("form").asString()).orElseThrow()
                : form();
        ObjectNode report = (ObjectNode) MAPPER.readTree(JSON.write(Samples.zero(form)));
        merge(report, differences);
        return JSON.read(MAPPER.writeValueAsString(report));
    }

    private static void merge(ObjectNode target, JsonNode differences) {
        differences.properties().forEach(difference -> {
            JsonNode old = target.path(difference.getKey());
            if (old instanceof ObjectNode object && difference.getValue().isObject()) {
                merge(object, difference.getValue());
            } else {
                target.set(difference.getKey(), difference.getValue());
            }
        });
    }

    private static Outcome outcome(CorpusResult result) {
        List<Finding> findings =
                result.findings().stream().map(CorpusFinding::finding).toList();
        List<LocalizedText> messages = findings.stream().map(Finding::message).toList();
        return new Outcome(findings, messages, result.run().checks().passed());
    }

    private static Outcome outcome(ValidationResult result) {
        return new Outcome(
                result.findings(),
                result.findings().stream().map(Finding::message).toList(),
                result.run().checks().passed());
    }
}
