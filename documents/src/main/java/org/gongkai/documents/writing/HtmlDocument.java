package org.gongkai.documents.writing;

import io.jstach.jstachio.Output;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.gongkai.documents.ReportIndex;
import org.gongkai.finding.ValidationResult;
import org.gongkai.report.DisclosureReport;

/** Reports and their index as HTML pages in UTF-8. */
public final class HtmlDocument {

    private HtmlDocument() {}

    /**
     * Writes a report.
     *
     * @param report the report
     * @param out where to
     * @throws IOException if writing fails
     */
    public static void write(DisclosureReport report, OutputStream out) throws IOException {
        write(ReportPage.of(report), out);
    }

    /**
     * Writes a report with what was found about it.
     *
     * @param report the report
     * @param result what was found
     * @param locale the language of the findings
     * @param out where to
     * @throws IOException if writing fails
     */
    public static void write(DisclosureReport report, ValidationResult result, Locale locale, OutputStream out)
            throws IOException {
        write(ReportPage.of(report, result, locale), out);
    }

    /**
     * Writes an index.
     *
     * @param index the index
     * @param out where to
     * @throws IOException if writing fails
     */
    public static void write(ReportIndex index, OutputStream out) throws IOException {
        OutputStream buffer = new BufferedOutputStream(out);
        IndexPageRenderer.of().write(IndexPage.of(index), Output.of(buffer, StandardCharsets.UTF_8));
        buffer.flush();
    }

    private static void write(ReportPage page, OutputStream out) throws IOException {
        OutputStream buffer = new BufferedOutputStream(out);
        ReportPageRenderer.of().write(page, Output.of(buffer, StandardCharsets.UTF_8));
        buffer.flush();
    }
}
