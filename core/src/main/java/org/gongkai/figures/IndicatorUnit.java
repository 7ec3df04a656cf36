package org.gongkai.figures;

import java.math.BigDecimal;
import org.gongkai.text.LocalizedText;

/**
 * In what an indicator is measured.
 *
 * @since 0.1.0
 */
public enum IndicatorUnit {
    /** Hundredths of the denominator. */
    PERCENT(100, new LocalizedText("%", "%")),
    /** Cases per hundred requests. */
    PER_HUNDRED_REQUESTS(100, new LocalizedText("件/百件申请", "per 100 requests")),
    /** Whole things: documents, decisions. */
    COUNT(1, new LocalizedText("件", "items"));

    private final BigDecimal factor;
    private final LocalizedText label;

    IndicatorUnit(int factor, LocalizedText label) {
        this.factor = BigDecimal.valueOf(factor);
        this.label = label;
    }

    /**
     * Gives the unit as it is printed behind a value.
     *
     * @return the name in both languages
     */
    public LocalizedText label() {
        return label;
    }

    /** By what a quotient is multiplied. */
    BigDecimal factor() {
        return factor;
    }
}
