package org.gongkai.documents.source;

import static org.gongkai.documents.ReadingNote.Kind.EMPTY_DOCUMENT;
import static org.gongkai.documents.ReadingNote.Kind.NOT_TEXT;
import static org.gongkai.documents.ReadingNote.Kind.UNSUPPORTED_FORMAT;

import java.util.Optional;
import org.gongkai.documents.ReadingLimits;

/** Parses documents of every format, which their content tells. */
public final class SourceParser {

    private SourceParser() {}

    /**
     * Parses a file's content.
     *
     * @param content the bytes
     * @param limits how large the document may be
     * @return the paragraphs and tables
     * @throws UnreadableSourceException if the document cannot be read
     */
    public static SourceDocument parse(byte[] content, ReadingLimits limits) {
        Optional<BinaryFormat> binary = BinaryFormat.of(content);
        if (binary.isPresent()) {
            return parse(content, binary.get());
        }
        return TextDecoder.decode(content).map(text -> parse(text, limits)).orElseThrow(SourceParser::notText);
    }

    /**
     * Parses a text or a web page.
     *
     * @param text the characters
     * @param limits how large the document may be
     * @return the paragraphs and tables
     * @throws UnreadableSourceException if the document cannot be read
     */
    public static SourceDocument parse(String text, ReadingLimits limits) {
        if (!TextDecoder.isText(text)) {
            throw notText();
        }
        SourceDocument document =
                HtmlParser.isHtml(text) ? HtmlParser.parse(text, limits) : TextParser.parse(text, limits);
        if (SourceDocument.text(document.blocks()).isEmpty()) {
            throw new UnreadableSourceException(EMPTY_DOCUMENT, "文件中没有文字。", "The document has no text.");
        }
        return document;
    }

    /** The one place where a parser for a format that is no text comes in. */
    private static SourceDocument parse(byte[] content, BinaryFormat format) {
        throw new UnreadableSourceException(
                UNSUPPORTED_FORMAT,
                "文件是 " + format.title() + " 格式，无法读取。",
                "The document is a " + format.title() + " file, which cannot be read.");
    }

    private static UnreadableSourceException notText() {
        return new UnreadableSourceException(
                NOT_TEXT,
                "文件不是文字，或有损坏的字节，或不是 UTF-8、UTF-16、GB18030 或网页所声明的编码。",
                "The document is no text, or has damaged bytes, or is not encoded in UTF-8, UTF-16, GB18030 or what a web "
                        + "page declares.");
    }
}
