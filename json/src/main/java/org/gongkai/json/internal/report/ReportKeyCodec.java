package org.gongkai.json.internal.report;

import org.gongkai.finding.ReportKey;
import org.gongkai.json.internal.codec.Component;
import org.gongkai.json.internal.codec.NumberCodec;
import org.gongkai.json.internal.codec.RecordCodec;
import org.gongkai.json.internal.codec.ValueCodec;
import org.gongkai.text.LocalizedText;

/** Reads and writes which report it is. */
public final class ReportKeyCodec {

    /** Agency, year and form. */
    public static final ValueCodec<ReportKey> KEY = RecordCodec.of(
                    new LocalizedText("指明报告的对象", "the object that says which report it is"),
                    Component.required(IdentityKeys.AGENCY, ReportKey::agency, AgencyCodec.AGENCY),
                    Component.required(IdentityKeys.YEAR, ReportKey::year, NumberCodec.YEAR),
                    Component.required(IdentityKeys.FORM, ReportKey::form, ReportCodec.FORM),
                    ReportKey::new)
            .named("reportKey");

    private ReportKeyCodec() {}
}
