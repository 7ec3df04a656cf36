package org.gongkai.documents.internal.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongkai.documents.internal.writing.ExcelStyles.Look;
import org.gongkai.documents.page.ReportIndex;
import org.gongkai.text.LocalizedText;

/** A sheet that leads to the documents of many reports. */
public final class ExcelIndex {

    private static final LocalizedText NAME = new LocalizedText("报告一览", "Reports");
    private static final LocalizedText UNREAD = new LocalizedText("未能读取", "Not read");
    private static final List<LocalizedText> HEADER = Stream.of(
                    Stream.of(
                            new LocalizedText("行政机关", "Agency"),
                            new LocalizedText("年度", "Year"),
                            new LocalizedText("结论", "Verdict")),
                    Stream.of(FindingKind.values()).map(FindingKind::label),
                    Stream.of(new LocalizedText("读取说明", "Notes"), new LocalizedText("文件", "File")))
            .flatMap(labels -> labels)
            .toList();
    private static final int[] WIDTHS = {40, 8, 10, 8, 8, 8, 8, 10, 60};

    private ExcelIndex() {}

    /**
     * Writes an index.
     *
     * @param index the reports
     * @param locale the locale of its readers
     * @param out where to
     * @throws IOException if writing fails
     */
    public static void write(ReportIndex index, Locale locale, OutputStream out) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.getProperties().getCoreProperties().setCreated(Optional.empty());
            ExcelSheet sheet = new ExcelSheet(workbook, NAME.in(locale), new ExcelStyles(workbook));
            for (int i = 0; i < WIDTHS.length; i++) {
                sheet.text(0, i, Look.LABEL, HEADER.get(i).in(locale));
                sheet.sheet().setColumnWidth(i, 256 * WIDTHS[i]);
            }
            sheet.sheet().createFreezePane(0, 1);
            sheet.skipRows(1);
            index.checked().forEach(report -> add(report, locale, sheet));
            index.unread().forEach(file -> add(file, locale, sheet));
            workbook.write(out);
        }
    }

    private static void add(ReportIndex.Checked report, Locale locale, ExcelSheet sheet) {
        int row = sheet.nextRow();
        sheet.text(row, 0, Look.VALUE, WritableText.onOneLine(report.agency().orElse("")));
        sheet.text(row, 2, Look.VALUE, report.verdict().title().in(locale));
        List<Integer> numbers = Stream.concat(FindingKind.counts(report.findings()).stream(), Stream.of(report.notes()))
                .toList();
        sheet.number(row, 1, Look.VALUE, BigDecimal.valueOf(report.year()));
        for (int i = 0; i < numbers.size(); i++) {
            sheet.number(row, 3 + i, Look.VALUE, BigDecimal.valueOf(numbers.get(i)));
        }
        sheet.link(
                row,
                HEADER.size() - 1,
                WritableText.onOneLine(report.source()),
                HyperlinkType.FILE,
                report.page().toString());
        sheet.skipRows(1);
    }

    private static void add(ReportIndex.Unread file, Locale locale, ExcelSheet sheet) {
        int row = sheet.nextRow();
        sheet.text(row, 0, Look.VALUE, WritableText.onOneLine(file.source()));
        sheet.text(row, 2, Look.VALUE, UNREAD.in(locale));
        sheet.text(row, HEADER.size() - 1, Look.PROSE, file.reason().in(locale));
        sheet.skipRows(1);
    }
}
