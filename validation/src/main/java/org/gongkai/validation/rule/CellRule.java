package org.gongkai.validation.rule;

import java.util.List;
import org.gongkai.form.Form;
import org.gongkai.report.DisclosureReport;

/**
 * A rule that consists of checks of which every one looks at certain cells only, so that those alone are run again that a
 * change touches.
 */
public interface CellRule extends Rule {

    /**
     * Lists the checks.
     *
     * @param form a form that is among those of the description
     * @return the checks in the order in which they are made, always the same
     */
    List<CellCheck> checks(Form form);

    @Override
    default void check(DisclosureReport report, Checks checks) {
        for (CellCheck check : checks(report.form())) {
            check.run().accept(report, checks);
        }
    }
}
