package org.gongkai.documents;

import java.io.IOException;
import java.io.OutputStream;
import org.gongkai.documents.internal.writing.WordDocument;
import org.gongkai.report.DisclosureReport;

/** Writes Word documents. */
final class WordWriter implements DocumentWriter {

    @Override
    public void write(DisclosureReport report, OutputStream out) throws IOException {
        WordDocument.write(report, out);
        out.flush();
    }
}
