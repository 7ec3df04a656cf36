package org.gongkai.documents.internal.word;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.gongkai.documents.internal.archive.Archive;
import org.gongkai.documents.internal.archive.OfficeParts;
import org.gongkai.documents.internal.archive.XmlElement;
import org.gongkai.documents.internal.source.MarkedText;
import org.gongkai.documents.source.CellMark.Kind;
import org.gongkai.documents.source.GridCell;
import org.gongkai.documents.source.ReadingLimits;
import org.gongkai.documents.source.SourceBuilder;
import org.gongkai.documents.source.SourceDocument;
import org.gongkai.documents.source.SourcePlace;

/**
 * Parses Word documents of the format {@code .docx}: what is printed in the body, in its order. Only the body, the styles and
 * the lists are opened, so that a damaged picture does no harm.
 */
public final class WordParser {

    /** No digit is seen in rows that are lower, in twentieths of a point. */
    private static final int LOWEST_ROW = 20;

    private final SourceBuilder document;
    private final WordStyles styles;
    private final WordLists lists;
    private final Places places;
    private int paragraphs;
    private int tables;

    /** Is told where what is read stands. */
    public interface Places {
        /**
         * Takes a place.
         *
         * @param place a paragraph outside of tables or a cell of a table
         * @param element the number of its element in the main part, as {@link XmlElement#number()} counts
         * @param text what is read there
         */
        void accept(SourcePlace place, int element, String text);
    }

    private WordParser(ReadingLimits limits, WordStyles styles, WordLists lists, Places places) {
        this.places = places;
        this.document = new SourceBuilder(limits);
        this.styles = styles;
        this.lists = lists;
    }

    /**
     * Parses a document.
     *
     * @param bytes the document
     * @param limits how large it may be
     * @return the paragraphs and tables
     * @throws IOException if the document is damaged
     */
    public static SourceDocument parse(byte[] bytes, ReadingLimits limits) throws IOException {
        return parse(bytes, limits, (place, element, text) -> {});
    }

    /**
     * Parses a document and tells where everything stands.
     *
     * @param bytes the document
     * @param limits how large it may be
     * @param places is told
     * @return the paragraphs and tables
     * @throws IOException if the document is damaged
     */
    public static SourceDocument parse(byte[] bytes, ReadingLimits limits, Places places) throws IOException {
        Archive archive = new Archive(bytes, limits);
        OfficeParts parts = OfficeParts.of(archive);
        WordStyles styles = new WordStyles(parts.related("styles"));
        WordParser parser = new WordParser(limits, styles, new WordLists(parts.related("numbering"), styles), places);
        parts.main().child("body").ifPresent(parser::addContent);
        return parser.document.build();
    }

    private void addContent(XmlElement parent) {
        WordXml.content(parent).forEach(element -> {
            if (element.is("p")) {
                addParagraph(element);
            } else if (element.is("tbl")) {
                addTable(element);
            }
        });
    }

    private void addParagraph(XmlElement paragraph) {
        MarkedText text = new MarkedText();
        List<XmlElement> boxes = addText(paragraph, styles.of(paragraph, styles.plain()), false, text);
        if (!text.text().isBlank()) {
            paragraphs++;
            SourcePlace place = new SourcePlace.Paragraph(paragraphs);
            places.accept(place, paragraph.number(), text.text());
            document.paragraph(document.cell(text.text(), place, text.marks()), styles.isHeading(paragraph));
        }
        boxes.forEach(this::addContent);
    }

    /** Adds the text with the number that a list gives the paragraph, and gives the text boxes anchored in it. */
    private List<XmlElement> addText(XmlElement paragraph, RunLook look, boolean isInCell, MarkedText text) {
        MarkedText own = new MarkedText();
        List<XmlElement> boxes = WordText.add(paragraph, look, styles, isInCell, own);
        String number = lists.number(paragraph);
        boolean isParted = !number.isEmpty()
                && !own.text().isEmpty()
                && Character.isDigit(own.text().charAt(0));
        text.add(number + (isParted ? " " : ""));
        text.add(own);
        return boxes;
    }

    /** Adds a table; a row with tables in it only lays these out, so that their content is added in its place. */
    private void addTable(XmlElement table) {
        tables++;
        int number = tables;
        List<XmlElement> rows =
                WordXml.content(table, "tr").filter(row -> !isHidden(row)).toList();
        TableLook look = TableLook.of(table, rows.size());
        WordTable part = new WordTable(number, 0);
        for (int i = 0; i < rows.size(); i++) {
            XmlElement row = rows.get(i);
            boolean isLayout =
                    WordXml.content(row, "tc").flatMap(WordXml::unboxed).anyMatch(content -> content.is("tbl"));
            if (isLayout) {
                document.grid(part.grid());
                WordXml.content(row, "tc").forEach(this::addContent);
                part = new WordTable(number, i + 1);
            } else {
                int line = i;
                int cells = (int) WordXml.content(row, "tc").count();
                part.add(row, (cell, index, place) -> cell(cell, styles.ofCell(look, line, index, cells), place));
            }
        }
        document.grid(part.grid());
    }

    private static boolean isHidden(XmlElement row) {
        return row.child("trPr", "del").isPresent()
                || row.child("trPr", "hidden").filter(WordXml::isOn).isPresent()
                || row.child("trPr", "trHeight").filter(WordParser::isNothing).isPresent();
    }

    private static boolean isNothing(XmlElement height) {
        return height.attribute("hRule").filter("exact"::equals).isPresent()
                && WordXml.number(height.attribute("val"), LOWEST_ROW) < LOWEST_ROW;
    }

    private GridCell cell(XmlElement cell, RunLook look, SourcePlace place) {
        MarkedText text = new MarkedText();
        Optional<XmlElement> shade = cell.child("tcPr", "shd");
        WordXml.unboxed(cell).filter(part -> part.is("p")).forEach(paragraph -> {
            text.newLine();
            addText(paragraph, styles.of(paragraph, look).onColour(shade), true, text).stream()
                    .map(XmlElement::text)
                    .filter(box -> !box.isBlank())
                    .forEach(box -> text.mark(Kind.FLOATING, box.strip()));
        });
        boolean isDeleted = cell.child("tcPr", "cellDel").isPresent();
        if (isDeleted && !text.text().isBlank()) {
            MarkedText deleted = new MarkedText();
            deleted.leaveOut(Kind.STRUCK_OUT, text.text());
            return document.cell("", place, deleted.marks());
        }
        places.accept(place, cell.number(), text.text());
        return document.cell(text.text(), place, text.marks());
    }
}
