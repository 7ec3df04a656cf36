package org.gongkai.documents.internal.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.util.Matrix;
import org.gongkai.documents.source.Block;
import org.gongkai.documents.source.Grid;
import org.gongkai.documents.source.GridRow;
import org.gongkai.documents.source.Paragraph;
import org.gongkai.documents.source.ReadingLimits;
import org.gongkai.documents.source.SourcePlace;
import org.junit.jupiter.api.Test;

/** Pages drawn stroke by stroke; how whole reports are read is tested with the reader. */
class PdfParserTest {

    private static final PDFont FONT = new PDType1Font(FontName.COURIER);

    /** 60 characters of 6 points fill a line. */
    private static final String FULL = "x".repeat(60);

    @FunctionalInterface
    private interface Drawing {
        void on(PDPageContentStream page) throws IOException;
    }

    @Test
    void fullLinesAreJoinedUntilOneIsIndentedOrShort() throws IOException {
        List<Block> blocks = parse(page -> {
            text(page, 120, 700, "a" + FULL.substring(4));
            text(page, 100, 680, FULL);
            text(page, 100, 660, "end");
            text(page, 100, 640, "b");
            text(page, 100, 600, "c");
        });

        assertThat(texts(blocks)).containsExactly("a" + FULL.substring(4) + FULL + "end", "b", "c");
        assertThat(((Paragraph) blocks.get(1)).place()).isEqualTo(new SourcePlace.PageLine(1, 4));
    }

    @Test
    void aParagraphGoesOnOverThePageBreakWithoutWhatIsPrintedOnEveryPage() throws IOException {
        Drawing first = page -> {
            text(page, 100, 780, "Gazette");
            text(page, 100, 100, FULL);
            text(page, 300, 30, "- 1 -");
        };
        Drawing second = page -> {
            text(page, 100, 780, "Gazette");
            text(page, 100, 700, FULL);
            text(page, 300, 30, "2 / 3");
        };
        Drawing third = page -> {
            text(page, 100, 780, "Gazette");
            text(page, 100, 700, "end 3");
            text(page, 300, 30, "3");
        };
        assertThat(texts(parse(first, second, third))).containsExactly(FULL + FULL + "end 3");
    }

    @Test
    void linesPartCellsAndMissingLinesMergeThem() throws IOException {
        List<Block> blocks = parse(page -> {
            // ┌─────┬───┐ 700
            // │ a   │   │
            // ├──┬──┤ b │ 670
            // │c │d │   │
            // └──┴──┴───┘ 640
            line(page, 100, 700, 300, 700);
            line(page, 100, 670, 200, 670);
            line(page, 100, 640, 300, 640);
            line(page, 100, 640, 100, 700);
            line(page, 150, 640, 150, 670);
            line(page, 200, 640, 200, 700);
            page.addRect(299.5f, 640, 1, 60);
            page.fill();
            text(page, 105, 685, "a");
            text(page, 205, 685, "b1");
            text(page, 205, 655, "b2");
            text(page, 105, 655, "c");
            text(page, 155, 655, "d");
        });

        assertThat(blocks).hasSize(1);
        List<GridRow> rows = blocks.get(0).rows();
        assertThat(rows).extracting(GridRow::texts).containsExactly(List.of("a", "", "b1\nb2"), List.of("c", "d", ""));
        assertThat(rows.get(0).cells().get(1).covered()).isTrue();
        assertThat(rows.get(1).cells().get(2).covered()).isTrue();
        assertThat(rows.get(1).place()).isEqualTo(new SourcePlace.PageLine(1, 2));
    }

    @Test
    void aFrameAroundThePageOrALineBelowATitleIsNoTable() throws IOException {
        List<Block> blocks = parse(page -> {
            page.addRect(50, 50, 500, 700);
            page.stroke();
            text(page, 100, 700, "title");
            line(page, 100, 695, 300, 695);
            text(page, 100, 600, "text");
        });
        assertThat(blocks).hasOnlyElementsOfType(Paragraph.class).hasSize(2);
    }

    @Test
    void columnsWithoutLinesAreToldByTheirGaps() throws IOException {
        List<Block> blocks = parse(page -> {
            text(page, 100, 700, "label");
            text(page, 200, 700, "one");
            text(page, 300, 700, "two");
            text(page, 100, 680, "rules");
            text(page, 300, 680, "7");
            text(page, 100, 640, "place        day");
        });

        assertThat(blocks.get(0)).isInstanceOf(Grid.class);
        assertThat(blocks.get(0).rows())
                .extracting(GridRow::texts)
                .containsExactly(List.of("label", "one", "two"), List.of("rules", "", "7"), List.of("place", "day"));
    }

    @Test
    void aNumberBesideALabelIsTheFirstValueIfOthersFollow() throws IOException {
        List<Block> blocks = parse(page -> {
            text(page, 100, 700, "rules");
            text(page, 200, 700, "1");
            text(page, 250, 700, "2");
            text(page, 300, 700, "3");
            text(page, 100, 680, "a longer label");
            text(page, 188, 680, "41");
            text(page, 250, 680, "5");
            text(page, 300, 680, "6");
            text(page, 100, 660, "room 7");
            text(page, 300, 660, "8");
        });

        assertThat(blocks.get(0).rows())
                .extracting(GridRow::texts)
                .containsExactly(
                        List.of("rules", "1", "2", "3"),
                        List.of("a longer label", "41", "5", "6"),
                        List.of("room 7", "", "", "8"));
    }

    @Test
    void theStrokesOfADrawnFontAreNoRulings() throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            PDResources fonts = new PDResources();
            fonts.put(COSName.getPDFName("F"), drawnFont());
            page.setResources(fonts);
            page.setContents(new PDStream(
                    pdf, new ByteArrayInputStream(ascii("BT /F 20 Tf 100 600 Td <41> Tj ET")), COSName.FLATE_DECODE));

            assertThat(texts(parse(pdf))).containsExactly("A");
        }
    }

    /** A font whose only character is a box with a line through it, as the strokes of 日 are. */
    private static PDType3Font drawnFont() throws IOException {
        COSStream box = new COSStream();
        try (OutputStream out = box.createOutputStream()) {
            out.write(ascii("1000 0 d0 20 w 0 0 900 900 re S 0 450 m 900 450 l S"));
        }
        COSDictionary encoding = new COSDictionary();
        encoding.setItem(COSName.DIFFERENCES, new COSArray(List.of(COSInteger.get('A'), COSName.getPDFName("A"))));
        COSDictionary characters = new COSDictionary();
        characters.setItem("A", box);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.getPDFName("Type3"));
        font.setItem(COSName.FONT_BBOX, new PDRectangle(1000, 1000));
        font.setItem(COSName.FONT_MATRIX, floats(0.001f, 0, 0, 0.001f, 0, 0));
        font.setItem(COSName.ENCODING, encoding);
        font.setItem(COSName.CHAR_PROCS, characters);
        font.setInt(COSName.FIRST_CHAR, 'A');
        font.setInt(COSName.LAST_CHAR, 'A');
        font.setItem(COSName.WIDTHS, floats(1000));
        return new PDType3Font(font);
    }

    private static byte[] ascii(String operators) {
        return operators.getBytes(StandardCharsets.US_ASCII);
    }

    private static COSArray floats(float... numbers) {
        COSArray array = new COSArray();
        array.setFloatArray(numbers);
        return array;
    }

    @Test
    void aWatermarkIsNotRead() throws IOException {
        assertThat(texts(parse(page -> {
                    text(page, 100, 700, "text");
                    page.beginText();
                    page.setFont(FONT, 60);
                    page.setTextMatrix(Matrix.getRotateInstance(Math.toRadians(45), 100, 600));
                    page.showText("COPY");
                    page.endText();
                })))
                .containsExactly("text");
    }

    @Test
    void textPrintedTwiceToLookBoldIsReadOnce() throws IOException {
        assertThat(texts(parse(page -> {
                    text(page, 100, 600, "11");
                    text(page, 100.3f, 600, "11");
                })))
                .containsExactly("11");
    }

    private static void text(PDPageContentStream page, float x, float y, String text) throws IOException {
        page.beginText();
        page.setFont(FONT, 10);
        page.newLineAtOffset(x, y);
        page.showText(text);
        page.endText();
    }

    private static void line(PDPageContentStream page, float x1, float y1, float x2, float y2) throws IOException {
        page.moveTo(x1, y1);
        page.lineTo(x2, y2);
        page.stroke();
    }

    private static List<String> texts(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> block.rows().stream())
                .map(GridRow::text)
                .toList();
    }

    private static List<Block> parse(Drawing... drawings) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            for (Drawing drawing : drawings) {
                PDPage page = new PDPage();
                pdf.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                    drawing.on(content);
                }
            }
            return parse(pdf);
        }
    }

    private static List<Block> parse(PDDocument pdf) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        pdf.save(bytes);
        return PdfParser.parse(bytes.toByteArray(), ReadingLimits.standard()).blocks();
    }
}
