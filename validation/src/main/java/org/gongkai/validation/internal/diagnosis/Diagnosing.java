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
import org.gongkai.form.Table;
import org.gongkai.report.DisclosureReport;
import org.gongkai.validation.internal.diagnosis.TrialTables.Sum;

/** Finds, for the failed sums of a report, the smallest sets of cells whose correction clears them. */
public final class Diagnosing {

    /** How many wrong cells are looked for behind sums that belong together. */
    private static final int MOST_CELLS = 3;

    /** More would help nobody. */
    private static final int MOST_EXPLANATIONS = 20;

    private static final Comparator<Explanation> LIKELIEST_FIRST =
            Comparator.comparingLong(Diagnosing::correctionsWithoutHint).thenComparingLong(Diagnosing::changeOfSize);

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
        List<Diagnosis> diagnoses = new ArrayList<>();
        for (Table table : tables.tables()) {
            List<Sum> ofTable = failed.keySet().stream()
                    .filter(sum -> sum.relation().section() == table.section())
                    .toList();
            if (ofTable.size() > 1
                    && CorrectionSearch.smallest(tables, new LinkedHashSet<>(ofTable), 1)
                            .isEmpty()) {
                List<Explanation> displaced = explained(Displacement.explaining(tables, table, ofTable));
                if (!displaced.isEmpty()) {
                    diagnoses.add(
                            new Diagnosis(ofTable.stream().map(failed::get).toList(), displaced));
                    ofTable.forEach(failed::remove);
                }
            }
        }
        diagnoses.addAll(bySums(failed));
        return diagnoses;
    }

    private List<Diagnosis> bySums(Map<Sum, Finding> failed) {
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
            Finding finding =
                    findings.get(List.of(sum.relation().left(), sum.relation().right()));
            // What fails only by what other sums say of its blanks is mended there.
            if (finding != null && sum.fails()) {
                failed.put(sum, finding);
            }
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

    /** The fewest cells explain best. */
    private List<Explanation> explanations(Set<Sum> failed) {
        return ranked(CorrectionSearch.smallest(tables, failed, MOST_CELLS).stream()
                .map(solution -> explanation(solution, (cell, proposed) -> HintFinder.find(tables, cell, proposed)))
                .toList());
    }

    private List<Explanation> explained(List<Displacement> displacements) {
        return displacements.stream()
                .map(displaced -> explanation(displaced.counts(), (cell, proposed) -> Optional.of(displaced.hint())))
                .toList();
    }

    private Explanation explanation(Map<Integer, Long> solution, BiFunction<Integer, Long, Optional<Hint>> hints) {
        return new Explanation(solution.entrySet().stream()
                .map(change -> CellCorrection.of(
                        tables.place(change.getKey()).path(),
                        tables.count(change.getKey()),
                        change.getValue(),
                        hints.apply(change.getKey(), change.getValue())))
                .toList());
    }

    /** The likeliest first; of those that correct the same cells only the likeliest. */
    private static List<Explanation> ranked(List<Explanation> explanations) {
        Map<List<CellPath>, Explanation> byCells = new LinkedHashMap<>();
        explanations.stream()
                .sorted(LIKELIEST_FIRST)
                .forEach(explanation -> byCells.putIfAbsent(
                        explanation.corrections().stream()
                                .map(CellCorrection::cell)
                                .toList(),
                        explanation));
        return byCells.values().stream().limit(MOST_EXPLANATIONS).toList();
    }

    private static long correctionsWithoutHint(Explanation explanation) {
        return explanation.corrections().stream()
                .filter(correction -> correction.hint().isEmpty())
                .count();
    }

    /** A number that becomes another one of as many digits is likelier mistyped than one that changes its size. */
    private static long changeOfSize(Explanation explanation) {
        return explanation.corrections().stream()
                .mapToLong(
                        correction -> Math.abs(Long.toString(correction.found()).length()
                                - Long.toString(correction.proposed()).length()))
                .sum();
    }
}
