package org.gongkai.text;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A text in the two languages that the library speaks.
 *
 * @param zh the Chinese text; for a label of the form, the label as printed
 * @param en the English text
 * @since 0.1.0
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
     * Joins texts, in each language by itself.
     *
     * @param separator what stands between two texts, the same in both languages
     * @param texts the texts
     * @return the joined text, empty if there are no texts
     */
    public static LocalizedText join(String separator, List<LocalizedText> texts) {
        return new LocalizedText(
                texts.stream().map(LocalizedText::zh).collect(Collectors.joining(separator)),
                texts.stream().map(LocalizedText::en).collect(Collectors.joining(separator)));
    }

    /**
     * Obtains the text with another one behind it, without anything in between.
     *
     * @param more the other text
     * @return both texts, in each language by itself
     */
    public LocalizedText then(LocalizedText more) {
        return new LocalizedText(zh + more.zh, en + more.en);
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
