package org.gongkai.documents.internal.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.documents.internal.text.PrintedValue;
import org.gongkai.documents.source.Block;
import org.gongkai.documents.source.GridCell;
import org.gongkai.documents.source.GridRow;
import org.gongkai.documents.source.Paragraph;
import org.gongkai.documents.source.Paragraph.Piece;
import org.gongkai.documents.source.SourcePlace;
import org.gongkai.text.PlainText;

/** Lines of running text as the pieces that tabs, bars and white space part, of which some are values and some of labels. */
final class RunningText {

    private static final String BARS = "|｜│┃║├┤┼┌┐└┘┬┴╠╣╬╔╗╚╝╦╩";
    private static final String DASHES = "-=‐‑‒–—―─━═_";

    /** So many dashes draw a line; fewer may say that a cell does not apply. */
    private static final int SHORTEST_RULER = 4;

    /** A single separator may end every cell. */
    private static final int FEWEST_EMPTY = 2;

    /** A lone number of so many digits in a line of its own may be a page number. */
    private static final int PAGE_NUMBER = 3;

    /** A number and what it counts may stand apart. */
    private static final int LONGEST_COUNTER = 2;

    private final List<Token> tokens = new ArrayList<>();

    /** How many tokens stand in each line. */
    private final Map<Integer, Integer> inLine = new HashMap<>();

    private int lines;

    /**
     * From where to where something reaches in its line; nowhere if that is not known.
     *
     * @param left where it begins, NaN if that is not known
     * @param right where it ends
     */
    record Extent(double left, double right) {

        private static final Extent UNKNOWN = new Extent(Double.NaN, Double.NaN);

        boolean overlaps(Extent other) {
            return left < other.right && other.left < right;
        }
    }

    /**
     * A piece.
     *
     * @param text the text
     * @param place where its line stands
     * @param line the number of its line
     * @param onScreen where it stands if a Chinese character is as wide as two others
     * @param inFile where it stands if all characters are equally wide
     * @param value whether it can only be a value
     * @param letters what identifies it as a part of a label
     * @param closed whether empty cells stand behind it in its line, so that its values are blank
     */
    record Token(
            String text,
            SourcePlace place,
            int line,
            Extent onScreen,
            Extent inFile,
            boolean value,
            String letters,
            boolean closed) {

        GridCell cell() {
            return new GridCell(text, place);
        }

        /** Says whether another one, on another line, stands in line with this one, however places are counted. */
        boolean isInLineWith(Token other) {
            return onScreen.overlaps(other.onScreen) || inFile.overlaps(other.inFile);
        }

        /** Says whether a digit is among the letters, as in a number or in 约30. */
        boolean hasDigit() {
            return letters.codePoints().anyMatch(Character::isDigit);
        }

        private Token closedBehind() {
            return new Token(text, place, line, onScreen, inFile, value, letters, true);
        }

        /** Both as one. */
        private Token with(Token next) {
            return new Token(
                    text + next.text,
                    next.place,
                    line,
                    new Extent(onScreen.left, next.onScreen.right),
                    new Extent(inFile.left, next.inFile.right),
                    value,
                    letters + next.letters,
                    false);
        }
    }

    /**
     * A line whose pieces have places in it.
     *
     * @param text the text
     * @param columns the column on a screen at which each character begins, and at which the last one ends
     */
    private record Line(String text, int[] columns) {

        /** Behind a tab, nobody knows where on the line a piece is printed; bars part cells wherever these end. */
        static Line of(String text) {
            int[] columns = new int[text.length() + 1];
            for (int i = 0; i < text.length(); i++) {
                if (isSeparator(text.charAt(i))) {
                    return new Line(text, new int[0]);
                }
                boolean isSecondHalf = Character.isLowSurrogate(text.charAt(i));
                columns[i + 1] = columns[i] + (isSecondHalf ? 0 : PlainText.width(text.codePointAt(i)));
            }
            return new Line(text, columns);
        }

        Extent onScreen(int start, int end) {
            return columns.length == 0 ? Extent.UNKNOWN : new Extent(columns[start], columns[end]);
        }

        Extent inFile(int start, int end) {
            return columns.length == 0 ? Extent.UNKNOWN : new Extent(start, end);
        }
    }

    private RunningText() {}

    /** Parts the lines of blocks. */
    static RunningText of(List<? extends Block> blocks) {
        RunningText text = new RunningText();
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                text.add(paragraph);
            } else {
                block.rows().forEach(text::add);
            }
        }
        text.tokens.forEach(token -> text.inLine.merge(token.line(), 1, Integer::sum));
        return text;
    }

    List<Token> tokens() {
        return tokens;
    }

    /** Says whether a value may be the number of a page: it is short, and stands alone in its line. */
    boolean isPageNumber(Token value) {
        return value.text().length() <= PAGE_NUMBER
                && PlainText.isSmallNumber(PlainText.normal(value.text()))
                && inLine.getOrDefault(value.line(), 0) == 1;
    }

    private void add(GridRow row) {
        for (GridCell cell : row.cells()) {
            addPart(Line.of(cell.text()), 0, cell.text().length(), cell.place());
        }
        lines++;
    }

    private void add(Paragraph paragraph) {
        if (!paragraph.pieces().isEmpty()) {
            for (Piece piece : paragraph.pieces()) {
                Extent extent = new Extent(piece.left(), piece.right());
                add(piece.text(), paragraph.place(), extent, extent);
            }
        } else {
            Line line = Line.of(paragraph.line());
            int start = 0;
            for (int i = 0; i <= line.text().length(); i++) {
                boolean ends =
                        i == line.text().length() || isSeparator(line.text().charAt(i));
                if (ends) {
                    addPart(line, start, i, paragraph.place());
                    start = i + 1;
                }
            }
            close(line.text());
        }
        lines++;
    }

    /** Marks the last piece of a line behind which there are empty cells. */
    private void close(String line) {
        int end = line.length();
        int separators = 0;
        while (end > 0 && (isSeparator(line.charAt(end - 1)) || Character.isWhitespace(line.charAt(end - 1)))) {
            end--;
            separators += isSeparator(line.charAt(end)) ? 1 : 0;
        }
        int last = tokens.size() - 1;
        if (separators >= FEWEST_EMPTY && last >= 0 && tokens.get(last).line() == lines) {
            tokens.set(last, tokens.get(last).closedBehind());
        }
    }

    static boolean isSeparator(char c) {
        return c == '\t' || BARS.indexOf(c) >= 0;
    }

    /** Adds what stands between separators: a value as it is, else its pieces. */
    private void addPart(Line line, int from, int to, SourcePlace place) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(line.text().charAt(start))) {
            start++;
        }
        while (start < end && Character.isWhitespace(line.text().charAt(end - 1))) {
            end--;
        }
        if (PrintedValue.isValue(line.text().substring(start, end))) {
            add(line, start, end, place);
            return;
        }
        for (int i = start; i <= end; i++) {
            char c = i == end ? ' ' : line.text().charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                add(line, start, i, place);
                start = i + 1;
            }
        }
    }

    private void add(Line line, int start, int end, SourcePlace place) {
        if (start < end) {
            add(line.text().substring(start, end), place, line.onScreen(start, end), line.inFile(start, end));
        }
    }

    private void add(String text, SourcePlace place, Extent onScreen, Extent inFile) {
        if (text.isEmpty() || text.length() >= SHORTEST_RULER && text.chars().allMatch(c -> DASHES.indexOf(c) >= 0)) {
            return;
        }
        Token token = new Token(
                text, place, lines, onScreen, inFile, PrintedValue.isValue(text), PlainText.letters(text), false);
        int last = tokens.size() - 1;
        if (last >= 0 && isCounter(tokens.get(last), token)) {
            tokens.set(last, tokens.get(last).with(token));
        } else {
            tokens.add(token);
        }
    }

    /** Says whether a piece is what the number before it counts. */
    private static boolean isCounter(Token before, Token token) {
        return before.line() == token.line()
                && before.value()
                && token.text().length() <= LONGEST_COUNTER
                && !token.value()
                && PrintedValue.isValue(before.text() + token.text());
    }
}
