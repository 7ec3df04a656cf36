package org.gongkai.documents.internal.source.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.gongkai.documents.source.ReadingLimits;
import org.gongkai.documents.source.SourceBuilder;
import org.gongkai.documents.source.SourceDocument;
import org.gongkai.documents.source.SourcePlace;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * Parses Word documents of the format {@code .docx}: what is printed in the body, in its order. Only the body, the styles and
 * the lists are opened, so that a damaged picture does no harm.
 */
public final class WordParser {

    private final SourceBuilder document;
    private final WordStyles styles;
    private final WordLists lists;
    private int paragraphs;
    private int tables;

    private WordParser(ReadingLimits limits, WordStyles styles, WordLists lists) {
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
     * @throws OpenXML4JException if the document is damaged
     * @throws SAXException if the document is damaged
     * @throws ParserConfigurationException never
     */
    public static SourceDocument parse(byte[] bytes, ReadingLimits limits)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        try (OPCPackage document = OPCPackage.open(new ByteArrayInputStream(bytes))) {
            WordStyles styles = new WordStyles(part(document, XWPFRelation.STYLES));
            WordLists lists = new WordLists(part(document, XWPFRelation.NUMBERING), styles);
            WordParser parser = new WordParser(limits, styles, lists);
            Element root = read(main(document));
            WordXml.child(root, "body").ifPresent(parser::addContent);
            document.revert();
            return parser.document.build();
        }
    }

    private static PackagePart main(OPCPackage document) throws IOException {
        return List.of(PackageRelationshipTypes.CORE_DOCUMENT, PackageRelationshipTypes.STRICT_CORE_DOCUMENT).stream()
                .flatMap(type -> document.getPartsByRelationshipType(type).stream())
                .findFirst()
                .orElseThrow(() -> new IOException("No main part"));
    }

    private static Optional<Element> part(OPCPackage document, XWPFRelation kind)
            throws IOException, SAXException, ParserConfigurationException {
        List<PackagePart> parts = document.getPartsByContentType(kind.getContentType());
        return parts.isEmpty() ? Optional.empty() : Optional.of(read(parts.get(0)));
    }

    private static Element read(PackagePart part) throws IOException, SAXException, ParserConfigurationException {
        try (InputStream stream = part.getInputStream()) {
            return WordXml.read(stream);
        }
    }

    private void addContent(Element parent) {
        WordXml.content(parent).forEach(element -> {
            if (element.getLocalName().equals("p")) {
                addParagraph(element);
            } else if (element.getLocalName().equals("tbl")) {
                addTable(element);
            }
        });
    }

    private void addParagraph(Element paragraph) {
        String text = text(paragraph);
        if (!text.isBlank()) {
            paragraphs++;
            document.paragraph(new SourcePlace.Paragraph(paragraphs), text, styles.isHeading(paragraph));
        }
    }

    /** Adds a table; a row with tables in it only lays these out, so that their content is added in its place. */
    private void addTable(Element table) {
        tables++;
        int number = tables;
        List<Element> rows = WordXml.content(table, "tr")
                .filter(row -> WordXml.child(row, "trPr", "del").isEmpty())
                .toList();
        WordTable part = new WordTable(number, 0);
        for (int i = 0; i < rows.size(); i++) {
            Element row = rows.get(i);
            boolean isLayout = WordXml.content(row, "tc")
                    .anyMatch(cell -> WordXml.content(cell, "tbl").findAny().isPresent());
            if (isLayout) {
                document.grid(part.grid());
                WordXml.content(row, "tc").forEach(this::addContent);
                part = new WordTable(number, i + 1);
            } else {
                part.add(row, this::cellText);
            }
        }
        document.grid(part.grid());
    }

    private String cellText(Element cell) {
        return org.gongkai.documents.internal.text.VisibleText.of(
                WordXml.content(cell, "p").map(this::text).collect(Collectors.joining("\n")));
    }

    /** The text with the number that a list gives the paragraph. */
    private String text(Element paragraph) {
        String number = lists.number(paragraph);
        String text = WordText.of(paragraph);
        boolean isParted = !number.isEmpty() && !text.isEmpty() && Character.isDigit(text.charAt(0));
        return number + (isParted ? " " : "") + text;
    }
}
