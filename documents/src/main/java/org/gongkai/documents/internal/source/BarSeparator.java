package org.gongkai.documents.internal.source;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Splits lines whose cells are separated by bars, with or without bars around them, as Markdown and consoles draw tables. */
final class BarSeparator {

    private static final String BARS = "|｜│┃║";
    private static final Pattern BAR = Pattern.compile("[" + BARS + "]");

    /** What a line between rows is drawn with, such as |---|:---:| or +-----+ or ├──┼──┤; a single dash may be a value. */
    private static final Pattern DASHES = Pattern.compile("-{3,}|={3,}|[─━═]{2,}");

    private static final Pattern JUNCTIONS = Pattern.compile("[|+:│┃║┼├┤┬┴┌┐└┘╬╠╣╦╩╔╗╚╝\\s]+");

    private BarSeparator() {}

    /** Says whether a line is nothing but a line drawn between rows. */
    static boolean isRule(String line) {
        String junctions = DASHES.matcher(line).replaceAll("");
        return junctions.length() < line.length()
                && !junctions.isBlank()
                && JUNCTIONS.matcher(junctions).matches();
    }

    /** Splits a line that has bars around it, or as many bars as a line next to it. */
    static Optional<List<String>> split(String line, Optional<String> above, Optional<String> below) {
        String stripped = line.strip();
        int bars = count(stripped);
        boolean opens = bars > 0 && BARS.indexOf(stripped.charAt(0)) >= 0;
        boolean closes = bars > 1 && BARS.indexOf(stripped.charAt(stripped.length() - 1)) >= 0;
        boolean isRow = opens && closes
                || bars > 0
                        && (above.filter(other -> count(other) == bars).isPresent()
                                || below.filter(other -> count(other) == bars).isPresent());
        if (!isRow) {
            return Optional.empty();
        }
        List<String> cells = List.of(BAR.split(stripped, -1));
        return Optional.of(cells.subList(opens ? 1 : 0, closes ? cells.size() - 1 : cells.size()));
    }

    private static int count(String line) {
        return (int) line.chars().filter(c -> BARS.indexOf(c) >= 0).count();
    }
}
