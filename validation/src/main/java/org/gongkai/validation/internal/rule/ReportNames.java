package org.gongkai.validation.internal.rule;

import org.gongkai.finding.ReportKey;
import org.gongkai.report.Agency;
import org.gongkai.text.LocalizedText;

/** How messages call a report and its agency. */
final class ReportNames {

    private static final LocalizedText NAMELESS = new LocalizedText("（未写明名称的机关）", "(an agency without a name)");

    private ReportNames() {}

    static LocalizedText agency(ReportKey key) {
        return agency(key.agency());
    }

    static LocalizedText agency(Agency agency) {
        return agency.name().map(LocalizedText::verbatim).orElse(NAMELESS);
    }

    static LocalizedText year(ReportKey key) {
        return LocalizedText.verbatim(Integer.toString(key.year()));
    }
}
