package org.gongkai.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gongkai.documents.internal.writing.HtmlDocument;
import org.gongkai.documents.page.ReportIndex;
import org.gongkai.documents.reading.ReadingNote;
import org.gongkai.figures.ReportSeries;
import org.gongkai.finding.ReportKey;
import org.gongkai.finding.ValidationResult;
import org.gongkai.report.DisclosureReport;

/**
 * Writes reports as HTML pages in UTF-8 that need no other file and no script. With the result of a check, the page shows
 * what was found: the verdict at the top, every finding with links to its places in the report, marks in the report that
 * lead to the findings, and what may be behind failed sums if the result has diagnoses. With the notes of the reader, it
 * shows them too, with links to the cells concerned.
 *
 * <p>Every place of a page bears its JSON Pointer as id, so that {@code page.html#/article20/fees/amount} leads to a cell.
 *
 * @since 0.1.0
 */
public final class HtmlWriter implements DocumentWriter {

    static final HtmlWriter STANDARD = new HtmlWriter(Locale.CHINESE, Optional.empty(), List.of());

    private final Locale locale;
    private final Optional<ValidationResult> result;
    private final List<ReadingNote> notes;

    private HtmlWriter(Locale locale, Optional<ValidationResult> result, List<ReadingNote> notes) {
        this.locale = locale;
        this.result = result;
        this.notes = notes;
    }

    /**
     * Obtains a writer that speaks of findings in another language; the report itself is always in Chinese.
     *
     * @param other the reader's locale: Chinese for {@code zh}, as unless set, else English
     * @return a copy of this writer
     */
    public HtmlWriter withLocale(Locale other) {
        return new HtmlWriter(other, result, notes);
    }

    /**
     * Obtains a writer that shows what was found about a report.
     *
     * @param found what was found about the report that is to be written
     * @return a copy of this writer
     */
    public HtmlWriter withResult(ValidationResult found) {
        return new HtmlWriter(locale, Optional.of(found), notes);
    }

    /**
     * Obtains a writer that shows what the reader had to say about a document.
     *
     * @param read the notes on the document from which the report comes that is to be written
     * @return a copy of this writer
     */
    public HtmlWriter withNotes(List<ReadingNote> read) {
        return new HtmlWriter(locale, result, List.copyOf(read));
    }

    /**
     * Writes a report.
     *
     * @param report the report
     * @param out where to; it is flushed, not closed
     * @throws IOException if writing fails
     * @throws IllegalArgumentException if the result is that of another report
     */
    @Override
    public void write(DisclosureReport report, OutputStream out) throws IOException {
        result.ifPresent(found -> requireResultOf(report, found));
        HtmlDocument.write(report, result, notes, locale, out);
    }

    /**
     * Writes a page that leads to the pages of many reports: agency, year, verdict, and how many findings and notes there
     * are. Where scripts run, a click on the head of a column sorts the reports by it. Of this writer, the locale counts.
     *
     * @param index the reports
     * @param out where to; it is flushed, not closed
     * @throws IOException if writing fails
     */
    public void writeIndex(ReportIndex index, OutputStream out) throws IOException {
        HtmlDocument.write(index, locale, out);
    }

    /**
     * Writes a page that leads to the pages of many reports, as {@link #writeIndex(ReportIndex, OutputStream)} does, into a
     * file, which is overwritten.
     *
     * @param index the reports
     * @param file the file
     * @throws IOException if writing fails
     */
    public void writeIndex(ReportIndex index, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            writeIndex(index, out);
        }
    }

    /**
     * Writes a page that compares the years of an agency: charts of what is looked at first, and tables of all indicators and of
     * all cells that are not zero throughout. It needs no script, and whoever does not see the charts hears their numbers. Of
     * this writer, the locale counts.
     *
     * @param series the reports of the agency, at least one
     * @param out where to; it is flushed, not closed
     * @throws IOException if writing fails
     */
    public void writeSeries(ReportSeries series, OutputStream out) throws IOException {
        HtmlDocument.write(series, locale, out);
    }

    /**
     * Writes a page that compares the years of an agency, as {@link #writeSeries(ReportSeries, OutputStream)} does, into a file,
     * which is overwritten.
     *
     * @param series the reports of the agency, at least one
     * @param file the file
     * @throws IOException if writing fails
     */
    public void writeSeries(ReportSeries series, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            writeSeries(series, out);
        }
    }

    private static void requireResultOf(DisclosureReport report, ValidationResult result) {
        ReportKey key = ReportKey.of(report);
        if (!result.report().equals(key)) {
            throw new IllegalArgumentException("The result is that of " + result.report() + ", not of " + key);
        }
    }
}
