package org.gongkai.documents.internal.writing;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.gongkai.figures.FlatTable;
import org.gongkai.figures.FlatValue;

/** Flat tables as CSV. */
public final class CsvTable {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final char GUARD = '\'';

    /** What spreadsheets take for the beginning of a formula, also behind white space; and the guard itself. */
    private static final String GUARDED = "=+-@\t\r\n'＝＋－＠";

    private CsvTable() {}

    /**
     * Writes a table.
     *
     * @param table the table
     * @param rows its rows
     * @param out where to
     * @throws IOException if writing fails
     */
    public static void write(FlatTable table, Iterator<List<FlatValue>> rows, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(BYTE_ORDER_MARK);
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
        try {
            csv.writeRecord(table.header());
            while (rows.hasNext()) {
                csv.writeRecord(rows.next().stream().map(CsvTable::field).toList());
            }
            csv.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        text.flush();
    }

    private static String field(FlatValue value) {
        String text = value.toString();
        boolean isDangerous = value instanceof FlatValue.Text && GUARDED.indexOf(text.charAt(0)) >= 0;
        return isDangerous ? GUARD + text : text;
    }

    private static String unguarded(String field) {
        return field.length() > 1 && field.charAt(0) == GUARD && GUARDED.indexOf(field.charAt(1)) >= 0
                ? field.substring(1)
                : field;
    }

    /**
     * Reads a table.
     *
     * @param table the table
     * @param in the CSV
     * @return its rows
     * @throws IOException if it cannot be read
     */
    public static Stream<List<FlatValue>> read(FlatTable table, InputStream in) throws IOException {
        CsvReader<CsvRecord> csv = CsvReader.builder().detectBomHeader(true).ofCsvRecord(in, StandardCharsets.UTF_8);
        CloseableIterator<CsvRecord> records = csv.iterator();
        List<String> header = records.hasNext() ? records.next().getFields() : List.of();
        if (!header.equals(table.header())) {
            throw new IllegalArgumentException(
                    "The header is not that of " + table.name() + ": expected " + table.header() + ", found " + header);
        }
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(records, Spliterator.ORDERED | Spliterator.NONNULL), false)
                .map(record -> row(table, record.getFields()))
                .onClose(() -> {
                    try {
                        csv.close();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    private static List<FlatValue> row(FlatTable table, List<String> fields) {
        if (fields.size() != table.columns().size()) {
            throw new IllegalArgumentException(
                    "A row of " + table.name() + " has " + table.columns().size() + " fields, not " + fields.size());
        }
        return IntStream.range(0, fields.size())
                .mapToObj(i -> table.columns().get(i).parse(unguarded(fields.get(i))))
                .toList();
    }
}
