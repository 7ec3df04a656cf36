package org.gongkai.documents.internal.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.gongkai.documents.internal.writing.ReportLayout.LaidOutSection;
import org.gongkai.documents.internal.writing.ReportLayout.LaidOutText;
import org.gongkai.report.DisclosureReport;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** A report as a Word document on A4 paper. */
public final class WordDocument {

    /** In twentieths of a point, as all lengths here: 210 mm by 297 mm with margins of 25 mm. */
    private static final int PAGE_WIDTH = 11906;

    private static final int PAGE_HEIGHT = 16838;
    private static final int MARGIN = 1417;
    private static final int AFTER_TITLE = 360;

    private final XWPFDocument document;

    private WordDocument(XWPFDocument document) {
        this.document = document;
    }

    /**
     * Writes a report.
     *
     * @param report the report
     * @param out where to
     * @throws IOException if writing fails
     */
    public static void write(DisclosureReport report, OutputStream out) throws IOException {
        ReportLayout layout = ReportLayout.of(report);
        try (XWPFDocument document = new XWPFDocument()) {
            WordStyle.defineAll(document);
            CoreProperties properties = document.getProperties().getCoreProperties();
            properties.setTitle(layout.title());
            properties.setCreator(
                    report.agency().name().map(WritableText::onOneLine).orElse(""));
            properties.setCreated(Optional.empty());
            new WordDocument(document).add(layout);
            document.write(out);
        }
    }

    private void add(ReportLayout layout) {
        setPage();
        add(WordStyle.TITLE, layout.title()).setSpacingAfter(AFTER_TITLE);
        layout.sections().forEach(this::add);
        layout.signature().forEach(line -> add(WordStyle.SIGNATURE, line));
    }

    private void add(LaidOutSection section) {
        add(WordStyle.SECTION_HEADING, section.heading());
        for (LaidOutText text : section.texts()) {
            text.heading().ifPresent(heading -> add(WordStyle.PASSAGE_HEADING, heading));
            text.paragraphs().forEach(paragraph -> add(WordStyle.BODY, paragraph));
        }
        section.table().ifPresent(table -> WordTable.add(table, document, PAGE_WIDTH - 2 * MARGIN));
    }

    private XWPFParagraph add(WordStyle style, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style.id());
        paragraph.createRun().setText(text);
        return paragraph;
    }

    private void setPage() {
        CTSectPr page = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = page.addNewPgSz();
        size.setW(BigInteger.valueOf(PAGE_WIDTH));
        size.setH(BigInteger.valueOf(PAGE_HEIGHT));
        CTPageMar margins = page.addNewPgMar();
        BigInteger margin = BigInteger.valueOf(MARGIN);
        margins.setTop(margin);
        margins.setBottom(margin);
        margins.setLeft(margin);
        margins.setRight(margin);
    }
}
