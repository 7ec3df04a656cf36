package org.gongkai.documents.internal.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.gongkai.documents.internal.archive.XmlElement;
import org.gongkai.documents.internal.source.MarkedText;
import org.gongkai.documents.source.CellMark.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Reads the text of a paragraph as it is printed, with every change accepted: what is deleted, hidden, struck out or raised
 * is marked, and the code of fields is nothing.
 */
final class WordText {

    private static final String RIGHT_TO_LEFT = "\u202E";
    private static final String END_OF_DIRECTION = "\u202C";

    private final WordStyles styles;
    private final MarkedText text;

    /** The text boxes that float over the text, which is not theirs. */
    private final List<XmlElement> boxes;

    /** The code of each field that the place is in; empty where its result has begun. */
    private final Deque<Optional<StringBuilder>> fields = new ArrayDeque<>();

    /** What would be raised if anything else stood on the line. */
    private final StringBuilder moved = new StringBuilder();

    private final boolean isInCell;

    private WordText(WordStyles styles, MarkedText text, boolean isInCell, List<XmlElement> boxes) {
        this.isInCell = isInCell;
        this.styles = styles;
        this.text = text;
        this.boxes = boxes;
    }

    /**
     * Adds a paragraph to a text.
     *
     * @param look how the text of the paragraph looks
     * @param isInCell whether the text is that of a cell
     * @return the text boxes that are anchored in the paragraph
     */
    static List<XmlElement> add(
            XmlElement paragraph, RunLook look, WordStyles styles, boolean isInCell, MarkedText text) {
        WordText reader = new WordText(styles, text, isInCell, new ArrayList<>());
        boolean wasEmpty = text.text().isBlank() && text.marks().isEmpty();
        reader.addParts(paragraph, look, null);
        boolean isOnlyMoved =
                wasEmpty && text.text().isBlank() && text.marks().size() == 1 && reader.moved.length() > 0;
        if (isOnlyMoved) {
            text.clear();
            text.add(reader.moved);
        }
        return reader.boxes;
    }

    private void addParts(XmlElement parent, RunLook look, @Nullable Kind outside) {
        parent.children().forEach(part -> add(part, look, outside));
    }

    private void add(XmlElement part, RunLook look, @Nullable Kind outside) {
        switch (part.name()) {
            case "r" -> addRun(part, styles.ofRun(part, look), outside);
            case "del", "moveFrom" -> addParts(part, look, Kind.STRUCK_OUT);
            case "t", "delText" -> addText(part.text(), look, outside);
            case "tab", "ptab" -> addText(" ", look, outside);
            case "noBreakHyphen" -> addText("-", look, outside);
            case "sym" -> addText(symbol(part), look, outside);
            case "br", "cr" -> text.newLine();
            case "instrText" ->
                Optional.ofNullable(fields.peek()).flatMap(code -> code).ifPresent(code -> code.append(part.text()));
            case "fldChar" -> changeField(part.attribute("fldCharType").orElse(""));
            case "rt" -> addParts(part, look, Kind.RAISED_OR_LOWERED);
            case "f" -> addFraction(part, look, outside);
            case "sup", "sub" -> addParts(part, look, Kind.RAISED_OR_LOWERED);
            case "bdo" -> addTurned(part, look, outside);
            case "sdt" -> addControl(part, look, outside);
            case "AlternateContent" -> part.children().findFirst().ifPresent(choice -> addParts(choice, look, outside));
            case "drawing", "pict", "object" -> addBoxes(part);
            case "pPr", "rPr", "sdtPr", "rubyPr", "fPr", "tbl" -> {}
            default -> addParts(part, look, outside);
        }
    }

    /** The mark that an author typed for a footnote stands in the run of the reference. */
    private void addRun(XmlElement run, RunLook look, @Nullable Kind outside) {
        boolean isFootnoteMark = run.children()
                .filter(part -> part.is("footnoteReference") || part.is("endnoteReference"))
                .flatMap(part -> part.attribute("customMarkFollows").stream())
                .anyMatch(WordXml::isOn);
        addParts(run, look, isFootnoteMark ? Kind.RAISED_OR_LOWERED : outside);
    }

    private void addText(String more, RunLook look, @Nullable Kind outside) {
        if (fields.stream().anyMatch(Optional::isPresent)) {
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
        } else if (look.isMoved()) {
            moved.append(more);
            text.leaveOut(Kind.RAISED_OR_LOWERED, more);
        } else {
            text.add(more, look.size());
        }
    }

    private static String symbol(XmlElement part) {
        String code = part.attribute("char").orElse("");
        return code.matches("[0-9A-Fa-f]{4}") ? Character.toString((char) Integer.parseInt(code, 16)) : "";
    }

    /** A field has a code, and mostly a result; what draws a formula by its code alone is read as nothing. */
    private void changeField(String kind) {
        if (kind.equals("begin")) {
            fields.push(Optional.of(new StringBuilder()));
            return;
        }
        Optional<StringBuilder> code = fields.isEmpty() ? Optional.empty() : fields.pop();
        if (kind.equals("separate")) {
            fields.push(Optional.empty());
        } else {
            code.map(found -> found.toString().strip())
                    .filter(found -> found.startsWith("EQ"))
                    .ifPresent(found -> text.mark(Kind.OVERPRINTED, found));
        }
    }

    private void addBoxes(XmlElement part) {
        if (part.is("txbxContent")) {
            boxes.add(part);
        } else if (part.is("AlternateContent")) {
            part.children().findFirst().ifPresent(this::addBoxes);
        } else {
            part.children().forEach(this::addBoxes);
        }
    }

    private void addFraction(XmlElement fraction, RunLook look, @Nullable Kind outside) {
        fraction.child("num").ifPresent(part -> addParts(part, look, outside));
        addText("/", look, outside);
        fraction.child("den").ifPresent(part -> addParts(part, look, outside));
    }

    private void addTurned(XmlElement part, RunLook look, @Nullable Kind outside) {
        boolean isTurned = part.attribute("val").filter("rtl"::equals).isPresent();
        text.add(isTurned ? RIGHT_TO_LEFT : "");
        addParts(part, look, outside);
        text.add(isTurned ? END_OF_DIRECTION : "");
    }

    /** The prompt of an empty content control is no value. */
    private void addControl(XmlElement control, RunLook look, @Nullable Kind outside) {
        boolean isPrompt =
                control.child("sdtPr", "showingPlcHdr").filter(WordXml::isOn).isPresent();
        addParts(control, look, isPrompt && isInCell ? Kind.HIDDEN : outside);
    }
}
