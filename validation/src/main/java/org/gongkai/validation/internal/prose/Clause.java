package org.gongkai.validation.internal.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.gongkai.validation.internal.prose.Lexer.Kind;
import org.gongkai.validation.internal.prose.Lexer.Token;

/**
 * The smallest part of a sentence that can say something: at most one figure and the words around it.
 *
 * @param tokens its words
 * @param figure its figure
 * @param vague whether words may belong to a neighbour as well
 * @param item whether it opens an item of an enumeration
 * @param opening the mark in front of it, a full stop at the beginning of a sentence
 * @param label whether a colon follows
 * @param depth in how many brackets it stands
 * @param said everything that its words can mean
 */
record Clause(
        List<Token> tokens,
        Optional<Figure> figure,
        boolean vague,
        boolean item,
        char opening,
        boolean label,
        int depth,
        long said) {

    boolean says(Notion notion) {
        return (said & notion.bit()) != 0;
    }

    boolean saysAny(long notions) {
        return (said & notions) != 0;
    }

    /** Whether it speaks of a law or document, which says nothing of what comes next. */
    boolean cites() {
        return has(token -> token.kind() == Kind.CITATION);
    }

    boolean hasUnknown() {
        return has(token -> token.kind() == Kind.UNKNOWN);
    }

    boolean has(Predicate<Token> what) {
        for (Token token : tokens) {
            if (what.test(token)) {
                return true;
            }
        }
        return false;
    }

    int start() {
        return tokens.get(0).start();
    }

    int end() {
        return tokens.get(tokens.size() - 1).end();
    }

    /** The keys of what the words mean in one sense, in their order. */
    List<String> keys(Notion notion) {
        List<String> keys = new ArrayList<>(2);
        for (Token token : tokens) {
            if (token.means(notion)) {
                keys.add(token.key(notion));
            }
        }
        return keys;
    }

    /** Divides the tokens of a sentence. */
    static List<Clause> in(String plain, List<Token> tokens) {
        return new Splitter(plain, tokens).split();
    }

    /**
     * Divides at commas and semicolons, at brackets that hold figures of their own, and between two figures: 行政复议、行政诉讼3件
     * is one clause, 行政复议1件、行政诉讼2件 are two.
     */
    private static final class Splitter {

        private static final String JOINTS = "和及与并以";
        private static final String NUMERALS = "0123456789.一二三四五六七八九十";

        private final String plain;
        private final List<Token> tokens;
        private final List<Clause> clauses = new ArrayList<>();
        private final List<Boolean> brackets = new ArrayList<>();
        private List<Token> current = new ArrayList<>();
        private boolean vague;
        private boolean item;
        private char opening = '。';
        private int depth;

        private Splitter(String plain, List<Token> tokens) {
            this.plain = plain;
            this.tokens = tokens;
        }

        private List<Clause> split() {
            int i = 0;
            while (i < tokens.size()) {
                i = isNumber(i) ? skipNumber(i) : take(i);
            }
            close(false, '。');
            return clauses;
        }

        /** （一）, 1、 and 一、 in front of a clause are no words of it. */
        private boolean isNumber(int i) {
            if (!current.isEmpty()) {
                return false;
            }
            boolean inBrackets = tokens.get(i).isMark('（');
            int number = inBrackets ? i + 1 : i;
            return number + 1 < tokens.size()
                    && isNumeral(tokens.get(number))
                    && (tokens.get(number + 1).isMark('）')
                            || !inBrackets && tokens.get(number + 1).isMark('、'));
        }

        private boolean isNumeral(Token token) {
            boolean bare = token.kind() == Kind.UNKNOWN
                    || token.figure() != null && token.figure().unit() == Figure.Unit.BARE;
            return bare && plain.substring(token.start(), token.end()).chars().allMatch(c -> NUMERALS.indexOf(c) >= 0);
        }

        private int skipNumber(int i) {
            item = true;
            return tokens.get(i).isMark('（') ? i + 3 : i + 2;
        }

        private int take(int i) {
            Token token = tokens.get(i);
            if (token.kind() != Kind.MARK) {
                word(token);
                return i + 1;
            }
            switch (token.number()) {
                case '，' -> close(false, '，');
                case '；' -> close(false, '；');
                case '。' -> close(false, '。');
                case '：' -> colon(i);
                case '、' -> {
                    if (figure(current).isPresent() || joinsNones(i)) {
                        close(false, '、');
                    }
                }
                case '（' -> open(i);
                default -> shut();
            }
            return i + 1;
        }

        /** 零复议、零诉讼. */
        private boolean joinsNones(int i) {
            return i + 1 < tokens.size()
                    && tokens.get(i + 1).means(Notion.NONE)
                    && current.stream().anyMatch(token -> token.means(Notion.NONE));
        }

        /** A colon right before a figure belongs to it: 新收申请：12件. */
        private void colon(int i) {
            if (i + 1 >= tokens.size() || tokens.get(i + 1).kind() != Kind.FIGURE) {
                close(true, '：');
            }
        }

        private void open(int i) {
            boolean splits =
                    holdsFigure(i) || i + 1 < tokens.size() && tokens.get(i + 1).means(Notion.PARTS);
            brackets.add(splits);
            if (splits) {
                close(false, '（');
                depth++;
            }
        }

        private boolean holdsFigure(int bracket) {
            for (int i = bracket + 1; i < tokens.size() && !tokens.get(i).isMark('）'); i++) {
                if (tokens.get(i).kind() == Kind.FIGURE) {
                    return true;
                }
            }
            return false;
        }

        private void shut() {
            if (!brackets.isEmpty() && brackets.remove(brackets.size() - 1)) {
                close(false, '）');
                depth--;
            }
        }

        private void word(Token token) {
            if (token.kind() == Kind.FIGURE && figure(current).isPresent()) {
                betweenFigures();
            }
            if (token.means(Notion.ITEM) && current.isEmpty()) {
                item = true;
            } else {
                current.add(token);
            }
        }

        private void betweenFigures() {
            int figure = 0;
            while (current.get(figure).kind() != Kind.FIGURE) {
                figure++;
            }
            for (int i = figure + 1; i < current.size(); i++) {
                if (JOINTS.indexOf(plain.charAt(current.get(i).start())) >= 0
                        && current.get(i).means(Notion.FILL)) {
                    List<Token> rest = List.copyOf(current.subList(i + 1, current.size()));
                    current = new ArrayList<>(current.subList(0, i));
                    close(false, '、');
                    current.addAll(rest);
                    return;
                }
            }
            vague = true;
        }

        private void close(boolean label, char mark) {
            if (!current.isEmpty()) {
                long said = 0;
                for (Token token : current) {
                    said |= token.notions();
                }
                clauses.add(
                        new Clause(List.copyOf(current), figure(current), vague, item, opening, label, depth, said));
                item = false;
            }
            current = new ArrayList<>();
            vague = false;
            opening = mark;
        }

        private static Optional<Figure> figure(List<Token> tokens) {
            for (Token token : tokens) {
                if (token.figure() != null) {
                    return Optional.of(token.figure());
                }
            }
            return Optional.empty();
        }
    }
}
