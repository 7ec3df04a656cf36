package org.gongkai.spring;

import java.io.IOException;
import org.gongkai.json.DisclosureJson;
import org.gongkai.json.DisclosureJsonException;
import org.gongkai.report.DisclosureReport;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;

/**
 * A report as the whole body of a request or response. Unlike a mapper of Jackson, which knows reports too, it keeps the
 * application's limits and tells everything that is wrong, not only what comes first.
 */
final class ReportHttpMessageConverter extends AbstractHttpMessageConverter<DisclosureReport> {

    private final DisclosureJson json;

    ReportHttpMessageConverter(DisclosureJson json) {
        super(MediaType.APPLICATION_JSON, new MediaType("application", "*+json"));
        this.json = json;
    }

    @Override
    protected boolean supports(Class<?> type) {
        return DisclosureReport.class.isAssignableFrom(type);
    }

    @Override
    protected DisclosureReport readInternal(Class<? extends DisclosureReport> type, HttpInputMessage input)
            throws IOException {
        try {
            return json.read(input.getBody());
        } catch (DisclosureJsonException e) {
            throw new HttpMessageNotReadableException(e.getMessage(), e, input);
        }
    }

    @Override
    protected void writeInternal(DisclosureReport report, HttpOutputMessage output) throws IOException {
        json.write(report, output.getBody());
    }
}
