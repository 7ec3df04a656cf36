package org.gongkai.documents.internal.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.TreeSet;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.gongkai.documents.internal.source.MarkedText;
import org.gongkai.documents.source.CellMark.Kind;
import org.gongkai.documents.source.GridBuilder;
import org.gongkai.documents.source.GridCell;
import org.gongkai.documents.source.ReadingLimits;
import org.gongkai.documents.source.SourceBuilder;
import org.gongkai.documents.source.SourceDocument;
import org.gongkai.documents.source.SourcePlace;

/** Parses Word documents of the older format {@code .doc}: paragraphs and tables, without the numbers of lists. */
public final class LegacyWordParser {

    /** Edges of cells that are nearer to each other, in twentieths of a point, are the same. */
    private static final int SAME_EDGE = 60;

    /** What parts the code of a field from its result. */
    private static final char FIELD = '\u0013';

    private static final char FIELD_RESULT = '\u0014';
    private static final char FIELD_END = '\u0015';

    /** The outline level of text that is no heading. */
    private static final int BODY_TEXT = 9;

    /** The smallest size, and the smallest distance from the line, in half points that is seen. */
    private static final int SMALLEST = 2;

    private static final int RAISED = 1;
    private static final int WHITE = 0xFFFFFF;

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
            } else {
                addParagraph(paragraph);
            }
        }
    }

    private void addParagraph(Paragraph paragraph) {
        MarkedText text = new MarkedText();
        addText(paragraph, text);
        if (!text.text().isBlank()) {
            paragraphs++;
            SourcePlace place = new SourcePlace.Paragraph(paragraphs);
            document.paragraph(document.cell(text.text(), place, text.marks()), paragraph.getLvl() < BODY_TEXT);
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
                    grid.add(i, column, height(table, i, cell), end - column, cell(cell, place));
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

    private GridCell cell(TableCell cell, SourcePlace place) {
        MarkedText text = new MarkedText();
        for (int i = 0; i < cell.numParagraphs(); i++) {
            text.newLine();
            addText(cell.getParagraph(i), text);
        }
        return document.cell(text.text(), place, text.marks());
    }

    /** Adds the text of a paragraph run by run, as each looks. */
    private static void addText(Paragraph paragraph, MarkedText text) {
        Deque<Boolean> isCode = new ArrayDeque<>();
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            StringBuilder shown = new StringBuilder();
            for (char c : run.text().toCharArray()) {
                switch (c) {
                    case FIELD -> isCode.push(true);
                    case FIELD_RESULT -> {
                        isCode.poll();
                        isCode.push(false);
                    }
                    case FIELD_END -> isCode.poll();
                    default -> {
                        if (!isCode.contains(true)) {
                            shown.append(shown(c));
                        }
                    }
                }
            }
            add(shown.toString(), run, text);
        }
    }

    /** What stands for a character that is none of the text: line ends are, pictures and the marks of notes are not. */
    private static String shown(char c) {
        return switch (c) {
            case '\u000B', '\u000C', '\r', '\u0007' -> "\n";
            case '\u001E' -> "-";
            case '\u001F', '\u0001', '\u0002', '\u0005', '\u0008' -> "";
            default -> Character.toString(c);
        };
    }

    private static void add(String shown, CharacterRun run, MarkedText text) {
        boolean isWhite = run.getIco24() == WHITE && shown.codePoints().noneMatch(Character::isLetter);
        int shift = run.getSubSuperScriptIndex();
        if (run.isMarkedDeleted() || run.isStrikeThrough() || run.isDoubleStrikeThrough()) {
            text.leaveOut(Kind.STRUCK_OUT, shown);
        } else if (run.isVanished() || run.getFontSize() <= SMALLEST || isWhite) {
            text.leaveOutWithoutGap(Kind.HIDDEN, shown);
        } else if (shift != 0) {
            text.shift(shown, shift == RAISED);
        } else if (Math.abs(run.getVerticalOffset()) > SMALLEST && !text.isAtLineStart()) {
            text.leaveOut(Kind.RAISED_OR_LOWERED, shown);
        } else {
            text.add(shown, run.getFontSize());
        }
    }
}
