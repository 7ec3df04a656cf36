package org.gongkai.json.internal.report;

import org.gongkai.json.internal.codec.Key;

/** The keys that say which report it is. */
final class IdentityKeys {

    static final Key AGENCY = Key.of("agency", "行政机关", "the agency that reports");
    static final Key YEAR = Key.of("year", "报告年度", "report year, the year whose work is reported");
    static final Key FORM = Key.of("form", "格式，以印发年份为代号", "form, by the year in which it was issued");

    private IdentityKeys() {}
}
