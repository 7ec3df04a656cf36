package org.gongkai.finding;

import java.io.Serializable;
import org.gongkai.form.Section;

/**
 * A place in the prose of a report.
 *
 * @param section the section
 * @param pointer the JSON Pointer to the text from the root of the report, for example {@code /overview/1/text}
 * @param quotation the words that the finding is about, as they stand there
 */
public record ProsePlace(Section section, String pointer, String quotation) implements Serializable {}
