package org.gongkai.documents;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.gongkai.documents.LaidOutTable.LaidOutCell;

/**
 * Lays a report out as a PDF document: lines of a paragraph from margin to margin, labels wrapped in narrow cells, tables cut
 * at the end of a page, and a number on each page. The font is one that every reader of PDF knows by its name, so that none
 * has to be embedded.
 */
final class PdfFixture {

    static final double SIZE = 10;
    private static final double LINE = 14;
    private static final double MARGIN = 50;
    private static final double WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;
    private static final double PADDING = 2;

    private final List<List<Print>> pages = new ArrayList<>();
    private final boolean ruled;
    private List<Print> page = new ArrayList<>();
    private double y;

    /** What is printed on a page; lengths are in points, from the left and the bottom. */
    sealed interface Print {}

    /** A text, the characters of ASCII half as broad as the others. */
    record Text(double left, double baseline, String text) implements Print {}

    /** The lines around a cell. */
    record Box(double left, double bottom, double width, double height) implements Print {}

    private PdfFixture(boolean ruled) {
        this.ruled = ruled;
        startPage();
    }

    static byte[] write(LaidOutReport report) {
        return write(report, true, 0);
    }

    /** Writes a report, with or without lines around the cells, on pages that are turned. */
    static byte[] write(LaidOutReport report, boolean ruled, int rotation) {
        return bytes(pages(report, ruled), rotation, rotation);
    }

    /** Writes a report on pages that lie on their side, and do not say so. */
    static byte[] writeSideways(LaidOutReport report, int rotation) {
        return bytes(pages(report, true), rotation, 0);
    }

    /** Lays a report out on pages. */
    static List<List<Print>> pages(LaidOutReport report, boolean ruled) {
        PdfFixture pdf = new PdfFixture(ruled);
        for (Object part : report.parts()) {
            if (part instanceof LaidOutTable table) {
                pdf.table(table);
            } else {
                pdf.paragraph(part.toString());
            }
        }
        pdf.endPage();
        return pdf.pages;
    }

    private void startPage() {
        page = new ArrayList<>();
        y = PDRectangle.A4.getHeight() - 90;
    }

    private void endPage() {
        text(PDRectangle.A4.getWidth() / 2 - SIZE, 40, "- " + (pages.size() + 1) + " -");
        pages.add(page);
        startPage();
    }

    private void paragraph(String text) {
        List<String> lines = wrap("\u3000\u3000" + text, WIDTH);
        for (String line : lines) {
            room(LINE);
            boolean indented = line.startsWith("\u3000\u3000");
            text(MARGIN + (indented ? 2 * SIZE : 0), y, line.strip());
            y -= LINE;
        }
    }

    private void room(double height) {
        if (y - height < 80) {
            endPage();
        }
    }

    private void table(LaidOutTable table) {
        double[] rights = rights(table);
        double[] heights = new double[table.rows()];
        for (LaidOutCell cell : table.cells()) {
            double needed = wrap(cell.text(), width(cell, rights)).size() * LINE + 2 * PADDING;
            double there = 0;
            for (int i = cell.row(); i < cell.row() + cell.rowSpan(); i++) {
                there += heights[i];
            }
            heights[cell.row() + cell.rowSpan() - 1] += Math.max(0, needed - there);
        }
        for (int first = 0; first < table.rows(); ) {
            int end = first;
            double top = y;
            while (end < table.rows() && y - heights[end] >= 80) {
                y -= heights[end++];
            }
            part(table, first, end, top, rights, heights);
            if (end < table.rows()) {
                endPage();
            }
            first = end;
        }
        y -= 2 * LINE;
    }

    /** Draws the rows that fit on a page; a merged cell is drawn anew on the next, but its text is not. */
    private void part(LaidOutTable table, int first, int end, double top, double[] rights, double[] heights) {
        for (LaidOutCell cell : table.cells()) {
            int from = Math.max(first, cell.row());
            int to = Math.min(end, cell.row() + cell.rowSpan());
            if (from < to) {
                double above = top;
                for (int i = first; i < from; i++) {
                    above -= heights[i];
                }
                double below = above;
                for (int i = from; i < to; i++) {
                    below -= heights[i];
                }
                double left = cell.column() == 0 ? MARGIN : rights[cell.column() - 1];
                if (ruled) {
                    double right = rights[cell.column() + cell.columnSpan() - 1];
                    page.add(new Box(left, below, right - left, above - below));
                }
                if (from == cell.row()) {
                    double line = above;
                    for (String text : wrap(cell.text(), width(cell, rights))) {
                        line -= LINE;
                        text(left + PADDING, line, text);
                    }
                }
            }
        }
    }

    /** Columns with long labels are wider than those with numbers. */
    private static double[] rights(LaidOutTable table) {
        double[] weights = new double[table.columns()];
        java.util.Arrays.fill(weights, 3);
        table.cells().stream()
                .filter(cell -> cell.columnSpan() == 1)
                .forEach(cell -> weights[cell.column()] =
                        Math.max(weights[cell.column()], Math.min(9, cell.text().length())));
        double sum = java.util.Arrays.stream(weights).sum();
        double[] rights = new double[weights.length];
        double right = MARGIN;
        for (int i = 0; i < weights.length; i++) {
            right += WIDTH * weights[i] / sum;
            rights[i] = right;
        }
        return rights;
    }

    private static double width(LaidOutCell cell, double[] rights) {
        double left = cell.column() == 0 ? MARGIN : rights[cell.column() - 1];
        return rights[cell.column() + cell.columnSpan() - 1] - left - 2 * PADDING;
    }

    private static List<String> wrap(String styled, double width) {
        String text = LaidOutStyle.OVERFLOWING.without(styled);
        boolean mayWrap = text.equals(styled);
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        double used = 0;
        for (char c : text.toCharArray()) {
            double advance = c == '\n' ? 0 : c < 128 ? SIZE / 2 : SIZE;
            boolean isFull = used + advance > width && !line.isEmpty() && mayWrap;
            if (c == '\n' || isFull) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            if (c != '\n') {
                line.append(c);
            }
            used += advance;
        }
        lines.add(line.toString());
        return lines;
    }

    private void text(double x, double baseline, String text) {
        page.add(new Text(x, baseline, text));
    }

    private static String drawn(Print print) {
        if (print instanceof Text text) {
            StringBuilder hex = new StringBuilder();
            text.text().chars().forEach(c -> hex.append(String.format("%04X", c)));
            return format("BT /F1 " + SIZE + " Tf %.2f %.2f Td <" + hex + "> Tj ET\n", text.left(), text.baseline());
        }
        Box box = (Box) print;
        return format("%.2f %.2f %.2f %.2f re S\n", box.left(), box.bottom(), box.width(), box.height());
    }

    private static String format(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }

    static byte[] bytes(List<List<Print>> pages) {
        return bytes(pages, 0, 0);
    }

    private static byte[] bytes(List<List<Print>> pages, int rotation, int said) {
        try (PDDocument pdf = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            COSDictionary resources = new COSDictionary();
            COSDictionary fonts = new COSDictionary();
            fonts.setItem("F1", font());
            resources.setItem(COSName.FONT, fonts);
            for (List<Print> page : pages) {
                String content = page.stream().map(PdfFixture::drawn).collect(Collectors.joining());
                PDPage sheet = new PDPage(PDRectangle.A4);
                sheet.getCOSObject().setItem(COSName.RESOURCES, resources);
                PDStream stream = new PDStream(pdf);
                try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                    out.write((turn(rotation) + content).getBytes(ISO_8859_1));
                }
                sheet.setContents(stream);
                sheet.setRotation(said);
                if (rotation % 180 != 0) {
                    sheet.setMediaBox(new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth()));
                }
                pdf.addPage(sheet);
            }
            pdf.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Turns what is drawn the other way, so that it is seen upright on a turned page. */
    private static String turn(int rotation) {
        double width = PDRectangle.A4.getWidth();
        double height = PDRectangle.A4.getHeight();
        return switch (rotation) {
            case 90 -> String.format(Locale.ROOT, "0 1 -1 0 %.2f 0 cm\n", height);
            case 180 -> String.format(Locale.ROOT, "-1 0 0 -1 %.2f %.2f cm\n", width, height);
            case 270 -> String.format(Locale.ROOT, "0 -1 1 0 0 %.2f cm\n", width);
            default -> "";
        };
    }

    private static COSDictionary font() {
        COSDictionary system = new COSDictionary();
        system.setItem(COSName.REGISTRY, new COSString("Adobe"));
        system.setItem(COSName.ORDERING, new COSString("GB1"));
        system.setItem(COSName.SUPPLEMENT, COSInteger.get(4));
        COSArray widths = new COSArray();
        widths.add(COSInteger.get(1));
        widths.add(COSInteger.get(95));
        widths.add(COSInteger.get(500));
        COSDictionary descendant = new COSDictionary();
        descendant.setItem(COSName.TYPE, COSName.FONT);
        descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE0);
        descendant.setName(COSName.BASE_FONT, "STSong-Light");
        descendant.setItem(COSName.CIDSYSTEMINFO, system);
        descendant.setInt(COSName.DW, 1000);
        descendant.setItem(COSName.W, widths);
        COSArray descendants = new COSArray();
        descendants.add(descendant);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setName(COSName.BASE_FONT, "STSong-Light-UniGB-UCS2-H");
        font.setName(COSName.ENCODING, "UniGB-UCS2-H");
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        return font;
    }
}
