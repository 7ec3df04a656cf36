package org.gongkai.finding;

/**
 * Something that a rule found between two reports of a corpus.
 *
 * @param report the report that came later, to which the places in the finding belong
 * @param other the report that came before it
 * @param finding what was found
 */
public record CorpusFinding(ReportKey report, ReportKey other, Finding finding) {}
