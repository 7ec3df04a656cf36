package org.gongkai.validation.internal.prose;

import org.gongkai.finding.RuleDescription;
import org.gongkai.report.DisclosureReport;
import org.gongkai.validation.rule.Checks;
import org.gongkai.validation.rule.Rule;

/** A rule that looks at the prose of a report, which is read once for all of them. */
abstract class ProseRule implements Rule {

    private final RuleDescription description;
    private final boolean looksAtCells;

    ProseRule(RuleDescription description, boolean looksAtCells) {
        this.description = description;
        this.looksAtCells = looksAtCells;
    }

    @Override
    public final RuleDescription description() {
        return description;
    }

    @Override
    public final boolean looksAtCells() {
        return looksAtCells;
    }

    @Override
    public final void check(DisclosureReport report, Checks checks) {
        check(checks.shared(Prose.class, () -> Prose.of(report)), checks);
    }

    abstract void check(Prose prose, Checks checks);
}
