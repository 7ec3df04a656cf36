package org.gongkai.json.internal.report;

import org.gongkai.finding.ReportKey;
import org.gongkai.json.internal.codec.NumberCodec;
import org.gongkai.json.internal.codec.RecordCodec;
import org.gongkai.json.internal.codec.ValueCodec;
import org.gongkai.text.LocalizedText;

/** Reads and writes which report it is. */
public final class ReportKeyCodec {

    /** Agency, year and form. */
    public static final ValueCodec<ReportKey> KEY = RecordCodec.of(
                    ReportKey.class,
                    new LocalizedText("指明报告的对象", "the object that says which report it is"),
                    RecordCodec.required(IdentityKeys.AGENCY, ReportKey::agency, AgencyCodec.AGENCY),
                    RecordCodec.required(IdentityKeys.YEAR, ReportKey::year, NumberCodec.YEAR),
                    RecordCodec.required(IdentityKeys.FORM, ReportKey::form, ReportCodec.FORM))
            .named("reportKey");

    private ReportKeyCodec() {}
}
