package org.gongkai.json.internal.report;

import java.util.List;
import org.gongkai.json.internal.codec.Key;
import org.gongkai.json.internal.codec.Member;
import org.gongkai.json.internal.codec.ObjectCodec;
import org.gongkai.json.internal.codec.TextCodec;
import org.gongkai.json.internal.codec.ValueCodec;
import org.gongkai.report.Agency;
import org.gongkai.report.AgencyKind;
import org.gongkai.report.AgencyLevel;
import org.gongkai.report.CreditCode;
import org.gongkai.report.DivisionCode;
import org.gongkai.text.LocalizedText;

/** What the JSON of an agency consists of. */
public final class AgencyCodec {

    private static final LocalizedText UNKNOWN = new LocalizedText("不知道", "not known");

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
                                    TextCodec.oneOf(AgencyLevel.values(), AgencyLevel::key)),
                            Member.optional(
                                    Key.of("kind", "一级政府或单个机关", "a government as a whole or a single organ"),
                                    UNKNOWN,
                                    Agency::kind,
                                    Agency.Builder::kind,
                                    TextCodec.oneOf(AgencyKind.values(), AgencyKind::key)),
                            Member.optional(
                                    Key.of("divisionCode", "行政区划代码（GB/T 2260）", "division code (GB/T 2260)"),
                                    UNKNOWN,
                                    Agency::divisionCode,
                                    Agency.Builder::divisionCode,
                                    TextCodec.filled(DivisionCode::new, DivisionCode::text)),
                            Member.optional(
                                    Key.of("creditCode", "统一社会信用代码（GB 32100）", "credit code (GB 32100)"),
                                    UNKNOWN,
                                    Agency::creditCode,
                                    Agency.Builder::creditCode,
                                    TextCodec.filled(CreditCode::new, CreditCode::text))),
                    Agency.Builder::build)
            .named("agency");

    private AgencyCodec() {}
}
