package org.gongkai.documents.internal.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongkai.documents.internal.writing.ExcelStyles.Look;
import org.gongkai.documents.internal.writing.LaidOutTable.LaidOutCell;
import org.gongkai.documents.internal.writing.ReportLayout.LaidOutSection;
import org.gongkai.documents.internal.writing.ReportLayout.LaidOutText;
import org.gongkai.finding.Finding;
import org.gongkai.finding.ValidationResult;
import org.gongkai.form.CellPath;
import org.gongkai.form.Form;
import org.gongkai.form.FormCell;
import org.gongkai.form.Relation;
import org.gongkai.form.Unit;
import org.gongkai.report.Cell;
import org.gongkai.report.DisclosureReport;
import org.gongkai.text.LocalizedText;

/** A report as an Excel workbook, with a sheet for every section. */
public final class ExcelDocument {

    private static final LocalizedText FINDINGS = new LocalizedText("检查结果", "Findings");
    private static final List<LocalizedText> FINDINGS_HEADER = List.of(
            new LocalizedText("程度", "Severity"),
            new LocalizedText("规则", "Rule"),
            new LocalizedText("说明", "Finding"),
            new LocalizedText("单元格", "Cells"));

    /** In characters; prose is as wide as so many columns of values. */
    private static final int VALUE_WIDTH = 10;

    /** A Chinese character is as wide as two digits. */
    private static final int CHINESE_CHARACTER = 2;

    private static final int LABEL_WIDTH = 14;
    private static final int INNERMOST_LABEL_WIDTH = 42;
    private static final int PROSE_COLUMNS = 10;
    private static final int PROSE_CHARACTERS = 48;
    private static final int PROSE_HEIGHT = 20;
    private static final int TITLE_HEIGHT = 36;

    private final DisclosureReport report;
    private final boolean formulas;
    private final Set<CellPath> marked;
    private final XSSFWorkbook workbook;
    private final ExcelStyles styles;
    private final Map<CellPath, String> addresses = new HashMap<>();

    private ExcelDocument(DisclosureReport report, boolean formulas, Set<CellPath> marked, XSSFWorkbook workbook) {
        this.report = report;
        this.formulas = formulas;
        this.marked = marked;
        this.workbook = workbook;
        this.styles = new ExcelStyles(workbook);
    }

    /**
     * Writes a report.
     *
     * @param report the report
     * @param formulas whether totals are formulas
     * @param result what was found in it
     * @param locale the locale of the findings
     * @param out where to
     * @throws IOException if writing fails
     */
    public static void write(
            DisclosureReport report,
            boolean formulas,
            Optional<ValidationResult> result,
            Locale locale,
            OutputStream out)
            throws IOException {
        Set<CellPath> marked = result.stream()
                .flatMap(found -> found.findings().stream())
                .flatMap(finding -> finding.cells().stream())
                .collect(Collectors.toCollection(HashSet::new));
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.getProperties().getCoreProperties().setCreated(Optional.empty());
            ExcelDocument document = new ExcelDocument(report, formulas, marked, workbook);
            document.add(ReportLayout.of(report));
            result.ifPresent(found -> document.add(found, locale));
            workbook.write(out);
        }
    }

    private void add(ReportLayout layout) {
        Optional<ExcelSheet> last = Optional.empty();
        for (LaidOutSection section : layout.sections()) {
            ExcelSheet sheet = new ExcelSheet(workbook, section.heading(), styles);
            if (last.isEmpty()) {
                addTitle(layout, sheet);
            }
            add(section, sheet);
            last = Optional.of(sheet);
        }
        ExcelSheet end = last.orElseGet(() -> {
            ExcelSheet sheet = new ExcelSheet(workbook, Form.REPORT_NAME.zh(), styles);
            addTitle(layout, sheet);
            return sheet;
        });
        layout.signature()
                .forEach(line -> end.line(Look.SIGNATURE, line, PROSE_COLUMNS, PROSE_CHARACTERS, PROSE_HEIGHT));
    }

    private static void addTitle(ReportLayout layout, ExcelSheet sheet) {
        sheet.line(Look.TITLE, layout.title(), PROSE_COLUMNS, PROSE_CHARACTERS, TITLE_HEIGHT);
    }

    private void add(LaidOutSection section, ExcelSheet sheet) {
        sheet.line(Look.HEADING, section.heading(), PROSE_COLUMNS, PROSE_CHARACTERS, PROSE_HEIGHT);
        for (LaidOutText text : section.texts()) {
            text.heading().ifPresent(heading -> prose(Look.HEADING, heading, sheet));
            text.paragraphs().forEach(paragraph -> prose(Look.PROSE, paragraph, sheet));
        }
        section.table()
                .ifPresentOrElse(
                        table -> add(table, sheet),
                        () -> IntStream.range(0, PROSE_COLUMNS)
                                .forEach(i -> sheet.sheet().setColumnWidth(i, VALUE_WIDTH * 256)));
    }

    private static void prose(Look look, String text, ExcelSheet sheet) {
        sheet.line(look, text, PROSE_COLUMNS, PROSE_CHARACTERS, PROSE_HEIGHT);
    }

    private void add(LaidOutTable table, ExcelSheet sheet) {
        sheet.skipRows(1);
        int top = sheet.nextRow();
        Map<CellPath, String> references = new HashMap<>();
        for (LaidOutCell cell : table.cells()) {
            cell.path().ifPresent(path -> {
                references.put(path, new CellReference(top + cell.row(), cell.column()).formatAsString());
                addresses.put(path, sheet.address(top + cell.row(), cell.column()));
            });
        }
        for (LaidOutCell cell : table.cells()) {
            int row = top + cell.row();
            cell.path()
                    .ifPresentOrElse(
                            path -> addValue(path, cell, row, references, sheet),
                            () -> sheet.text(row, cell.column(), Look.LABEL, cell.text()));
            sheet.merge(row, cell.column(), cell.rowSpan(), cell.columnSpan());
            int width = IntStream.range(cell.column(), cell.column() + cell.columnSpan())
                    .map(column -> width(table, column))
                    .sum();
            if (cell.rowSpan() == 1) {
                sheet.heighten(row, cell.text().length() * CHINESE_CHARACTER / width + 1);
            }
        }
        for (int column = 0; column < table.columns(); column++) {
            sheet.sheet().setColumnWidth(column, 256 * width(table, column));
        }
        sheet.skipRows(table.rows() + 1);
    }

    private static int width(LaidOutTable table, int column) {
        if (column >= table.labelColumns()) {
            return VALUE_WIDTH;
        }
        return column == table.labelColumns() - 1 ? INNERMOST_LABEL_WIDTH : LABEL_WIDTH;
    }

    private void addValue(
            CellPath path, LaidOutCell cell, int row, Map<CellPath, String> references, ExcelSheet sheet) {
        Look look = marked.contains(path) ? Look.MARKED : Look.VALUE;
        Optional<BigDecimal> number = report.cell(path).number();
        Optional<Relation> sum = formulas ? sum(path) : Optional.empty();
        if (sum.isPresent()) {
            sheet.formula(row, cell.column(), look, formula(sum.get(), references), number);
        } else if (number.isPresent()) {
            sheet.number(row, cell.column(), look, number.get());
        } else {
            boolean isCount = report.form().cell(path).orElseThrow().column().unit() == Unit.COUNT;
            sheet.blankOrText(row, cell.column(), look, cell.text(), isCount);
        }
    }

    /** The sum that a total holds, or may hold once its parts are filled in. */
    private Optional<Relation> sum(CellPath path) {
        return report.form().relations().stream()
                .filter(relation -> relation.total().filter(path::equals).isPresent())
                .findFirst()
                .filter(relation -> {
                    List<Optional<BigDecimal>> parts = relation.left().stream()
                            .map(part -> report.cell(part).number())
                            .toList();
                    Optional<BigDecimal> sum = parts.stream().allMatch(Optional::isPresent)
                            ? parts.stream().flatMap(Optional::stream).reduce(BigDecimal::add)
                            : Optional.empty();
                    return report.cell(path) instanceof Cell.Blank
                            ? sum.isEmpty()
                            : sum.isPresent() && sum.equals(report.cell(path).number());
                });
    }

    /** The sum, or nothing as long as a part is missing, since blank is not zero. */
    private static String formula(Relation sum, Map<CellPath, String> references) {
        String parts = sum.left().stream().map(references::get).collect(Collectors.joining(","));
        return "IF(COUNT(" + parts + ")=" + sum.left().size() + ",SUM(" + parts + "),\"\")";
    }

    private void add(ValidationResult result, Locale locale) {
        ExcelSheet sheet = new ExcelSheet(workbook, FINDINGS.in(locale), styles);
        for (int i = 0; i < FINDINGS_HEADER.size(); i++) {
            sheet.text(0, i, Look.LABEL, FINDINGS_HEADER.get(i).in(locale));
        }
        sheet.skipRows(1);
        for (Finding finding : result.findings()) {
            int row = sheet.nextRow();
            sheet.text(row, 0, Look.VALUE, FindingKind.of(finding).label().in(locale));
            sheet.text(row, 1, Look.VALUE, finding.rule());
            sheet.text(
                    row, 2, Look.PROSE, WritableText.onOneLine(finding.message().in(locale)));
            int column = 3;
            for (CellPath cell : finding.cells()) {
                String text = report.form()
                        .cell(cell)
                        .map(FormCell::labelPath)
                        .orElseThrow()
                        .in(locale);
                String address = addresses.get(cell);
                if (address == null) {
                    sheet.text(row, column++, Look.PROSE, text);
                } else {
                    sheet.link(row, column++, text, HyperlinkType.DOCUMENT, address);
                }
            }
            sheet.skipRows(1);
        }
        sheet.sheet().setColumnWidth(0, 256 * VALUE_WIDTH);
        sheet.sheet().setColumnWidth(1, 256 * 28);
        sheet.sheet().setColumnWidth(2, 256 * 80);
        sheet.sheet().createFreezePane(0, 1);
    }
}
