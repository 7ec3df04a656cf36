package org.gongkai.validation;

import java.util.List;
import java.util.stream.Stream;
import org.gongkai.finding.RuleDescription;
import org.gongkai.finding.ValidationResult;
import org.gongkai.report.DisclosureReport;
import org.gongkai.validation.rule.Checks;
import org.gongkai.validation.rule.Rule;
import org.gongkai.validation.rule.StandardRules;

/**
 * Checks reports by rules. Immutable and safe for use by several threads.
 *
 * <p>For example, {@code ReportValidator.standard().validate(report).findings()}.
 */
public final class ReportValidator {

    private final List<Rule> rules;
    private final List<RuleDescription> descriptions;

    private ReportValidator(List<Rule> rules) {
        this.rules = rules;
        this.descriptions = rules.stream().map(Rule::description).toList();
        List<String> ids = descriptions.stream().map(RuleDescription::id).toList();
        ids.stream()
                .filter(id -> ids.indexOf(id) != ids.lastIndexOf(id))
                .findFirst()
                .ifPresent(id -> {
                    throw new IllegalArgumentException("Two rules have the id \"" + id + "\"");
                });
    }

    /**
     * Obtains the validator that runs the rules of the catalogue.
     *
     * @return the validator
     */
    public static ReportValidator standard() {
        return new ReportValidator(StandardRules.all());
    }

    /**
     * Obtains a validator that also runs other rules, behind those of this one.
     *
     * @param more the rules to add
     * @return the validator
     * @throws IllegalArgumentException if two rules have the same id
     */
    public ReportValidator withRules(Rule... more) {
        return new ReportValidator(
                Stream.concat(rules.stream(), Stream.of(more)).toList());
    }

    /**
     * Lists the rules that this validator runs.
     *
     * @return the descriptions in the order in which the rules run
     */
    public List<RuleDescription> rules() {
        return descriptions;
    }

    /**
     * Checks a report.
     *
     * @param report the report
     * @return what was found
     */
    public ValidationResult validate(DisclosureReport report) {
        Checks checks = new Checks();
        for (Rule rule : rules) {
            if (rule.description().forms().contains(report.form())) {
                rule.check(report, checks);
            } else {
                checks.skip();
            }
        }
        return ValidationResult.builder()
                .form(report.form())
                .rules(descriptions)
                .findings(checks.findings())
                .skippedRules(checks.skippedRules())
                .checks(checks.counts())
                .build();
    }
}
