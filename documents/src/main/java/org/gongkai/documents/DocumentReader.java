package org.gongkai.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Supplier;
import org.gongkai.documents.internal.format.SourceParser;
import org.gongkai.documents.internal.recognition.ReportRecogniser;
import org.gongkai.documents.reading.ReadResult;
import org.gongkai.documents.reading.ReadResult.SourceFile;
import org.gongkai.documents.reading.ReadingHints;
import org.gongkai.documents.reading.ReadingNote;
import org.gongkai.documents.source.DocumentFormat;
import org.gongkai.documents.source.ReadingLimits;
import org.gongkai.documents.source.SourceDocument;
import org.gongkai.documents.source.UnreadableSourceException;

/**
 * Reads published annual reports: web pages, Word, Excel, PDF, OFD and OpenDocument files, and text as extractors leave it. The content tells
 * the format, never a file's name.
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
 *
 * @since 0.1.0
 */
public final class DocumentReader {

    private final ReadingHints hints;
    private final ReadingLimits limits;
    private final SourceParser parser;

    private DocumentReader(ReadingHints hints, ReadingLimits limits, SourceParser parser) {
        this.parser = parser;
        this.hints = hints;
        this.limits = limits;
    }

    /**
     * Obtains a reader without hints and with the {@linkplain ReadingLimits#standard() standard limits}, which also reads the
     * {@linkplain DocumentFormat formats} that are provided as services at this moment.
     *
     * @return the reader
     */
    public static DocumentReader standard() {
        List<DocumentFormat> formats = ServiceLoader.load(DocumentFormat.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
        return new DocumentReader(ReadingHints.none(), ReadingLimits.standard(), new SourceParser(formats));
    }

    /**
     * Obtains a copy with other hints.
     *
     * @param newHints what is known of the document from elsewhere
     * @return the copy
     */
    public DocumentReader withHints(ReadingHints newHints) {
        return new DocumentReader(newHints, limits, parser);
    }

    /**
     * Obtains a copy with other limits.
     *
     * @param newLimits how large a document may be
     * @return the copy
     */
    public DocumentReader withLimits(ReadingLimits newLimits) {
        return new DocumentReader(hints, newLimits, parser);
    }

    /**
     * Reads a file. The encoding of text is told by a byte order mark; without one it is UTF-8 or, where the bytes are
     * none, UTF-16, what a web page declares, or GB18030.
     *
     * @param file the file
     * @return the report and the notes
     * @throws IOException if the file cannot be read
     */
    public ReadResult read(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            ReadResult result = read(stream);
            Optional<SourceFile> source =
                    result.source().map(bytes -> bytes.withName(String.valueOf(file.getFileName())));
            return result.withSource(source);
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
            return unreadable(UnreadableSourceException.beyond("文件大小", "bytes", limits.maxSize()));
        }
        return read(() -> parser.parse(bytes, limits)).withSource(Optional.of(SourceFile.of(bytes)));
    }

    /**
     * Reads a text or a web page.
     *
     * @param text the text
     * @return the report and the notes
     */
    public ReadResult readText(String text) {
        return read(() -> {
            if (text.length() > limits.maxSize()) {
                throw UnreadableSourceException.beyond("字符数", "characters", limits.maxSize());
            }
            return parser.parse(text, limits);
        });
    }

    private ReadResult read(Supplier<SourceDocument> source) {
        try {
            return ReportRecogniser.recognise(source.get(), hints);
        } catch (OutOfMemoryError | StackOverflowError e) {
            return unreadable(UnreadableSourceException.beyondMemory());
        } catch (UnreadableSourceException e) {
            return unreadable(e);
        }
    }

    private static ReadResult unreadable(UnreadableSourceException e) {
        return ReadResult.unreadable(List.of(new ReadingNote(
                ReadingNote.Kind.valueOf(e.reason().name()), Optional.empty(), "", List.of(), e.text())));
    }
}
