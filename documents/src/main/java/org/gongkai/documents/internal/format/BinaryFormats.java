package org.gongkai.documents.internal.format;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.gongkai.documents.internal.archive.Archive;
import org.gongkai.documents.internal.archive.OfficeParts;
import org.gongkai.documents.internal.excel.WorkbookParser;
import org.gongkai.documents.internal.odf.OdfParser;
import org.gongkai.documents.internal.ofd.OfdParser;
import org.gongkai.documents.internal.pdf.PdfParser;
import org.gongkai.documents.internal.word.WordParser;
import org.gongkai.documents.source.DocumentFormat;
import org.gongkai.documents.source.ReadingLimits;
import org.gongkai.documents.source.SourceDocument;
import org.gongkai.documents.source.UnreadableSourceException;
import org.gongkai.documents.source.UnreadableSourceException.Reason;

/**
 * The formats that are no text, told by what is in the file, whatever the file is called. The libraries that some of them need
 * may not be there: nothing here touches them before a document does.
 */
enum BinaryFormats implements DocumentFormat {
    PDF("PDF", "org.apache.pdfbox:pdfbox") {
        @Override
        public boolean recognises(byte[] content) {
            return head(content).contains("%PDF-");
        }

        @Override
        public SourceDocument parse(byte[] content, ReadingLimits limits) throws Exception {
            return PdfParser.parse(content, limits);
        }
    },
    OFD("OFD", "") {
        @Override
        public boolean recognises(byte[] content) {
            return archive(content)
                    .filter(archive -> archive.has(OfdParser.ROOT))
                    .isPresent();
        }

        @Override
        public SourceDocument parse(byte[] content, ReadingLimits limits) throws Exception {
            return OfdParser.parse(content, limits);
        }
    },
    WORD("Word (.docx)", "") {
        @Override
        public boolean recognises(byte[] content) {
            return isOffice(content, "word", "wordprocessingml");
        }

        @Override
        public SourceDocument parse(byte[] content, ReadingLimits limits) throws Exception {
            return WordParser.parse(content, limits);
        }
    },
    WORKBOOK("Excel (.xlsx)", "org.apache.poi:poi-ooxml") {
        @Override
        public boolean recognises(byte[] content) {
            return isOffice(content, "xl", "spreadsheetml");
        }

        @Override
        public SourceDocument parse(byte[] content, ReadingLimits limits) throws Exception {
            new Archive(content, limits).measure(Math.min(MOST_WORKBOOK, limits.maxSize()));
            return WorkbookParser.parse(content, limits);
        }
    },
    OPEN_DOCUMENT("OpenDocument", "") {
        @Override
        public boolean recognises(byte[] content) {
            return archive(content).filter(OdfParser::isOpenDocument).isPresent();
        }

        @Override
        public SourceDocument parse(byte[] content, ReadingLimits limits) throws Exception {
            return OdfParser.parse(content, limits);
        }
    },
    COMPOUND("Office (.doc, .xls)", "org.apache.poi:poi + org.apache.poi:poi-scratchpad") {
        @Override
        public boolean recognises(byte[] content) {
            return startsWith(content, 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1);
        }

        @Override
        public SourceDocument parse(byte[] content, ReadingLimits limits) throws Exception {
            return CompoundParser.parse(content, limits);
        }
    };

    /** So many bytes tell the formats that look like text. */
    private static final int HEAD = 1024;

    /** What is stored as XML in a workbook takes twenty times the place in memory. */
    private static final int MOST_WORKBOOK = 6_000_000;

    private final String title;
    private final String dependency;

    BinaryFormats(String title, String dependency) {
        this.title = title;
        this.dependency = dependency;
    }

    /** The dependency of Maven by which the format is read; empty if it needs none. */
    static String dependency(DocumentFormat format) {
        return format instanceof BinaryFormats own ? own.dependency : "";
    }

    /**
     * Refuses what looks like one of the formats that are known, but not read.
     *
     * @throws UnreadableSourceException if it does
     */
    static void refuseOthers(byte[] content) {
        String head = head(content);
        boolean isPicture = startsWith(content, 0xFF, 0xD8, 0xFF)
                || List.of("\u0089PNG", "GIF8", "II*\0", "MM\0*").stream().anyMatch(head::startsWith);
        if (isPicture) {
            throw new UnreadableSourceException(
                    Reason.SCANNED,
                    "文件是图片，没有可读取的文字。请使用带文字的文件。",
                    "The document is a picture without text to read; use a file with text.");
        }
        if (Archive.isArchive(content)) {
            if (archive(content).isEmpty()) {
                throw damaged("ZIP", new IOException("No directory"));
            }
            throw unsupported("ZIP");
        }
        if (head.startsWith("{\\rtf")) {
            throw unsupported("RTF");
        }
        if (head.contains("<?mso-application")) {
            throw unsupported("Office 2003 XML");
        }
        if (head.contains("MIME-Version:") && head.contains("multipart/")) {
            throw unsupported("MHT");
        }
    }

    static UnreadableSourceException unsupported(String format) {
        return new UnreadableSourceException(
                Reason.UNSUPPORTED_FORMAT,
                "不支持 " + format + " 格式。请另存为 .docx、.xlsx 或带文字的 PDF。",
                "Documents of the format " + format + " cannot be read; save it as .docx, .xlsx or a PDF with text.");
    }

    static UnreadableSourceException damaged(String format, Throwable cause) {
        UnreadableSourceException damaged = new UnreadableSourceException(
                Reason.DAMAGED,
                "文件像是 " + format + " 格式，但已损坏或不完整，无法读取。",
                "The document looks like " + format + ", but is damaged or incomplete; nothing was read.");
        damaged.initCause(cause);
        return damaged;
    }

    @Override
    public String title() {
        return title;
    }

    private static String head(byte[] content) {
        return new String(content, 0, Math.min(content.length, HEAD), StandardCharsets.ISO_8859_1);
    }

    private static boolean startsWith(byte[] content, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (content.length <= i || (content[i] & 255) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    /** Opens an archive without unpacking anything; empty if the content is none. */
    private static Optional<Archive> archive(byte[] content) {
        try {
            return Archive.isArchive(content)
                    ? Optional.of(new Archive(content, ReadingLimits.standard()))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Says whether a content is a package of Office whose main part lies in a folder, or is of a type. */
    private static boolean isOffice(byte[] content, String folder, String type) {
        return archive(content)
                .filter(archive -> OfficeParts.isPackage(archive, folder, type))
                .isPresent();
    }
}
