package org.gongkai.documents.internal.odf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.documents.internal.archive.XmlElement;
import org.gongkai.documents.internal.odf.OdfStyles.Look;
import org.gongkai.documents.internal.source.MarkedText;
import org.gongkai.documents.source.CellMark.Kind;
import org.jspecify.annotations.Nullable;

/** Reads the text of a paragraph as it is printed. White space is one space, as in web pages. */
final class OdfText {

    private final OdfStyles styles;
    private final MarkedText text;
    private final boolean isInCell;

    /** The frames that are anchored in the paragraph. */
    private final List<XmlElement> frames = new ArrayList<>();

    private boolean isSpaceDue;

    private OdfText(OdfStyles styles, MarkedText text, boolean isInCell) {
        this.styles = styles;
        this.text = text;
        this.isInCell = isInCell;
    }

    /**
     * Adds a paragraph to a text.
     *
     * @param around how text looks in what the paragraph stands in
     * @param isInCell whether that is a cell
     * @return the frames that are anchored in the paragraph
     */
    static List<XmlElement> add(
            XmlElement paragraph, Look around, OdfStyles styles, boolean isInCell, MarkedText text) {
        OdfText reader = new OdfText(styles, text, isInCell);
        reader.addContent(paragraph, styles.look("paragraph", paragraph.attribute("style-name"), around), null);
        return reader.frames;
    }

    private void addContent(XmlElement parent, Look look, @Nullable Kind outside) {
        for (Object part : parent.content()) {
            if (part instanceof XmlElement element) {
                add(element, look, outside);
            } else {
                addSpaced(part.toString(), look, outside);
            }
        }
    }

    private void add(XmlElement part, Look look, @Nullable Kind outside) {
        switch (part.name()) {
            case "span" -> addContent(part, styles.look("text", part.attribute("style-name"), look), outside);
            case "s" -> addText(" ".repeat(Math.min(80, count(part))), look, outside);
            case "tab" -> addText(" ", look, outside);
            case "line-break" -> text.newLine();
            case "note" ->
                part.child("note-citation").ifPresent(mark -> text.leaveOut(Kind.RAISED_OR_LOWERED, mark.text()));
            case "ruby-text" -> text.leaveOut(Kind.RAISED_OR_LOWERED, part.text());
            case "hidden-text", "hidden-paragraph" -> text.leaveOutWithoutGap(Kind.HIDDEN, part.text());
            case "placeholder" -> addContent(part, look, isInCell ? Kind.HIDDEN : outside);
            case "frame", "custom-shape" -> frames.add(part);
            case "annotation", "annotation-end", "tracked-changes" -> {}
            default -> addContent(part, look, outside);
        }
    }

    private static int count(XmlElement spaces) {
        return spaces.attribute("c")
                .filter(printed -> printed.matches("\\d{1,4}"))
                .map(Integer::valueOf)
                .orElse(1);
    }

    private void addSpaced(String printed, Look look, @Nullable Kind outside) {
        StringBuilder run = new StringBuilder();
        for (int i = 0; i < printed.length(); i++) {
            char c = printed.charAt(i);
            boolean isSpace = c == ' ' || c == '\n' || c == '\t' || c == '\r';
            if (!isSpace) {
                if (isSpaceDue && (run.length() > 0 || !text.isAtLineStart())) {
                    run.append(' ');
                }
                run.append(c);
            }
            isSpaceDue = isSpace;
        }
        addText(run.toString(), look, outside);
    }

    private void addText(String more, Look look, @Nullable Kind outside) {
        if (more.isEmpty()) {
            return;
        }
        if (outside != null) {
            text.leaveOut(outside, more);
        } else if (look.isUnseen(more)) {
            text.leaveOutWithoutGap(Kind.HIDDEN, more);
        } else if (look.isStruck()) {
            text.leaveOut(Kind.STRUCK_OUT, more);
        } else if (look.shift() != 0) {
            text.shift(more, look.shift() > 0);
        } else {
            text.add(more, look.size());
        }
    }

    /** The paragraphs and tables in a frame, if it is one of text. */
    static Optional<XmlElement> textBox(XmlElement frame) {
        return frame.is("frame") ? frame.child("text-box") : Optional.of(frame);
    }
}
