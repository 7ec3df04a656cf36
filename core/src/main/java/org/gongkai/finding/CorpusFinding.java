package org.gongkai.finding;

import java.io.Serializable;

/**
 * Something that a rule found in a report of a corpus.
 *
 * @param report the report to which the places in the finding belong
 * @param finding what was found; {@link Finding#otherReport()} is the report before it with which it was compared
 * @since 0.1.0
 */
public record CorpusFinding(ReportKey report, Finding finding) implements Serializable {}
