/**
 * The report as JSON, strictly read; likewise the results of checking it, policies and waivers.
 *
 * <p>{@link org.gongkai.json.DisclosureJson} reads and writes them by itself;
 * {@link org.gongkai.json.Jackson3DisclosureModule} and {@link org.gongkai.json.Jackson2DisclosureModule} teach them to a
 * Jackson mapper. All speak the same JSON: keys and cell paths are those of the form, a blank cell is {@code null} and never
 * zero, and whatever does not fit is refused with its place, nothing being skipped, repaired or guessed.
 *
 * <p>The packages below are internal, and each uses only those named before it: {@code token}, what JSON is read from and
 * written to; {@code schema}, JSON Schemas; {@code codec}, how each kind of value is read, written and described;
 * {@code report} and {@code finding}, what the documents consist of; {@code document}, whole texts and lines;
 * {@code jackson2} and {@code jackson3}, tokens by either library. Of this package they use {@link org.gongkai.json.reading.JsonProblem}
 * and {@link org.gongkai.json.reading.JsonLimits} and nothing else.
 */
@NullMarked
package org.gongkai.json;

import org.jspecify.annotations.NullMarked;
