package org.gongkai.documents.internal.odf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.documents.internal.archive.Archive;
import org.gongkai.documents.internal.archive.XmlElement;
import org.gongkai.documents.internal.odf.OdfStyles.Look;
import org.gongkai.documents.internal.source.MarkedText;
import org.gongkai.documents.source.CellMark.Kind;
import org.gongkai.documents.source.GridBuilder;
import org.gongkai.documents.source.GridCell;
import org.gongkai.documents.source.ReadingLimits;
import org.gongkai.documents.source.SourceBuilder;
import org.gongkai.documents.source.SourceDocument;
import org.gongkai.documents.source.SourcePlace;
import org.gongkai.documents.source.UnreadableSourceException;

/**
 * Parses OpenDocument texts ({@code .odt}) and spreadsheets ({@code .ods}): what is printed in the body, with every change
 * accepted.
 */
public final class OdfParser {

    private static final String CONTENT = "content.xml";
    private static final String MANIFEST = "META-INF/manifest.xml";

    /** What stands around paragraphs, rows and cells without being one. */
    private static final Set<String> WRAPPERS = Set.of(
            "section",
            "list",
            "list-item",
            "list-header",
            "numbered-paragraph",
            "table-rows",
            "table-header-rows",
            "table-row-group");

    private final SourceBuilder document;
    private final OdfStyles styles = new OdfStyles();
    private int paragraphs;
    private int tables;

    private OdfParser(ReadingLimits limits) {
        this.document = new SourceBuilder(limits);
    }

    /**
     * Says whether an archive is an OpenDocument text or spreadsheet.
     *
     * @param archive the archive
     * @return whether it is one
     */
    public static boolean isOpenDocument(Archive archive) {
        String type;
        try {
            type = archive.read("mimetype")
                    .map(bytes -> new String(bytes, StandardCharsets.US_ASCII))
                    .orElse("");
        } catch (IOException e) {
            return false;
        }
        return archive.has(CONTENT)
                && (type.startsWith("application/vnd.oasis.opendocument.text")
                        || type.startsWith("application/vnd.oasis.opendocument.spreadsheet"));
    }

    /**
     * Parses a document.
     *
     * @param bytes the document
     * @param limits how large it may be
     * @return the paragraphs and tables
     * @throws IOException if the document is damaged
     * @throws UnreadableSourceException if it is locked, or too large
     */
    public static SourceDocument parse(byte[] bytes, ReadingLimits limits) throws IOException {
        Archive archive = new Archive(bytes, limits);
        boolean isLocked = archive.read(MANIFEST)
                .filter(manifest -> new String(manifest, StandardCharsets.UTF_8).contains("encryption-data"))
                .isPresent();
        if (isLocked) {
            throw UnreadableSourceException.encrypted();
        }
        OdfParser parser = new OdfParser(limits);
        archive.xml("styles.xml").ifPresent(parser.styles::add);
        XmlElement content = archive.xml(CONTENT).orElseThrow(() -> new IOException("No " + CONTENT));
        parser.styles.add(content);
        content.child("body", "text").ifPresent(parser::addContent);
        content.child("body", "spreadsheet")
                .ifPresent(sheets -> sheets.children("table")
                        .filter(parser::isShown)
                        .forEach(sheet -> new OdfSheet(sheet, parser.styles, parser.document, limits).read()));
        return parser.document.build();
    }

    private boolean isShown(XmlElement sheet) {
        return styles.property("table", sheet.attribute("style-name"), "table-properties", "display")
                .filter("false"::equals)
                .isEmpty();
    }

    /** The elements right below one, those in sections and lists among them. */
    static Stream<XmlElement> content(XmlElement parent) {
        return parent.children()
                .filter(child ->
                        child.attribute("display").filter("none"::equals).isEmpty())
                .flatMap(child -> WRAPPERS.contains(child.name()) ? content(child) : Stream.of(child));
    }

    private void addContent(XmlElement parent) {
        Optional<String> number = Optional.empty();
        for (XmlElement element : content(parent).toList()) {
            switch (element.name()) {
                case "p", "h" ->
                    addParagraph(
                            element, number.or(() -> element.child("number").map(XmlElement::text)));
                case "table" -> addTable(element);
                case "frame" -> OdfText.textBox(element).ifPresent(this::addContent);
                default -> {}
            }
            // The number that a list gives its item stands before the item's first paragraph.
            number = element.is("number") ? Optional.of(element.text()) : Optional.empty();
        }
    }

    private void addParagraph(XmlElement paragraph, Optional<String> number) {
        MarkedText text = new MarkedText();
        text.add(number.orElse(""));
        List<XmlElement> frames = OdfText.add(paragraph, Look.PLAIN, styles, false, text);
        if (!text.text().isBlank()) {
            paragraphs++;
            SourcePlace place = new SourcePlace.Paragraph(paragraphs);
            document.paragraph(document.cell(text.text(), place, text.marks()), paragraph.is("h"));
        }
        frames.forEach(frame -> OdfText.textBox(frame).ifPresent(this::addContent));
    }

    /** Adds a table; a row with tables in it only lays these out, so that their content is added in its place. */
    private void addTable(XmlElement table) {
        tables++;
        int number = tables;
        GridBuilder grid = new GridBuilder();
        int line = 0;
        for (XmlElement row :
                content(table).filter(element -> element.is("table-row")).toList()) {
            UnreadableSourceException.ifInterrupted();
            if (!isVisible(row)) {
                continue;
            }
            boolean isLayout =
                    cells(row).stream().anyMatch(cell -> cell.child("table").isPresent());
            if (isLayout) {
                document.grid(grid.build());
                grid = new GridBuilder();
                cells(row).forEach(this::addContent);
            } else {
                for (int i = repeated(row, "number-rows-repeated"); i > 0; i--) {
                    addRow(row, number, line++, grid);
                }
            }
        }
        document.grid(grid.build());
    }

    static boolean isVisible(XmlElement rowOrColumn) {
        return rowOrColumn
                .attribute("visibility")
                .filter(kind -> kind.equals("collapse") || kind.equals("filter"))
                .isEmpty();
    }

    private static List<XmlElement> cells(XmlElement row) {
        return row.children()
                .filter(cell -> cell.is("table-cell") || cell.is("covered-table-cell"))
                .toList();
    }

    private void addRow(XmlElement row, int table, int line, GridBuilder grid) {
        int column = 0;
        for (XmlElement cell : cells(row)) {
            int times = repeated(cell, "number-columns-repeated");
            boolean isCovered = cell.is("covered-table-cell");
            for (int i = 0; i < times && !isCovered; i++) {
                SourcePlace place = new SourcePlace.TableCell(table, line + 1, column + i + 1);
                grid.add(
                        line,
                        column + i,
                        repeated(cell, "number-rows-spanned"),
                        repeated(cell, "number-columns-spanned"),
                        cell(cell, Look.PLAIN, styles, document, place));
            }
            column += times;
        }
    }

    /** Reads a cell of a table or sheet. */
    static GridCell cell(XmlElement cell, Look around, OdfStyles styles, SourceBuilder document, SourcePlace place) {
        Look look = styles.look(OdfStyles.CELL, cell.attribute("style-name"), around);
        MarkedText text = new MarkedText();
        List<XmlElement> frames = new ArrayList<>();
        content(cell).forEach(part -> {
            if (part.is("p") || part.is("h")) {
                text.newLine();
                frames.addAll(OdfText.add(part, look, styles, true, text));
            } else if (part.is("number")) {
                text.newLine();
                text.add(part.text());
            }
        });
        frames.stream()
                .map(XmlElement::text)
                .filter(frame -> !frame.isBlank())
                .forEach(frame -> text.mark(Kind.FLOATING, frame.strip()));
        return document.cell(text.text(), place, text.marks());
    }

    /** How often something is there, or how many places it covers; no more than a table may have rows. */
    static int repeated(XmlElement element, String attribute) {
        return element.attribute(attribute)
                .filter(printed -> printed.matches("\\d{1,7}"))
                .map(Integer::valueOf)
                .map(count -> Math.max(1, count))
                .orElse(1);
    }
}
