package org.gongkai.validation.internal.prose;

import org.gongkai.finding.RuleDescription;
import org.gongkai.report.DisclosureReport;
import org.gongkai.validation.rule.Checks;
import org.gongkai.validation.rule.Rule;

/** A rule that looks at the prose of a report, which is read once for all of them. */
abstract class ProseRule implements Rule {

    private final RuleDescription description;

    ProseRule(RuleDescription description) {
        this.description = description;
    }

    @Override
    public final RuleDescription description() {
        return description;
    }

    @Override
    public final void check(DisclosureReport report, Checks checks) {
        check(checks.shared(Prose.class, () -> Prose.of(report)), checks);
    }

    abstract void check(Prose prose, Checks checks);
}
