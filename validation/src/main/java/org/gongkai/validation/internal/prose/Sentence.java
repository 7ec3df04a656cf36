package org.gongkai.validation.internal.prose;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a sentence stands in a plain text. A sentence that goes on with 其中 belongs to the one before.
 *
 * @param start where it begins
 * @param end where it ends, in front of its full stop
 * @param opensParagraph whether it is the first of a paragraph
 */
record Sentence(int start, int end, boolean opensParagraph) {

    private static final Characters ENDS = Characters.of("。！？\n");
    private static final String GOES_ON = "。其中";

    static List<Sentence> in(String plain) {
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        for (int end = end(plain, 0); end < plain.length(); end = end(plain, start)) {
            add(plain, start, end, sentences);
            start = end + 1;
        }
        add(plain, start, plain.length(), sentences);
        return sentences;
    }

    String of(String plain) {
        return plain.substring(start, end);
    }

    private static int end(String plain, int start) {
        int end = ENDS.next(plain, start, plain.length());
        while (plain.startsWith(GOES_ON, end)) {
            end = ENDS.next(plain, end + 1, plain.length());
        }
        return end;
    }

    private static void add(String plain, int start, int end, List<Sentence> sentences) {
        if (start < end) {
            sentences.add(new Sentence(start, end, start == 0 || plain.charAt(start - 1) == '\n'));
        }
    }
}
