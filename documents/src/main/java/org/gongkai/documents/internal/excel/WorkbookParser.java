package org.gongkai.documents.internal.excel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.gongkai.documents.source.ReadingLimits;
import org.gongkai.documents.source.SourceBuilder;
import org.gongkai.documents.source.SourceDocument;

/** Parses Excel workbooks of the formats {@code .xlsx} and {@code .xls}: the sheets that are not hidden, one after the other. */
public final class WorkbookParser {

    private WorkbookParser() {}

    /**
     * Parses a workbook.
     *
     * @param bytes the workbook
     * @param limits how large it may be
     * @return the paragraphs and tables
     * @throws IOException if the workbook is damaged
     */
    public static SourceDocument parse(byte[] bytes, ReadingLimits limits) throws IOException {
        SourceBuilder document = new SourceBuilder(limits);
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(bytes))) {
            SheetCellReader cells = new SheetCellReader(workbook);
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                if (workbook.getSheetVisibility(i) == SheetVisibility.VISIBLE) {
                    new SheetReader(workbook.getSheetAt(i), cells, document).read();
                }
            }
        }
        return document.build();
    }
}
