package org.gongkai.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gongkai.documents.writing.HtmlDocument;
import org.gongkai.finding.FindingCounts;
import org.gongkai.finding.ValidationResult;
import org.gongkai.finding.Verdict;
import org.gongkai.form.LocalizedText;

/**
 * A page that leads to the pages of many reports: agency, year, verdict, and how many findings there are of each kind. Where
 * scripts run, a click on the head of a column sorts the reports by it.
 *
 * @param checked the reports, in the order in which they are listed
 * @param unread the inputs from which no report came
 * @param locale the reader's locale: Chinese for {@code zh}, else English
 */
public record ReportIndex(List<Checked> checked, List<Unread> unread, Locale locale) {

    /**
     * A report that was checked. It keeps no more of the report than the index shows, so that there may be very many.
     *
     * @param agency the name of the agency, empty if the report does not name it
     * @param year the report year
     * @param verdict what the check came to
     * @param findings how many findings there are
     * @param page where its page is, seen from the index
     */
    public record Checked(Optional<String> agency, int year, Verdict verdict, FindingCounts findings, URI page) {

        /**
         * Obtains an entry.
         *
         * @param agency the name of the agency
         * @param year the report year
         * @param verdict what the check came to
         * @param findings how many findings there are
         * @param page where its page is
         * @throws IllegalArgumentException if the address is not relative
         */
        public Checked {
            if (page.isAbsolute()) {
                throw new IllegalArgumentException("The page of a report lies beside the index, not at " + page);
            }
        }

        /**
         * Obtains the entry of a result.
         *
         * @param result what was found
         * @param page where the report's page is
         * @return the entry
         * @throws IllegalArgumentException if the address is not relative
         */
        public static Checked of(ValidationResult result, URI page) {
            return new Checked(
                    result.report().agency().name(),
                    result.report().year(),
                    result.verdict(),
                    FindingCounts.of(result.findings()),
                    page);
        }
    }

    /**
     * An input from which no report came.
     *
     * @param source what it is called
     * @param reason why
     */
    public record Unread(String source, LocalizedText reason) {}

    /**
     * Obtains an index.
     *
     * @param checked the reports
     * @param unread the inputs from which no report came
     * @param locale the reader's locale
     */
    public ReportIndex {
        checked = List.copyOf(checked);
        unread = List.copyOf(unread);
    }

    /**
     * Writes the page in UTF-8.
     *
     * @param out where to; it is flushed, not closed
     * @throws IOException if writing fails
     */
    public void write(OutputStream out) throws IOException {
        HtmlDocument.write(this, out);
        out.flush();
    }

    /**
     * Writes the page into a file, which is overwritten.
     *
     * @param file the file
     * @throws IOException if writing fails
     */
    public void write(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            write(out);
        }
    }
}
