package org.gongkai.finding;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.form.CellPath;
import org.gongkai.internal.ValueStyle;
import org.immutables.value.Value;

/**
 * The result of checking one report, by itself or against others.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ValueStyle
public abstract class ValidationResult implements WithValidationResult, Serializable {

    private static final long serialVersionUID = 1L;

    ValidationResult() {}

    /**
     * Starts a builder.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Which report it was.
     *
     * @return agency, year and form
     */
    public abstract ReportKey report();

    /**
     * What was run.
     *
     * @return the rules, the policy, and the counts of checks
     */
    public abstract CheckRun run();

    /**
     * What was found.
     *
     * @return the findings, in the order of the rules
     */
    public abstract List<Finding> findings();

    /**
     * The findings that were accepted; they are not among {@link #findings()}.
     *
     * @return the findings with their waivers
     */
    public abstract List<WaivedFinding> waived();

    /**
     * The waivers of this report for which there was no finding, or no longer one with the same values, though their rules
     * ran.
     *
     * @return the waivers
     */
    public abstract List<Waiver> lapsedWaivers();

    /**
     * What may be behind the failed sums.
     *
     * @return a diagnosis for every group of failed sums that belong together; none unless it was asked for
     */
    public abstract List<Diagnosis> diagnoses();

    /**
     * Sums the findings up.
     *
     * @return not checked without a single check, else invalid with a rule of severity ERROR that fails, else incomplete with
     *     one that is undecided, else valid
     */
    public Verdict verdict() {
        return Verdict.of(findings(), run().checks());
    }

    /**
     * Counts the findings.
     *
     * @return how many there are of each kind
     */
    public FindingCounts counts() {
        return FindingCounts.of(findings());
    }

    /**
     * Gives the findings that are about a cell. The index is made once.
     *
     * @param cell the cell
     * @return the findings in their order, none if there is nothing to say of the cell
     */
    public List<Finding> findingsOf(CellPath cell) {
        return findingsByCell().getOrDefault(cell, List.of());
    }

    /**
     * Gives the findings of a rule. The index is made once.
     *
     * @param rule the rule's id
     * @return the findings in their order, none if the rule found nothing
     */
    public List<Finding> findingsOf(String rule) {
        return findingsByRule().getOrDefault(rule, List.of());
    }

    /**
     * Gives the findings by the cells that they are about.
     *
     * @return every cell with at least one finding, in the order of the findings
     */
    @Value.Lazy
    public Map<CellPath, List<Finding>> findingsByCell() {
        Map<CellPath, List<Finding>> byCell = new LinkedHashMap<>();
        for (Finding finding : findings()) {
            finding.cells().stream()
                    .distinct()
                    .forEach(cell -> byCell.computeIfAbsent(cell, first -> new ArrayList<>(1))
                            .add(finding));
        }
        return unmodifiable(byCell);
    }

    /**
     * Gives the findings by the rules that made them.
     *
     * @return every rule with at least one finding, in the order of the findings
     */
    @Value.Lazy
    public Map<String, List<Finding>> findingsByRule() {
        return unmodifiable(findings().stream()
                .collect(Collectors.groupingBy(Finding::rule, LinkedHashMap::new, Collectors.toList())));
    }

    private static <K> Map<K, List<Finding>> unmodifiable(Map<K, List<Finding>> findings) {
        findings.replaceAll((key, some) -> List.copyOf(some));
        return Collections.unmodifiableMap(findings);
    }

    /**
     * Obtains one result of this and another one of the same report by other rules: its own, that of the roll-up, say.
     *
     * @param other the other result
     * @return what both found, that of this one first
     * @throws IllegalArgumentException if they are of different reports or versions, or a rule ran for both
     */
    public ValidationResult mergedWith(ValidationResult other) {
        if (!report().isOfSameReportAs(other.report())) {
            throw new IllegalArgumentException(
                    "Results of different reports cannot be merged: " + report() + " and " + other.report());
        }
        return withRun(run().mergedWith(other.run()))
                .withFindings(joined(findings(), other.findings()))
                .withWaived(joined(waived(), other.waived()))
                .withLapsedWaivers(joined(lapsedWaivers(), other.lapsedWaivers()))
                .withDiagnoses(joined(diagnoses(), other.diagnoses()));
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    /**
     * Compares this result with an earlier one, to see what a correction of the report or another version of the rules has
     * changed.
     *
     * @param earlier the earlier result
     * @return the findings that are new, gone, and unchanged
     */
    public ResultChanges changesSince(ValidationResult earlier) {
        return ResultChanges.between(earlier.findings(), findings());
    }

    /** Sets the parts of a result. */
    public static final class Builder extends ImmutableValidationResult.Builder {
        Builder() {}
    }
}
