package org.gongkai.documents.internal.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.gongkai.documents.DocumentWriter;
import org.gongkai.documents.internal.writing.ReportLayout.LaidOutSection;
import org.gongkai.report.DisclosureReport;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

class WordWriterTest {

    @Property(tries = 25, edgeCases = EdgeCasesMode.NONE)
    @Domain(AnyReports.class)
    void theDocumentHasTheTextsAndCellsOfTheLayout(@ForAll DisclosureReport report) throws IOException {
        ReportLayout layout = ReportLayout.of(report);
        try (XWPFDocument document = written(report)) {
            assertThat(texts(document, WordStyle.TITLE)).containsExactly(layout.title());
            assertThat(texts(document, WordStyle.SECTION_HEADING))
                    .isEqualTo(layout.sections().stream()
                            .map(LaidOutSection::heading)
                            .toList());
            assertThat(texts(document, WordStyle.BODY))
                    .isEqualTo(layout.sections().stream()
                            .flatMap(section -> section.texts().stream())
                            .flatMap(text -> text.paragraphs().stream())
                            .toList());
            assertThat(texts(document, WordStyle.SIGNATURE)).isEqualTo(layout.signature());
            List<LaidOutTable> tables = layout.sections().stream()
                    .flatMap(section -> section.table().stream())
                    .toList();
            assertThat(document.getTables()).hasSameSizeAs(tables);
            for (int i = 0; i < tables.size(); i++) {
                assertThat(cells(document.getTables().get(i)))
                        .containsExactlyInAnyOrderElementsOf(tables.get(i).cells().stream()
                                .map(cell -> new PlacedCell(
                                        cell.text(), cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan()))
                                .toList());
            }
        }
    }

    private static XWPFDocument written(DisclosureReport report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DocumentWriter.word().write(report, out);
        return new XWPFDocument(new ByteArrayInputStream(out.toByteArray()));
    }

    private static List<String> texts(XWPFDocument document, WordStyle style) {
        return document.getParagraphs().stream()
                .filter(paragraph -> style.id().equals(paragraph.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
    }

    private record PlacedCell(String text, int row, int column, int rowSpan, int columnSpan) {

        PlacedCell taller() {
            return new PlacedCell(text, row, column, rowSpan + 1, columnSpan);
        }
    }

    /** Puts merged cells together again. */
    private static List<PlacedCell> cells(XWPFTable table) {
        List<PlacedCell> cells = new ArrayList<>();
        for (int row = 0; row < table.getNumberOfRows(); row++) {
            int column = 0;
            for (XWPFTableCell cell : table.getRow(row).getTableCells()) {
                CTTcPr properties = cell.getCTTc().getTcPr();
                int width = Optional.ofNullable(properties.getGridSpan())
                        .map(span -> span.getVal().intValue())
                        .orElse(1);
                boolean isContinued =
                        properties.getVMerge() != null && properties.getVMerge().getVal() == STMerge.CONTINUE;
                if (isContinued) {
                    int at = column;
                    PlacedCell above = cells.stream()
                            .filter(placed -> placed.column() == at && placed.columnSpan() == width)
                            .reduce((first, second) -> second)
                            .orElseThrow();
                    cells.set(cells.indexOf(above), above.taller());
                } else {
                    cells.add(new PlacedCell(cell.getText(), row, column, 1, width));
                }
                column += width;
            }
        }
        return cells;
    }
}
