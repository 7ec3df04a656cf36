package org.gongkai.figures;

import static org.gongkai.figures.IndicatorUnit.COUNT;
import static org.gongkai.figures.IndicatorUnit.PERCENT;
import static org.gongkai.figures.IndicatorUnit.PER_HUNDRED_REQUESTS;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.form.ApplicationsTable;
import org.gongkai.form.Article20Table;
import org.gongkai.form.CellPath;
import org.gongkai.form.Column;
import org.gongkai.form.Form;
import org.gongkai.form.FormCell;
import org.gongkai.form.ReviewAndLitigationTable;
import org.gongkai.form.Row;
import org.gongkai.form.RowGroup;
import org.gongkai.form.Section;
import org.gongkai.text.LocalizedText;

/**
 * The indicators of the library. {@code INDICATORS.md} lists them.
 *
 * @since 0.1.0
 */
public final class Indicators {

    private static final LocalizedText OWN = new LocalizedText("本库自定", "own");

    private static final LocalizedText UNITED_KINGDOM = new LocalizedText(
            "比照英国内阁办公厅《信息自由统计》：予以全部公开占可作实质决定（resolvable）的申请的比例，"
                    + "www.gov.uk/government/collections/government-foi-statistics",
            "after the UK Cabinet Office's Freedom of Information statistics: granted in full, of resolvable requests; "
                    + "www.gov.uk/government/collections/government-foi-statistics");

    private static final LocalizedText UNITED_STATES = new LocalizedText(
            "比照美国司法部信息政策办公室所称公开率：全部或部分公开占涉及相应记录的申请的比例，"
                    + "www.justice.gov/oip/blog/department-justice-increases-foia-releases-and-reduces-foia-backlogs",
            "after the release rate of the US Department of Justice, Office of Information Policy: released in full or in part, "
                    + "of requests involving responsive records; "
                    + "www.justice.gov/oip/blog/department-justice-increases-foia-releases-and-reduces-foia-backlogs");

    private static final LocalizedText REPORTS = new LocalizedText(
            "部分年度报告所称办结率，以本年新收为分母", "a 办结率 (rate of completion) as some reports state it: of those newly received");

    private static final Quantity NEW = total(ApplicationsTable.NEWLY_RECEIVED);
    private static final Quantity TO_HANDLE = NEW.plus(total(ApplicationsTable.CARRIED_OVER));
    private static final Quantity HANDLED = total(ApplicationsTable.ALL_RESULTS);
    private static final Quantity GRANTED = total(ApplicationsTable.GRANTED);
    private static final Quantity IN_PART = total(ApplicationsTable.PARTIALLY_GRANTED);
    private static final Quantity DENIED = total(ApplicationsTable.DENIED);
    private static final Quantity DECIDED = GRANTED.plus(IN_PART).plus(DENIED);

    private static final Quantity REVIEWS = cases(ReviewAndLitigationTable.REVIEW, ReviewAndLitigationTable.TOTAL);
    private static final Quantity LAWSUITS = lawsuits(ReviewAndLitigationTable.TOTAL);

    private static final List<Indicator> ALL = Stream.of(
                    disclosure(), denial(), handling(), cases(), article20(), changes())
            .flatMap(List::stream)
            .toList();

    private Indicators() {}

    /**
     * Lists all indicators.
     *
     * @return the indicators in the order of {@code INDICATORS.md}
     */
    public static List<Indicator> all() {
        return ALL;
    }

    /**
     * Finds an indicator.
     *
     * @param id its id
     * @return the indicator, empty if there is none
     */
    public static Optional<Indicator> ofId(String id) {
        return ALL.stream().filter(indicator -> indicator.id().equals(id)).findFirst();
    }

    private static List<Indicator> disclosure() {
        return List.of(
                share("DISCLOSED-IN-FULL", "予以公开率", "Disclosed in full", GRANTED, HANDLED, OWN),
                share("DISCLOSED-IN-PART", "部分公开率", "Disclosed in part", IN_PART, HANDLED, OWN),
                share("DISCLOSED", "公开率（含部分公开）", "Disclosed in full or part", GRANTED.plus(IN_PART), HANDLED, OWN),
                share(
                        "DISCLOSED-IN-FULL-OF-DECIDED",
                        "予以公开占公开、部分公开、不予公开之和的比例",
                        "Disclosed in full, of what was granted or denied",
                        GRANTED,
                        DECIDED,
                        UNITED_KINGDOM),
                share(
                        "DISCLOSED-OF-DECIDED",
                        "公开（含部分公开）占公开、部分公开、不予公开之和的比例",
                        "Disclosed in full or part, of what was granted or denied",
                        GRANTED.plus(IN_PART),
                        DECIDED,
                        UNITED_STATES));
    }

    private static List<Indicator> denial() {
        List<Indicator> indicators = new ArrayList<>();
        indicators.add(share("DENIED", "不予公开率", "Denied", DENIED, HANDLED, OWN));
        for (Row row : rows(ApplicationsTable.DENIED)) {
            indicators.add(share(
                    "DENIED-" + id(row),
                    "不予公开中：" + PrintedWords.of(row.label()).zh(),
                    "Of those denied: " + PrintedWords.of(row.label()).en(),
                    total(row),
                    DENIED,
                    OWN));
        }
        return indicators;
    }

    private static List<Indicator> handling() {
        List<Indicator> indicators = new ArrayList<>(List.of(share(
                "UNABLE-TO-PROVIDE", "无法提供率", "Unable to provide", total(ApplicationsTable.UNABLE), HANDLED, OWN)));
        for (Row row : rows(ApplicationsTable.UNABLE)) {
            indicators.add(share(
                    id(row),
                    PrintedWords.of(row.label()).zh() + "的比例",
                    "Unable to provide: " + PrintedWords.of(row.label()).en(),
                    total(row),
                    HANDLED,
                    OWN));
        }
        indicators.addAll(List.of(
                share("NOT-PROCESSED", "不予处理率", "Not processed", total(ApplicationsTable.NOT_PROCESSED), HANDLED, OWN),
                share("HANDLED", "办结率", "Handled", HANDLED, TO_HANDLE, OWN),
                share("HANDLED-OF-NEW", "办结与本年新收之比", "Handled, of those newly received", HANDLED, NEW, REPORTS),
                share(
                        "CARRIED-FORWARD",
                        "结转下年度的比例",
                        "Carried forward",
                        total(ApplicationsTable.CARRIED_FORWARD),
                        TO_HANDLE,
                        OWN)));
        for (FormCell cell : Form.inForce().cells(ApplicationsTable.NEWLY_RECEIVED)) {
            if (!cell.column().equals(ApplicationsTable.TOTAL_APPLICANTS)) {
                LocalizedText label = label(cell.column());
                indicators.add(share(
                        "APPLICANTS-" + id(cell.column().key()),
                        "新收申请中" + label.zh() + "的比例",
                        "Newly received from: " + label.en(),
                        Quantity.of(cell.path()),
                        NEW,
                        OWN));
            }
        }
        return indicators;
    }

    private static List<Indicator> cases() {
        return List.of(
                perHundred("REVIEWS-PER-100", "每百件新收申请的行政复议", "Reconsiderations per 100 new requests", REVIEWS),
                perHundred("LAWSUITS-PER-100", "每百件新收申请的行政诉讼", "Lawsuits per 100 new requests", LAWSUITS),
                share(
                        "REVIEWS-CORRECTED",
                        "行政复议纠正率",
                        "Reconsiderations that corrected the act",
                        cases(ReviewAndLitigationTable.REVIEW, ReviewAndLitigationTable.CORRECTED),
                        REVIEWS.minus(cases(ReviewAndLitigationTable.REVIEW, ReviewAndLitigationTable.PENDING)),
                        OWN),
                share(
                        "LAWSUITS-CORRECTED",
                        "行政诉讼纠正率",
                        "Lawsuits that corrected the act",
                        lawsuits(ReviewAndLitigationTable.CORRECTED),
                        LAWSUITS.minus(lawsuits(ReviewAndLitigationTable.PENDING)),
                        OWN));
    }

    private static List<Indicator> article20() {
        List<Indicator> indicators = new ArrayList<>();
        for (Row row : List.of(Article20Table.Form2021.GOVERNMENT_RULES, Article20Table.Form2021.NORMATIVE_DOCUMENTS)) {
            Quantity inForce = cell(row, Article20Table.Form2021.IN_FORCE);
            Quantity issued = cell(row, Article20Table.Form2021.ISSUED);
            Quantity repealed = cell(row, Article20Table.Form2021.REPEALED);
            indicators.add(count(
                    id(row) + "-IN-FORCE",
                    "现行有效" + row.label().zh(),
                    row.label().en() + " in force",
                    inForce));
            indicators.add(share(
                    id(row) + "-TURNOVER",
                    row.label().zh() + "制发与废止占现行有效的比例",
                    row.label().en() + " issued or repealed, of those in force",
                    issued.plus(repealed),
                    inForce,
                    OWN));
        }
        decisions()
                .forEach(cell -> indicators.add(count(
                        id(cell.row()) + "-DECISIONS",
                        cell.row().label().zh() + "处理决定",
                        cell.row().label().en() + ": decisions",
                        Quantity.of(cell.path()))));
        return indicators;
    }

    private static List<Indicator> changes() {
        List<Indicator> indicators = new ArrayList<>(List.of(
                change("NEW-REQUESTS-CHANGE", "新收申请较上年的变化", "Newly received, change to last year", NEW),
                change("HANDLED-CHANGE", "办理结果总计较上年的变化", "Handled, change to last year", HANDLED),
                change("REVIEWS-CHANGE", "行政复议较上年的变化", "Reconsiderations, change to last year", REVIEWS),
                change("LAWSUITS-CHANGE", "行政诉讼较上年的变化", "Lawsuits, change to last year", LAWSUITS)));
        for (Row row : List.of(Article20Table.Form2021.GOVERNMENT_RULES, Article20Table.Form2021.NORMATIVE_DOCUMENTS)) {
            indicators.add(change(
                    id(row) + "-ISSUED-CHANGE",
                    row.label().zh() + "制发较上年的变化",
                    row.label().en() + " issued, change to last year",
                    cell(row, Article20Table.Form2021.ISSUED)));
        }
        decisions()
                .forEach(cell -> indicators.add(change(
                        id(cell.row()) + "-DECISIONS-CHANGE",
                        cell.row().label().zh() + "处理决定较上年的变化",
                        cell.row().label().en() + ": decisions, change to last year",
                        Quantity.of(cell.path()))));
        return indicators;
    }

    private static Indicator share(
            String id, String zh, String en, Quantity part, Quantity whole, LocalizedText source) {
        return new Indicator(id, new LocalizedText(zh, en), part, Optional.of(whole), PERCENT, source);
    }

    private static Indicator perHundred(String id, String zh, String en, Quantity cases) {
        return new Indicator(id, new LocalizedText(zh, en), cases, Optional.of(NEW), PER_HUNDRED_REQUESTS, OWN);
    }

    private static Indicator count(String id, String zh, String en, Quantity quantity) {
        return new Indicator(id, new LocalizedText(zh, en), quantity, Optional.empty(), COUNT, OWN);
    }

    private static Indicator change(String id, String zh, String en, Quantity quantity) {
        return share(id, zh, en, quantity.minus(quantity.ofPreviousYear()), quantity.ofPreviousYear(), OWN);
    }

    /** The cells of decisions of all forms, each once, under the labels of the latest form that has them. */
    private static List<FormCell> decisions() {
        List<FormCell> cells = new ArrayList<>();
        for (int i = Form.values().length - 1; i >= 0; i--) {
            for (FormCell cell : Form.values()[i].cells()) {
                if (cell.section() == Section.ARTICLE_20
                        && cell.column().key().equals(Article20Table.Form2021.DECISIONS.key())
                        && cells.stream().noneMatch(known -> known.path().equals(cell.path()))) {
                    cells.add(cell);
                }
            }
        }
        return cells;
    }

    private static List<Row> rows(RowGroup group) {
        return Form.inForce().rows(group);
    }

    private static Quantity total(RowGroup group) {
        return rows(group).stream()
                .map(Indicators::total)
                .reduce(Quantity::plus)
                .orElseThrow();
    }

    private static Quantity total(Row row) {
        return cell(row, ApplicationsTable.TOTAL_APPLICANTS);
    }

    private static Quantity cases(Row row, Column column) {
        return cell(row, column);
    }

    private static Quantity lawsuits(Column column) {
        return cell(ReviewAndLitigationTable.DIRECT_LITIGATION, column)
                .plus(cell(ReviewAndLitigationTable.LITIGATION_AFTER_REVIEW, column));
    }

    private static Quantity cell(Row row, Column column) {
        CellPath path = Form.inForce().cell(row, column).orElseThrow().path();
        return Quantity.of(path);
    }

    private static LocalizedText label(Column column) {
        return column.group()
                .map(group -> group.then(LocalizedText.verbatim("·")).then(column.label()))
                .orElse(column.label());
    }

    private static String id(Row row) {
        return id(row.key().substring(row.key().lastIndexOf('/') + 1));
    }

    /** NORMATIVE-DOCUMENTS of normativeDocuments. */
    private static String id(String key) {
        return key.replaceAll("(?=[A-Z])", "-").toUpperCase(Locale.ROOT);
    }
}
