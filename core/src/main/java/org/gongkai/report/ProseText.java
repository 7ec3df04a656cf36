package org.gongkai.report;

import java.util.Optional;
import org.gongkai.form.ProsePath;

/**
 * A text of a report with its address.
 *
 * @param path the address
 * @param heading the heading above the text as printed, empty if the text has none of its own
 * @param text the text, paragraphs separated by line feeds
 * @since 0.1.0
 */
public record ProseText(ProsePath path, Optional<String> heading, String text) {}
