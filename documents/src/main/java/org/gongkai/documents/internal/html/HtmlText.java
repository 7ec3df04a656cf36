package org.gongkai.documents.internal.html;

import java.util.List;
import java.util.regex.Pattern;
import org.gongkai.documents.internal.html.Appearance.Shift;
import org.gongkai.documents.internal.source.MarkedText;
import org.gongkai.documents.source.CellMark;
import org.gongkai.documents.source.CellMark.Kind;
import org.jsoup.nodes.Element;

/** A text of a web page as browsers show it: white space is one space, and lines end where elements or breaks end them. */
final class HtmlText {

    /** What the link to a footnote looks like. */
    private static final Pattern FOOTNOTE = Pattern.compile("[\\s\\[【(（〔注释*※†‡]*[\\d①-⑳*※†‡]{1,3}[\\s\\]】)）〕]*");

    private static final String RIGHT_TO_LEFT = "\u202E";
    private static final String END_OF_DIRECTION = "\u202C";

    private final MarkedText text = new MarkedText();

    /** What would be no part of the text if anything else were there. */
    private final StringBuilder moved = new StringBuilder();

    private boolean isSpaceDue;

    HtmlText() {}

    /** Adds text that is shown in a way. */
    void add(String source, Appearance look) {
        if (look.isUnseen(source)) {
            leaveOut(Kind.HIDDEN, source, look.leavesGap());
        } else if (look.isStruck()) {
            leaveOut(Kind.STRUCK_OUT, source, true);
        } else if (look.shift() != Shift.NONE) {
            addShifted(source, look);
        } else if (look.isReversed()) {
            addSeen(RIGHT_TO_LEFT + source + END_OF_DIRECTION, look);
        } else {
            addSeen(source, look);
        }
    }

    private void addShifted(String source, Appearance look) {
        if (look.shift() == Shift.MOVED) {
            moved.append(source);
            text.leaveOut(Kind.RAISED_OR_LOWERED, source);
        } else {
            text.shift(source, look.shift() == Shift.RAISED);
        }
    }

    /** Adds the text of a link that leads to another place in the page: a footnote, if it looks like one. */
    void addLocalLink(String source, boolean isToFootnote, Appearance look) {
        if (!FOOTNOTE.matcher(source).matches()) {
            add(source, look);
        } else if (isToFootnote) {
            leaveOut(Kind.RAISED_OR_LOWERED, source, true);
        } else {
            moved.append(source);
            text.leaveOut(Kind.RAISED_OR_LOWERED, source);
        }
    }

    /** Leaves a number out that a drawing, a picture or a field shows, since nothing tells how it looks. */
    void addDrawn(Element element) {
        String drawn = switch (element.normalName()) {
            case "svg" -> element.select("text").text();
            case "img" -> element.attr("alt");
            case "select", "button", "textarea", "object" -> element.text();
            default -> "";
        };
        if (drawn.chars().anyMatch(Character::isDigit)) {
            leaveOut(Kind.FLOATING, drawn, true);
        }
    }

    /** Adds the numbers and letters of a formula, apart from each other if it puts some above or below others. */
    void addFormula(Element formula, Appearance look) {
        boolean isOneLine = formula.select(
                        "mfrac, msup, msub, msubsup, msqrt, mroot, mover, munder, munderover, mtable, mmultiscripts")
                .isEmpty();
        add(
                String.join(
                        isOneLine ? "" : " ",
                        formula.select("mn, mi, mo, mtext, ms").eachText()),
                look);
    }

    private void leaveOut(Kind kind, String source, boolean leavesGap) {
        if (leavesGap) {
            text.leaveOut(kind, source);
        } else {
            text.leaveOutWithoutGap(kind, source);
        }
    }

    private void addSeen(String source, Appearance look) {
        int start = 0;
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (isWhiteSpace(c)) {
                addRun(source, start, i, look);
                start = i + 1;
                if (look.keepsLines() && c == '\n') {
                    newLine();
                } else {
                    isSpaceDue = true;
                }
            }
        }
        addRun(source, start, source.length(), look);
    }

    private void addRun(String source, int start, int end, Appearance look) {
        if (start < end) {
            if (isSpaceDue && !text.isAtLineStart()) {
                text.add(" ");
            }
            isSpaceDue = false;
            text.add(source, start, end, look.size());
        }
    }

    /** Sets what follows apart on the same line. */
    void space() {
        isSpaceDue = true;
    }

    void newLine() {
        isSpaceDue = false;
        text.newLine();
    }

    void clear() {
        text.clear();
        moved.setLength(0);
        isSpaceDue = false;
    }

    String text() {
        return isOnlyMoved() ? moved.toString().strip() : text.text();
    }

    List<CellMark> marks() {
        return isOnlyMoved() ? List.of() : text.marks();
    }

    private boolean isOnlyMoved() {
        return moved.length() > 0 && text.text().isBlank() && text.marks().size() == 1;
    }

    /** White space of HTML; a no-break space is shown as it is. */
    private static boolean isWhiteSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }
}
