package org.gongkai.documents.internal.writing;

import io.jstach.jstachio.Output;
import io.jstach.jstachio.Template;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gongkai.documents.page.ReportIndex;
import org.gongkai.documents.reading.ReadingNote;
import org.gongkai.figures.ReportSeries;
import org.gongkai.finding.ValidationResult;
import org.gongkai.report.DisclosureReport;

/** Reports and their index as HTML pages in UTF-8. */
public final class HtmlDocument {

    private HtmlDocument() {}

    /**
     * Writes a report with what is known about it.
     *
     * @param report the report
     * @param result what was found, if it was checked
     * @param notes what the reader had to say about the document
     * @param locale the language of findings and notes
     * @param out where to; it is flushed
     * @throws IOException if writing fails
     */
    public static void write(
            DisclosureReport report,
            Optional<ValidationResult> result,
            List<ReadingNote> notes,
            Locale locale,
            OutputStream out)
            throws IOException {
        write(ReportPageRenderer.of(), ReportPage.of(report, result, notes, new HtmlWords(locale)), out);
    }

    /**
     * Writes an index.
     *
     * @param index the index
     * @param locale the reader's locale
     * @param out where to; it is flushed
     * @throws IOException if writing fails
     */
    public static void write(ReportIndex index, Locale locale, OutputStream out) throws IOException {
        write(IndexPageRenderer.of(), IndexPage.of(index, new HtmlWords(locale)), out);
    }

    /**
     * Writes the years of an agency side by side.
     *
     * @param series the reports of the agency
     * @param locale the reader's locale
     * @param out where to; it is flushed
     * @throws IOException if writing fails
     */
    public static void write(ReportSeries series, Locale locale, OutputStream out) throws IOException {
        write(SeriesPageRenderer.of(), SeriesPage.of(series, new HtmlWords(locale)), out);
    }

    private static <P> void write(Template<P> template, P page, OutputStream out) throws IOException {
        OutputStream buffer = new BufferedOutputStream(out);
        template.write(page, Output.of(buffer, StandardCharsets.UTF_8));
        buffer.flush();
    }
}
