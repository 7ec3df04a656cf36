package org.gongkai.documents.internal.table;

import java.util.ArrayList;
import java.util.List;
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

    /** A number and what it counts may stand apart. */
    private static final int LONGEST_COUNTER = 2;

    private final List<Token> tokens = new ArrayList<>();
    private int lines;

    /**
     * A piece.
     *
     * @param text the text
     * @param place where its line stands
     * @param line the number of its line
     * @param left where it begins in the line, NaN if that is not known
     * @param right where it ends
     * @param value whether it can only be a value
     * @param letters what identifies it as a part of a label
     * @param closed whether empty cells stand behind it in its line, so that its values are blank
     */
    record Token(
            String text,
            SourcePlace place,
            int line,
            double left,
            double right,
            boolean value,
            String letters,
            boolean closed) {
        GridCell cell() {
            return new GridCell(text, place);
        }

        /** Says whether another one, on another line, stands in line with this one. */
        boolean isInLineWith(Token other) {
            return left < other.right && other.left < right;
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
        return text;
    }

    List<Token> tokens() {
        return tokens;
    }

    private void add(GridRow row) {
        for (GridCell cell : row.cells()) {
            addPart(cell.text(), cell.place(), 0, 0);
        }
        lines++;
    }

    private void add(Paragraph paragraph) {
        if (!paragraph.pieces().isEmpty()) {
            for (Piece piece : paragraph.pieces()) {
                add(piece.text(), paragraph.place(), piece.left(), piece.right());
            }
        } else {
            String line = paragraph.line();
            // Behind a tab, nobody knows where on the line a piece is printed; bars part cells wherever these end.
            double column = line.chars().anyMatch(c -> isSeparator((char) c)) ? Double.NaN : 0;
            int start = 0;
            for (int i = 0; i <= line.length(); i++) {
                boolean ends = i == line.length() || isSeparator(line.charAt(i));
                if (ends) {
                    String part = line.substring(start, i);
                    double width = PlainText.width(part);
                    addPart(part, paragraph.place(), column, width);
                    column += width + 1;
                    start = i + 1;
                }
            }
            close(line);
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
            Token token = tokens.get(last);
            tokens.set(
                    last,
                    new Token(
                            token.text(),
                            token.place(),
                            token.line(),
                            token.left(),
                            token.right(),
                            token.value(),
                            token.letters(),
                            true));
        }
    }

    static boolean isSeparator(char c) {
        return c == '\t' || BARS.indexOf(c) >= 0;
    }

    /** Adds what stands between separators: a value as it is, else its pieces. */
    private void addPart(String part, SourcePlace place, double column, double width) {
        if (PrintedValue.isValue(part.strip())) {
            double left = column + PlainText.width(part) - PlainText.width(part.stripLeading());
            add(part.strip(), place, left, left + PlainText.width(part.strip()));
            return;
        }
        int start = 0;
        double left = column;
        double here = column;
        int c;
        for (int i = 0; i <= part.length(); i += Character.charCount(c)) {
            c = i == part.length() ? ' ' : part.codePointAt(i);
            boolean isSpace = Character.isWhitespace(c) || Character.isSpaceChar(c);
            if (isSpace && start < i) {
                add(part.substring(start, i), place, left, here);
            }
            here += PlainText.width(c);
            if (isSpace) {
                start = i + Character.charCount(c);
                left = here;
            }
        }
    }

    private void add(String text, SourcePlace place, double left, double right) {
        if (text.isEmpty() || text.length() >= SHORTEST_RULER && text.chars().allMatch(c -> DASHES.indexOf(c) >= 0)) {
            return;
        }
        int last = tokens.size() - 1;
        Token before = last < 0 ? null : tokens.get(last);
        boolean isCounter = before != null
                && before.line() == lines
                && before.value()
                && text.length() <= LONGEST_COUNTER
                && !PrintedValue.isValue(text)
                && PrintedValue.isValue(before.text() + text);
        if (isCounter && before != null) {
            tokens.set(
                    last,
                    new Token(
                            before.text() + text,
                            place,
                            lines,
                            before.left(),
                            right,
                            true,
                            before.letters() + text,
                            false));
            return;
        }
        tokens.add(
                new Token(text, place, lines, left, right, PrintedValue.isValue(text), PlainText.letters(text), false));
    }
}
