package org.gongkai.json.internal.report;

import java.util.List;
import org.gongkai.finding.ReportKey;
import org.gongkai.json.internal.codec.Key;
import org.gongkai.json.internal.codec.Member;
import org.gongkai.json.internal.codec.NumberCodec;
import org.gongkai.json.internal.codec.ObjectCodec;
import org.gongkai.json.internal.codec.RecordCodec;
import org.gongkai.json.internal.codec.TextCodec;
import org.gongkai.json.internal.codec.ValueCodec;
import org.gongkai.json.internal.form.FormCodec;
import org.gongkai.report.Agency;
import org.gongkai.report.AgencyKind;
import org.gongkai.report.AgencyLevel;
import org.gongkai.report.CreditCode;
import org.gongkai.report.DivisionCode;
import org.gongkai.text.LocalizedText;

/** What the JSON consists of that says whose report it is, and which one. */
public final class IdentityCodec {

    static final Key AGENCY_KEY = Key.of("agency", "行政机关", "the agency that reports");
    static final Key YEAR_KEY = Key.of("year", "报告年度", "report year, the year whose work is reported");
    static final Key FORM_KEY = Key.of("form", "格式，以印发年份为代号", "form, by the year in which it was issued");

    private static final LocalizedText UNKNOWN = new LocalizedText("不知道", "not known");

    /** A level of government. */
    public static final TextCodec<AgencyLevel> LEVEL = TextCodec.oneOf(AgencyLevel.values(), AgencyLevel::key);

    /** A kind of agency. */
    public static final TextCodec<AgencyKind> KIND = TextCodec.oneOf(AgencyKind.values(), AgencyKind::key);

    /** A division code. */
    public static final TextCodec<DivisionCode> DIVISION_CODE = TextCodec.filled(DivisionCode::new, DivisionCode::text);

    /** A credit code. */
    public static final TextCodec<CreditCode> CREDIT_CODE = TextCodec.filled(CreditCode::new, CreditCode::text);

    /** An agency. */
    public static final ValueCodec<Agency> AGENCY = new ObjectCodec<Agency, Agency.Builder>(
                    new LocalizedText("行政机关的对象", "the object of an agency"),
                    Agency::builder,
                    List.of(
                            Member.optional(
                                    Key.of("name", "名称", "name"),
                                    UNKNOWN,
                                    Agency::name,
                                    Agency.Builder::name,
                                    TextCodec.FILLED_TEXT),
                            Member.optional(
                                    Key.of("level", "层级", "level of government"),
                                    UNKNOWN,
                                    Agency::level,
                                    Agency.Builder::level,
                                    LEVEL),
                            Member.optional(
                                    Key.of("kind", "一级政府或单个机关", "a government as a whole or a single organ"),
                                    UNKNOWN,
                                    Agency::kind,
                                    Agency.Builder::kind,
                                    KIND),
                            Member.optional(
                                    Key.of("divisionCode", "行政区划代码（GB/T 2260）", "division code (GB/T 2260)"),
                                    UNKNOWN,
                                    Agency::divisionCode,
                                    Agency.Builder::divisionCode,
                                    DIVISION_CODE),
                            Member.optional(
                                    Key.of("creditCode", "统一社会信用代码（GB 32100）", "credit code (GB 32100)"),
                                    UNKNOWN,
                                    Agency::creditCode,
                                    Agency.Builder::creditCode,
                                    CREDIT_CODE)),
                    Agency.Builder::build)
            .named("agency");

    /** Agency, year and form. */
    public static final ValueCodec<ReportKey> REPORT_KEY = RecordCodec.of(
                    ReportKey.class,
                    new LocalizedText("指明报告的对象", "the object that says which report it is"),
                    RecordCodec.required(AGENCY_KEY, ReportKey::agency, AGENCY),
                    RecordCodec.required(YEAR_KEY, ReportKey::year, NumberCodec.YEAR),
                    RecordCodec.required(FORM_KEY, ReportKey::form, FormCodec.FORM))
            .named("reportKey");

    private IdentityCodec() {}
}
