/**
 * The annual report as immutable types: one type for every table of the form and every kind of row, cells with a state, and
 * the agency that reports.
 *
 * <p>{@link org.gongkai.report.DisclosureReport} is the entry. Accessors bear the names of the JSON keys, so that the cell
 * {@code /applications/results/granted/total} is {@code report.applications().get().results().granted().total()}. The
 * types hold what was published, right or wrong; they refuse only what no report can say.
 */
@NullMarked
package org.gongkai.report;

import org.jspecify.annotations.NullMarked;
