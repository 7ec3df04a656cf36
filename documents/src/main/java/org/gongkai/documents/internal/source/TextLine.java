package org.gongkai.documents.internal.source;

import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkai.documents.source.SourcePlace;

/**
 * A line of a text that is not empty.
 *
 * @param place the line's number
 * @param text the text without Markdown's marks and invisible characters
 * @param marked whether it is marked as a heading
 */
record TextLine(SourcePlace place, String text, boolean marked) {

    private static final Pattern HEADING_MARK = Pattern.compile("^\\s*#{1,6}\\s*");
    private static final Pattern EMPHASIS = Pattern.compile("\\*\\*([^*\\t|]+)\\*\\*");
    private static final Pattern LINE_BREAK = Pattern.compile("<br\\s{0,3}/?>", Pattern.CASE_INSENSITIVE);
    private static final Pattern FORMAT_CHARACTER = Pattern.compile("\\p{Cf}");
    private static final Pattern STRAY_CONTROL = Pattern.compile("[\\p{Cc}&&[^\\t]]");

    /** Obtains a line, empty if nothing is to be seen but a line between rows. */
    static Optional<TextLine> of(int number, String printed) {
        String visible = FORMAT_CHARACTER.matcher(printed).replaceAll("");
        String plain = STRAY_CONTROL.matcher(visible).replaceAll(" ");
        if (BarSeparator.isRule(plain) || plain.indexOf('\t') < 0 && plain.isBlank()) {
            return Optional.empty();
        }
        boolean marked = HEADING_MARK.matcher(plain).find();
        return Optional.of(new TextLine(new SourcePlace.Line(number), withoutMarks(plain), marked));
    }

    /** Drops Markdown's marks of headings and emphasis; a line break in a cell becomes a space. */
    static String withoutMarks(String line) {
        String plain = LINE_BREAK.matcher(line).replaceAll(" ");
        return EMPHASIS.matcher(HEADING_MARK.matcher(plain).replaceFirst("")).replaceAll("$1");
    }
}
