package org.gongkai.json;

import org.gongkai.finding.ReportKey;
import org.gongkai.form.LocalizedText;

/** Reads and writes which report it is. */
final class ReportKeyCodec {

    static final ValueCodec<ReportKey> KEY = RecordCodec.of(
                    new LocalizedText("指明报告的对象", "the object that says which report it is"),
                    Component.required(Keys.AGENCY, ReportKey::agency, AgencyCodec.AGENCY),
                    Component.required(Keys.YEAR, ReportKey::year, NumberCodec.YEAR),
                    Component.required(Keys.FORM, ReportKey::form, ReportCodec.FORM),
                    ReportKey::new)
            .named("reportKey");

    private ReportKeyCodec() {}
}
