package org.gongkai.json;

import org.gongkai.report.DisclosureReport;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Writes a report wherever the mapper has to write one. */
final class DisclosureSerializer extends ValueSerializer<DisclosureReport> {

    @Override
    public void serialize(DisclosureReport report, JsonGenerator generator, SerializationContext context) {
        ReportCodec.REPORT.write(report, new JacksonTarget(generator));
    }
}
