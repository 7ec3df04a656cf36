package org.gongkai.finding;

import java.io.Serializable;
import org.gongkai.form.ProsePath;

/**
 * Words in the prose of a report.
 *
 * @param path where they stand: in a text or, where texts are taken together, in a section
 * @param quotation the words that the finding is about, as they stand there
 * @since 0.1.0
 */
public record ProsePlace(ProsePath path, String quotation) implements Serializable {}
