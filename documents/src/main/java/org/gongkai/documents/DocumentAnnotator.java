package org.gongkai.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.gongkai.documents.internal.annotation.Remarks;
import org.gongkai.documents.internal.annotation.WordComments;
import org.gongkai.documents.internal.annotation.WorkbookNotes;
import org.gongkai.documents.internal.format.AnnotatedFormat;
import org.gongkai.documents.reading.ReadResult;
import org.gongkai.finding.ReportKey;
import org.gongkai.finding.ValidationResult;

/**
 * Gives authors their own Word document or Excel workbook back, with a comment at every cell that a finding concerns, and in a
 * workbook a mark. A finding about words is a comment at the paragraph in which they stand; what concerns no place that was
 * read is said at the beginning. Nothing else is changed: all other parts of the file stay byte for byte what they were.
 *
 * <pre>{@code
 * ReadResult reading = DocumentReader.standard().read(file);
 * ValidationResult result = validator.validate(reading.report().orElseThrow());
 * DocumentAnnotator.standard().annotate(file, reading, result, Path.of("annotated.docx"));
 * }</pre>
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class DocumentAnnotator {

    private static final DocumentAnnotator STANDARD = new DocumentAnnotator(Locale.CHINESE);

    private final Locale locale;

    private DocumentAnnotator(Locale locale) {
        this.locale = locale;
    }

    /**
     * Obtains the annotator that writes in Chinese.
     *
     * @return the annotator
     */
    public static DocumentAnnotator standard() {
        return STANDARD;
    }

    /**
     * Obtains a copy that words the comments for readers of another language.
     *
     * @param reader the readers' locale
     * @return the copy
     */
    public DocumentAnnotator withLocale(Locale reader) {
        return new DocumentAnnotator(reader);
    }

    /**
     * Says whether a document can be given back with comments.
     *
     * @param document the document
     * @return whether it is a Word document of the format {@code .docx} or a workbook of the format {@code .xlsx}
     */
    public static boolean canAnnotate(byte[] document) {
        return AnnotatedFormat.of(document).isPresent();
    }

    /**
     * Writes a document with comments.
     *
     * @param document the document that was read
     * @param reading what was read from it
     * @param result what was found in the report that was read
     * @param out where to; it is flushed, not closed
     * @throws IOException if the document is damaged, or writing fails
     * @throws IllegalArgumentException if the document is of another format, or the result is not that of its report
     */
    public void annotate(byte[] document, ReadResult reading, ValidationResult result, OutputStream out)
            throws IOException {
        if (!reading.report().map(ReportKey::of).filter(result.report()::equals).isPresent()) {
            throw new IllegalArgumentException("The result is that of " + result.report() + ", not of "
                    + reading.report().map(ReportKey::of));
        }
        Remarks remarks = Remarks.of(result, reading.origins(), locale);
        switch (AnnotatedFormat.of(document)
                .orElseThrow(() -> new IllegalArgumentException("Only .docx and .xlsx files can have comments"))) {
            case WORD -> WordComments.write(document, remarks, out);
            case WORKBOOK -> WorkbookNotes.write(document, remarks, out);
        }
        out.flush();
    }

    /**
     * Writes a file with comments into another, which is overwritten.
     *
     * @param document the file that was read
     * @param reading what was read from it
     * @param result what was found in the report that was read
     * @param target the file with comments, not the one that was read
     * @throws IOException if the document is damaged, or writing fails
     * @throws IllegalArgumentException if the document is of another format, the result is not that of its report, or the target
     *     is the document itself
     */
    public void annotate(Path document, ReadResult reading, ValidationResult result, Path target) throws IOException {
        if (Files.exists(target) && Files.isSameFile(document, target)) {
            throw new IllegalArgumentException("The document itself would be overwritten: " + target);
        }
        byte[] content = Files.readAllBytes(document);
        try (OutputStream out = Files.newOutputStream(target)) {
            annotate(content, reading, result, out);
        }
    }
}
