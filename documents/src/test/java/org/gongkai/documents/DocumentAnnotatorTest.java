package org.gongkai.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.gongkai.documents.reading.CellOrigin;
import org.gongkai.documents.reading.ReadResult;
import org.gongkai.documents.source.SourcePlace;
import org.gongkai.finding.ValidationResult;
import org.gongkai.form.CellPath;
import org.gongkai.form.Form;
import org.gongkai.report.Agency;
import org.gongkai.report.Cell;
import org.gongkai.report.DisclosureReport;
import org.gongkai.testkit.ReportArbitraries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentAnnotatorTest {

    private static final String TOTAL = "/applications/results/granted/total";
    private static final String PENDING = "/reviewAndLitigation/review/pending";

    private static ReadResult read(byte[] document) throws IOException {
        return DocumentReader.standard().read(new ByteArrayInputStream(document));
    }

    private static byte[] write(DocumentWriter writer, DisclosureReport report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(report, out);
        return out.toByteArray();
    }

    private static byte[] annotated(byte[] document, String... cells) throws IOException {
        ReadResult reading = read(document);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ValidationResult result = Findings.of(reading.report().orElseThrow(), cells);
        DocumentAnnotator.standard().annotate(document, reading, result, out);
        return out.toByteArray();
    }

    private static Map<String, byte[]> parts(byte[] document) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(document))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts.put(part.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static Set<String> changedParts(byte[] before, byte[] after) throws IOException {
        Map<String, byte[]> old = parts(before);
        Map<String, byte[]> now = parts(after);
        assertThat(now.keySet()).containsAll(old.keySet());
        return now.keySet().stream()
                .filter(name -> !Arrays.equals(old.get(name), now.get(name)))
                .collect(Collectors.toSet());
    }

    private static void assertReadsTheSame(byte[] before, byte[] after) throws IOException {
        ReadResult old = read(before);
        ReadResult now = read(after);
        assertThat(now.report()).isEqualTo(old.report());
        assertThat(now.notes()).isEqualTo(old.notes());
        assertThat(now.origins()).isEqualTo(old.origins());
    }

    @Property(tries = 15, edgeCases = EdgeCasesMode.NONE)
    void aWordDocumentGetsCommentsAndNothingElse(@ForAll("reports") DisclosureReport report) throws IOException {
        for (byte[] document :
                Set.of(WordFixture.write(LaidOutReport.of(report)), write(DocumentWriter.word(), report))) {
            byte[] annotated = annotated(document, TOTAL, PENDING);

            assertThat(changedParts(document, annotated))
                    .containsExactlyInAnyOrder(
                            "word/document.xml",
                            "word/comments1.xml",
                            "word/_rels/document.xml.rels",
                            "[Content_Types].xml");
            assertReadsTheSame(document, annotated);
        }
    }

    @Property(tries = 15, edgeCases = EdgeCasesMode.NONE)
    void aWorkbookGetsNotesAndMarksAndNothingElse(@ForAll("reports") DisclosureReport report) throws IOException {
        for (byte[] document :
                Set.of(WorkbookFixture.write(LaidOutReport.of(report)), write(DocumentWriter.excel(), report))) {
            byte[] annotated = annotated(document, TOTAL, PENDING);

            assertThat(changedParts(document, annotated))
                    .isNotEmpty()
                    .allMatch(name -> name.matches(
                            "xl/worksheets/sheet\\d\\.xml|xl/worksheets/_rels/sheet\\d\\.xml\\.rels|xl/comments\\d\\.xml"
                                    + "|xl/drawings/vmlDrawing\\d\\.vml|\\[Content_Types]\\.xml"));
            assertReadsTheSame(document, annotated);
        }
    }

    @Test
    void aCommentStandsAtItsCell() throws IOException {
        DisclosureReport report = filled();
        byte[] document = annotated(write(DocumentWriter.word(), report), TOTAL, "/article20/fees/amount");
        SourcePlace.TableCell place =
                (SourcePlace.TableCell) origin(document, TOTAL).place();

        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(document))) {
            assertThat(word.getComments()).hasSize(2);
            String cellXml = cells(word, place);
            XWPFComment comment = Stream.of(word.getComments())
                    .filter(one -> cellXml.contains("commentReference w:id=\"" + one.getId() + "\""))
                    .findFirst()
                    .orElseThrow();
            assertThat(comment.getText()).contains("【错误】", "予以公开", "<不符> & “有误”", "（SAMPLE）");
        }
    }

    /** The XML of the row in which the cell stands. */
    private static String cells(XWPFDocument word, SourcePlace.TableCell place) {
        return word.getTables().get(place.table() - 1).getRow(place.row() - 1).getTableCells().stream()
                .map(XWPFTableCell::getCTTc)
                .map(Object::toString)
                .collect(Collectors.joining());
    }

    private static CellOrigin origin(byte[] document, String cell) throws IOException {
        return read(document).origins().get(CellPath.of(cell));
    }

    private static DisclosureReport filled() {
        return ReportArbitraries.consistent().sample();
    }

    @Test
    void aNoteStandsAtItsCellAndIsAddedToTheOnesThatAreThere() throws IOException {
        byte[] once = annotated(write(DocumentWriter.excel(), formOf2021()), TOTAL);
        byte[] twice = annotated(once, TOTAL, "/applications/results/total/total");
        SourcePlace.SheetCell place =
                (SourcePlace.SheetCell) origin(once, TOTAL).place();

        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(twice))) {
            XSSFSheet sheet = workbook.getSheet(place.sheet());
            Map<CellAddress, ? extends Comment> comments = sheet.getCellComments();
            assertThat(comments).hasSize(2);
            String text =
                    comments.get(new CellAddress(place.address())).getString().getString();
            assertThat(text).contains("【错误】", "予以公开").containsPattern("(?s)SAMPLE.*SAMPLE");
            assertThat(sheet.getVMLDrawing(false)).isNotNull();
        }
        assertReadsTheSame(once, twice);
        byte[] again = annotated(annotated(write(DocumentWriter.word(), formOf2021()), TOTAL), TOTAL);
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(again))) {
            assertThat(word.getComments())
                    .extracting(XWPFComment::getId)
                    .doesNotHaveDuplicates()
                    .hasSize(2);
        }
    }

    private static DisclosureReport formOf2021() {
        return DisclosureReport.blank(Form.FORM_2021, 2024, Agency.of("示例县教育局"))
                .with(CellPath.of(TOTAL), Cell.count(3));
    }

    @Test
    void whatConcernsNoCellIsSaidAtTheBeginning() throws IOException {
        byte[] word = annotated(write(DocumentWriter.word(), formOf2021()));
        byte[] excel = annotated(write(DocumentWriter.excel(), formOf2021()));

        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(word))) {
            assertThat(document.getParagraphs().get(0).getCTP().toString()).contains("commentReference");
        }
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(excel))) {
            assertThat(workbook.getSheetAt(0).getCellComment(new CellAddress("A1")))
                    .isNotNull();
        }
    }

    @Test
    void onlyOfficeFilesAndTheirOwnResultsAreTaken(@TempDir Path folder) throws IOException {
        byte[] page = write(DocumentWriter.html(), formOf2021());
        byte[] word = write(DocumentWriter.word(), formOf2021());
        ReadResult reading = read(word);
        DisclosureReport report = reading.report().orElseThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertThat(DocumentAnnotator.canAnnotate(page)).isFalse();
        assertThat(DocumentAnnotator.canAnnotate("text".getBytes(StandardCharsets.UTF_8)))
                .isFalse();
        assertThat(DocumentAnnotator.canAnnotate(word)).isTrue();
        assertThatThrownBy(() -> DocumentAnnotator.standard().annotate(page, reading, Findings.of(report), out))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        DocumentAnnotator.standard().annotate(word, reading, Findings.of(report.withYear(2023)), out))
                .isInstanceOf(IllegalArgumentException.class);
        Path file = Files.write(folder.resolve("report.docx"), word);
        assertThatThrownBy(() -> DocumentAnnotator.standard().annotate(file, reading, Findings.of(report), file))
                .hasMessageContaining("overwritten");
        Path target = folder.resolve("annotated.docx");
        DocumentAnnotator.standard()
                .withLocale(Locale.ENGLISH)
                .annotate(file, reading, Findings.of(report, TOTAL), target);
        assertThat(new String(parts(Files.readAllBytes(target)).get("word/comments1.xml"), StandardCharsets.UTF_8))
                .contains("Granted");
        assertThat(Files.readAllBytes(file)).isEqualTo(word);
    }

    @Provide
    Arbitrary<DisclosureReport> reports() {
        return ReportArbitraries.consistentWithBlanks();
    }
}
