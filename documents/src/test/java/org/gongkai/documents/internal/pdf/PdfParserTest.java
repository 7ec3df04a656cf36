package org.gongkai.documents.internal.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.gongkai.documents.source.Block;
import org.gongkai.documents.source.CellMark;
import org.gongkai.documents.source.GridCell;
import org.gongkai.documents.source.GridRow;
import org.gongkai.documents.source.Paragraph;
import org.gongkai.documents.source.ReadingLimits;
import org.gongkai.documents.source.SourcePlace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

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
    void aNumberThatRunsOverTheEdgeOfItsCellIsInNone() throws IOException {
        List<Block> blocks = parse(page -> {
            // ┌────┬───┬────┐ 700
            // │ 1234567│  89│0
            // └────┴───┴────┘ 670
            page.addRect(100, 670, 40, 30);
            page.addRect(140, 670, 40, 30);
            page.addRect(180, 670, 40, 30);
            page.stroke();
            text(page, 120, 685, "1234567");
            text(page, 207, 685, "890");
        });

        List<GridCell> cells = blocks.get(0).rows().get(0).cells();
        assertThat(cells).extracting(GridCell::text).containsExactly("", "", "");
        CellMark first = new CellMark(CellMark.Kind.OVERFLOWING, "1234567");
        assertThat(cells)
                .extracting(GridCell::marks)
                .containsExactly(
                        List.of(first), List.of(first), List.of(new CellMark(CellMark.Kind.OVERFLOWING, "890")));
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
    void aLineOfATableWithoutLinesKeepsWhereItsPiecesStand() throws IOException {
        List<Block> blocks = parse(page -> {
            text(page, 100, 700, "rules");
            text(page, 200, 700, "one two");
            text(page, 300, 700, "7");
        });

        assertThat(((Paragraph) blocks.get(0)).pieces())
                .extracting(Paragraph.Piece::text, piece -> Math.round(piece.left()))
                .containsExactly(tuple("rules", 100L), tuple("one", 200L), tuple("two", 224L), tuple("7", 300L));
    }

    /** What is printed in a cell whose middle is at 200, 680, and what is read of it. */
    static Stream<Arguments> prints() {
        return Stream.of(
                print("3402", page -> text(page, 200, 680, "3402")),
                print(" STRUCK_OUT:3402", page -> {
                    text(page, 200, 680, "3402");
                    line(page, 199, 683, 225, 683);
                }),
                print("3402 STRUCK_OUT:99", page -> {
                    text(page, 200, 680, "993402");
                    page.addRect(199, 682.5f, 13, 1);
                    page.fill();
                }),
                print("3402", page -> {
                    text(page, 200, 680, "3402");
                    line(page, 199, 678, 225, 678);
                }),
                print(" STRUCK_OUT:34", page -> {
                    text(page, 200, 680, "34");
                    line(page, 199, 678, 213, 688);
                    line(page, 199, 688, 213, 678);
                }),
                print("3402 RAISED_OR_LOWERED:1", page -> {
                    text(page, 200, 680, "3402");
                    small(page, 224, 684, "1");
                }),
                print("3402 RAISED_OR_LOWERED:1", page -> {
                    text(page, 200, 680, "3402");
                    small(page, 224, 678, "1");
                }),
                print("13\n12", page -> {
                    text(page, 200, 688, "13");
                    text(page, 200, 674, "12");
                }),
                print(" HIDDEN:3402", page -> {
                    text(page, 200, 680, "3402");
                    page.setNonStrokingColor(1f);
                    page.addRect(190, 675, 40, 15);
                    page.fill();
                    page.setNonStrokingColor(0f);
                }),
                print("52 HIDDEN:34", page -> {
                    text(page, 200, 680, "34");
                    page.setNonStrokingColor(1f);
                    page.addRect(199, 678, 14, 12);
                    page.fill();
                    page.setNonStrokingColor(0f);
                    text(page, 200, 680, "52");
                }),
                print("34 HIDDEN:9", page -> {
                    page.setNonStrokingColor(0.99f);
                    text(page, 194, 680, "9");
                    page.setNonStrokingColor(0f);
                    text(page, 200, 680, "34");
                }),
                print("34", page -> {
                    page.setNonStrokingColor(0f, 0f, 0.6f);
                    page.addRect(180, 672, 60, 20);
                    page.fill();
                    page.setNonStrokingColor(1f);
                    text(page, 200, 680, "34");
                    page.setNonStrokingColor(0f);
                }),
                print("34 HIDDEN:9", page -> {
                    mode(page, RenderingMode.NEITHER);
                    text(page, 194, 680, "9");
                    mode(page, RenderingMode.FILL);
                    text(page, 200, 680, "34");
                }),
                print("34", page -> {
                    text(page, 200, 680, "34");
                    text(page, 200.4f, 680, "34");
                }),
                print("3 9 4 2 OVERPRINTED:3942", page -> {
                    text(page, 200, 680, "34");
                    text(page, 201, 680, "92");
                }),
                print("34", page -> {
                    text(page, 200, 680, "34");
                    page.setNonStrokingColor(1f, 0.6f, 0.6f);
                    sized(page, 150, 672, 30, "202");
                    page.setNonStrokingColor(0f);
                }),
                print("34\n9", page -> {
                    text(page, 206, 680, "34");
                    page.beginText();
                    page.setFont(FONT, 10);
                    page.setTextMatrix(new Matrix(0, 1, -1, 0, 200, 680));
                    page.showText("9");
                    page.endText();
                }),
                print("34 HIDDEN:9", page -> {
                    page.saveGraphicsState();
                    page.addRect(0, 0, 10, 10);
                    page.clip();
                    text(page, 194, 680, "9");
                    page.restoreGraphicsState();
                    text(page, 200, 680, "34");
                }),
                print("-34", page -> {
                    text(page, 200, 680, "34");
                    line(page, 194, 683, 199, 683);
                }),
                print("34", page -> {
                    text(page, 200, 680, "34");
                    text(page, -30, 680, "9");
                }),
                print("34 1", page -> {
                    text(page, 200, 680, "34");
                    small(page, 211.2f, 680, "1");
                }));
    }

    @ParameterizedTest
    @MethodSource("prints")
    void aCellIsReadAsItIsSeen(String expected, Drawing print) throws IOException {
        List<Block> blocks = parse(page -> {
            line(page, 100, 700, 300, 700);
            line(page, 100, 660, 300, 660);
            line(page, 100, 660, 100, 700);
            line(page, 140, 660, 140, 700);
            line(page, 300, 660, 300, 700);
            text(page, 105, 680, "rules");
            print.on(page);
        });

        GridCell cell = blocks.get(0).rows().get(0).cells().get(1);
        String marks = cell.marks().stream()
                .map(mark -> " " + mark.kind() + ":" + mark.text())
                .collect(Collectors.joining());
        assertThat(cell.text() + marks).isEqualTo(expected);
    }

    private static Arguments print(String expected, Drawing print) {
        return Arguments.of(expected, print);
    }

    private static void small(PDPageContentStream page, double x, double y, String text) throws IOException {
        sized(page, x, y, 6, text);
    }

    private static void sized(PDPageContentStream page, double x, double y, float size, String text)
            throws IOException {
        page.beginText();
        page.setFont(FONT, size);
        page.newLineAtOffset((float) x, (float) y);
        page.showText(text);
        page.endText();
    }

    private static void mode(PDPageContentStream page, RenderingMode mode) throws IOException {
        page.setRenderingMode(mode);
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
