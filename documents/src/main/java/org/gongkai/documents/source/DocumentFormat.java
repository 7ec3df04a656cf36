package org.gongkai.documents.source;

/**
 * A format of documents that the reader can read.
 *
 * <p>A format of one's own is found by {@link java.util.ServiceLoader}: its class, with a public constructor without
 * parameters, is named in {@code META-INF/services/org.gongkai.documents.source.DocumentFormat}, or provided by a module. It
 * is asked before the formats that the library itself reads, so that it may also read one of these in another way. For
 * example, a format in which every line is a paragraph:
 *
 * <pre>{@code
 * public SourceDocument parse(byte[] content, ReadingLimits limits) {
 *     SourceBuilder document = new SourceBuilder(limits);
 *     int number = 0;
 *     for (String line : new String(content, UTF_8).split("\n")) {
 *         document.paragraph(new SourcePlace.Line(++number), line, false);
 *     }
 *     return document.build();
 * }
 * }</pre>
 *
 * <p>A format is used by several threads at the same time.
 *
 * @since 0.1.0
 */
public interface DocumentFormat {

    /**
     * The name of the format for people, such as OFD.
     *
     * @return the name
     */
    String title();

    /**
     * Says whether a content is of this format. It is asked about every document, so that it should look at few bytes.
     *
     * @param content the content of a file; it must not be changed
     * @return whether {@link #parse} can parse it
     */
    boolean recognises(byte[] content);

    /**
     * Parses a document. Text that nobody reads as such is marked ({@link CellMark}), and never becomes part of a text.
     *
     * @param content the content of a file of this format; it must not be changed
     * @param limits how large the document may be
     * @return the paragraphs and tables
     * @throws UnreadableSourceException if the document cannot be read, for a reason that concerns the user
     * @throws Exception if the document is damaged
     */
    SourceDocument parse(byte[] content, ReadingLimits limits) throws Exception;
}
