/**
 * The report as JSON, strictly read; likewise the results of checking it, policies and waivers.
 *
 * <p>{@link org.gongkai.json.DisclosureJson} reads and writes them by itself;
 * {@link org.gongkai.json.Jackson3DisclosureModule} and {@link org.gongkai.json.Jackson2DisclosureModule} teach them to a
 * Jackson mapper. All speak the same JSON: keys and cell paths are those of the form, a blank cell is {@code null} and never
 * zero, and whatever does not fit is refused with its place, nothing being skipped, repaired or guessed.
 */
@NullMarked
package org.gongkai.json;

import org.jspecify.annotations.NullMarked;
