package org.gongkai.text;

import java.io.Serializable;
import java.util.Locale;

/**
 * A text in the two languages that the library speaks.
 *
 * @param zh the Chinese text; for a label of the form, the label as printed
 * @param en the English text
 */
public record LocalizedText(String zh, String en) implements Serializable {

    /**
     * Obtains a text that reads the same in both languages, such as a figure or a quotation from a report.
     *
     * @param text the text
     * @return the text, for either language
     */
    public static LocalizedText verbatim(String text) {
        return new LocalizedText(text, text);
    }

    /**
     * Gives the text for a locale: Chinese for every locale of the language {@code zh}, English for all others.
     *
     * @param locale the reader's locale
     * @return the text in that locale's language
     */
    public String in(Locale locale) {
        return locale.getLanguage().equals("zh") ? zh : en;
    }
}
