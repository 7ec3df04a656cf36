package org.gongkai.validation.internal.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.validation.internal.prose.Vocabulary.Word;
import org.jspecify.annotations.Nullable;

/** Divides a part of a plain text into words, figures, years, marks, and what is not understood. */
final class Lexer {

    /** What a token is. */
    enum Kind {
        WORD,
        FIGURE,
        /** A year with four digits; {@link Token#number}. */
        YEAR,
        /** A day or month; {@link Token#number} is month × 100 + day, 99 for the end of the month, 0 for the month. */
        DATE,
        /** A law or document, by title or number. */
        CITATION,
        /** A mark of punctuation; {@link Token#number} is the character. */
        MARK,
        UNKNOWN
    }

    /**
     * A piece of text.
     *
     * @param kind what it is
     * @param start where it begins in the plain text
     * @param end where it ends
     * @param word its meaning, of a word
     * @param figure its value, of a figure
     * @param number its value, of years, dates and marks
     */
    record Token(
            Kind kind,
            int start,
            int end,
            @Nullable Word word,
            @Nullable Figure figure,
            int number) {

        boolean means(Notion notion) {
            return word != null && word.means(notion);
        }

        long notions() {
            return word == null ? 0 : word.notions();
        }

        /** Which row, column or organ the word means; empty where there is none. */
        String key(Notion notion) {
            return word == null ? "" : word.key(notion);
        }

        boolean isMark(char mark) {
            return kind == Kind.MARK && number == mark;
        }
    }

    private static final Vocabulary VOCABULARY = Vocabulary.standard();

    private static final Characters MARKS = Characters.of("，；：、（）。");
    private static final Characters IGNORED = Characters.of(" \n“”‘’\"'「」【】[]〈〉|｜·…—–-~～！？");
    private static final String YEAR_NUMERALS = "〇一二三四五六七八九";
    private static final int LONGEST_TITLE = 80;
    private static final int LONGEST_NUMBER = 16;
    private static final int END_OF_MONTH = 99;

    /** What a character costs that is not understood, in words. */
    private static final int NOT_UNDERSTOOD = 100;

    private final String plain;
    private final int start;
    private final int end;
    private final Speaker speaker;
    private final List<Token> tokens = new ArrayList<>();

    /** The cheapest way from every place to the end: its cost, and the token with which it begins. */
    private final int[] costs;

    private final Kind[] kinds;
    private final int[] ends;
    private final @Nullable Word[] words;
    private final @Nullable Figure[] figures;
    private final int[] numbers;
    private int at;

    private Lexer(String plain, int start, int end, Speaker speaker) {
        int length = end - start;
        this.plain = plain;
        this.start = start;
        this.end = end;
        this.speaker = speaker;
        this.costs = new int[length + 1];
        this.kinds = new Kind[length];
        this.ends = new int[length];
        this.words = new Word[length];
        this.figures = new Figure[length];
        this.numbers = new int[length];
    }

    /** Divides a part of a text so that as little as possible is not understood, into as few tokens as possible. */
    static List<Token> tokens(String plain, int start, int end, Speaker speaker) {
        Lexer lexer = new Lexer(plain, start, end, speaker);
        for (lexer.at = end - 1; lexer.at >= start; lexer.at--) {
            lexer.look(plain.charAt(lexer.at));
        }
        lexer.collect();
        return lexer.tokens;
    }

    private void look(char c) {
        costs[at - start] = Integer.MAX_VALUE;
        if (MARKS.has(c)) {
            offer(Kind.MARK, at + 1, null, null, c, 0);
        } else if (c == '《' && closes('》', LONGEST_TITLE) > 0) {
            offer(Kind.CITATION, closes('》', LONGEST_TITLE), null, null, 0, 1);
        } else if (c == '〔' && closes('号', LONGEST_NUMBER) > 0) {
            offer(Kind.CITATION, closes('号', LONGEST_NUMBER), null, null, c, 1);
        } else if (c == '.' || c == '．') {
            offer(Kind.MARK, at + 1, null, null, '、', 0);
        } else if (IGNORED.has(c)) {
            offer(Kind.MARK, at + 1, null, null, ' ', 0);
        } else if (!date(c)) {
            wordOrFigure(c);
        }
    }

    private void wordOrFigure(char c) {
        int name = speaker.nameAt(plain, at, end);
        if (name > at) {
            offer(Kind.WORD, name, Speaker.ITSELF, null, 0, 1);
        }
        Vocabulary.Node node = VOCABULARY.beginning(c);
        for (int behind = at + 1; node != null; behind++) {
            Word word = node.word();
            if (word != null) {
                offer(Kind.WORD, behind, word, null, 0, 1);
            }
            node = behind < end ? node.after(plain.charAt(behind)) : null;
        }
        if (Figure.mayBegin(c) && Figure.mayGoOn(c, at + 1 < end ? plain.charAt(at + 1) : ' ')) {
            Optional<Figure> figure = Figure.at(plain, at, end);
            if (figure.isPresent()) {
                offer(Kind.FIGURE, figure.get().end(), null, figure.get(), 0, 1);
            }
        }
        if (c == '第' && lawPlace() > at) {
            offer(Kind.CITATION, lawPlace(), null, null, 0, 1);
        }
        offer(Kind.UNKNOWN, at + 1, null, null, 0, NOT_UNDERSTOOD);
    }

    /** Takes a token if it begins a cheaper way than those offered before, or as cheap a one and is longer. */
    private void offer(Kind kind, int behind, @Nullable Word word, @Nullable Figure figure, int number, int cost) {
        int i = at - start;
        int all = costs[behind - start] + cost;
        if (all < costs[i] || all == costs[i] && behind > ends[i]) {
            costs[i] = all;
            kinds[i] = kind;
            ends[i] = behind;
            words[i] = word;
            figures[i] = figure;
            numbers[i] = number;
        }
    }

    private void collect() {
        at = start;
        while (at < end) {
            int i = at - start;
            boolean ignored = kinds[i] == Kind.MARK && numbers[i] == ' ';
            if (kinds[i] == Kind.UNKNOWN) {
                unknown();
            } else if (kinds[i] == Kind.CITATION && numbers[i] == '〔') {
                citeByNumber(ends[i]);
            } else if (ignored) {
                at = ends[i];
            } else {
                add(kinds[i], ends[i], words[i], figures[i], numbers[i]);
            }
        }
    }

    /** 2024年, 二〇二四年, 6月30日, 12月底. */
    private boolean date(char c) {
        int year = year(c);
        if (year > 0) {
            int behind = at + 5;
            offer(Kind.YEAR, plain.startsWith("度", behind) && behind < end ? behind + 1 : behind, null, null, year, 1);
            return true;
        }
        if (!Figure.isDigit(c) || at > 0 && Figure.isDigit(plain.charAt(at - 1))) {
            return false;
        }
        int month = numberBefore('月', at);
        if (month < 0) {
            return false;
        }
        int i = behind('月', at);
        int day = i < end && Figure.isDigit(plain.charAt(i)) ? numberBefore('日', i) : -1;
        if (day >= 0) {
            offer(Kind.DATE, behind('日', i), null, null, month * 100 + day, 1);
        } else {
            boolean atEnd = i < end && "底末".indexOf(plain.charAt(i)) >= 0;
            boolean share = i < end && plain.charAt(i) == '份';
            offer(Kind.DATE, atEnd || share ? i + 1 : i, null, null, month * 100 + (atEnd ? END_OF_MONTH : 0), 1);
        }
        return true;
    }

    private int numberBefore(char unit, int from) {
        int i = from;
        while (i < end && i - from < 3 && Figure.isDigit(plain.charAt(i))) {
            i++;
        }
        return i > from && i - from < 3 && i < end && plain.charAt(i) == unit
                ? Integer.parseInt(plain.substring(from, i))
                : -1;
    }

    private int behind(char unit, int from) {
        int i = from;
        while (plain.charAt(i) != unit) {
            i++;
        }
        return i + 1;
    }

    private int year(char c) {
        if (at + 4 >= end || plain.charAt(at + 4) != '年' || at > 0 && Figure.isDigit(plain.charAt(at - 1))) {
            return 0;
        }
        int year = 0;
        for (int i = at; i < at + 4; i++) {
            char digit = plain.charAt(i);
            int value =
                    Figure.isDigit(digit) ? digit - '0' : "○零".indexOf(digit) >= 0 ? 0 : YEAR_NUMERALS.indexOf(digit);
            if (value < 0) {
                return 0;
            }
            year = year * 10 + value;
        }
        return Figure.isDigit(c) == Figure.isDigit(plain.charAt(at + 3)) ? year : 0;
    }

    /** Where a mark closes what begins here, 0 if it is not near. */
    private int closes(char mark, int longest) {
        for (int i = at + 1; i < end && i - at <= longest; i++) {
            if (plain.charAt(i) == mark) {
                return i + 1;
            }
        }
        return 0;
    }

    /** The letters before the year of a document's number are its author's: 国办公开办函〔2021〕30号. */
    private void citeByNumber(int behind) {
        while (!tokens.isEmpty()
                && tokens.get(tokens.size() - 1).end() == at
                && (last().kind() == Kind.UNKNOWN || last().means(Notion.WORK) || last().means(Notion.FILL))) {
            at = tokens.remove(tokens.size() - 1).start();
        }
        add(Kind.CITATION, behind, null, null, 0);
    }

    /** 第二十条第（一）项, 第36号. */
    private int lawPlace() {
        int i = at + 1;
        while (i < end && i - at < LONGEST_NUMBER && "0123456789零〇一二三四五六七八九十百（）".indexOf(plain.charAt(i)) >= 0) {
            i++;
        }
        return i > at + 1 && i < end && "条款项号章节目届".indexOf(plain.charAt(i)) >= 0 ? i + 1 : 0;
    }

    private Token last() {
        return tokens.get(tokens.size() - 1);
    }

    private void unknown() {
        if (!tokens.isEmpty() && last().kind() == Kind.UNKNOWN && last().end() == at) {
            int start = tokens.remove(tokens.size() - 1).start();
            tokens.add(new Token(Kind.UNKNOWN, start, ++at, null, null, 0));
        } else {
            add(Kind.UNKNOWN, at + 1, null, null, 0);
        }
    }

    private void add(Kind kind, int behind, @Nullable Word word, @Nullable Figure figure, int number) {
        tokens.add(new Token(kind, at, behind, word, figure, number));
        at = behind;
    }
}
