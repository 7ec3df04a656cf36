package org.gongkai.validation.rule;

import org.gongkai.finding.ReportKey;
import org.gongkai.report.DisclosureReport;

/**
 * A rule for many reports, of any agencies, years and forms. Implementations are immutable and safe for use by several
 * threads; a run is used by one.
 *
 * @since 0.1.0
 */
public interface CorpusRule extends CatalogueRule {

    /**
     * Starts a pass over a corpus.
     *
     * @return a run that has seen no report
     */
    Run start();

    /** One pass over a corpus. */
    interface Run {

        /**
         * Checks a report against those before it, and takes note of it; what is remembered of it should be small.
         *
         * @param key which report it is
         * @param report the next report
         * @param checks where every check that is made has to be told; a finding names the report before as its
         *     {@linkplain org.gongkai.finding.Finding#otherReport() other report}
         */
        void next(ReportKey key, DisclosureReport report, Checks checks);
    }
}
