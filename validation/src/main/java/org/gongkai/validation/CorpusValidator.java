package org.gongkai.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gongkai.finding.Catalogue;
import org.gongkai.finding.CorpusFinding;
import org.gongkai.finding.CorpusResult;
import org.gongkai.finding.Policy;
import org.gongkai.finding.ReportKey;
import org.gongkai.finding.RuleDescription;
import org.gongkai.report.DisclosureReport;
import org.gongkai.validation.internal.rule.StandardRules;
import org.gongkai.validation.rule.Checks;
import org.gongkai.validation.rule.CorpusRule;
import org.gongkai.validation.rule.CorpusTrait;
import org.gongkai.validation.rule.CorpusTraitRule;

/**
 * Checks many reports against each other in one pass. Immutable and safe for use by several threads.
 *
 * <p>For example, {@code CorpusValidator.standard().validate(reports.stream()).findings()}.
 *
 * @since 0.1.0
 */
public final class CorpusValidator {

    private final RuleBook<CorpusRule> rules;

    private CorpusValidator(RuleBook<CorpusRule> rules) {
        this.rules = rules;
        RuleBook.requireDifferent(rules.descriptions());
    }

    /**
     * Obtains the validator that runs the rules of the catalogue.
     *
     * @return the validator
     */
    public static CorpusValidator standard() {
        return new CorpusValidator(RuleBook.of(StandardRules.corpus()));
    }

    /**
     * Obtains a validator that also runs other rules, behind those of this one.
     *
     * @param more the rules to add
     * @return the validator
     * @throws IllegalArgumentException if two rules have the same id
     */
    public CorpusValidator withRules(CorpusRule... more) {
        return new CorpusValidator(rules.with(List.of(more)));
    }

    /**
     * Obtains a validator in which CORPUS-PROSE-SHARED has another threshold than
     * {@value StandardRules#PROSE_SHARED_THRESHOLD}.
     *
     * @param threshold how alike two sections are, from {@value StandardRules#LOWEST_PROSE_SHARED_THRESHOLD} to 1, when the
     *     rule tells of it
     * @return the validator
     * @throws IllegalArgumentException if the threshold is not in this range: what is less alike is not found dependably
     */
    public CorpusValidator withProseSharedThreshold(double threshold) {
        return new CorpusValidator(rules.withInstead(StandardRules.proseShared(threshold)));
    }

    /**
     * Obtains a validator that departs from the catalogue. The policy takes the place of any other. It may also speak of
     * rules of the library that other validators run.
     *
     * @param policy the policy
     * @return the validator
     * @throws IllegalArgumentException if the policy names a rule that neither the library nor this validator has, or
     *     changes nothing for a rule
     */
    public CorpusValidator withPolicy(Policy policy) {
        return withPolicy(policy, List.of());
    }

    /**
     * Obtains a validator that departs from the catalogue, by a policy that may also speak of rules of one's own that other
     * validators run.
     *
     * @param policy the policy
     * @param others descriptions of such rules
     * @return the validator
     * @throws IllegalArgumentException if the policy names a rule that is not known, or changes nothing for a rule
     */
    public CorpusValidator withPolicy(Policy policy, List<RuleDescription> others) {
        StandardCatalogue.check(policy, rules.descriptions(), others);
        return new CorpusValidator(rules.under(policy));
    }

    /**
     * Lists the rules that this validator knows.
     *
     * @return the descriptions in the order in which the rules run
     */
    public List<RuleDescription> rules() {
        return rules.descriptions();
    }

    /**
     * Gives the rules that this validator knows, as a document.
     *
     * @return the catalogue of {@link #rules()}
     */
    public Catalogue catalogue() {
        return new Catalogue(StandardRules.RULE_SET, rules());
    }

    /**
     * Checks reports of any agencies, years and forms against each other. Of a report nothing is remembered but its key and a
     * signature of each prose section, a few KB and four bytes a character; the cost of a report does not grow with the number of those before it.
     *
     * @param reports the reports; of two that do not go together, the finding belongs to the later one
     * @return what was found
     */
    public CorpusResult validate(Stream<DisclosureReport> reports) {
        RunRecord record = new RunRecord(rules.entries());
        List<Run> runs = new ArrayList<>();
        for (RuleBook.Entry<CorpusRule> rule : rules.entries()) {
            rule.switchedOff()
                    .ifPresentOrElse(
                            reason -> record.skip(rule, reason),
                            () -> runs.add(new Run(rule, rule.rule().start())));
        }
        List<CorpusFinding> findings = new ArrayList<>();
        reports.forEachOrdered(report -> {
            ReportKey key = ReportKey.of(report);
            for (Run run : runs) {
                Checks checks = run.check(key, report);
                record.add(run.rule(), checks, key, Optional.empty())
                        .forEach(finding -> findings.add(new CorpusFinding(key, finding)));
            }
        });
        return CorpusResult.builder()
                .run(record.run(rules.policy()))
                .findings(findings)
                .build();
    }

    /**
     * Gives what the rules of the catalogue compare of a report, for machines that share the work. All traits with a key in
     * common go on one {@linkplain CorpusTrait#shelf() shelf}, in the order of the reports; what the shelves give is
     * {@linkplain #compare compared}. What comes of it are the findings of {@link #validate}, but for rules that are no
     * {@link CorpusTraitRule}.
     *
     * @param place the place of the report in the corpus, which tells the order of the reports
     * @param report the report
     * @return the traits of all rules that are not switched off
     */
    public List<CorpusTrait> traits(long place, DisclosureReport report) {
        ReportKey key = ReportKey.of(report);
        return rules.entries().stream()
                .filter(entry -> entry.whySkipped(report.form()).isEmpty())
                .flatMap(entry -> entry.rule() instanceof CorpusTraitRule rule
                        ? rule.traits(place, key, report, new Checks()).stream()
                        : Stream.empty())
                .toList();
    }

    /**
     * Compares a trait of a report with those that the shelves gave for it.
     *
     * @param key the key of the report
     * @param trait one of its traits, as {@link #traits} gives it
     * @param earlier what the shelves of all its keys gave, none of them {@linkplain CorpusTrait#brief() brief}
     * @return what was found, empty if there is nothing to tell
     * @throws IllegalArgumentException if this validator does not have the rule of the trait
     */
    public Optional<CorpusFinding> compare(ReportKey key, CorpusTrait trait, Collection<CorpusTrait> earlier) {
        for (RuleBook.Entry<CorpusRule> entry : rules.entries()) {
            if (entry.description().id().equals(trait.rule()) && entry.rule() instanceof CorpusTraitRule rule) {
                Checks checks = new Checks();
                rule.compare(trait, new TreeSet<>(earlier)).ifPresent(checks::found);
                return new RunRecord(rules.entries())
                        .add(entry, checks, key, Optional.empty()).stream()
                                .findFirst()
                                .map(finding -> new CorpusFinding(key, finding));
            }
        }
        throw new IllegalArgumentException("This validator has no rule \"" + trait.rule() + "\" that compares traits");
    }

    private record Run(RuleBook.Entry<CorpusRule> rule, CorpusRule.Run pass) {

        Checks check(ReportKey key, DisclosureReport report) {
            Checks checks = new Checks();
            rule.whySkipped(report.form())
                    .ifPresentOrElse(skip -> checks.skip(skip.reason()), () -> pass.next(key, report, checks));
            return checks;
        }
    }
}
