package org.gongkai.documents.internal.format;

import java.util.Optional;

/** The formats of documents that can be given back with comments. */
public enum AnnotatedFormat {
    /** Word documents of the format {@code .docx}. */
    WORD,
    /** Workbooks of the format {@code .xlsx}. */
    WORKBOOK;

    /**
     * Tells the format of a document.
     *
     * @param document the document
     * @return the format, empty if it is another one
     */
    public static Optional<AnnotatedFormat> of(byte[] document) {
        if (BinaryFormats.WORD.recognises(document)) {
            return Optional.of(WORD);
        }
        return BinaryFormats.WORKBOOK.recognises(document) ? Optional.of(WORKBOOK) : Optional.empty();
    }
}
