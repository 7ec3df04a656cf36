/**
 * What is made of many reports: their sum ({@link org.gongkai.figures.ReportSum}), comparisons
 * ({@link org.gongkai.figures.ReportComparison}, {@link org.gongkai.figures.ReportSeries}), indicators
 * ({@link org.gongkai.figures.Indicators}) and flat tables ({@link org.gongkai.figures.FlatTables}). Blank is never zero here
 * either: what depends on a number that is not known is not known.
 */
@NullMarked
package org.gongkai.figures;

import org.jspecify.annotations.NullMarked;
