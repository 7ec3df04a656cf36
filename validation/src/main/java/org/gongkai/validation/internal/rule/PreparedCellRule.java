package org.gongkai.validation.internal.rule;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gongkai.finding.RuleDescription;
import org.gongkai.form.Form;
import org.gongkai.validation.rule.CellCheck;
import org.gongkai.validation.rule.CellRule;

/** A rule whose checks are made ready once for every form. */
abstract class PreparedCellRule implements CellRule {

    private final RuleDescription description;
    private final Map<Form, List<CellCheck>> checks = new EnumMap<>(Form.class);

    PreparedCellRule(RuleDescription description, Function<Form, Stream<CellCheck>> checks) {
        this.description = description;
        description
                .forms()
                .forEach(form -> this.checks.put(form, checks.apply(form).toList()));
    }

    @Override
    public final RuleDescription description() {
        return description;
    }

    @Override
    public final List<CellCheck> checks(Form form) {
        return checks.get(form);
    }
}
