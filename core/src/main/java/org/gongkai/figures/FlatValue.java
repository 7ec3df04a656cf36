package org.gongkai.figures;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * A value of a flat table: a text, a number or nothing.
 *
 * @since 0.1.0
 */
public sealed interface FlatValue extends Serializable {

    /**
     * A text.
     *
     * @param text the text, not empty
     */
    record Text(String text) implements FlatValue {
        /**
         * Obtains a text.
         *
         * @param text the text
         * @throws IllegalArgumentException if it is empty, since an empty field of a table is {@link Missing}
         */
        public Text {
            if (text.isEmpty()) {
                throw new IllegalArgumentException("A text of a flat table is not empty");
            }
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /**
     * A number.
     *
     * @param number the number, with the decimals that it has
     */
    record Number(BigDecimal number) implements FlatValue {
        /**
         * Obtains a number; an exponent such as in 1E+3 is written out.
         *
         * @param number the number
         */
        public Number {
            number = number.scale() < 0 ? number.setScale(0) : number;
        }

        @Override
        public String toString() {
            return number.toPlainString();
        }
    }

    /** Nothing. */
    record Missing() implements FlatValue {
        @Override
        public String toString() {
            return "";
        }
    }

    /**
     * Obtains the value of a text.
     *
     * @param text the text
     * @return the value, {@link Missing} for an empty text
     */
    static FlatValue of(String text) {
        return text.isEmpty() ? new Missing() : new Text(text);
    }

    /**
     * Obtains the value of a number.
     *
     * @param number the number
     * @return the value
     */
    static FlatValue of(BigDecimal number) {
        return new Number(number);
    }
}
