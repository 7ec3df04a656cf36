package org.gongkai.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.gongkai.documents.internal.writing.ExcelDocument;
import org.gongkai.documents.internal.writing.ExcelIndex;
import org.gongkai.documents.page.ReportIndex;
import org.gongkai.finding.ReportKey;
import org.gongkai.finding.ValidationResult;
import org.gongkai.report.DisclosureReport;

/**
 * Writes Excel workbooks (Office Open XML, {@code .xlsx}): a sheet for every section, the title on the first. Numbers are numbers,
 * shown with the decimals that they have; one that Excel cannot hold exactly is a text. It needs Apache POI.
 *
 * @since 0.1.0
 */
public final class ExcelWriter implements DocumentWriter {

    static final ExcelWriter STANDARD = new ExcelWriter(false, Optional.empty(), Locale.CHINESE);

    private final boolean formulas;
    private final Optional<ValidationResult> result;
    private final Locale locale;

    private ExcelWriter(boolean formulas, Optional<ValidationResult> result, Locale locale) {
        this.formulas = formulas;
        this.result = result;
        this.locale = locale;
    }

    /**
     * Obtains a copy that writes totals as formulas: those that are the sum of their parts, and blank ones, which show their sum
     * as soon as all parts are filled in. A total that is wrong stays the number that it is.
     *
     * @return the copy
     */
    public ExcelWriter withFormulas() {
        return new ExcelWriter(true, result, locale);
    }

    /**
     * Obtains a copy that adds a sheet of what was found, with links to the cells, which are marked.
     *
     * @param found the result of checking the report that is to be written
     * @return the copy
     */
    public ExcelWriter withResult(ValidationResult found) {
        return new ExcelWriter(formulas, Optional.of(found), locale);
    }

    /**
     * Obtains a copy that words what was found, and the index, for readers of another language. The report itself stays in the
     * language of the form.
     *
     * @param reader the readers' locale
     * @return the copy
     */
    public ExcelWriter withLocale(Locale reader) {
        return new ExcelWriter(formulas, result, reader);
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the result is that of another report
     */
    @Override
    public void write(DisclosureReport report, OutputStream out) throws IOException {
        result.filter(found -> !found.report().equals(ReportKey.of(report))).ifPresent(found -> {
            throw new IllegalArgumentException(
                    "The result is that of " + found.report() + ", not of " + ReportKey.of(report));
        });
        ExcelDocument.write(report, formulas, result, locale, out);
        out.flush();
    }

    /**
     * Writes a sheet that leads to the documents of many reports: agency, year, verdict, and how many findings and notes there
     * are.
     *
     * @param index the reports
     * @param out where to; it is flushed, not closed
     * @throws IOException if writing fails
     */
    public void writeIndex(ReportIndex index, OutputStream out) throws IOException {
        ExcelIndex.write(index, locale, out);
        out.flush();
    }

    /**
     * Writes a sheet that leads to the documents of many reports into a file, which is overwritten.
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
}
