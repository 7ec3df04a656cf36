package org.gongkai.validation.rule.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a sentence stands in a plain text. A sentence that goes on with 其中 belongs to the one before.
 *
 * @param start where it begins
 * @param end where it ends, in front of its full stop
 * @param opensParagraph whether it is the first of a paragraph
 */
record Sentence(int start, int end, boolean opensParagraph) {

    private static final Pattern END = Pattern.compile("。(?!其中)|[！？\n]");

    static List<Sentence> in(String plain) {
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        for (Matcher ends = END.matcher(plain); ends.find(); start = ends.end()) {
            add(plain, start, ends.start(), sentences);
        }
        add(plain, start, plain.length(), sentences);
        return sentences;
    }

    String of(String plain) {
        return plain.substring(start, end);
    }

    private static void add(String plain, int start, int end, List<Sentence> sentences) {
        if (start < end) {
            sentences.add(new Sentence(start, end, start == 0 || plain.charAt(start - 1) == '\n'));
        }
    }
}
