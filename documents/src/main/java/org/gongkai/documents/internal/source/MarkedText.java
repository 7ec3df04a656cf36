package org.gongkai.documents.internal.source;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.documents.source.CellMark;
import org.gongkai.documents.source.CellMark.Kind;

/**
 * The text of a cell or paragraph while it is put together, some pieces of which nobody reads as a part of it. Where such a
 * piece leaves a gap between digits, a space keeps these from becoming one number.
 */
public final class MarkedText {

    /** Characters of less than this part of the size of others are clearly smaller. */
    public static final double SMALL = 0.85;

    private static final String RAISED_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final String LOWERED_DIGITS = "₀₁₂₃₄₅₆₇₈₉";

    private final StringBuilder text = new StringBuilder();
    private final List<CellMark> marks = new ArrayList<>();
    private boolean hasGap;

    /** The size of the characters added last, 0 if it is not known. */
    private double size;

    /** How long the text was when the last mark was added. */
    private int markedAt;

    /** Obtains an empty text. */
    public MarkedText() {}

    /**
     * Adds text that is read as such.
     *
     * @param more the text
     */
    public void add(CharSequence more) {
        add(more, 0, more.length());
    }

    /**
     * Adds text that is read as such; a digit does not go on with one of clearly another size.
     *
     * @param more the text
     * @param moreSize the size of its characters, in the same unit as all others
     */
    public void add(CharSequence more, double moreSize) {
        add(more, 0, more.length(), moreSize);
    }

    /**
     * Adds a part of a text that is read as such; a digit does not go on with one of clearly another size.
     *
     * @param more the text
     * @param start where the part begins
     * @param end where it ends
     * @param moreSize the size of its characters, in the same unit as all others
     */
    public void add(CharSequence more, int start, int end, double moreSize) {
        if (start < end) {
            hasGap |= size > 0 && Math.min(size, moreSize) < SMALL * Math.max(size, moreSize);
            size = moreSize;
            add(more, start, end);
        }
    }

    private void add(CharSequence more, int start, int end) {
        if (start < end) {
            if (hasGap && endsInDigit() && Character.isDigit(more.charAt(start))) {
                text.append(' ');
            }
            hasGap = false;
            // a whole string is copied at once, a part character by character
            if (end - start == more.length()) {
                text.append(more);
            } else {
                text.append(more, start, end);
            }
        }
    }

    /**
     * Leaves text out that nobody reads as a part of the whole.
     *
     * @param kind why
     * @param more the text
     */
    public void leaveOut(Kind kind, String more) {
        hasGap = true;
        leaveOutWithoutGap(kind, more);
    }

    /**
     * Leaves text out that nobody sees, and that takes no place.
     *
     * @param kind why
     * @param more the text
     */
    public void leaveOutWithoutGap(Kind kind, String more) {
        String printed = more.strip();
        if (!printed.isEmpty()) {
            mark(kind, printed);
        }
    }

    /**
     * Leaves text out that stands above or below the line, unless it is the exponent of a unit or the like, as in m².
     *
     * @param more the text
     * @param isRaised whether it stands above the line
     */
    public void shift(String more, boolean isRaised) {
        String printed = more.strip();
        boolean isExponent =
                !printed.isEmpty() && endsInLatinLetter() && printed.chars().allMatch(c -> '0' <= c && c <= '9');
        if (isExponent) {
            String digits = isRaised ? RAISED_DIGITS : LOWERED_DIGITS;
            printed.chars().forEach(c -> text.append(digits.charAt(c - '0')));
        } else {
            leaveOut(Kind.RAISED_OR_LOWERED, more);
        }
    }

    /**
     * Adds a mark; one of the same kind right before it goes on.
     *
     * @param kind what it is about
     * @param concerned the characters concerned
     */
    public void mark(Kind kind, String concerned) {
        int last = marks.size() - 1;
        if (last >= 0 && marks.get(last).kind() == kind && markedAt == text.length()) {
            marks.set(last, new CellMark(kind, marks.get(last).text() + concerned));
        } else {
            marks.add(new CellMark(kind, concerned));
        }
        markedAt = text.length();
    }

    /**
     * Adds another text with its marks.
     *
     * @param other the text
     */
    public void add(MarkedText other) {
        add(other.text);
        other.marks.forEach(mark -> mark(mark.kind(), mark.text()));
    }

    /** Begins a new line, unless one has just begun. */
    public void newLine() {
        if (!isAtLineStart()) {
            text.append('\n');
        }
    }

    /** Begins a new text. */
    public void clear() {
        text.setLength(0);
        marks.clear();
        hasGap = false;
        size = 0;
    }

    /**
     * Says whether a line begins here.
     *
     * @return whether there is no text on the line
     */
    public boolean isAtLineStart() {
        return text.length() == 0 || text.charAt(text.length() - 1) == '\n';
    }

    /**
     * Gives the text.
     *
     * @return what is read as the text
     */
    public String text() {
        return text.toString();
    }

    /**
     * Gives the marks.
     *
     * @return what was left out, and why
     */
    public List<CellMark> marks() {
        return List.copyOf(marks);
    }

    private boolean endsInDigit() {
        return text.length() > 0 && Character.isDigit(text.charAt(text.length() - 1));
    }

    private boolean endsInLatinLetter() {
        char last = text.length() == 0 ? ' ' : text.charAt(text.length() - 1);
        return 'a' <= last && last <= 'z' || 'A' <= last && last <= 'Z';
    }
}
