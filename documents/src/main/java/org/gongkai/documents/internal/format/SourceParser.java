package org.gongkai.documents.internal.format;

import static org.gongkai.documents.source.UnreadableSourceException.Reason.EMPTY_DOCUMENT;
import static org.gongkai.documents.source.UnreadableSourceException.Reason.MISSING_LIBRARY;
import static org.gongkai.documents.source.UnreadableSourceException.Reason.NOT_TEXT;
import static org.gongkai.documents.source.UnreadableSourceException.Reason.UNSUPPORTED_FORMAT;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.documents.internal.html.HtmlParser;
import org.gongkai.documents.internal.source.text.TextParser;
import org.gongkai.documents.source.DocumentFormat;
import org.gongkai.documents.source.ReadingLimits;
import org.gongkai.documents.source.SourceDocument;
import org.gongkai.documents.source.UnreadableSourceException;

/** Parses documents of every format, which their content tells. */
public final class SourceParser {

    private static final Pattern TAG = Pattern.compile(
            "<(?:!doctype\\s+html|html|head|body|div|p|table|tbody|tr|td|section|article|h[1-6])[\\s/>]",
            Pattern.CASE_INSENSITIVE);

    /** What only whole pages have. */
    private static final Pattern PAGE = Pattern.compile("<(?:!doctype|html|body)[\\s>]", Pattern.CASE_INSENSITIVE);

    private static final Pattern TABLE_START = Pattern.compile("<table[\\s>]", Pattern.CASE_INSENSITIVE);
    private static final Pattern TABLE_END = Pattern.compile("</table\\s*>", Pattern.CASE_INSENSITIVE);

    /** What text with tables of HTML in it does not have outside of these. */
    private static final Pattern PARAGRAPH =
            Pattern.compile("<(?:p|h[1-6]|li|section|article)[\\s>]", Pattern.CASE_INSENSITIVE);

    /** What Markdown, MediaWiki or AsciiDoc has and web pages have not. */
    private static final Pattern MARKUP =
            Pattern.compile("^ {0,3}(?:#{1,6} +\\S|\\|.*\\|\\s*$|\\{\\||\\|===)", Pattern.MULTILINE);

    /** The beginning of an object or of an array of objects. */
    private static final Pattern JSON = Pattern.compile("\\s*(?:\\{\\s*\"[^\"\\v]{1,100}\"\\s*:|\\[\\s*[\\[{]\\s*\")");

    private final List<DocumentFormat> formats;

    /**
     * Obtains a parser.
     *
     * @param formats the formats that are asked before those of the library
     */
    public SourceParser(List<DocumentFormat> formats) {
        List<DocumentFormat> all = new ArrayList<>(formats);
        all.addAll(List.of(BinaryFormats.values()));
        this.formats = List.copyOf(all);
    }

    /**
     * Parses a file's content.
     *
     * @param content the bytes
     * @param limits how large the document may be
     * @return the paragraphs and tables
     * @throws UnreadableSourceException if the document cannot be read
     */
    public SourceDocument parse(byte[] content, ReadingLimits limits) {
        for (DocumentFormat format : formats) {
            if (format.recognises(content)) {
                return notEmpty(parse(content, format, limits));
            }
        }
        BinaryFormats.refuseOthers(content);
        return TextDecoder.decode(content).map(text -> parseText(text, limits)).orElseThrow(SourceParser::notText);
    }

    private static SourceDocument parse(byte[] content, DocumentFormat format, ReadingLimits limits) {
        try {
            return format.parse(content, limits);
        } catch (UnreadableSourceException e) {
            throw e;
        } catch (LinkageError e) {
            throw missingLibrary(format, e);
        } catch (Exception | StackOverflowError e) {
            throw BinaryFormats.damaged(format.title(), e);
        }
    }

    /** A class that is not there, or is one of another version. */
    private static UnreadableSourceException missingLibrary(DocumentFormat format, LinkageError error) {
        String dependency = BinaryFormats.dependency(format);
        String missing = dependency.isEmpty() ? String.valueOf(error.getMessage()) : dependency;
        UnreadableSourceException unreadable = new UnreadableSourceException(
                MISSING_LIBRARY,
                "读取 " + format.title() + " 文件需要依赖 " + missing + "，但程序中没有，或版本不合。请添加该依赖。",
                "To read " + format.title() + " documents, the dependency " + missing
                        + " is needed, which is not there or of another version; add it.");
        unreadable.initCause(error);
        return unreadable;
    }

    /**
     * Parses a text or a web page.
     *
     * @param text the characters
     * @param limits how large the document may be
     * @return the paragraphs and tables
     * @throws UnreadableSourceException if the document cannot be read
     */
    public SourceDocument parse(String text, ReadingLimits limits) {
        if (!TextDecoder.isText(text)) {
            throw notText();
        }
        return parseText(text, limits);
    }

    private static SourceDocument parseText(String text, ReadingLimits limits) {
        if (JSON.matcher(text).lookingAt()) {
            throw new UnreadableSourceException(
                    UNSUPPORTED_FORMAT,
                    "文件是 JSON，不是公开发布的文档。年度报告的 JSON 由 gongkai-json 的 DisclosureJson 读取。",
                    "This is JSON and no published document; the JSON of a report is read by DisclosureJson of gongkai-json.");
        }
        return notEmpty(
                isPage(text)
                        ? HtmlParser.parse(text, limits)
                        : TextParser.parse(text, limits, table -> HtmlParser.parse(table, limits)));
    }

    /** Says whether a text is a web page or a part of one, rather than text with tables of HTML in it. */
    private static boolean isPage(String text) {
        if (!TAG.matcher(text).find()) {
            return false;
        }
        String start = text.stripLeading();
        return PAGE.matcher(start).lookingAt()
                || !MARKUP.matcher(text).find() && (start.startsWith("<") || hasParagraph(text));
    }

    /** Looks for paragraphs of HTML outside of tables. */
    private static boolean hasParagraph(String text) {
        Matcher start = TABLE_START.matcher(text);
        Matcher end = TABLE_END.matcher(text);
        Matcher paragraph = PARAGRAPH.matcher(text);
        int from = 0;
        while (start.find(from)) {
            if (paragraph.region(from, start.start()).find()) {
                return true;
            }
            if (!end.find(start.end())) {
                return false;
            }
            from = end.end();
        }
        return paragraph.region(from, text.length()).find();
    }

    private static SourceDocument notEmpty(SourceDocument document) {
        boolean isEmpty = document.blocks().stream()
                .flatMap(block -> block.rows().stream())
                .allMatch(row -> row.printedTexts().isEmpty());
        if (isEmpty) {
            throw new UnreadableSourceException(EMPTY_DOCUMENT, "文件中没有文字。", "The document has no text.");
        }
        return document;
    }

    private static UnreadableSourceException notText() {
        return new UnreadableSourceException(
                NOT_TEXT,
                "文件不是文字，或有损坏的字节，或不是 UTF-8、UTF-16、GB18030 或网页所声明的编码。",
                "The document is no text, or has damaged bytes, or is not encoded in UTF-8, UTF-16, GB18030 or what a web "
                        + "page declares.");
    }
}
