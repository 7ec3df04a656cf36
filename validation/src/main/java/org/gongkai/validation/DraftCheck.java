package org.gongkai.validation;

import java.util.Collections;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.gongkai.form.CellPath;
import org.gongkai.report.DisclosureReport;
import org.gongkai.validation.rule.CellCheck;
import org.gongkai.validation.rule.CellRule;
import org.gongkai.validation.rule.Checks;
import org.gongkai.validation.rule.Rule;

/**
 * One part of the check of a draft, with how it ended.
 *
 * @param cells the cells at which it looks
 * @param looksAtAll whether it looks at all cells
 * @param run makes the check
 * @param outcome how the check ended
 */
record DraftCheck(Set<CellPath> cells, boolean looksAtAll, BiConsumer<DisclosureReport, Checks> run, Checks outcome) {

    /** Checks a report by a rule, in as many parts as the rule has. */
    static Stream<DraftCheck> of(Rule rule, DisclosureReport report) {
        return rule instanceof CellRule cellRule
                ? cellRule.checks(report.form()).stream().map(check -> of(check, report))
                : Stream.of(
                        unchecked(Set.of(), rule.looksAtCells(), rule::check).run(report));
    }

    private static DraftCheck of(CellCheck check, DisclosureReport report) {
        return unchecked(check.cells(), false, check.run()).run(report);
    }

    /** What no change of cells can alter. */
    static DraftCheck settled(Checks outcome) {
        return new DraftCheck(Set.of(), false, (report, checks) -> {}, outcome);
    }

    private static DraftCheck unchecked(
            Set<CellPath> cells, boolean looksAtAll, BiConsumer<DisclosureReport, Checks> run) {
        return new DraftCheck(cells, looksAtAll, run, new Checks());
    }

    boolean touches(Set<CellPath> changed) {
        return looksAtAll || !Collections.disjoint(cells, changed);
    }

    DraftCheck run(DisclosureReport report) {
        Checks checks = new Checks();
        run.accept(report, checks);
        return new DraftCheck(cells, looksAtAll, run, checks);
    }
}
