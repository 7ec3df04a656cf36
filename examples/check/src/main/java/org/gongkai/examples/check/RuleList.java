package org.gongkai.examples.check;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.gongkai.finding.RuleDescription;

/** Prints the catalogue of rules. */
final class RuleList {

    private RuleList() {}

    static void print(List<RuleDescription> rules, PrintWriter out, Locale locale) {
        for (RuleDescription rule : rules) {
            out.printf(
                    "%-30s %-8s %s%n", rule.id(), rule.severity(), rule.title().in(locale));
            out.printf("%-30s %-8s %s%n", "", "", rule.formula());
        }
        out.flush();
    }
}
