package org.gongkai.validation.internal.diagnosis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.gongkai.finding.CellCorrection;
import org.gongkai.finding.CellCorrection.Hint;
import org.gongkai.finding.Diagnosis;
import org.gongkai.finding.Explanation;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Outcome;
import org.gongkai.finding.ValidationResult;
import org.gongkai.form.CellPath;
import org.gongkai.report.DisclosureReport;
import org.gongkai.validation.internal.diagnosis.TrialTables.Sum;

/** Finds, for the failed sums of a report, the smallest sets of cells whose correction clears them. */
public final class Diagnosing {

    /** How many wrong cells are looked for behind sums that belong together. */
    private static final int MOST_CELLS = 3;

    private final TrialTables tables;

    private Diagnosing(DisclosureReport report) {
        this.tables = new TrialTables(report);
    }

    /**
     * Diagnoses the failed sums of a report.
     *
     * @param report the report
     * @param result what was found in it
     * @return a diagnosis for every group of failed sums that belong together
     */
    public static List<Diagnosis> diagnose(DisclosureReport report, ValidationResult result) {
        return new Diagnosing(report).diagnose(result);
    }

    private List<Diagnosis> diagnose(ValidationResult result) {
        Map<Sum, Finding> failed = failed(result);
        // Wrong cells that cancel each other out in one sum explain groups that share no cell: these come together
        // again.
        Map<List<Explanation>, Set<Sum>> explained = new LinkedHashMap<>();
        for (Set<Sum> group : groups(failed.keySet())) {
            explained
                    .computeIfAbsent(explanations(group), none -> new LinkedHashSet<>())
                    .addAll(group);
        }
        return explained.entrySet().stream()
                .map(entry ->
                        new Diagnosis(entry.getValue().stream().map(failed::get).toList(), entry.getKey()))
                .toList();
    }

    private Map<Sum, Finding> failed(ValidationResult result) {
        Map<List<List<CellPath>>, Finding> findings = new HashMap<>();
        result.findings().stream()
                .filter(finding -> finding.outcome() == Outcome.FAIL)
                .forEach(finding -> findings.put(List.of(finding.left(), finding.right()), finding));
        Map<Sum, Finding> failed = new LinkedHashMap<>();
        for (Sum sum : tables.sums()) {
            Optional.ofNullable(findings.get(List.of(
                            sum.check().relation().left(),
                            sum.check().relation().right())))
                    .ifPresent(finding -> failed.put(sum, finding));
        }
        return failed;
    }

    /** Sums that share cells belong together, directly or through others. */
    private static List<Set<Sum>> groups(Set<Sum> failed) {
        List<Set<Sum>> groups = new ArrayList<>();
        for (Sum sum : failed) {
            Set<Sum> joined = new LinkedHashSet<>();
            groups.removeIf(group -> group.stream().anyMatch(other -> shareCells(sum, other)) && joined.addAll(group));
            joined.add(sum);
            groups.add(joined);
        }
        return groups;
    }

    private static boolean shareCells(Sum sum, Sum other) {
        Set<Integer> cells = new HashSet<>(sum.cells().toList());
        return other.cells().anyMatch(cells::contains);
    }

    /** One cell explains best; then a row that slipped; then several cells. */
    private List<Explanation> explanations(Set<Sum> failed) {
        List<Map<Integer, Long>> single = CorrectionSearch.smallest(tables, failed, 1);
        List<Map<Integer, Long>> shifted = single.isEmpty() ? RowShift.explaining(tables, failed) : List.of();
        if (!shifted.isEmpty()) {
            return explained(shifted, (cell, proposed) -> Optional.of(Hint.ROW_SHIFTED));
        }
        return explained(
                single.isEmpty() ? CorrectionSearch.smallest(tables, failed, MOST_CELLS) : single,
                (cell, proposed) -> HintFinder.find(tables, cell, proposed));
    }

    private List<Explanation> explained(
            List<Map<Integer, Long>> solutions, BiFunction<Integer, Long, Optional<Hint>> hints) {
        return solutions.stream()
                .map(solution -> new Explanation(solution.entrySet().stream()
                        .map(change -> CellCorrection.of(
                                tables.place(change.getKey()).path(),
                                tables.count(change.getKey()),
                                change.getValue(),
                                hints.apply(change.getKey(), change.getValue())))
                        .toList()))
                .sorted(Comparator.comparing(Diagnosing::correctionsWithoutHint))
                .toList();
    }

    private static long correctionsWithoutHint(Explanation explanation) {
        return explanation.corrections().stream()
                .filter(correction -> correction.hint().isEmpty())
                .count();
    }
}
