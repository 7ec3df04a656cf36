package org.gongkai.json.reading;

import java.io.Serializable;
import org.gongkai.text.LocalizedText;

/**
 * Why a JSON text is not the document that it should be: something in it that does not fit.
 *
 * @param kind what is wrong
 * @param pointer where, as a JSON Pointer (RFC 6901) from its root; empty for the document as a whole. For a missing key, it
 *     is where the key would be
 * @param line the line, counted from 1; 0 if the source has none, such as a tree of nodes
 * @param column the column, counted from 1 in characters; 0 if the source has none. Through a mapper that reads bytes, it is
 *     counted in bytes
 * @param found what stands there
 * @param expected what should stand there
 * @since 0.1.0
 */
public record JsonProblem(Kind kind, String pointer, int line, int column, LocalizedText found, LocalizedText expected)
        implements Serializable {

    /**
     * Puts the problem into words: where it is, what was found, what was expected.
     *
     * @return for example {@code /year (line 3, column 11): found the text "2024", expected a year of four digits}
     */
    public LocalizedText message() {
        LocalizedText where =
                pointer.isEmpty() ? new LocalizedText("整份文件", "the document") : LocalizedText.verbatim(pointer);
        String zh = line > 0 ? "（第" + line + "行第" + column + "列）" : "";
        String en = line > 0 ? " (line " + line + ", column " + column + ")" : "";
        return new LocalizedText(
                where.zh() + zh + "：发现" + found.zh() + "，应为" + expected.zh(),
                where.en() + en + ": found " + found.en() + ", expected " + expected.en());
    }

    /** What can be wrong with a JSON text. */
    public enum Kind {
        /** The text is not JSON. */
        MALFORMED,
        /** A number, a string or a key is longer than can be read. */
        TOO_LONG,
        /** Something follows the document. */
        TRAILING_TEXT,
        /** The value of {@code schemaVersion} is not one that can be read. */
        UNSUPPORTED_VERSION,
        /** No form has this key here. */
        UNKNOWN_KEY,
        /** The key stands twice in one object. */
        DUPLICATE_KEY,
        /** A required key is not there. */
        MISSING_KEY,
        /** Another form has this key here, the report's form does not. */
        WRONG_FORM,
        /** The value is of another type, such as a string where a number stands. */
        WRONG_TYPE,
        /** A number has a fraction or an exponent where things are counted; 5.0 has one too. */
        NOT_WHOLE,
        /** A number is too small or too large, or has too many decimals. */
        OUT_OF_RANGE,
        /** The text is none of the values that are allowed. */
        UNKNOWN_VALUE,
        /** The text is not a day of the calendar written as {@code 2025-01-24}. */
        INVALID_DATE,
        /** The text is empty or white space where it must not be. */
        EMPTY_TEXT,
        /** The value contradicts another one of the document, such as a verdict the findings. */
        CONTRADICTION
    }
}
