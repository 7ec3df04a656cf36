package org.gongkai.validation.internal.prose;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a line stands in a text.
 *
 * @param start where it begins
 * @param end where it ends, in front of its line break
 */
record Line(int start, int end) {

    private static final Characters BREAKS = Characters.of("\n\r");

    /** Lists the lines of a text; between the two characters of a break there may be an empty one. */
    static List<Line> in(String text) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = BREAKS.next(text, start, text.length());
            lines.add(new Line(start, end));
            start = end + 1;
        }
        return lines;
    }

    String of(String text) {
        return text.substring(start, end);
    }
}
