package org.gongkai.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.gongkai.documents.internal.writing.MarkdownDocument;
import org.gongkai.report.DisclosureReport;

/** Writes Markdown. */
final class MarkdownWriter implements DocumentWriter {

    @Override
    public void write(DisclosureReport report, OutputStream out) throws IOException {
        out.write(MarkdownDocument.of(report).getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
