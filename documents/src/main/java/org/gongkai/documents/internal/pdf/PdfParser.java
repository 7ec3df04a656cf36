package org.gongkai.documents.internal.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.gongkai.documents.internal.layout.Page;
import org.gongkai.documents.internal.layout.PageLayout;
import org.gongkai.documents.internal.layout.WorkLimit;
import org.gongkai.documents.source.ReadingLimits;
import org.gongkai.documents.source.SourceBuilder;
import org.gongkai.documents.source.SourceDocument;
import org.gongkai.documents.source.UnreadableSourceException;

/**
 * Parses PDF documents that have text. Tables are found by the lines drawn around their cells, or else by the gaps between
 * their columns; page numbers and running heads are left out.
 */
public final class PdfParser {

    private static final int MOST_PAGES = 300;

    private PdfParser() {}

    /**
     * Parses a document.
     *
     * @param bytes the document
     * @param limits how large it may be
     * @return the paragraphs and tables
     * @throws IOException if the document is damaged, or locked with a password
     * @throws UnreadableSourceException if the document has no text, or is too large
     */
    public static SourceDocument parse(byte[] bytes, ReadingLimits limits) throws IOException {
        PackedStreams.check(bytes);
        QuietFonts.begin();
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            SourceBuilder document = new SourceBuilder(limits);
            PageLayout.add(pages(pdf), document);
            return document.build();
        } catch (InvalidPasswordException e) {
            throw UnreadableSourceException.encrypted();
        } finally {
            QuietFonts.end();
        }
    }

    private static List<Page> pages(PDDocument pdf) throws IOException {
        if (pdf.getNumberOfPages() > MOST_PAGES) {
            throw UnreadableSourceException.beyond("页数", "pages", MOST_PAGES);
        }
        WorkLimit work = new WorkLimit();
        PDOptionalContentProperties layers = pdf.getDocumentCatalog().getOCProperties();
        List<Page> pages = new ArrayList<>();
        for (int i = 0; i < pdf.getNumberOfPages(); i++) {
            pages.add(PdfPageReader.read(i + 1, pdf.getPage(i), work, layers));
        }
        if (pages.stream().allMatch(Page::isBlank)) {
            throw new UnreadableSourceException(
                    UnreadableSourceException.Reason.SCANNED,
                    "PDF 文件没有文字，可能是扫描件。请使用带文字的文件。",
                    "The PDF document has no text, and is probably a scan; use a file with text.");
        }
        return pages;
    }
}
