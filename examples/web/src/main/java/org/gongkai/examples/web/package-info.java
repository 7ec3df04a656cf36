/**
 * The collection desk: organs of a roster fill in or upload their annual reports, the office checks, returns, accepts and sums
 * them up. {@link org.gongkai.examples.web.Filings} keeps them, {@link org.gongkai.examples.web.Desk} says what may be done
 * with them, the controllers show them.
 */
@NullMarked
package org.gongkai.examples.web;

import org.jspecify.annotations.NullMarked;
