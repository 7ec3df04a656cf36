package org.gongkai.form;

import org.gongkai.text.LocalizedText;

/**
 * What the numbers of a column count.
 *
 * @since 0.1.0
 */
public enum Unit {
    /** Whole things: documents, requests, decisions, items, cases (件, 项). */
    COUNT(new LocalizedText("件", "items")),

    /** Money in 万元, ten thousand yuan, with up to four decimals. */
    TEN_THOUSAND_YUAN(new LocalizedText("万元", "10,000 yuan"));

    private final LocalizedText label;

    Unit(LocalizedText label) {
        this.label = label;
    }

    /**
     * Gives the unit as it is printed behind a number.
     *
     * @return the name in both languages
     */
    public LocalizedText label() {
        return label;
    }
}
