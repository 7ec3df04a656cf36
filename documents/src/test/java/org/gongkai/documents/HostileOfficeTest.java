package org.gongkai.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.documents.Fixture.kinds;
import static org.gongkai.documents.reading.ReadingNote.Kind.DAMAGED;
import static org.gongkai.documents.reading.ReadingNote.Kind.EMPTY_DOCUMENT;
import static org.gongkai.documents.reading.ReadingNote.Kind.ENCRYPTED;
import static org.gongkai.documents.reading.ReadingNote.Kind.LIMIT_EXCEEDED;
import static org.gongkai.documents.reading.ReadingNote.Kind.SCANNED;
import static org.gongkai.documents.reading.ReadingNote.Kind.UNSUPPORTED_FORMAT;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.gongkai.documents.reading.ReadResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be read is refused with one note that says why, in good time. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class HostileOfficeTest {

    private static final LaidOutReport REPORT = LaidOutReport.of(Fixture.report(Fixture.STANDARD));
    private static final byte[] WORD = WordFixture.write(REPORT);
    private static final byte[] EXCEL = WorkbookFixture.write(REPORT);
    private static final byte[] LEGACY_EXCEL = WorkbookFixture.writeLegacy(REPORT);
    private static final byte[] PDF = PdfFixture.write(REPORT);

    @Test
    void halfADocumentIsDamaged() throws IOException {
        for (byte[] whole : new byte[][] {WORD, EXCEL, LEGACY_EXCEL}) {
            assertThat(kinds(read(Arrays.copyOf(whole, whole.length / 2)))).containsExactly(DAMAGED);
        }
        assertThat(read(Arrays.copyOf(PDF, PDF.length / 2)).notes()).isNotEmpty();
        assertThat(kinds(read("%PDF-1.7\n".getBytes(UTF_8)))).containsExactly(DAMAGED);
    }

    @Test
    void anEmptyDocumentIsEmpty() throws IOException {
        try (XWPFDocument word = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            word.write(bytes);
            assertThat(kinds(read(bytes.toByteArray()))).containsExactly(EMPTY_DOCUMENT);
        }
        try (Workbook workbook = new XSSFWorkbook()) {
            workbook.createSheet();
            assertThat(kinds(read(WorkbookFixture.bytes(workbook)))).containsExactly(EMPTY_DOCUMENT);
        }
    }

    @Test
    void aLockedOfficeDocumentIsEncrypted() throws Exception {
        try (POIFSFileSystem file = new POIFSFileSystem();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream stream = encryptor.getDataStream(file)) {
                stream.write(WORD);
            }
            file.writeFilesystem(bytes);
            assertThat(kinds(read(bytes.toByteArray()))).containsExactly(ENCRYPTED);
        }
        assertThat(kinds(read(lockedWorkbook()))).containsExactly(ENCRYPTED);
    }

    private static byte[] lockedWorkbook() throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        try (Workbook workbook = new HSSFWorkbook(new ByteArrayInputStream(LEGACY_EXCEL))) {
            return WorkbookFixture.bytes(workbook);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    @Test
    void aLockedPdfIsEncryptedUnlessItOnlyForbidsChanges() throws IOException {
        assertThat(kinds(read(locked("secret")))).containsExactly(ENCRYPTED);
        assertThat(read(locked("")).notes()).isEmpty();
    }

    private static byte[] locked(String password) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(PDF);
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", password, new AccessPermission());
            policy.setEncryptionKeyLength(256);
            pdf.protect(policy);
            pdf.save(bytes);
            return bytes.toByteArray();
        }
    }

    @Test
    void aPdfWithoutTextIsScanned() throws IOException {
        assertThat(kinds(read(pages(3)))).containsExactly(SCANNED);
        assertThat(kinds(read(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13})))
                .containsExactly(SCANNED);
    }

    @Test
    void tenThousandPagesAreBeyondTheLimit() throws IOException {
        assertThat(kinds(read(pages(10_000)))).containsExactly(LIMIT_EXCEEDED);
    }

    private static byte[] pages(int count) throws IOException {
        try (PDDocument pdf = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            for (int i = 0; i < count; i++) {
                pdf.addPage(new PDPage());
            }
            pdf.save(bytes);
            return bytes.toByteArray();
        }
    }

    @Test
    void richTextIsUnsupported() throws IOException {
        ReadResult result = read("{\\rtf1 text}".getBytes(UTF_8));
        assertThat(kinds(result)).containsExactly(UNSUPPORTED_FORMAT);
        assertThat(result.notes().get(0).message().en()).contains("RTF");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "MHT, MIME-Version: 1.0 Content-Type: multipart/related",
                "Office 2003 XML, <?xml version='1.0'?><?mso-application progid='Word.Document'?><w:wordDocument/>"
            })
    void textWrappedInAnotherFormatIsUnsupported(String format, String text) throws IOException {
        ReadResult result = read(text.getBytes(UTF_8));

        assertThat(kinds(result)).containsExactly(UNSUPPORTED_FORMAT);
        assertThat(result.notes().get(0).message().en()).contains(format);
    }

    @Test
    void anArchiveOfSomethingElseIsUnsupported() throws IOException {
        assertThat(kinds(read(archive(Map.of("notes.txt", "text".getBytes(UTF_8))))))
                .containsExactly(UNSUPPORTED_FORMAT);
    }

    @Test
    void anArchiveThatOnlyClaimsToBeADocumentIsDamaged() throws IOException {
        assertThat(kinds(read(archive(Map.of("word/document.xml", "<w/>".getBytes(UTF_8))))))
                .containsExactly(DAMAGED);
        assertThat(kinds(read(archive(Map.of("xl/workbook.xml", "<w/>".getBytes(UTF_8))))))
                .containsExactly(DAMAGED);
        assertThat(kinds(read(archive(Map.of("OFD.xml", "<OFD/>".getBytes(UTF_8))))))
                .containsExactly(DAMAGED);
    }

    @Test
    void anArchiveThatUnpacksToGigabytesIsBeyondTheLimitUnlessOnlyPicturesDoThatAreNotOpened() throws IOException {
        byte[] zeros = new byte[120_000_000];
        assertThat(kinds(read(with(WORD, "word/document.xml", zeros)))).containsExactly(LIMIT_EXCEEDED);
        assertThat(kinds(read(with(EXCEL, "xl/media/image1.bmp", zeros)))).containsExactly(LIMIT_EXCEEDED);
        assertThat(kinds(read(with(WORD, "word/media/image1.bmp", zeros)))).isEmpty();
    }

    @Test
    void tablesInTablesWithoutEndAreBeyondTheLimit() throws IOException {
        String open = "<w:tbl><w:tr><w:tc>".repeat(50_000);
        String close = "</w:tc></w:tr></w:tbl>".repeat(50_000);
        assertThat(kinds(read(withBody(open + close)))).containsExactly(LIMIT_EXCEEDED);
    }

    @Test
    void externalEntitiesAreNotRead() throws IOException {
        String xml = "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><w:document xmlns:w=\"w\"><w:body><w:p>"
                + "<w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>";
        assertThat(kinds(read(with(WORD, "word/document.xml", xml.getBytes(UTF_8)))))
                .containsExactly(DAMAGED);
    }

    private static byte[] withBody(String body) throws IOException {
        String xml = "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                + body + "</w:body></w:document>";
        return with(WORD, "word/document.xml", xml.getBytes(UTF_8));
    }

    /** The last row of a sheet is the 1,048,576th, the last column the 16,384th. */
    @Test
    void oneFarCellMakesASheetNoLarger() throws IOException {
        try (Workbook workbook = new XSSFWorkbook(new ByteArrayInputStream(EXCEL))) {
            workbook.getSheetAt(0).createRow(1_048_575).createCell(16_383).setCellValue("无");
            workbook.getSheetAt(0).addMergedRegion(new CellRangeAddress(600, 1_048_000, 0, 3));
            assertThat(read(WorkbookFixture.bytes(workbook))
                            .report()
                            .orElseThrow()
                            .cells())
                    .isEqualTo(read(EXCEL).report().orElseThrow().cells());
        }
    }

    @Test
    void aSheetWithAMillionRowsIsBeyondTheLimit() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int i = 1; i <= 200_000; i++) {
            rows.append("<row r=\"").append(i).append("\"><c r=\"A").append(i).append("\"><v>1</v></c></row>");
        }
        String xml = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" + rows
                + "</sheetData></worksheet>";
        assertThat(kinds(read(with(EXCEL, "xl/worksheets/sheet1.xml", xml.getBytes(UTF_8)))))
                .containsExactly(LIMIT_EXCEEDED);
    }

    @Test
    void aSheetThatIsWideAndLongIsBeyondTheLimit() throws IOException {
        try (Workbook workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet();
            for (int column = 0; column < 11; column++) {
                sheet.createRow(column).createCell(column).setCellValue("甲");
            }
            for (int row = 11; row < 20_001; row++) {
                sheet.createRow(row).createCell(0).setCellValue(row);
            }
            sheet.getRow(0).createCell(1).setCellValue("乙");
            assertThat(kinds(read(WorkbookFixture.bytes(workbook)))).containsExactly(LIMIT_EXCEEDED);
        }
    }

    @Test
    void aPageThatPrintsWithoutEndIsBeyondTheLimit() throws IOException {
        String text = "BT /F1 10 Tf 100 700 Td (" + "x".repeat(6_000_000) + ") Tj ET";
        assertThat(kinds(read(drawing(text.getBytes(UTF_8))))).containsExactly(LIMIT_EXCEEDED);
    }

    @Test
    void aStreamThatUnpacksToGigabytesIsBeyondTheLimit() throws IOException {
        byte[] spaces = new byte[200_000_000];
        Arrays.fill(spaces, (byte) ' ');
        assertThat(kinds(read(drawing(spaces)))).containsExactly(LIMIT_EXCEEDED);
    }

    @Test
    void aPageThatDrawsWithoutEndIsBeyondTheLimit() throws IOException {
        assertThat(kinds(read(drawing("0 0 m 9 9 l S\n".repeat(2_000_000).getBytes(UTF_8)))))
                .containsExactly(LIMIT_EXCEEDED);
    }

    private static byte[] drawing(byte[] content) throws IOException {
        try (PDDocument pdf = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            PDStream stream = new PDStream(pdf);
            try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                out.write(content);
            }
            PDPage page = new PDPage();
            page.setContents(stream);
            pdf.addPage(page);
            pdf.save(bytes);
            return bytes.toByteArray();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void noMutationMakesTheReaderThrow(int format) throws IOException {
        byte[] whole = new byte[][] {WORD, EXCEL, LEGACY_EXCEL, PDF}[format];
        Random random = new Random(format);
        for (int i = 0; i < 200; i++) {
            assertThat(read(mutated(whole, random))).isNotNull();
        }
    }

    /** Changes a few bytes, sometimes of what is packed. */
    private static byte[] mutated(byte[] whole, Random random) throws IOException {
        boolean isArchive = whole[0] == 'P';
        if (isArchive && random.nextInt(4) > 0) {
            Map<String, byte[]> parts = parts(whole);
            String name = parts.keySet().toArray(String[]::new)[random.nextInt(parts.size())];
            parts.computeIfPresent(name, (key, bytes) -> changed(bytes, random));
            return archive(parts);
        }
        return changed(whole, random);
    }

    private static byte[] changed(byte[] bytes, Random random) {
        byte[] changed = bytes.clone();
        for (int i = 0; i <= random.nextInt(8) && changed.length > 0; i++) {
            int at = random.nextInt(changed.length);
            switch (random.nextInt(3)) {
                case 0 -> changed[at] = (byte) random.nextInt(256);
                case 1 -> changed = Arrays.copyOf(changed, at + 1);
                default -> {
                    int length = Math.min(random.nextInt(50), changed.length - at);
                    System.arraycopy(bytes, random.nextInt(bytes.length - length), changed, at, length);
                }
            }
        }
        return changed;
    }

    private static byte[] with(byte[] document, String part, byte[] content) throws IOException {
        Map<String, byte[]> parts = parts(document);
        parts.put(part, content);
        return archive(parts);
    }

    private static Map<String, byte[]> parts(byte[] archive) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static byte[] archive(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static ReadResult read(byte[] bytes) throws IOException {
        return DocumentReader.standard().read(new ByteArrayInputStream(bytes));
    }
}
