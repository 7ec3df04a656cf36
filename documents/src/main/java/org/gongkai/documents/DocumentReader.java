package org.gongkai.documents;

import static org.gongkai.documents.ReadingNote.Kind.EMPTY_DOCUMENT;
import static org.gongkai.documents.ReadingNote.Kind.LIMIT_EXCEEDED;
import static org.gongkai.documents.ReadingNote.Kind.NOT_TEXT;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads published annual reports. For now it reads text as extractors leave it: one line for each paragraph or row of a
 * table, the cells of a row separated by tabs.
 *
 * <p>For example,
 *
 * <pre>{@code
 * ReadResult result = DocumentReader.standard().read(Path.of("report.txt"));
 * result.report().ifPresent(report -> System.out.println(report.title()));
 * result.notes().forEach(note -> System.out.println(note.in(Locale.CHINESE)));
 * }</pre>
 *
 * <p>No content makes it throw: what a document lost or garbled is left blank or kept as text, and noted. A reader is
 * immutable and may be shared by threads.
 */
public final class DocumentReader {

    private final ReadingHints hints;
    private final ReadingLimits limits;

    private DocumentReader(ReadingHints hints, ReadingLimits limits) {
        this.hints = hints;
        this.limits = limits;
    }

    /**
     * Obtains a reader without hints and with the {@linkplain ReadingLimits#standard() standard limits}.
     *
     * @return the reader
     */
    public static DocumentReader standard() {
        return new DocumentReader(ReadingHints.none(), ReadingLimits.standard());
    }

    /**
     * Obtains a copy with other hints.
     *
     * @param newHints what is known of the document from elsewhere
     * @return the copy
     */
    public DocumentReader withHints(ReadingHints newHints) {
        return new DocumentReader(newHints, limits);
    }

    /**
     * Obtains a copy with other limits.
     *
     * @param newLimits how large a document may be
     * @return the copy
     */
    public DocumentReader withLimits(ReadingLimits newLimits) {
        return new DocumentReader(hints, newLimits);
    }

    /**
     * Reads a file. The encoding is told by a byte order mark; without one it is UTF-8 or, where the bytes are none,
     * GB18030.
     *
     * @param file the file
     * @return the report and the notes
     * @throws IOException if the file cannot be read
     */
    public ReadResult read(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return read(stream);
        }
    }

    /**
     * Reads a stream to its end, or a little beyond the limit, and leaves it open. The encoding is told as in
     * {@link #read(Path)}.
     *
     * @param stream the stream
     * @return the report and the notes
     * @throws IOException if the stream cannot be read
     */
    public ReadResult read(InputStream stream) throws IOException {
        byte[] bytes =
                stream.readNBytes(limits.maxSize() == Integer.MAX_VALUE ? limits.maxSize() : limits.maxSize() + 1);
        if (bytes.length > limits.maxSize()) {
            return beyond("文件大小", "bytes", limits.maxSize());
        }
        return TextDecoder.decode(bytes).map(this::read).orElseGet(DocumentReader::notText);
    }

    /**
     * Reads a text.
     *
     * @param text the text
     * @return the report and the notes
     */
    public ReadResult read(String text) {
        if (text.length() > limits.maxSize()) {
            return beyond("字符数", "characters", limits.maxSize());
        }
        if (text.isBlank()) {
            return unreadable(EMPTY_DOCUMENT, "文件中没有文字。", "The document has no text.");
        }
        if (!TextDecoder.isText(text)) {
            return notText();
        }
        List<String> lines = text.lines().toList();
        if (lines.size() > limits.maxLines()) {
            return beyond("行数", "lines", limits.maxLines());
        }
        if (lines.stream().anyMatch(line -> line.length() > limits.maxLineLength())) {
            return beyond("一行的字符数", "characters in a line", limits.maxLineLength());
        }
        return ReportRecogniser.recognise(TabTextParser.parse(lines), hints);
    }

    private static ReadResult notText() {
        return unreadable(
                NOT_TEXT,
                "文件不是文字，或有损坏的字节，或不是 UTF-8、GB18030、带字节顺序标记的 UTF-16 编码。",
                "The document is no text, or has damaged bytes, or is not encoded in UTF-8, GB18030 or UTF-16 with a "
                        + "byte order mark.");
    }

    private static ReadResult beyond(String whatZh, String whatEn, int limit) {
        return unreadable(
                LIMIT_EXCEEDED,
                whatZh + "超过上限 " + limit + "，未读取。",
                "The document has more than " + limit + " " + whatEn + ", which is the limit; nothing was read.");
    }

    private static ReadResult unreadable(ReadingNote.Kind kind, String zh, String en) {
        Notes notes = new Notes();
        notes.add(kind, zh, en);
        return ReadResult.unreadable(notes.inOrder());
    }
}
