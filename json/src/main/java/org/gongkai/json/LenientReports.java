package org.gongkai.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.json.internal.document.JsonDocument;
import org.gongkai.json.internal.report.ReportCodec;
import org.gongkai.json.internal.token.Refusal;
import org.gongkai.report.DisclosureReport;

/**
 * Reads what can be read of a report.
 *
 * @param document reads the text
 */
record LenientReports(JsonDocument<DisclosureReport> document) {

    LenientReading read(String json) {
        List<JsonProblem> problems = new ArrayList<>();
        try {
            return new LenientReading(document.readLeniently(json, ReportCodec::readLeniently, problems), problems);
        } catch (Refusal e) {
            return LenientReading.unreadable(e.problem());
        }
    }

    LenientReading read(InputStream json) throws IOException {
        byte[] bytes = document.source().bytes(json);
        try {
            return read(document.source().text(bytes));
        } catch (Refusal e) {
            return LenientReading.unreadable(e.problem());
        }
    }
}
