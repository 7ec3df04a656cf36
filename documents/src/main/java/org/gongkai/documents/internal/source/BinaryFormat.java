package org.gongkai.documents.internal.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.gongkai.documents.internal.archive.Archive;
import org.gongkai.documents.internal.archive.OfficeParts;
import org.gongkai.documents.internal.excel.WorkbookParser;
import org.gongkai.documents.internal.ofd.OfdParser;
import org.gongkai.documents.internal.pdf.PdfParser;
import org.gongkai.documents.internal.word.LegacyWordParser;
import org.gongkai.documents.internal.word.WordParser;
import org.gongkai.documents.source.ReadingLimits;
import org.gongkai.documents.source.SourceDocument;
import org.gongkai.documents.source.UnreadableSourceException;

/** A format that is no text, told by what is in the file, whatever the file is called. */
enum BinaryFormat {
    PDF("PDF", PdfParser::parse),
    WORD("Word (.docx)", WordParser::parse),
    LEGACY_WORD("Word (.doc)", LegacyWordParser::parse),
    WORKBOOK("Excel", WorkbookParser::parse),
    OFD("OFD", OfdParser::parse);

    /** So many bytes tell the formats that look like text. */
    private static final int HEAD = 1024;

    private final String title;
    private final Parser parser;

    BinaryFormat(String title, Parser parser) {
        this.title = title;
        this.parser = parser;
    }

    @FunctionalInterface
    private interface Parser {
        SourceDocument parse(byte[] bytes, ReadingLimits limits) throws Exception;
    }

    /**
     * Tells the format; empty if the file may be a text.
     *
     * @throws UnreadableSourceException if the file is locked with a password, or of a format that cannot be read
     */
    static Optional<BinaryFormat> of(byte[] bytes, ReadingLimits limits) {
        return switch (FileMagic.valueOf(bytes)) {
            case PDF -> Optional.of(PDF);
            case OOXML -> Optional.of(ofArchive(bytes, limits));
            case OLE2 -> Optional.of(ofCompound(bytes));
            case RTF -> throw unsupported("RTF");
            case JPEG, PNG, GIF, TIFF ->
                throw new UnreadableSourceException(
                        UnreadableSourceException.Reason.SCANNED,
                        "文件是图片，没有可读取的文字。请使用带文字的文件。",
                        "The document is a picture without text to read; use a file with text.");
            default -> {
                refuseWrappedText(bytes);
                yield Optional.empty();
            }
        };
    }

    /** Formats in which the text of a document is wrapped in text that is not to be read. */
    private static void refuseWrappedText(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        if (head.contains("<?mso-application")) {
            throw unsupported("Office 2003 XML");
        }
        if (head.contains("MIME-Version:") && head.contains("multipart/")) {
            throw unsupported("MHT");
        }
    }

    /**
     * Parses a document of this format.
     *
     * @throws UnreadableSourceException if the document cannot be read
     */
    SourceDocument parse(byte[] bytes, ReadingLimits limits) {
        try {
            return parser.parse(bytes, limits);
        } catch (UnreadableSourceException e) {
            throw e;
        } catch (EncryptedDocumentException | InvalidPasswordException e) {
            throw encrypted();
        } catch (Exception | StackOverflowError e) {
            throw damaged(title, e);
        }
    }

    private static BinaryFormat ofArchive(byte[] bytes, ReadingLimits limits) {
        Archive archive;
        try {
            archive = new Archive(bytes, limits);
            if (archive.has(OfdParser.ROOT)) {
                return OFD;
            }
            if (OfficeParts.isPackage(archive)) {
                String kind = OfficeParts.of(archive).kind();
                if (kind.startsWith("word")) {
                    return WORD;
                }
                if (kind.startsWith("xl")) {
                    archive.measure(limits.maxSize());
                    return WORKBOOK;
                }
            }
        } catch (IOException e) {
            throw damaged("ZIP", e);
        }
        throw unsupported(archive.has("content.xml") ? "OpenDocument" : "ZIP");
    }

    /** The container of older Office documents, and of new ones that are locked. */
    private static BinaryFormat ofCompound(byte[] bytes) {
        try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            DirectoryNode root = file.getRoot();
            if (root.hasEntry("EncryptedPackage")) {
                throw encrypted();
            }
            if (root.hasEntry("WordDocument")) {
                return LEGACY_WORD;
            }
            if (root.hasEntry("Workbook") || root.hasEntry("Book")) {
                return WORKBOOK;
            }
        } catch (UnreadableSourceException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw damaged("Office", e);
        }
        throw unsupported("OLE2");
    }

    private static UnreadableSourceException encrypted() {
        return new UnreadableSourceException(
                UnreadableSourceException.Reason.ENCRYPTED,
                "文件有打开密码，无法读取。请先去除密码。",
                "The document is locked with a password; remove the password first.");
    }

    private static UnreadableSourceException unsupported(String format) {
        return new UnreadableSourceException(
                UnreadableSourceException.Reason.UNSUPPORTED_FORMAT,
                "不支持 " + format + " 格式。请另存为 .docx、.xlsx 或带文字的 PDF。",
                "Documents of the format " + format + " cannot be read; save it as .docx, .xlsx or a PDF with text.");
    }

    private static UnreadableSourceException damaged(String format, Throwable cause) {
        UnreadableSourceException damaged = new UnreadableSourceException(
                UnreadableSourceException.Reason.DAMAGED,
                "文件像是 " + format + " 格式，但已损坏或不完整，无法读取。",
                "The document looks like " + format + ", but is damaged or incomplete; nothing was read.");
        damaged.initCause(cause);
        return damaged;
    }
}
