package org.gongkai.documents.internal.writing;

import java.math.BigInteger;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableCell.XWPFVertAlign;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.gongkai.documents.internal.writing.LaidOutTable.LaidOutCell;
import org.gongkai.form.TableLayout.Part;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** A table of the form in a Word document. */
final class WordTable {

    /** The column of the innermost labels is so much wider than one of values, if there are labels at several levels. */
    private static final double INNERMOST_LABEL = 2.6;

    /** Space around a text, in twentieths of a point. */
    private static final int ABOVE_AND_BELOW = 20;

    private static final int BESIDE = 40;

    private final LaidOutTable table;
    private final XWPFTable target;
    private final int width;

    private WordTable(LaidOutTable table, XWPFTable target, int width) {
        this.table = table;
        this.target = target;
        this.width = width;
    }

    /**
     * Adds a table.
     *
     * @param width how wide it is, in twentieths of a point
     */
    static void add(LaidOutTable table, XWPFDocument document, int width) {
        XWPFTable target = document.createTable(1, 1);
        target.removeRow(0);
        new WordTable(table, target, width).fill();
    }

    private void fill() {
        target.setWidth(width);
        target.setCellMargins(ABOVE_AND_BELOW, BESIDE, ABOVE_AND_BELOW, BESIDE);
        target.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblGrid grid = target.getCTTbl().addNewTblGrid();
        IntStream.range(0, table.columns())
                .forEach(column -> grid.addNewGridCol().setW(BigInteger.valueOf(width(column))));
        for (Part part : table.parts()) {
            for (int row = part.firstRow(); row < part.firstRow() + part.rows(); row++) {
                addRow(row, part);
            }
        }
    }

    /** The rows of a part stay on one page, if they fit. */
    private void addRow(int row, Part part) {
        boolean isLast = !part.isHead() && row == part.firstRow() + part.rows() - 1;
        XWPFTableRow line = target.insertNewTableRow(row);
        line.setCantSplitRow(true);
        line.setRepeatHeader(part.isHead());
        table.cellsThrough(row).forEach(cell -> addCell(line.addNewTableCell(), cell, row, !isLast));
    }

    private void addCell(XWPFTableCell target, LaidOutCell cell, int row, boolean keepWithNext) {
        CTTcPr properties = target.getCTTc().addNewTcPr();
        CTTblWidth cellWidth = properties.addNewTcW();
        cellWidth.setType(STTblWidth.DXA);
        cellWidth.setW(BigInteger.valueOf(IntStream.range(cell.column(), cell.column() + cell.columnSpan())
                .map(this::width)
                .sum()));
        if (cell.columnSpan() > 1) {
            properties.addNewGridSpan().setVal(BigInteger.valueOf(cell.columnSpan()));
        }
        if (cell.rowSpan() > 1) {
            properties.addNewVMerge().setVal(row == cell.row() ? STMerge.RESTART : STMerge.CONTINUE);
        }
        target.setVerticalAlignment(XWPFVertAlign.CENTER);
        XWPFParagraph paragraph = target.getParagraphs().get(0);
        paragraph.setStyle((cell.isLabel() ? WordStyle.TABLE_LABEL : WordStyle.TABLE_VALUE).id());
        paragraph.setKeepNext(keepWithNext);
        if (row == cell.row()) {
            paragraph.createRun().setText(cell.text());
        }
    }

    private int width(int column) {
        return (int) (width
                * weight(column)
                / IntStream.range(0, table.columns()).mapToDouble(this::weight).sum());
    }

    private double weight(int column) {
        return table.labelColumns() > 1 && column == table.labelColumns() - 1 ? INNERMOST_LABEL : 1;
    }
}
