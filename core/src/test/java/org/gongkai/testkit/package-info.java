/**
 * The test kit: jqwik arbitraries of consistent reports, and faults put into them, for testing rules of one's own.
 *
 * <p>{@link org.gongkai.testkit.ReportArbitraries} and {@link org.gongkai.testkit.FaultArbitraries} are the entries;
 * {@link org.gongkai.testkit.ReportDomain} offers both to {@code @ForAll} parameters.
 */
@NullMarked
package org.gongkai.testkit;

import org.jspecify.annotations.NullMarked;
