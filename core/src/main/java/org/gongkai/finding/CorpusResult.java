package org.gongkai.finding;

import java.util.List;
import java.util.Locale;

/**
 * The result of checking many reports against each other.
 *
 * @param rules the rules that ran, in the order in which they ran
 * @param findings what was found, in the order of the reports
 * @param checks how many checks were made
 */
public record CorpusResult(List<RuleDescription> rules, List<CorpusFinding> findings, CheckCounts checks) {

    /**
     * Obtains a result.
     *
     * @param rules the rules that ran
     * @param findings what was found
     * @param checks how many checks were made
     */
    public CorpusResult {
        rules = List.copyOf(rules);
        findings = List.copyOf(findings);
    }

    /**
     * Puts a finding into words.
     *
     * @param found a finding of this result
     * @param locale the reader's locale: Chinese for {@code zh}, else English
     * @return the message
     * @throws IllegalArgumentException if the finding's rule did not run
     */
    public String message(CorpusFinding found, Locale locale) {
        Finding finding = found.finding();
        RuleDescription rule = RuleDescription.find(rules, finding.rule());
        return FindingMessage.render(finding, rule, found.report().form(), locale);
    }
}
