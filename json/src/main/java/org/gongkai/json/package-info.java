/**
 * The report as JSON, strictly read.
 *
 * <p>{@link org.gongkai.json.DisclosureJson} reads and writes reports by itself; {@link org.gongkai.json.DisclosureModule}
 * teaches them to a Jackson mapper. Both speak the same JSON: keys and cell paths are those of the form, a blank cell is
 * {@code null} and never zero, and whatever does not fit is refused with its place, nothing being skipped, repaired or
 * guessed.
 */
@NullMarked
package org.gongkai.json;

import org.jspecify.annotations.NullMarked;
