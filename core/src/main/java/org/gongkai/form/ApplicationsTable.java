package org.gongkai.form;

import static org.gongkai.form.Relation.Kind.APPLICANTS_ADD_UP;
import static org.gongkai.form.Relation.Kind.RECEIVED_IS_HANDLED_OR_CARRIED_FORWARD;
import static org.gongkai.form.Relation.Kind.RESULTS_ADD_UP;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.gongkai.text.LocalizedText;

/**
 * Section three, 收到和处理政府信息公开申请情况. The forms differ in the rows of （六）其他处理 only.
 *
 * @since 0.1.0
 */
public final class ApplicationsTable {

    private static final LocalizedText BALANCE_NOTE =
            new LocalizedText("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", "(In each column, 1 and 2 add up to 3 and 4)");

    private static final LocalizedText APPLICANTS_LABEL = new LocalizedText("申请人情况", "Applicants");

    private static final LocalizedText LEGAL_PERSONS = new LocalizedText("法人或其他组织", "Legal persons and organizations");

    /** 总计: the requests of all kinds of applicant. */
    public static final Column TOTAL_APPLICANTS = Column.count("total", "总计", "Total");

    private static final List<Column> APPLICANTS = List.of(
            Column.count("naturalPerson", "自然人", "Natural persons"),
            Column.count("commercialEnterprise", "商业企业", "Commercial enterprises")
                    .under(LEGAL_PERSONS),
            Column.count("researchInstitution", "科研机构", "Research institutions").under(LEGAL_PERSONS),
            Column.count("publicWelfareOrganization", "社会公益组织", "Public welfare organizations")
                    .under(LEGAL_PERSONS),
            Column.count("legalServiceInstitution", "法律服务机构", "Legal service institutions")
                    .under(LEGAL_PERSONS),
            Column.count("otherOrganization", "其他", "Other organizations").under(LEGAL_PERSONS));

    private static final List<Column> COLUMNS =
            Stream.concat(APPLICANTS.stream(), Stream.of(TOTAL_APPLICANTS)).toList();

    /** 一、本年新收政府信息公开申请数量: requests newly received in the report year. */
    public static final Row NEWLY_RECEIVED = row("newlyReceived", "一、本年新收政府信息公开申请数量", "1. Newly received this year");

    /** 二、上年结转政府信息公开申请数量: what last year carried forward. */
    public static final Row CARRIED_OVER = row("carriedOver", "二、上年结转政府信息公开申请数量", "2. Brought forward from last year");

    /** 四、结转下年度继续办理: what next year has to carry over. */
    public static final Row CARRIED_FORWARD = row("carriedForward", "四、结转下年度继续办理", "4. Carried forward to next year");

    private static final RowGroup RESULTS = RowGroup.named("results", "三、本年度办理结果", "3. Results this year");

    /** 三（三）: requests denied, by reason. */
    public static final RowGroup DENIED = RESULTS.group("denied", "（三）不予公开", "(3) Denied");

    /** 三（四）: information that cannot be provided, by reason. */
    public static final RowGroup UNABLE = RESULTS.group("unableToProvide", "（四）无法提供", "(4) Unable to provide");

    /** 三（五）: requests not processed, by reason. */
    public static final RowGroup NOT_PROCESSED = RESULTS.group("notProcessed", "（五）不予处理", "(5) Not processed");

    /** 三（六）: requests otherwise handled, by reason; the 2019 form has {@link #OTHER_UNDIVIDED} instead. */
    public static final RowGroup OTHER = RESULTS.group("other", "（六）其他处理", "(6) Otherwise handled");

    /** 三（一）: requests granted. */
    public static final Row GRANTED = row(RESULTS, "granted", "（一）予以公开", "(1) Granted", 36);

    /** 三（二）: requests granted in part. */
    public static final Row PARTIALLY_GRANTED =
            row(RESULTS, "partiallyGranted", "（二）部分公开（区分处理的，只计这一情形，不计其他情形）", "(2) Partially granted", 37);

    private static final List<Row> DENIED_2019 = List.of(
            row(DENIED, "stateSecret", "1.属于国家秘密", "1. State secret", 14),
            row(DENIED, "otherLawProhibits", "2.其他法律行政法规禁止公开", "2. Prohibited by another law", 14),
            row(DENIED, "securityAndStability", "3.危及“三安全一稳定”", "3. Endangers security or stability", 14),
            row(DENIED, "thirdPartyRights", "4.保护第三方合法权益", "4. Rights of a third party", 15),
            row(DENIED, "internalAffairs", "5.属于三类内部事务信息", "5. Internal affairs", 16),
            row(DENIED, "deliberativeProcess", "6.属于四类过程性信息", "6. Deliberative process", 16),
            row(DENIED, "enforcementFile", "7.属于行政执法案卷", "7. Enforcement file", 16),
            row(DENIED, "administrativeInquiry", "8.属于行政查询事项", "8. Administrative inquiry", 36));

    private static final List<Row> UNABLE_2019 = List.of(
            row(UNABLE, "notHeld", "1.本机关不掌握相关政府信息", "1. Not held by this organ", 36),
            row(UNABLE, "requiresCreation", "2.没有现成信息需要另行制作", "2. Would have to be created", 38),
            row(UNABLE, "unclearAfterCorrection", "3.补正后申请内容仍不明确", "3. Unclear after correction", 30));

    private static final List<Row> NOT_PROCESSED_2019 = List.of(
            row(NOT_PROCESSED, "petitionOrComplaint", "1.信访举报投诉类申请", "1. Petition, report or complaint", 39),
            row(NOT_PROCESSED, "repeatedRequest", "2.重复申请", "2. Repeated request", 36),
            row(NOT_PROCESSED, "openPublication", "3.要求提供公开出版物", "3. Asks for an open publication", 39),
            row(NOT_PROCESSED, "excessiveRequests", "4.无正当理由大量反复申请", "4. Excessive requests", 35),
            row(NOT_PROCESSED, "confirmationOrReissue", "5.要求行政机关确认或重新出具已获取信息", "5. Asks for confirmation or reissue"));

    /** 三（七）: all requests handled this year. */
    public static final Row ALL_RESULTS = row(RESULTS, "total", "（七）总计", "(7) Total");

    /** 三（六）, 2019 form: requests otherwise handled. */
    public static final Row OTHER_UNDIVIDED = row(RESULTS, "other/undivided", "（六）其他处理", "(6) Otherwise handled");

    private static final List<Row> OTHER_2019 = List.of(OTHER_UNDIVIDED);

    /** 三（六）2., 2021 form: requests dropped since the information-processing fee was not paid. */
    public static final Row FEE_OVERDUE =
            row(OTHER, "feeOverdue", "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", "2. Fee overdue", 42);

    private static final List<Row> OTHER_2021 = List.of(
            row(OTHER, "correctionOverdue", "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", "1. Correction overdue", 30),
            FEE_OVERDUE,
            row(OTHER, "otherReasons", "3.其他", "3. Other reasons"));

    /** The table as the form of 2019 prints it. */
    public static final Table FORM_2019 = table(DENIED_2019, UNABLE_2019, NOT_PROCESSED_2019, OTHER_2019);

    /** The table as the form of 2021 prints it. */
    public static final Table FORM_2021 = table(DENIED_2019, UNABLE_2019, NOT_PROCESSED_2019, OTHER_2021);

    private ApplicationsTable() {}

    private static Table table(List<Row> denied, List<Row> unable, List<Row> notProcessed, List<Row> other) {
        List<Row> results = Stream.of(List.of(GRANTED, PARTIALLY_GRANTED), denied, unable, notProcessed, other)
                .flatMap(List::stream)
                .toList();
        List<Row> rows = new ArrayList<>(List.of(NEWLY_RECEIVED, CARRIED_OVER));
        rows.addAll(results);
        rows.addAll(List.of(ALL_RESULTS, CARRIED_FORWARD));
        return new Table(
                Section.APPLICATIONS,
                Table.Arrangement.MATRIX,
                Optional.of(BALANCE_NOTE),
                Optional.of(APPLICANTS_LABEL),
                rows,
                relations(rows, results));
    }

    /** Columns first, then rows: whoever makes totals true in this order has all parts when a total is due. */
    private static List<Relation> relations(List<Row> rows, List<Row> results) {
        return Stream.of(
                        COLUMNS.stream().map(column -> resultsAddUp(column, results)),
                        COLUMNS.stream().map(ApplicationsTable::receivedIsHandledOrCarriedForward),
                        rows.stream().map(ApplicationsTable::applicantsAddUp))
                .flatMap(relations -> relations)
                .toList();
    }

    private static Relation resultsAddUp(Column column, List<Row> results) {
        return Relation.withinColumn(RESULTS_ADD_UP, Section.APPLICATIONS, column, results, List.of(ALL_RESULTS));
    }

    private static Relation receivedIsHandledOrCarriedForward(Column column) {
        return Relation.withinColumn(
                RECEIVED_IS_HANDLED_OR_CARRIED_FORWARD,
                Section.APPLICATIONS,
                column,
                List.of(NEWLY_RECEIVED, CARRIED_OVER),
                List.of(ALL_RESULTS, CARRIED_FORWARD));
    }

    private static Relation applicantsAddUp(Row row) {
        return Relation.withinRow(APPLICANTS_ADD_UP, Section.APPLICATIONS, row, APPLICANTS, List.of(TOTAL_APPLICANTS));
    }

    private static Row row(String key, String zh, String en) {
        return new Row(key, new LocalizedText(zh, en), Optional.empty(), OptionalInt.empty(), COLUMNS);
    }

    private static Row row(RowGroup group, String key, String zh, String en) {
        return group.row(key, zh, en, OptionalInt.empty(), COLUMNS);
    }

    private static Row row(RowGroup group, String key, String zh, String en, int article) {
        return group.row(key, zh, en, OptionalInt.of(article), COLUMNS);
    }
}
