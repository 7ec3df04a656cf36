package org.gongkai.documents.internal.writing;

/**
 * Makes a text of a report fit for every format. Control characters, halves of surrogate pairs and the like are allowed
 * neither in HTML nor in the XML of Word; the replacement character shows where one was.
 */
final class WritableText {

    private static final int REPLACEMENT = 0xFFFD;

    private WritableText() {}

    /** A text of several lines. */
    static String of(String text) {
        return text.codePoints()
                .map(c -> isWritable(c) ? c : REPLACEMENT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** A text on one line. */
    static String onOneLine(String text) {
        return of(text).replaceAll("\\s+", " ").strip();
    }

    private static boolean isWritable(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c == '\n' || c == '\r' || c == '\t';
            case Character.SURROGATE -> false;
            default -> (c & 0xFFFE) != 0xFFFE && (c < 0xFDD0 || c > 0xFDEF);
        };
    }
}
