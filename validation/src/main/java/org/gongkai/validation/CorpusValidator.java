package org.gongkai.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.finding.CorpusResult;
import org.gongkai.finding.Policy;
import org.gongkai.finding.ReportKey;
import org.gongkai.finding.RuleDescription;
import org.gongkai.report.DisclosureReport;
import org.gongkai.validation.internal.rule.StandardRules;
import org.gongkai.validation.rule.CorpusChecks;
import org.gongkai.validation.rule.CorpusRule;

/**
 * Checks many reports against each other in one pass. Immutable and safe for use by several threads.
 *
 * <p>For example, {@code CorpusValidator.standard().validate(reports.stream()).findings()}.
 */
public final class CorpusValidator {

    private final List<CorpusRule> rules;
    private final List<RuleDescription> descriptions;
    private final Leniency leniency;

    private CorpusValidator(List<CorpusRule> rules, Leniency leniency) {
        this.rules = rules;
        this.leniency = leniency;
        this.descriptions = RuleIds.checked(rules.stream().map(CorpusRule::description));
        leniency.requireKnown(descriptions);
    }

    /**
     * Obtains the validator that runs the rules of the catalogue.
     *
     * @return the validator
     */
    public static CorpusValidator standard() {
        return new CorpusValidator(StandardRules.corpus(), Leniency.NONE);
    }

    /**
     * Obtains a validator that also runs other rules, behind those of this one.
     *
     * @param more the rules to add
     * @return the validator
     * @throws IllegalArgumentException if two rules have the same id
     */
    public CorpusValidator withRules(CorpusRule... more) {
        return new CorpusValidator(
                Stream.concat(rules.stream(), Stream.of(more)).toList(), leniency);
    }

    /**
     * Obtains a validator in which CORPUS-PROSE-SHARED has another threshold than
     * {@value StandardRules#PROSE_SHARED_THRESHOLD}.
     *
     * @param threshold how alike two sections are, from 0 to 1, when the rule tells of it
     * @return the validator
     * @throws IllegalArgumentException if the threshold is not between 0 and 1
     */
    public CorpusValidator withProseSharedThreshold(double threshold) {
        CorpusRule changed = StandardRules.proseShared(threshold);
        String id = changed.description().id();
        return new CorpusValidator(
                rules.stream()
                        .map(rule -> rule.description().id().equals(id) ? changed : rule)
                        .toList(),
                leniency);
    }

    /**
     * Obtains a validator that departs from the catalogue. The policy takes the place of any other.
     *
     * @param policy the policy
     * @return the validator
     * @throws IllegalArgumentException if the policy names a rule that this validator does not have
     */
    public CorpusValidator withPolicy(Policy policy) {
        return new CorpusValidator(rules, leniency.withPolicy(policy));
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
     * Checks reports of any agencies, years and forms against each other. Of a report nothing is remembered but its key and a
     * signature of each prose section, a few KB; the cost of a report does not grow with the number of those before it.
     *
     * @param reports the reports; of two that do not go together, the finding belongs to the later one
     * @return what was found
     */
    public CorpusResult validate(Stream<DisclosureReport> reports) {
        CorpusChecks checks = new CorpusChecks();
        List<Run> runs = new ArrayList<>();
        for (CorpusRule rule : rules) {
            leniency.switchedOff(rule.description())
                    .ifPresentOrElse(
                            reason -> checks.skip(rule.description().id(), reason), () -> runs.add(Run.start(rule)));
        }
        reports.forEachOrdered(report -> {
            ReportKey key = ReportKey.of(report);
            runs.forEach(run -> run.next(key, report, checks));
        });
        return leniency.result(leniency.rerated(descriptions), checks);
    }

    private record Run(CorpusRule rule, CorpusRule.Run pass) {

        static Run start(CorpusRule rule) {
            return new Run(rule, rule.start());
        }

        void next(ReportKey key, DisclosureReport report, CorpusChecks checks) {
            if (rule.description().forms().contains(report.form())) {
                pass.next(key, report, checks);
            } else {
                checks.skip();
            }
        }
    }
}
