package org.gongkai.examples.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.gongkai.documents.DocumentReader;
import org.gongkai.documents.DocumentWriter;
import org.jsoup.Jsoup;

/**
 * Reading beside parsing, in turns in one process, by the time that the thread has on a processor: what else the machine has
 * to do meanwhile concerns both alike, which it does not when one is measured after the other.
 */
public final class ReadingCost {

    private static final int DOCUMENTS = 20;
    private static final double NANOSECONDS_EACH = 1_000.0 * DOCUMENTS;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final PrintStream out;
    private final int warmUp;
    private final int rounds;
    private long length;

    /** Something to do with a document, which gives a number so that it has to be done. */
    private interface Work<T> {
        int with(T document) throws IOException;
    }

    ReadingCost(PrintStream out, int warmUp, int rounds) {
        this.out = out;
        this.warmUp = warmUp;
        this.rounds = rounds;
    }

    /**
     * Measures and prints a table.
     *
     * @param arguments how many rounds come before those that count, and how many count; 100 and 50 without
     * @throws IOException if a document cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        int warmUp = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 50;
        new ReadingCost(System.out, warmUp, rounds).all();
    }

    void all() throws IOException {
        DocumentReader reader = DocumentReader.standard();
        Work<byte[]> read =
                bytes -> reader.read(new ByteArrayInputStream(bytes)).notes().size();
        out.println("| | parse µs | read µs | × parse |");
        out.println("| --- | ---: | ---: | ---: |");
        measure(
                "published page",
                pages(),
                page -> Jsoup.parse(page).childNodeSize(),
                page -> reader.readText(page).notes().size());
        measure("Word", documents(DocumentWriter.word()), ReadingCost::parseWord, read);
        measure("Excel", documents(DocumentWriter.excel()), ReadingCost::parseExcel, read);
        byte[] pdf = OfficeBenchmark.resource("form-2021.pdf");
        measure("PDF", LongStream.range(0, DOCUMENTS).mapToObj(i -> pdf).toList(), ReadingCost::parsePdf, read);
    }

    private static List<String> pages() {
        return LongStream.rangeClosed(1, DOCUMENTS)
                .mapToObj(SampleReport::of)
                .map(SamplePage::published)
                .toList();
    }

    private static List<byte[]> documents(DocumentWriter writer) {
        return LongStream.rangeClosed(1, DOCUMENTS)
                .mapToObj(SampleReport::of)
                .map(report -> SampleReport.written(report, writer))
                .toList();
    }

    static int parseWord(byte[] bytes) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            return document.getTables().size();
        }
    }

    static int parseExcel(byte[] bytes) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            return workbook.getNumberOfSheets();
        }
    }

    static int parsePdf(byte[] bytes) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(document).length();
        }
    }

    private <T> void measure(String name, List<T> documents, Work<T> parse, Work<T> read) throws IOException {
        long[] parsing = new long[rounds];
        long[] reading = new long[rounds];
        for (int i = -warmUp; i < rounds; i++) {
            long parsed = time(documents, parse);
            long done = time(documents, read);
            if (i >= 0) {
                parsing[i] = parsed;
                reading[i] = done;
            }
        }
        double parseTime = median(parsing);
        double readTime = median(reading);
        out.printf(Locale.ROOT, "| %s | %.0f | %.0f | %.2f |%n", name, parseTime, readTime, readTime / parseTime);
    }

    private <T> long time(List<T> documents, Work<T> work) throws IOException {
        long start = THREADS.getCurrentThreadCpuTime();
        for (T document : documents) {
            length += work.with(document);
        }
        return THREADS.getCurrentThreadCpuTime() - start;
    }

    /** The median in microseconds for a document. */
    private static double median(long[] times) {
        Arrays.sort(times);
        return times[times.length / 2] / NANOSECONDS_EACH;
    }

    /** What all work gave, so that none of it can be left out. */
    long length() {
        return length;
    }
}
