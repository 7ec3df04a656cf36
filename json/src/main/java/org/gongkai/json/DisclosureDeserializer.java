package org.gongkai.json;

import org.gongkai.report.DisclosureReport;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** Reads a report wherever the mapper expects one. */
final class DisclosureDeserializer extends ValueDeserializer<DisclosureReport> {

    @Override
    public DisclosureReport deserialize(JsonParser parser, DeserializationContext context) {
        try {
            return ReportCodec.REPORT.read(new JacksonTokens(parser));
        } catch (DisclosureJsonException e) {
            throw new DisclosureMappingException(parser, e);
        }
    }
}
