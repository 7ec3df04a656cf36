package org.gongkai.validation.internal.rule;

import java.util.List;
import java.util.Optional;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Outcome;
import org.gongkai.finding.RuleDescription;
import org.gongkai.form.FormCell;
import org.gongkai.form.Relation;
import org.gongkai.report.Cell;
import org.gongkai.report.DisclosureReport;
import org.gongkai.text.LocalizedText;
import org.gongkai.validation.internal.relation.Bounds;
import org.gongkai.validation.internal.relation.KnownSum;
import org.gongkai.validation.internal.relation.RelationCheck;
import org.gongkai.validation.rule.Checks;

/** A rule that the form itself gives: all its relations of one kind hold. One check for every relation. */
final class RelationRule extends PreparedRule {

    private static final LocalizedText NOTHING = LocalizedText.verbatim("");
    private static final LocalizedText AT_LEAST = new LocalizedText("至少", "at least ");

    RelationRule(RuleDescription description, Relation.Kind kind) {
        super(
                description,
                form -> form.relations().stream()
                        .filter(relation -> relation.kind() == kind)
                        .map(relation -> check(description, new RelationCheck(form, relation))));
    }

    private static PreparedCheck check(RuleDescription rule, RelationCheck relation) {
        return (report, checks) -> {
            if (relation.plainlyHolds(report.cells())) {
                checks.pass();
            } else if (!report.has(relation.relation().section())) {
                checks.skip();
            } else {
                decide(rule, relation, report, checks);
            }
        };
    }

    private static void decide(RuleDescription rule, RelationCheck relation, DisclosureReport report, Checks checks) {
        List<Cell> cells = report.cells();
        if (outcome(relation, cells) == Outcome.UNDECIDED) {
            cells = Bounds.withZeros(report.form(), cells, relation.relation());
        }
        List<Cell> settled = cells;
        Outcome outcome = outcome(relation, settled);
        checks.check(outcome == Outcome.PASS, () -> finding(rule, report, settled, relation, outcome));
    }

    private static Outcome outcome(RelationCheck relation, List<Cell> cells) {
        return relation.outcome(relation.left(cells), relation.right(cells));
    }

    private static Finding finding(
            RuleDescription rule, DisclosureReport report, List<Cell> cells, RelationCheck check, Outcome outcome) {
        Relation relation = check.relation();
        KnownSum left = check.left(cells);
        KnownSum right = check.right(cells);
        FormCell place = report.form().cell(relation.right().get(0)).orElseThrow();
        return rule.finding(outcome)
                .left(relation.left())
                .right(relation.right())
                .leftSum(left.sum())
                .rightSum(right.sum())
                .implied(outcome == Outcome.UNDECIDED ? check.implied(cells, left, right) : Optional.empty())
                .putArguments("leftAtLeast", atLeast(left.isComplete()))
                .putArguments("rightAtLeast", atLeast(right.isComplete()))
                .putArguments("atLeast", atLeast(left.isComplete() && right.isComplete()))
                .putArguments("row", place.rowLabelPath())
                .putArguments("table", place.table().label())
                .putArguments("column", place.column().label())
                .build();
    }

    /** A sum of which cells are unknown is at least what is known of it. */
    private static LocalizedText atLeast(boolean complete) {
        return complete ? NOTHING : AT_LEAST;
    }
}
