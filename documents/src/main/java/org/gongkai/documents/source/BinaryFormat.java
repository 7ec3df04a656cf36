package org.gongkai.documents.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** A format that is no text, told by its first bytes. */
enum BinaryFormat {
    PDF("%PDF-", "PDF"),
    /** docx, xlsx, and any archive. */
    ZIP("PK\u0003\u0004", "ZIP"),
    /** doc, xls, wps. */
    OLE2("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1", "OLE2"),
    RTF("{\\rtf", "RTF");

    private final byte[] start;
    private final String title;

    BinaryFormat(String start, String title) {
        this.start = start.getBytes(ISO_8859_1);
        this.title = title;
    }

    static Optional<BinaryFormat> of(byte[] content) {
        return Stream.of(values())
                .filter(format -> content.length >= format.start.length
                        && Arrays.equals(content, 0, format.start.length, format.start, 0, format.start.length))
                .findFirst();
    }

    /** The name for people. */
    String title() {
        return title;
    }
}
