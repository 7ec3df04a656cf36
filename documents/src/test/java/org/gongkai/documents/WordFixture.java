package org.gongkai.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.VerticalAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** Lays a report out as a Word document. */
final class WordFixture {

    private WordFixture() {}

    static byte[] write(LaidOutReport report) {
        try (XWPFDocument word = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            for (Object part : report.parts()) {
                if (part instanceof LaidOutTable table) {
                    write(table, word);
                } else {
                    word.createParagraph().createRun().setText(part.toString());
                }
            }
            word.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(LaidOutTable laidOut, XWPFDocument word) {
        XWPFTable table = word.createTable();
        table.removeRow(0);
        for (int i = 0; i < laidOut.rows(); i++) {
            XWPFTableRow row = table.createRow();
            while (!row.getTableCells().isEmpty()) {
                row.removeCell(0);
            }
            int line = i;
            int width = laidOut.cells().stream()
                    .filter(cell -> cell.row() <= line && line < cell.row() + cell.rowSpan())
                    .mapToInt(cell -> cell.column() + cell.columnSpan())
                    .max()
                    .orElse(1);
            for (int column = 0; column < width; ) {
                column += write(laidOut, i, column, row);
            }
        }
    }

    /** Writes what stands at a place, be it a cell or the rest of one that began above, and tells how wide it is. */
    private static int write(LaidOutTable laidOut, int row, int column, XWPFTableRow into) {
        XWPFTableCell cell = into.createCell();
        CTTcPr properties = cell.getCTTc().addNewTcPr();
        return laidOut.cells().stream()
                .filter(each -> each.column() == column && each.row() <= row && row < each.row() + each.rowSpan())
                .findFirst()
                .map(found -> {
                    if (found.columnSpan() > 1) {
                        properties.addNewGridSpan().setVal(BigInteger.valueOf(found.columnSpan()));
                    }
                    if (found.rowSpan() > 1 && found.row() == row) {
                        properties.addNewVMerge().setVal(STMerge.RESTART);
                    } else if (found.rowSpan() > 1) {
                        properties.addNewVMerge();
                    }
                    if (found.row() == row) {
                        LaidOutStyle.parts(found.text()).forEach(part -> add(part, cell));
                    }
                    return found.columnSpan();
                })
                .orElse(1);
    }

    private static void add(LaidOutStyle.Part part, XWPFTableCell cell) {
        XWPFRun run = cell.getParagraphArray(0).createRun();
        List<String> lines = part.text().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines.get(i), i);
        }
        part.styles().forEach(style -> {
            switch (style) {
                case STRUCK_OUT -> run.setStrikeThrough(true);
                case RAISED -> run.setSubscript(VerticalAlign.SUPERSCRIPT);
                case HIDDEN -> run.setVanish(true);
                case OVERFLOWING -> {}
            }
        });
    }
}
