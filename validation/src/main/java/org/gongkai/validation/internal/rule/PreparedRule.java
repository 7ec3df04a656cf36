package org.gongkai.validation.internal.rule;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gongkai.finding.RuleDescription;
import org.gongkai.form.Form;
import org.gongkai.report.DisclosureReport;
import org.gongkai.validation.rule.Checks;
import org.gongkai.validation.rule.Rule;

/** A rule whose checks are made ready once for every form. It applies to the forms for which there is a check. */
abstract class PreparedRule implements Rule {

    /** A check that was made ready. */
    interface PreparedCheck {

        /** Makes the check and tells how it ended. */
        void run(DisclosureReport report, Checks checks);
    }

    private final RuleDescription description;
    private final Map<Form, List<PreparedCheck>> checks = new EnumMap<>(Form.class);

    PreparedRule(RuleDescription description, Function<Form, Stream<PreparedCheck>> checks) {
        this.description = description;
        for (Form form : Form.values()) {
            this.checks.put(form, checks.apply(form).toList());
        }
    }

    @Override
    public final RuleDescription description() {
        return description;
    }

    @Override
    public final boolean appliesTo(Form form) {
        return !checks.getOrDefault(form, List.of()).isEmpty();
    }

    @Override
    public final void check(DisclosureReport report, Checks told) {
        for (PreparedCheck check : checks.getOrDefault(report.form(), List.of())) {
            check.run(report, told);
        }
    }
}
