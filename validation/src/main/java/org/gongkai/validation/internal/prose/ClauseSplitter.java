package org.gongkai.validation.internal.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Divides a sentence into clauses: at commas, at brackets that reach beyond a clause, and between two figures, 、 and 和
 * included. 行政复议、行政诉讼3件 remains one clause, 行政复议1件、行政诉讼2件 are two.
 */
final class ClauseSplitter {

    private static final Characters BREAKS = Characters.of("，；。：");
    private static final Characters BEHIND_FIGURES = Characters.of("、（）");
    private static final Pattern BETWEEN_FIGURES = Pattern.compile("[、（）]|(?:以及|和|及|并)(?!$)");
    private static final String LEFT_OVER = "、）";

    private final String plain;
    private final List<Span> spans = new ArrayList<>();

    private ClauseSplitter(String plain) {
        this.plain = plain;
    }

    /** Divides the sentence between two places of a plain text. */
    static List<Span> spans(String plain, int start, int sentenceEnd) {
        ClauseSplitter splitter = new ClauseSplitter(plain);
        int from = start;
        for (int end = splitter.nextBreak(start, sentenceEnd);
                end < sentenceEnd;
                end = splitter.nextBreak(from, sentenceEnd)) {
            splitter.splitSegment(from, end);
            from = end + 1;
        }
        splitter.splitSegment(from, sentenceEnd);
        return splitter.spans;
    }

    /** A colon right before a figure belongs to it: 新收申请：12件. */
    private int nextBreak(int start, int end) {
        int next = BREAKS.next(plain, start, end);
        while (next < end && plain.charAt(next) == '：' && Figure.opens(plain, next + 1, end)) {
            next = BREAKS.next(plain, next + 1, end);
        }
        return next;
    }

    private void splitSegment(int start, int end) {
        List<Figure> figures = Figure.in(plain, start, end);
        int from = start;
        for (int i = 0; i < figures.size(); i++) {
            Figure figure = figures.get(i);
            boolean last = i + 1 == figures.size();
            int cut = last
                    ? BEHIND_FIGURES.next(plain, figure.end(), end)
                    : betweenFigures(figure.end(), figures.get(i + 1).start());
            int begin = behindOpenBracket(from, figure.start());
            add(from, begin, Optional.empty());
            add(begin, cut, Optional.of(figure));
            from = cut;
        }
        add(from, end, Optional.empty());
    }

    private int betweenFigures(int from, int to) {
        Matcher matcher = BETWEEN_FIGURES.matcher(plain).region(from, to);
        return matcher.find() ? matcher.start() : to;
    }

    private int behindOpenBracket(int from, int figure) {
        int i = figure;
        while (i > from && plain.charAt(i - 1) != '（' && plain.charAt(i - 1) != '）') {
            i--;
        }
        return i > from && plain.charAt(i - 1) == '（' ? i : from;
    }

    private void add(int from, int end, Optional<Figure> figure) {
        int start = from;
        while (start < end && LEFT_OVER.indexOf(plain.charAt(start)) >= 0) {
            start++;
        }
        if (start < end) {
            spans.add(new Span(start, end, figure));
        }
    }
}
