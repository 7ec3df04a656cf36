package org.gongkai.documents.internal.source.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.TreeSet;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.gongkai.documents.source.GridBuilder;
import org.gongkai.documents.source.ReadingLimits;
import org.gongkai.documents.source.SourceBuilder;
import org.gongkai.documents.source.SourceDocument;
import org.gongkai.documents.source.SourcePlace;

/** Parses Word documents of the older format {@code .doc}: paragraphs and tables, without the numbers of lists. */
public final class LegacyWordParser {

    /** Edges of cells that are nearer to each other, in twentieths of a point, are the same. */
    private static final int SAME_EDGE = 60;

    private final SourceBuilder document;
    private int paragraphs;
    private int tables;

    private LegacyWordParser(ReadingLimits limits) {
        this.document = new SourceBuilder(limits);
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
        try (HWPFDocument word = new HWPFDocument(new ByteArrayInputStream(bytes))) {
            LegacyWordParser parser = new LegacyWordParser(limits);
            parser.addContent(word.getRange());
            return parser.document.build();
        }
    }

    private void addContent(Range range) {
        for (int i = 0; i < range.numParagraphs(); i++) {
            Paragraph paragraph = range.getParagraph(i);
            if (paragraph.isInTable()) {
                Table table = range.getTable(paragraph);
                addTable(table);
                i += table.numParagraphs() - 1;
            } else if (!text(paragraph).isBlank()) {
                paragraphs++;
                document.paragraph(new SourcePlace.Paragraph(paragraphs), text(paragraph), paragraph.getLvl() < 9);
            }
        }
    }

    private void addTable(Table table) {
        tables++;
        TreeSet<Integer> edges = edges(table);
        GridBuilder grid = new GridBuilder();
        for (int i = 0; i < table.numRows(); i++) {
            TableRow row = table.getRow(i);
            for (int j = 0; j < row.numCells(); j++) {
                TableCell cell = row.getCell(j);
                boolean continues = cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged()
                        || cell.isMerged() && !cell.isFirstMerged();
                int column = edges.headSet(cell.getLeftEdge() - SAME_EDGE).size();
                int end = edges.headSet(cell.getLeftEdge() + cell.getWidth() - SAME_EDGE)
                        .size();
                if (!continues) {
                    SourcePlace place = new SourcePlace.TableCell(tables, i + 1, column + 1);
                    grid.add(
                            i,
                            column,
                            height(table, i, cell),
                            end - column,
                            document.cell(text(cell), place, java.util.List.of()));
                }
            }
        }
        document.grid(grid.build());
    }

    /** The left edges of all cells, each once. */
    private static TreeSet<Integer> edges(Table table) {
        TreeSet<Integer> edges = new TreeSet<>();
        for (int i = 0; i < table.numRows(); i++) {
            for (int j = 0; j < table.getRow(i).numCells(); j++) {
                int edge = table.getRow(i).getCell(j).getLeftEdge();
                if (edges.subSet(edge - SAME_EDGE, edge + SAME_EDGE).isEmpty()) {
                    edges.add(edge);
                }
            }
        }
        return edges;
    }

    /** How many rows a cell covers. */
    private static int height(Table table, int first, TableCell cell) {
        int end = first + 1;
        while (cell.isFirstVerticallyMerged() && end < table.numRows() && continuesIn(table.getRow(end), cell)) {
            end++;
        }
        return end - first;
    }

    private static boolean continuesIn(TableRow row, TableCell above) {
        for (int j = 0; j < row.numCells(); j++) {
            TableCell cell = row.getCell(j);
            if (Math.abs(cell.getLeftEdge() - above.getLeftEdge()) < SAME_EDGE) {
                return cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged();
            }
        }
        return false;
    }

    /** The text without the code of fields and the marks that end paragraphs and cells. */
    private static String text(Range range) {
        return Range.stripFields(range.text())
                .replaceAll("[\\x07\\x0B\\r]", "\n")
                .strip();
    }
}
