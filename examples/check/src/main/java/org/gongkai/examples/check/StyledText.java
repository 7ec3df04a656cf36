package org.gongkai.examples.check;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.gongkai.text.LocalizedText;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;
import picocli.CommandLine.Help.ColorScheme;

/**
 * Lines for people.
 *
 * @param out where they go
 * @param locale the reader's locale
 * @param colours what a terminal can show
 */
record StyledText(PrintWriter out, Locale locale, ColorScheme colours) {

    private static final String INDENT = "  ";

    /** How long a note is at most. */
    private static final int MOST_LETTERS = 90;

    void line(String text) {
        out.println(text);
    }

    /** A line below that of an input. */
    void indented(String text) {
        out.println(INDENT + text);
    }

    void heading(LocalizedText heading) {
        indented(styled(heading.in(locale), Style.underline));
    }

    /** A line below a heading. */
    void entry(String text) {
        out.println(INDENT + INDENT + text);
    }

    /** A line below an entry. */
    void detail(String text) {
        entry(INDENT + INDENT + text);
    }

    /** Whoever wants to see all of a long note reads the JSON or the page. */
    void note(Note note) {
        String place = note.place().map(found -> found.in(locale) + INDENT).orElse("");
        entry(shortened(printable(place + note.message().in(locale))));
    }

    private static String shortened(String text) {
        int end = text.offsetByCodePoints(0, Math.min(MOST_LETTERS, text.codePointCount(0, text.length())));
        return end < text.length() ? text.substring(0, end) + "…" : text;
    }

    String of(String zh, String en) {
        return new LocalizedText(zh, en).in(locale);
    }

    /** What controls a terminal, or turns or breaks its lines, is not for it: control and format characters, separators. */
    static String printable(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]", "\uFFFD");
    }

    /** The text is never read as markup, whatever a report says. */
    String styled(String text, IStyle... styles) {
        return colours.apply(text, List.of(styles)).toString();
    }
}
