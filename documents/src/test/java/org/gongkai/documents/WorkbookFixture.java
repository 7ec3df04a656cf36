package org.gongkai.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Lays a report out as an Excel workbook, with an empty row around each table. */
final class WorkbookFixture {

    private WorkbookFixture() {}

    static byte[] write(LaidOutReport report) {
        return sheets(report);
    }

    /** A sheet for each report. */
    static byte[] sheets(LaidOutReport... reports) {
        try (Workbook workbook = new XSSFWorkbook()) {
            for (LaidOutReport report : reports) {
                write(report, workbook.createSheet());
            }
            return bytes(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] named(List<String> sheets, List<LaidOutReport> reports) {
        try (Workbook workbook = new XSSFWorkbook()) {
            for (int i = 0; i < sheets.size(); i++) {
                write(reports.get(i), workbook.createSheet(sheets.get(i)));
            }
            return bytes(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] writeLegacy(LaidOutReport report) {
        try (Workbook workbook = new HSSFWorkbook()) {
            write(report, workbook.createSheet());
            return bytes(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(Workbook workbook) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(LaidOutReport report, Sheet sheet) {
        int row = 0;
        for (Object part : report.parts()) {
            if (part instanceof LaidOutTable table) {
                write(table, sheet, row + 1);
                row += table.rows() + 2;
            } else {
                sheet.createRow(row++).createCell(0).setCellValue(part.toString());
            }
        }
    }

    private static void write(LaidOutTable table, Sheet sheet, int top) {
        table.cells().forEach(cell -> {
            int first = top + cell.row();
            Row row = sheet.getRow(first) == null ? sheet.createRow(first) : sheet.getRow(first);
            set(row.createCell(cell.column()), cell.text());
            if (cell.rowSpan() * cell.columnSpan() > 1) {
                sheet.addMergedRegion(new CellRangeAddress(
                        first, first + cell.rowSpan() - 1, cell.column(), cell.column() + cell.columnSpan() - 1));
            }
        });
    }

    /** A number that a double can hold with all that is printed of it is stored as one, as clerks do; others as text. */
    private static void set(Cell cell, String text) {
        if (text.matches("-?(?:0|[1-9]\\d{0,8})(\\.\\d{0,3}[1-9])?")) {
            cell.setCellValue(Double.parseDouble(text));
        } else if (text.isEmpty()) {
            cell.setBlank();
        } else if (LaidOutStyle.parts(text).stream()
                .anyMatch(part -> !part.styles().isEmpty())) {
            cell.setCellValue(rich(LaidOutStyle.parts(text), cell.getSheet().getWorkbook()));
        } else {
            cell.setCellValue(text);
        }
    }

    private static RichTextString rich(List<LaidOutStyle.Part> parts, Workbook workbook) {
        String all = parts.stream().map(LaidOutStyle.Part::text).collect(Collectors.joining());
        RichTextString rich = workbook.getCreationHelper().createRichTextString(all);
        int start = 0;
        for (LaidOutStyle.Part part : parts) {
            int end = start + part.text().length();
            if (!part.styles().isEmpty()) {
                Font font = workbook.createFont();
                font.setStrikeout(part.styles().contains(LaidOutStyle.STRUCK_OUT));
                font.setTypeOffset(part.styles().contains(LaidOutStyle.RAISED) ? Font.SS_SUPER : Font.SS_NONE);
                rich.applyFont(start, end, font);
            }
            start = end;
        }
        return rich;
    }
}
