package org.gongkai.validation.rule.prose;

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

    /** A colon right before a figure belongs to it: 新收申请：12件. */
    private static final Pattern BREAK = Pattern.compile("[，；。]|：(?!" + Figure.EXPRESSION + ")");

    private static final Pattern BETWEEN_FIGURES = Pattern.compile("[、（）]|(?:以及|和|及|并)(?!$)");
    private static final Pattern BEHIND_FIGURES = Pattern.compile("[、（）]");
    private static final String LEFT_OVER = "、）";

    private final String plain;
    private final List<Span> spans = new ArrayList<>();

    private ClauseSplitter(String plain) {
        this.plain = plain;
    }

    /** Divides the sentence between two places of a plain text. */
    static List<Span> spans(String plain, int start, int end) {
        ClauseSplitter splitter = new ClauseSplitter(plain);
        Matcher breaks = BREAK.matcher(plain).region(start, end);
        int from = start;
        while (breaks.find()) {
            splitter.splitSegment(from, breaks.start());
            from = breaks.end();
        }
        splitter.splitSegment(from, end);
        return splitter.spans;
    }

    private void splitSegment(int start, int end) {
        List<Figure> figures = Figure.in(plain, start, end);
        int from = start;
        for (int i = 0; i < figures.size(); i++) {
            Figure figure = figures.get(i);
            boolean last = i + 1 == figures.size();
            int cut = last
                    ? cut(BEHIND_FIGURES, figure.end(), end)
                    : cut(BETWEEN_FIGURES, figure.end(), figures.get(i + 1).start());
            int begin = behindOpenBracket(from, figure.start());
            add(from, begin, Optional.empty());
            add(begin, cut, Optional.of(figure));
            from = cut;
        }
        add(from, end, Optional.empty());
    }

    private int cut(Pattern pattern, int from, int to) {
        Matcher matcher = pattern.matcher(plain).region(from, to);
        return matcher.find() ? matcher.start() : to;
    }

    private int behindOpenBracket(int from, int figure) {
        String before = plain.substring(from, figure);
        int open = before.lastIndexOf('（');
        return open > before.lastIndexOf('）') ? from + open + 1 : from;
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
