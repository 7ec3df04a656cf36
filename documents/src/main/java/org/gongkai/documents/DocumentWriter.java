package org.gongkai.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gongkai.report.DisclosureReport;

/**
 * Writes reports in the official layout of their form: title, the six sections with their numbers, the tables with their
 * merged cells as the form prints them, the agency and the day of publication at the end.
 *
 * <p>Numbers are written in plain digits, blank cells empty, cells that do not apply as {@code /}, texts as they were printed.
 * A section that the report does not have is left out. What the form has no place for, such as the agency's codes, is not
 * written. Characters that documents must not contain, such as control characters, are replaced by U+FFFD.
 *
 * <p>Writers are immutable and thread-safe.
 *
 * @since 0.1.0
 */
public sealed interface DocumentWriter permits ExcelWriter, HtmlWriter, MarkdownWriter, WordWriter {

    /**
     * Obtains the writer of HTML: a page that needs nothing else, for the screen and for A4 paper.
     *
     * @return the writer
     */
    static HtmlWriter html() {
        return HtmlWriter.STANDARD;
    }

    /**
     * Obtains the writer of Word documents (Office Open XML, {@code .docx}) for A4 paper.
     *
     * @return the writer
     */
    static DocumentWriter word() {
        return new WordWriter();
    }

    /**
     * Obtains the writer of Excel workbooks (Office Open XML, {@code .xlsx}).
     *
     * @return the writer
     */
    static ExcelWriter excel() {
        return ExcelWriter.STANDARD;
    }

    /**
     * Obtains the writer of Markdown with tables as GitHub has them, in UTF-8. Markdown knows no merged cells: the text
     * stands in the upper left one of them, the others are empty.
     *
     * @return the writer
     */
    static DocumentWriter markdown() {
        return new MarkdownWriter();
    }

    /**
     * Writes a report.
     *
     * @param report the report
     * @param out where to; it is flushed, not closed
     * @throws IOException if writing fails
     */
    void write(DisclosureReport report, OutputStream out) throws IOException;

    /**
     * Writes a report into a file, which is overwritten.
     *
     * @param report the report
     * @param file the file
     * @throws IOException if writing fails
     */
    default void write(DisclosureReport report, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            write(report, out);
        }
    }
}
