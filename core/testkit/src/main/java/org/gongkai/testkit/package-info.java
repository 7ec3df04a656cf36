/**
 * The test kit: jqwik arbitraries of consistent reports, and faults and lies put into them, for testing rules of
 * one's own.
 *
 * <p>{@link org.gongkai.testkit.ReportArbitraries}, {@link org.gongkai.testkit.FaultArbitraries} and
 * {@link org.gongkai.testkit.ProseArbitraries} are the entries,
 * {@link org.gongkai.testkit.YearArbitraries} and {@link org.gongkai.testkit.FamilyArbitraries} those for several reports;
 * {@link org.gongkai.testkit.ReportDomain} offers single reports, faults and lies to {@code @ForAll} parameters.
 */
@NullMarked
package org.gongkai.testkit;

import org.jspecify.annotations.NullMarked;
