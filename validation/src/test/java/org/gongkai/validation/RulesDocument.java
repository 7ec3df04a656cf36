package org.gongkai.validation;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.finding.RuleDescription;
import org.gongkai.finding.RuleScope;
import org.gongkai.form.Form;
import org.gongkai.text.LocalizedText;
import org.gongkai.validation.internal.rule.StandardRules;
import tools.jackson.databind.JsonNode;

/** Renders the catalogue as Markdown. */
final class RulesDocument {

    private static final String INTRODUCTION = """
            # 规则目录 · Rules

            Rule set `%s`, version %s of %s: %d rules, rendered from the catalogue. Ids never change their meaning and are never used again.

            The examples say in which members a report differs from one with nothing to find: one in which every cell is 0. The
            passing examples have no finding at all, the failing ones only those shown. Everything else on verdicts, policies and
            rules of one's own stands in [README.md](README.md).

            | 规则 rule | 级别 severity | 要求 what must hold |
            | --- | --- | --- |
            """;

    private RulesDocument() {}

    static String render(List<RuleDescription> rules) {
        return INTRODUCTION.formatted(
                        StandardRules.RULE_SET.name(),
                        StandardRules.RULE_SET.version(),
                        StandardRules.RULE_SET.date(),
                        rules.size())
                + rules.stream().map(RulesDocument::line).collect(Collectors.joining())
                + Stream.of(RuleScope.values())
                        .map(scope -> chapter(scope, rules))
                        .collect(Collectors.joining());
    }

    private static String line(RuleDescription rule) {
        return "| [%s](#%s) | %s | %s |\n"
                .formatted(rule.id(), rule.id().toLowerCase(Locale.ROOT), rule.severity(), both(rule.title()));
    }

    private static String chapter(RuleScope scope, List<RuleDescription> rules) {
        return "\n## %s\n".formatted(both(scope.title()))
                + rules.stream()
                        .filter(rule -> rule.scope() == scope)
                        .map(RulesDocument::section)
                        .collect(Collectors.joining());
    }

    private static String section(RuleDescription rule) {
        return """

                ### %s

                %s

                `%s`

                %s · %s · %s

                通过 passes:

                %s
                不通过 fails:

                %s
                %s""".formatted(
                        rule.id(),
                        both(rule.title()),
                        rule.formula(),
                        rule.offByDefault() ? rule.severity() + ", 默认不执行 off by default" : rule.severity(),
                        forms(rule),
                        both(rule.basis()),
                        block(RuleExamples.passing(rule).json()),
                        block(RuleExamples.failing(rule).json()),
                        messages(RuleExamples.failing(rule)));
    }

    private static String forms(RuleDescription rule) {
        return rule.forms().stream().map(Form::id).sorted().collect(Collectors.joining(", "));
    }

    private static String block(JsonNode json) {
        return "```json\n" + ReadableJson.of(json) + "\n```\n";
    }

    private static String messages(RuleExample example) {
        return example.check().messages().stream()
                .map(message -> "> " + message.zh() + "\n>\n> " + message.en() + "\n")
                .collect(Collectors.joining(">\n"));
    }

    private static String both(LocalizedText text) {
        return text.zh().equals(text.en()) ? text.zh() : text.zh() + " · " + text.en();
    }
}
