package org.gongkai.figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Outcome;
import org.gongkai.finding.ProsePlace;
import org.gongkai.finding.ReportKey;
import org.gongkai.finding.Severity;
import org.gongkai.form.CellPath;
import org.gongkai.form.Form;
import org.gongkai.form.FormCell;
import org.gongkai.form.Section;
import org.gongkai.form.Unit;
import org.gongkai.report.Agency;
import org.gongkai.report.AgencyKind;
import org.gongkai.report.AgencyLevel;
import org.gongkai.report.Cell;
import org.gongkai.report.CreditCode;
import org.gongkai.report.DisclosureReport;
import org.gongkai.report.DivisionCode;
import org.gongkai.text.LocalizedText;

/**
 * Reports as rows for spreadsheets and statistics: one row a report with a column for every cell of every form, one row a cell,
 * one row a report with its indicators, or one row a finding. A column of numbers holds numbers only; what else a cell holds is told by a
 * {@link CellState} beside it.
 *
 * <pre>{@code
 * FlatTable table = FlatTables.reports();
 * reports.map(FlatTables::reportRow).forEach(row -> print(table.header(), row));
 * }</pre>
 *
 * @since 0.1.0
 */
public final class FlatTables {

    private static final String STATE = ".state";

    private static final List<String> REPORT = List.of("agency", "year");

    private static final List<Source<ReportKey>> IDENTITY = List.of(
            text("agency", "行政机关", "agency", key -> key.agency().name()),
            new Source<>(
                    column("year", "报告年度", "report year", FlatColumn.Type.YEAR),
                    key -> FlatValue.of(BigDecimal.valueOf(key.year()))),
            choice(
                    "form",
                    "格式，以印发年份为代号",
                    "form, by the year in which it was issued",
                    Stream.of(Form.values()).map(Form::id),
                    key -> Optional.of(key.form().id())));

    private static final List<Source<Agency>> AGENCY_CODES = List.of(
            text(
                    "divisionCode",
                    "行政区划代码",
                    "division code (GB/T 2260)",
                    agency -> agency.divisionCode().map(DivisionCode::text)),
            text(
                    "creditCode",
                    "统一社会信用代码",
                    "credit code (GB 32100)",
                    agency -> agency.creditCode().map(CreditCode::text)));

    private static final List<Source<Agency>> AGENCIES = Stream.concat(
                    Stream.of(text("agency", "行政机关", "agency", Agency::name)), AGENCY_CODES.stream())
            .toList();

    private static final List<Source<DisclosureReport>> AGENCY = List.of(
            choice(
                    "level",
                    "层级",
                    "level of government",
                    Stream.of(AgencyLevel.values()).map(AgencyLevel::key),
                    report -> report.agency().level().map(AgencyLevel::key)),
            choice(
                    "kind",
                    "一级政府或单个机关",
                    "a government as a whole or a single organ",
                    Stream.of(AgencyKind.values()).map(AgencyKind::key),
                    report -> report.agency().kind().map(AgencyKind::key)));

    private static final List<Source<DisclosureReport>> PUBLICATION = List.of(new Source<>(
            column("publishedOn", "公布日期", "day of publication", FlatColumn.Type.DATE),
            report -> missingOr(report.publishedOn().map(LocalDate::toString))));

    private static final List<Source<DisclosureReport>> REPORTS = Stream.of(
                    IDENTITY.stream().map(source -> source.<DisclosureReport>of(ReportKey::of)),
                    AGENCY.stream(),
                    AGENCY_CODES.stream().map(source -> source.<DisclosureReport>of(DisclosureReport::agency)),
                    PUBLICATION.stream(),
                    everyCell().flatMap(FlatTables::valueAndState))
            .flatMap(sources -> sources)
            .toList();

    private static final List<Source<CellRow>> CELLS = Stream.concat(
                    IDENTITY.stream().map(source -> source.<CellRow>of(row -> ReportKey.of(row.report()))),
                    cellColumns())
            .toList();

    private static final List<Source<ReportAndPrevious>> INDICATORS = Stream.concat(
                    IDENTITY.stream().map(source -> source.<ReportAndPrevious>of(row -> ReportKey.of(row.report()))),
                    Indicators.all().stream().map(FlatTables::indicator))
            .toList();

    private static final List<Source<FindingRow>> FINDINGS = Stream.concat(
                    IDENTITY.stream().map(source -> source.<FindingRow>of(FindingRow::report)), findingColumns())
            .toList();

    private static final FlatTable REPORTS_TABLE =
            table("reports", "每份报告一行", "one row for each report", REPORTS, REPORT);
    private static final FlatTable CELLS_TABLE =
            table("cells", "每个单元格一行", "one row for each cell", CELLS, List.of("agency", "year", "cell"));
    private static final FlatTable INDICATORS_TABLE =
            table("indicators", "每份报告一行指标", "one row of indicators for each report", INDICATORS, REPORT);

    private static final FlatTable FINDINGS_TABLE =
            table("findings", "每个问题一行", "one row for each finding", FINDINGS, List.of());

    private static final FlatTable AGENCIES_TABLE =
            table("agencies", "每个行政机关一行", "one row for each agency", AGENCIES, List.of());

    private FlatTables() {}

    /** A column and what stands in it. */
    private record Source<T>(FlatColumn column, Function<T, FlatValue> value) {
        <R> Source<R> of(Function<R, T> part) {
            return new Source<>(column, part.andThen(value));
        }
    }

    private record CellRow(DisclosureReport report, FormCell place, Cell cell, Optional<CellReading> reading) {}

    private record FindingRow(ReportKey report, Finding finding) {}

    private record ReportAndPrevious(DisclosureReport report, Optional<DisclosureReport> previous) {}

    /**
     * Gives the wide table: one row a report; agency and year first, then a column for every cell of every form, each with its
     * state beside it.
     *
     * @return the table
     */
    public static FlatTable reports() {
        return REPORTS_TABLE;
    }

    /**
     * Gives the row of a report in the wide table.
     *
     * @param report the report
     * @return a value for every column of {@link #reports()}
     */
    public static List<FlatValue> reportRow(DisclosureReport report) {
        return row(REPORTS, report);
    }

    /**
     * Gives the long table: one row a cell, with what was printed and noted where the report was read from a document.
     *
     * @return the table
     */
    public static FlatTable cells() {
        return CELLS_TABLE;
    }

    /**
     * Gives the rows of a report in the long table.
     *
     * @param report the report
     * @return a row for every cell of the report's form, with a value for every column of {@link #cells()}
     */
    public static Stream<List<FlatValue>> cellRows(DisclosureReport report) {
        return cellRows(report, Map.of());
    }

    /**
     * Gives the rows of a report in the long table, with how its cells were read from a document.
     *
     * @param report the report
     * @param readings how the cells were read, by address
     * @return a row for every cell of the report's form, with a value for every column of {@link #cells()}
     */
    public static Stream<List<FlatValue>> cellRows(DisclosureReport report, Map<CellPath, CellReading> readings) {
        return report.form().cells().stream()
                .map(place -> row(
                        CELLS,
                        new CellRow(
                                report,
                                place,
                                report.cell(place.path()),
                                Optional.ofNullable(readings.get(place.path())))));
    }

    /**
     * Gives the table of indicators: one row a report, a column for every indicator of {@link Indicators}.
     *
     * @return the table
     */
    public static FlatTable indicators() {
        return INDICATORS_TABLE;
    }

    /**
     * Gives the row of a report in the table of indicators.
     *
     * @param report the report
     * @param previous the report of the same agency for the year before, if there is one
     * @return a value for every column of {@link #indicators()}
     */
    public static List<FlatValue> indicatorRow(DisclosureReport report, Optional<DisclosureReport> previous) {
        return row(INDICATORS, new ReportAndPrevious(report, previous));
    }

    /**
     * Gives the table of findings: one row a finding, in words and in numbers.
     *
     * @return the table
     */
    public static FlatTable findings() {
        return FINDINGS_TABLE;
    }

    /**
     * Gives the row of a finding in the table of findings.
     *
     * @param report the report in which it was found
     * @param finding the finding
     * @return a value for every column of {@link #findings()}
     */
    public static List<FlatValue> findingRow(ReportKey report, Finding finding) {
        return row(FINDINGS, new FindingRow(report, finding));
    }

    /**
     * Gives the table of agencies: one row an agency, with the name and the codes by which it is told. It is the layout of
     * rosters: {@link #agency} reads what {@link #agencyRow} gives.
     *
     * @return the table
     */
    public static FlatTable agencies() {
        return AGENCIES_TABLE;
    }

    /**
     * Gives the row of an agency in the table of agencies.
     *
     * @param agency the agency, of which level and kind are left out
     * @return a value for every column of {@link #agencies()}
     */
    public static List<FlatValue> agencyRow(Agency agency) {
        return row(AGENCIES, agency);
    }

    /**
     * Obtains the agency of a row in the table of agencies.
     *
     * @param row a value for every column of {@link #agencies()}
     * @return the agency
     * @throws IllegalArgumentException if a name or a code is nothing but white space
     */
    public static Agency agency(List<FlatValue> row) {
        List<Optional<String>> texts = row.stream()
                .map(value -> Optional.of(value.toString()).filter(text -> !text.isEmpty()))
                .toList();
        return Agency.builder()
                .name(texts.get(0))
                .divisionCode(texts.get(1).map(DivisionCode::new))
                .creditCode(texts.get(2).map(CreditCode::new))
                .build();
    }

    private static <T> List<FlatValue> row(List<Source<T>> sources, T of) {
        return sources.stream().map(source -> source.value().apply(of)).toList();
    }

    private static <T> FlatTable table(
            String name, String zh, String en, List<Source<T>> sources, List<String> primaryKey) {
        return new FlatTable(
                name,
                new LocalizedText(zh, en),
                sources.stream().map(Source::column).toList(),
                primaryKey);
    }

    /** The cells of all forms, each once and in one order, as the latest form that has them describes them. */
    private static Stream<FormCell> everyCell() {
        Map<CellPath, FormCell> cells = new TreeMap<>();
        for (Form form : Form.values()) {
            form.cells().forEach(cell -> cells.put(cell.path(), cell));
        }
        return new ArrayList<>(cells.values()).stream();
    }

    private static Stream<Source<DisclosureReport>> valueAndState(FormCell place) {
        String name = place.path().toString().substring(1).replace('/', '.');
        return Stream.of(
                new Source<>(
                        new FlatColumn(
                                name,
                                place.labelPath(),
                                place.column().unit() == Unit.COUNT ? FlatColumn.Type.INTEGER : FlatColumn.Type.NUMBER,
                                List.of(),
                                Optional.of(place.path())),
                        report -> number(cell(report, place.path()))),
                choice(
                        name + STATE,
                        place.labelPath().zh() + "：状态",
                        place.labelPath().en() + ": state",
                        Stream.of(CellState.values()).map(CellState::key),
                        report -> Optional.of(cell(report, place.path())
                                        .map(CellState::of)
                                        .orElse(CellState.NOT_IN_FORM))
                                .map(CellState::key)));
    }

    private static Optional<Cell> cell(DisclosureReport report, CellPath path) {
        return report.form().cell(path).map(place -> report.cell(place.path()));
    }

    private static FlatValue number(Optional<Cell> cell) {
        return cell.flatMap(Cell::number).map(FlatValue::of).orElseGet(FlatValue.Missing::new);
    }

    private static Stream<Source<CellRow>> cellColumns() {
        return Stream.of(
                choice(
                        "section",
                        "部分",
                        "section",
                        Stream.of(Section.values()).map(Section::key),
                        row -> Optional.of(row.place().section().key())),
                text(
                        "cell",
                        "单元格的JSON指针",
                        "JSON Pointer of the cell",
                        row -> Optional.of(row.place().path().toString())),
                text(
                        "label",
                        "单元格的印刷名称",
                        "printed labels of the cell",
                        row -> Optional.of(row.place().labelPath().zh())),
                text(
                        "labelEn",
                        "单元格的英文名称",
                        "labels of the cell in English",
                        row -> Optional.of(row.place().labelPath().en())),
                choice(
                        "unit",
                        "单位",
                        "unit",
                        Stream.of(Unit.values()).map(unit -> unit.label().zh()),
                        row -> Optional.of(row.place().column().unit().label().zh())),
                choice(
                        "state",
                        "状态",
                        "what the cell holds",
                        Stream.of(CellState.values()).map(CellState::key),
                        row -> Optional.of(CellState.of(row.cell()).key())),
                new Source<>(
                        column("number", "数字", "the number", FlatColumn.Type.NUMBER),
                        row -> number(Optional.of(row.cell()))),
                text(
                        "text",
                        "不是数字的文字",
                        "a text that is no number",
                        row -> row.cell() instanceof Cell.Text text ? Optional.of(text.printed()) : Optional.empty()),
                text(
                        "place",
                        "在文件中的位置",
                        "where it stands in the document",
                        row -> row.reading().map(CellReading::place).map(LocalizedText::zh)),
                text(
                        "printed",
                        "文件中的原文",
                        "what the document prints there",
                        row -> row.reading().map(CellReading::printed)),
                text(
                        "notes",
                        "读取时的说明",
                        "what was noted when it was read",
                        row -> row.reading()
                                .map(reading -> reading.notes().stream()
                                        .map(LocalizedText::zh)
                                        .collect(Collectors.joining("\n")))));
    }

    private static Stream<Source<FindingRow>> findingColumns() {
        return Stream.of(
                text("rule", "规则", "rule", row -> Optional.of(row.finding().rule())),
                choice(
                        "severity",
                        "严重程度",
                        "severity",
                        Stream.of(Severity.values()).map(Severity::name),
                        row -> Optional.of(row.finding().severity().name())),
                choice(
                        "outcome",
                        "结果：不符合或无法判定",
                        "outcome: it fails, or cannot be decided",
                        Stream.of(Outcome.FAIL, Outcome.UNDECIDED).map(Outcome::name),
                        row -> Optional.of(row.finding().outcome().name())),
                text(
                        "cells",
                        "所涉单元格的JSON指针，每行一个",
                        "JSON Pointers of the cells that it is about, one a line",
                        row -> Optional.of(row.finding().cells().stream()
                                .map(CellPath::toString)
                                .collect(Collectors.joining("\n")))),
                text(
                        "prose",
                        "所涉文字的JSON指针",
                        "JSON Pointer of the text that it is about",
                        row -> row.finding().prose().map(place -> place.path().toString())),
                text(
                        "quotation",
                        "所涉文字",
                        "the words that it is about",
                        row -> row.finding().prose().map(ProsePlace::quotation)),
                sum("left", "左边之和", "the sum of the left side", Finding::leftSum),
                sum("right", "右边之和", "the sum of the right side", Finding::rightSum),
                sum("difference", "左边减右边", "left minus right", Finding::difference),
                text(
                        "otherAgency",
                        "与之比较的报告的行政机关",
                        "agency of the report with which it was compared",
                        row -> row.finding()
                                .otherReport()
                                .flatMap(other -> other.agency().name())),
                new Source<>(
                        column(
                                "otherYear",
                                "与之比较的报告的年度",
                                "year of the report with which it was compared",
                                FlatColumn.Type.YEAR),
                        row -> row.finding()
                                .otherReport()
                                .map(other -> FlatValue.of(BigDecimal.valueOf(other.year())))
                                .orElseGet(FlatValue.Missing::new)),
                text(
                        "message",
                        "说明",
                        "message in Chinese",
                        row -> Optional.of(row.finding().message().zh())),
                text(
                        "messageEn",
                        "英文说明",
                        "message in English",
                        row -> Optional.of(row.finding().message().en())));
    }

    private static Source<FindingRow> sum(
            String name, String zh, String en, Function<Finding, Optional<BigDecimal>> sum) {
        return new Source<>(
                column(name, zh, en, FlatColumn.Type.NUMBER),
                row -> sum.apply(row.finding()).map(FlatValue::of).orElseGet(FlatValue.Missing::new));
    }

    private static Source<ReportAndPrevious> indicator(Indicator indicator) {
        return new Source<>(
                new FlatColumn(
                        indicator.id(),
                        indicator
                                .title()
                                .then(new LocalizedText("（", " ("))
                                .then(indicator.unit().label())
                                .then(new LocalizedText("）", ")")),
                        FlatColumn.Type.NUMBER,
                        List.of(),
                        Optional.empty()),
                row -> indicator
                        .value(row.report(), row.previous())
                        .map(FlatValue::of)
                        .orElseGet(FlatValue.Missing::new));
    }

    private static <T> Source<T> text(String name, String zh, String en, Function<T, Optional<String>> value) {
        return new Source<>(column(name, zh, en, FlatColumn.Type.STRING), value.andThen(FlatTables::missingOr));
    }

    private static <T> Source<T> choice(
            String name, String zh, String en, Stream<String> values, Function<T, Optional<String>> value) {
        return new Source<>(
                new FlatColumn(
                        name, new LocalizedText(zh, en), FlatColumn.Type.STRING, values.toList(), Optional.empty()),
                value.andThen(FlatTables::missingOr));
    }

    private static FlatColumn column(String name, String zh, String en, FlatColumn.Type type) {
        return new FlatColumn(name, new LocalizedText(zh, en), type, List.of(), Optional.empty());
    }

    private static FlatValue missingOr(Optional<String> text) {
        return text.map(FlatValue::of).orElseGet(FlatValue.Missing::new);
    }
}
