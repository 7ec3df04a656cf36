package org.gongkai.documents.internal.annotation;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gongkai.documents.source.ReadingLimits;
import org.gongkai.documents.source.SourcePlace;
import org.gongkai.documents.source.SourcePlace.SheetCell;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Notes in an Excel workbook. A sheet with notes has a part for their texts and a drawing for their boxes; the cells are marked
 * by a conditional format that is kept in the sheet itself, so that the workbook's styles stay what they are.
 */
public final class WorkbookNotes {

    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String COMMENTS_TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
    private static final String DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.vmlDrawing";

    private static final String EXTENSION = "{78C0D931-6437-407d-A8EE-F0AAD7539E65}";
    private static final String X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
    private static final String XM = "http://schemas.microsoft.com/office/excel/2006/main";

    /** What has to stand behind the drawing of the notes in a sheet. */
    private static final Set<String> BEHIND_DRAWING = Set.of(
            "legacyDrawingHF",
            "drawingHF",
            "picture",
            "oleObjects",
            "controls",
            "webPublishItems",
            "tableParts",
            "extLst");

    private static final String NEW_DRAWING = """
            <xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">
            <v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">
            <v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>
            </xml>
            """;

    private static final String SHAPE = """
            <v:shape id="gongkai_%1$d_%2$d" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">
            <v:fill color2="#ffffe1"/><v:path o:connecttype="none"/>
            <x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>%3$d, 15, %4$d, 2, %5$d, 15, %6$d, 4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>%1$d</x:Row><x:Column>%2$d</x:Column></x:ClientData></v:shape>
            """;

    private static final String END_OF_DRAWING = "</xml>";
    private static final int BOX_COLUMNS = 4;
    private static final int BOX_ROWS = 6;

    private final OfficeFile file;

    private WorkbookNotes(OfficeFile file) {
        this.file = file;
    }

    /**
     * Writes a workbook with notes.
     *
     * @param original the workbook as it was read
     * @param remarks what is to be said where; what has no place is said in the first cell
     * @param out where to
     * @throws IOException if the workbook is damaged, or writing fails
     */
    public static void write(byte[] original, Remarks remarks, OutputStream out) throws IOException {
        OfficeFile file = new OfficeFile(original, ReadingLimits.standard());
        WorkbookNotes notes = new WorkbookNotes(file);
        Map<String, String> sheets = notes.sheets();
        Map<String, Map<SheetCell, List<String>>> bySheet = new LinkedHashMap<>();
        for (Map.Entry<SourcePlace, List<String>> place : remarks.byPlace().entrySet()) {
            if (place.getKey() instanceof SheetCell cell) {
                add(bySheet, cell, place.getValue());
            }
        }
        List<String> others = new ArrayList<>(remarks.general());
        remarks.onProse().forEach(prose -> others.add(prose.text()));
        Optional<String> first = sheets.keySet().stream().findFirst();
        if (first.isPresent() && !others.isEmpty()) {
            add(bySheet, new SheetCell(first.get(), 1, 1), others);
        }
        for (Map.Entry<String, Map<SheetCell, List<String>>> sheet : bySheet.entrySet()) {
            String part = sheets.get(sheet.getKey());
            if (part == null) {
                throw new IOException("The workbook has no sheet " + sheet.getKey());
            }
            notes.add(part, sheet.getValue());
        }
        file.write(out);
    }

    private static void add(Map<String, Map<SheetCell, List<String>>> bySheet, SheetCell cell, List<String> texts) {
        bySheet.computeIfAbsent(cell.sheet(), first -> new LinkedHashMap<>())
                .computeIfAbsent(cell, first -> new ArrayList<>())
                .addAll(texts);
    }

    /** The parts of the sheets by their names, in the order of the workbook. */
    private Map<String, String> sheets() throws IOException {
        String main = file.main();
        Map<String, String> sheets = new LinkedHashMap<>();
        for (Element sheet : file.xml(main).elements()) {
            if (sheet.getLocalName().equals("sheet")) {
                Optional<String> part = file.target(main, relationId(sheet));
                part.ifPresent(name -> sheets.put(sheet.getAttribute("name"), name));
            }
        }
        return sheets;
    }

    /** The attribute {@code r:id}, whichever variant of the format its namespace is of. */
    private static String relationId(Element element) {
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Node attribute = element.getAttributes().item(i);
            if ("id".equals(attribute.getLocalName()) && attribute.getNamespaceURI() != null) {
                return attribute.getNodeValue();
            }
        }
        return "";
    }

    private void add(String sheetName, Map<SheetCell, List<String>> cells) throws IOException {
        Set<String> known = addTexts(sheetName, cells);
        XmlPart sheet = file.xml(sheetName);
        addBoxes(
                sheetName,
                sheet.root(),
                cells.keySet().stream()
                        .filter(cell -> !known.contains(cell.address()))
                        .toList());
        mark(sheetName, sheet.root(), cells.keySet());
        file.put(sheetName, sheet);
    }

    /** Adds texts, to the notes that are there already too, and gives the addresses of those. */
    private Set<String> addTexts(String sheetName, Map<SheetCell, List<String>> cells) throws IOException {
        Optional<String> known = file.related(sheetName, "comments");
        XmlPart comments;
        String name;
        if (known.isPresent()) {
            name = known.get();
            comments = file.xml(name);
        } else {
            name = file.freeName("xl/comments", ".xml");
            comments = XmlPart.parse("<comments xmlns=\""
                    + file.xml(sheetName).root().getNamespaceURI() + "\"><authors/><commentList/></comments>");
            file.declare(name, COMMENTS_TYPE);
            file.relate(sheetName, RELATION + "/comments", name);
        }
        Element authors = XmlPart.child(comments.root(), "authors").orElseThrow();
        Element list = XmlPart.child(comments.root(), "commentList").orElseThrow();
        long author = XmlPart.children(authors).count();
        XmlPart.append(authors, "author").setTextContent(Remarks.AUTHOR);
        Map<String, Element> byAddress = new TreeMap<>();
        XmlPart.children(list).forEach(comment -> byAddress.put(comment.getAttribute("ref"), comment));
        Set<String> before = Set.copyOf(byAddress.keySet());
        cells.forEach((cell, texts) -> {
            Element comment = byAddress.computeIfAbsent(cell.address(), address -> {
                Element added = XmlPart.append(list, "comment");
                added.setAttribute("ref", address);
                added.setAttribute("authorId", Long.toString(author));
                return added;
            });
            Element text = XmlPart.child(comment, "text").orElseGet(() -> XmlPart.append(comment, "text"));
            String start = before.contains(cell.address()) ? "\n" : "";
            Element words = XmlPart.append(XmlPart.append(text, "r"), "t");
            words.setAttribute("xml:space", "preserve");
            words.setTextContent(start + String.join("\n", texts));
        });
        file.put(name, comments);
        return before;
    }

    /** Draws the boxes of the notes, hidden until somebody points at the cell. */
    private void addBoxes(String sheetName, Element sheet, List<SheetCell> cells) throws IOException {
        Optional<Element> reference = XmlPart.child(sheet, "legacyDrawing");
        Optional<String> known =
                reference.isPresent() ? file.target(sheetName, relationId(reference.get())) : Optional.empty();
        String shapes = cells.stream().map(WorkbookNotes::shape).collect(Collectors.joining());
        String name = known.orElseGet(() -> file.freeName("xl/drawings/vmlDrawing", ".vml"));
        if (known.isEmpty()) {
            file.declare(name, DRAWING_TYPE);
            String id = file.relate(sheetName, RELATION + "/vmlDrawing", name);
            Element drawing = XmlPart.like(sheet, "legacyDrawing");
            drawing.setAttributeNS(RELATION, "r:id", id);
            Node next = XmlPart.children(sheet)
                    .filter(child -> BEHIND_DRAWING.contains(child.getLocalName()))
                    .findFirst()
                    .orElse(null);
            sheet.insertBefore(drawing, next);
        }
        // Drawings are not always well-formed, so that nothing but their end is looked at.
        String drawing = new String(
                file.part(name).orElse(NEW_DRAWING.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
        int end = drawing.lastIndexOf(END_OF_DRAWING);
        if (end < 0) {
            throw new IOException("The drawing " + name + " is damaged");
        }
        file.put(name, (drawing.substring(0, end) + shapes + drawing.substring(end)).getBytes(StandardCharsets.UTF_8));
    }

    private static String shape(SheetCell cell) {
        int row = cell.row() - 1;
        int column = cell.column() - 1;
        return SHAPE.formatted(row, column, column + 1, row, column + 1 + BOX_COLUMNS, row + BOX_ROWS);
    }

    /** Marks cells by a format that applies whatever they hold: not all programs know formats without a comparison. */
    private static void mark(String sheetName, Element sheet, Set<SheetCell> cells) {
        Element extensions = XmlPart.child(sheet, "extLst").orElseGet(() -> XmlPart.append(sheet, "extLst"));
        Element extension = XmlPart.children(extensions)
                .filter(child -> child.getAttribute("uri").equalsIgnoreCase(EXTENSION))
                .findFirst()
                .orElseGet(() -> {
                    Element added = XmlPart.append(extensions, "ext");
                    added.setAttribute("uri", EXTENSION);
                    return added;
                });
        Element formats = XmlPart.child(extension, "conditionalFormattings")
                .orElseGet(() -> append(extension, X14, "x14:conditionalFormattings"));
        Element format = append(formats, X14, "x14:conditionalFormatting");
        Element rule = append(format, X14, "x14:cfRule");
        rule.setAttribute("type", "cellIs");
        rule.setAttribute("operator", "notEqual");
        rule.setAttribute("priority", "1");
        rule.setAttribute(
                "id",
                "{"
                        + UUID.nameUUIDFromBytes(sheetName.getBytes(StandardCharsets.UTF_8))
                                .toString()
                                .toUpperCase(Locale.ROOT)
                        + "}");
        append(rule, XM, "xm:f").setTextContent("\"" + Remarks.AUTHOR + "\"");
        Element fill = XmlPart.append(mainElement(append(rule, X14, "x14:dxf"), sheet, "fill"), "patternFill");
        XmlPart.append(fill, "bgColor").setAttribute("rgb", "FFFFE699");
        append(format, XM, "xm:sqref")
                .setTextContent(cells.stream().map(SheetCell::address).collect(Collectors.joining(" ")));
    }

    private static Element mainElement(Element parent, Element sheet, String name) {
        Element child = XmlPart.like(sheet, name);
        parent.appendChild(child);
        return child;
    }

    private static Element append(Element parent, String namespace, String name) {
        Element child = parent.getOwnerDocument().createElementNS(namespace, name);
        parent.appendChild(child);
        return child;
    }
}
