package org.gongkai.documents.page;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.gongkai.documents.reading.ReadingNote;
import org.gongkai.finding.FindingCounts;
import org.gongkai.finding.ValidationResult;
import org.gongkai.finding.Verdict;
import org.gongkai.text.LocalizedText;

/**
 * What came of many reports, to be listed on a page ({@code HtmlWriter.writeIndex}) that leads to theirs.
 *
 * @param checked the reports, in the order in which they are listed
 * @param unread the inputs from which no report came
 * @since 0.1.0
 */
public record ReportIndex(List<Checked> checked, List<Unread> unread) {

    /**
     * A report that was checked. It keeps no more of the report than the index shows, so that there may be very many.
     *
     * @param source what the input is called, such as the name of its file
     * @param agency the name of the agency, empty if the report does not name it
     * @param year the report year
     * @param verdict what the check came to
     * @param findings how many findings there are
     * @param notes how many notes the reader made on the document
     * @param page where its page is, seen from the index
     */
    public record Checked(
            String source,
            Optional<String> agency,
            int year,
            Verdict verdict,
            FindingCounts findings,
            int notes,
            URI page) {

        /**
         * Obtains an entry.
         *
         * @param source what the input is called
         * @param agency the name of the agency
         * @param year the report year
         * @param verdict what the check came to
         * @param findings how many findings there are
         * @param notes how many notes the reader made on the document
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
         * @param source what the input is called
         * @param result what was found
         * @param notes the notes of the reader on the document from which the report comes
         * @param page where the report's page is
         * @return the entry
         * @throws IllegalArgumentException if the address is not relative
         */
        public static Checked of(String source, ValidationResult result, List<ReadingNote> notes, URI page) {
            return new Checked(
                    source,
                    result.report().agency().name(),
                    result.report().year(),
                    result.verdict(),
                    FindingCounts.of(result.findings()),
                    notes.size(),
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
     */
    public ReportIndex {
        checked = List.copyOf(checked);
        unread = List.copyOf(unread);
    }
}
