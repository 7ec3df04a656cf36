package org.gongkai.documents.internal.source.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a text.
 *
 * @param number its number, counted from 1
 * @param printed the line as it is
 * @param plain the line without invisible characters and marks of markup, with its tabs and spaces
 * @param marked whether it is marked as a heading
 */
record TextLine(int number, String printed, String plain, boolean marked) {

    /** The mark of a heading in Markdown, MediaWiki, Org, Textile, Jira and reStructuredText. */
    private static final Pattern HEADING_MARK = Pattern.compile("^(?:\\s{0,3}(?:#{1,6}|={1,6}|\\*{1,6})\\s+"
            + "|\\s{0,3}h[1-6](?:\\([^()\\s]{1,300}\\))?\\.\\s+(?:\\{anchor:[^{}]{1,300}\\}\\s{0,3})?"
            + "|\\s{0,60}\\.\\. (?:rubric|title)::\\s+)");

    private static final Pattern HEADING_END = Pattern.compile("\\s+(?:#{1,6}|={1,6}|\\*{1,6})\\s*$");

    /** A line of reStructuredText, Org or Haddock that says something of the lines beside it, and prints nothing. */
    private static final Pattern DIRECTIVE = Pattern.compile(
            "^\\s{0,60}(?:(?:\\.\\. (?:container|_[^:]{1,300}|[a-z-]{1,30}:)|:[A-Za-z_-]{1,30}):(?:\\s.*)?"
                    + "|#[^#\\s]{1,300}#)$");

    /** The name of a place in XWiki. */
    private static final Pattern ANCHOR = Pattern.compile("\\s?\\{\\{id name=\"[^\"{}]{1,300}\" /\\}\\}");

    private static final Pattern EMPHASIS = Pattern.compile("(\\*\\*|__)([^*_\\t|]{1,300})\\1");
    private static final Pattern LINE_BREAK = Pattern.compile("<br\\s{0,3}/?>", Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG = Pattern.compile(
            "</?(?:span|div|p|b|strong|em|i|u|font|center|section|article|a|html|head|body|main|colgroup|col)(?:\\s[^<>]{0,300})?/?>",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ESCAPE = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+\\-.!|<>~^$\"'])");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern FORMAT_CHARACTER = Pattern.compile("\\p{Cf}");
    private static final Pattern STRAY_CONTROL = Pattern.compile("[\\p{Cc}&&[^\\t]]");

    /** What a line between rows is drawn with, such as |---|:---:| or +-----+ or ├──┼──┤; a single dash may be a value. */
    private static final String DASHES = "-=─━═_*";

    private static final String JUNCTIONS = "|+:│┃║";
    private static final int SHORTEST_RULER = 3;

    static TextLine of(int number, String printed) {
        String visible = STRAY_CONTROL
                .matcher(FORMAT_CHARACTER.matcher(printed).replaceAll(""))
                .replaceAll(" ");
        String plain = visible;
        if (plain.indexOf('<') >= 0) {
            plain = TAG.matcher(LINE_BREAK.matcher(plain).replaceAll(" ")).replaceAll("");
        }
        if (plain.indexOf('\\') >= 0) {
            plain = ESCAPE.matcher(plain).replaceAll("$1");
        }
        if (plain.indexOf("{{") >= 0) {
            plain = ANCHOR.matcher(plain).replaceAll(" ");
        }
        Matcher mark = HEADING_MARK.matcher(plain);
        // between values, the signs that mark headings are what is shown instead of one that is too wide for its cell
        boolean marked = mark.find() && LETTER.matcher(plain).find(mark.end());
        if (marked) {
            plain = HEADING_END
                    .matcher(plain.substring(mark.end()).stripTrailing())
                    .replaceFirst("");
        }
        if (plain.indexOf("**") >= 0 || plain.indexOf("__") >= 0) {
            plain = EMPHASIS.matcher(plain).replaceAll("$2");
        }
        if (!marked && DIRECTIVE.matcher(plain).matches()) {
            plain = "";
        }
        return new TextLine(number, visible, plain, marked);
    }

    /** The line without white space around it. */
    String text() {
        return plain.strip();
    }

    /** Says whether the line is nothing but a line drawn between rows. */
    boolean isRuler() {
        String text = text();
        int dashes = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isDash = DASHES.indexOf(c) >= 0;
            if (!isDash && JUNCTIONS.indexOf(c) < 0 && !DrawnGrid.isCorner(c) && !Character.isWhitespace(c)) {
                return false;
            }
            dashes += isDash ? 1 : 0;
        }
        boolean hasRow = text.indexOf('|') >= 0 || text.indexOf('+') >= 0;
        return dashes >= (hasRow ? SHORTEST_RULER : SHORTEST_RULER + 1) && !hasSeparatedDashes(text);
    }

    /** Dashes one by one in cells of their own are values that do not apply. */
    private static boolean hasSeparatedDashes(String text) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = DASHES.indexOf(text.charAt(i)) >= 0 ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest < SHORTEST_RULER - 1;
    }

    /** How many pieces white space and separators part, about. */
    int pieces() {
        int pieces = 0;
        boolean isIn = false;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            boolean isGap = Character.isWhitespace(c) || c == '|';
            pieces += isGap ? (c == '\t' || c == '|' ? 1 : 0) : isIn ? 0 : 1;
            isIn = !isGap;
        }
        return pieces;
    }
}
