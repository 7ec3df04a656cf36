package org.gongkai.examples.check;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gongkai.finding.RuleDescription;
import org.gongkai.finding.RuleScope;
import org.gongkai.text.LocalizedText;
import org.gongkai.validation.CorpusValidator;
import org.gongkai.validation.ReportValidator;
import org.gongkai.validation.RollUpValidator;

/** Prints the catalogue of rules, scope by scope. */
final class RuleList {

    private static final LocalizedText OFF = new LocalizedText("（默认不执行）", " (off by default)");

    private RuleList() {}

    static void print(PrintWriter out, Locale locale) {
        List<RuleDescription> rules = Stream.of(
                        ReportValidator.standard().rules(),
                        RollUpValidator.standard().rules(),
                        CorpusValidator.standard().rules())
                .flatMap(List::stream)
                .toList();
        for (RuleScope scope : RuleScope.values()) {
            out.printf("%s%n", scope.title().in(locale));
            rules.stream().filter(rule -> rule.scope() == scope).forEach(rule -> {
                String severity = rule.severity().title().in(locale);
                String state = rule.offByDefault() ? OFF.in(locale) : "";
                out.printf(
                        "  %-30s %-8s %s%s%n", rule.id(), severity, rule.title().in(locale), state);
                out.printf("  %-30s %-8s %s%n", "", "", rule.formula());
            });
        }
        out.flush();
    }
}
