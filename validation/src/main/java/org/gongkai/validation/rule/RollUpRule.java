package org.gongkai.validation.rule;

import org.gongkai.report.DisclosureReport;
import org.gongkai.report.RollUp;

/**
 * A rule for a government's report and those of its organs. Implementations are immutable and safe for use by several
 * threads; a run is used by one.
 *
 * @since 0.1.0
 */
public interface RollUpRule extends CatalogueRule {

    /**
     * Starts to sum up.
     *
     * @param rollUp what is to be summed up, in a form to which the rule applies
     * @return a run that has seen no child
     */
    Run start(RollUp rollUp);

    /** One pass over the children. */
    interface Run {

        /**
         * Takes note of a child; what is remembered of it should be small.
         *
         * @param child the next child's report, for the year of the parent but not always in the same form
         */
        void next(DisclosureReport child);

        /**
         * Checks the parent after all children.
         *
         * @param checks where every check that is made has to be told
         */
        void finish(Checks checks);
    }
}
