package org.gongkai.validation.rule;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Outcome;
import org.gongkai.finding.RuleDescription;
import org.gongkai.form.Form;
import org.gongkai.form.FormCell;
import org.gongkai.form.LocalizedText;
import org.gongkai.form.Relation;
import org.gongkai.report.Cell;
import org.gongkai.report.DisclosureReport;
import org.gongkai.validation.relation.KnownSum;
import org.gongkai.validation.relation.RelationCheck;

/** A rule that the form itself gives: all its relations of one kind hold. One check for every relation. */
final class RelationRule implements Rule {

    private static final LocalizedText NOTHING = LocalizedText.verbatim("");
    private static final LocalizedText AT_LEAST = new LocalizedText("至少", "at least ");

    private final RuleDescription description;
    private final Map<Form, List<RelationCheck>> checksByForm = new EnumMap<>(Form.class);

    RelationRule(RuleDescription description, Relation.Kind kind) {
        this.description = description;
        for (Form form : description.forms()) {
            checksByForm.put(
                    form,
                    form.relations().stream()
                            .filter(relation -> relation.kind() == kind)
                            .map(relation -> new RelationCheck(form, relation))
                            .toList());
        }
    }

    @Override
    public RuleDescription description() {
        return description;
    }

    @Override
    public void check(DisclosureReport report, Checks checks) {
        List<Cell> cells = report.cells();
        for (RelationCheck check : checksByForm.get(report.form())) {
            if (!report.has(check.relation().section())) {
                checks.skip();
                continue;
            }
            KnownSum left = check.left(cells);
            KnownSum right = check.right(cells);
            Outcome outcome = check.outcome(left, right);
            checks.check(outcome == Outcome.PASS, () -> finding(report, check, outcome, left, right));
        }
    }

    private Finding finding(
            DisclosureReport report, RelationCheck check, Outcome outcome, KnownSum left, KnownSum right) {
        Relation relation = check.relation();
        FormCell place = report.form().cell(relation.right().get(0)).orElseThrow();
        return description
                .finding(outcome)
                .left(relation.left())
                .right(relation.right())
                .leftSum(left.sum())
                .rightSum(right.sum())
                .implied(outcome == Outcome.UNDECIDED ? check.implied(report.cells(), left, right) : Optional.empty())
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
