package org.gongkai.documents.internal.source.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.gongkai.text.PlainText;

/** How many columns of a line the program that aligned a table counted for a character. */
enum CharacterWidth {
    /** As most screens show it: two for a Chinese character. */
    SCREEN(PlainText::width),

    /** As screens of East Asia show it: two for the signs that Chinese text shares with others, too. */
    EAST_ASIAN(c -> "“”‘’…—·×".indexOf(c) >= 0 ? 2 : PlainText.width(c)),

    /** One for each, as programs count that do not know of wide characters. */
    ONE(c -> 1);

    private final IntUnaryOperator width;

    CharacterWidth(IntUnaryOperator width) {
        this.width = width;
    }

    int of(int c) {
        return width.applyAsInt(c);
    }

    /** The parts of a line between columns, before the first and behind the last, with their white space. */
    List<String> cut(String line, List<Integer> columns) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        int column = 0;
        int i = 0;
        for (int end : columns) {
            while (i < line.length() && column < end) {
                int c = line.codePointAt(i);
                column += of(c);
                i += Character.charCount(c);
            }
            parts.add(line.substring(start, i));
            start = i;
        }
        parts.add(line.substring(start));
        return parts;
    }

    /** The part of a line between two columns, with its white space. */
    String slice(String line, int from, int to) {
        return cut(line, List.of(from, to)).get(1);
    }
}
