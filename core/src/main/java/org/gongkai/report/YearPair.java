package org.gongkai.report;

import java.io.Serializable;

/**
 * A report and the one before, to be compared.
 *
 * @param report the report that is checked
 * @param previous the report of the same agency for the year before
 * @since 0.1.0
 */
public record YearPair(DisclosureReport report, DisclosureReport previous) implements Serializable {}
