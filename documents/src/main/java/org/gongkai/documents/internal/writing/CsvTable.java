package org.gongkai.documents.internal.writing;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
        CsvReader<CsvRecord> csv =
                CsvReader.builder().ofCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
        Iterator<CsvRecord> records = new Records(table, csv.iterator());
        List<String> header = records.hasNext() ? header(records.next()) : List.of();
        if (!header.equals(table.header())) {
            throw new IllegalArgumentException(
                    "The header is not that of " + table.name() + ": expected " + table.header() + ", found " + header);
        }
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(records, Spliterator.ORDERED | Spliterator.NONNULL), false)
                .map(record -> row(table, record))
                .onClose(() -> {
                    try {
                        csv.close();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    private static List<String> header(CsvRecord record) {
        List<String> header = new ArrayList<>(record.getFields());
        if (header.get(0).startsWith(BYTE_ORDER_MARK)) {
            header.set(0, header.get(0).substring(BYTE_ORDER_MARK.length()));
        }
        return header;
    }

    private static List<FlatValue> row(FlatTable table, CsvRecord record) {
        List<String> fields = record.getFields();
        String place = table.name() + ", line " + record.getStartingLineNumber() + ": ";
        if (fields.size() != table.columns().size()) {
            throw new IllegalArgumentException(
                    place + "expected " + table.columns().size() + " fields, found " + fields.size());
        }
        try {
            return IntStream.range(0, fields.size())
                    .mapToObj(i -> table.columns().get(i).parse(unguarded(fields.get(i))))
                    .toList();
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(place + e.getMessage(), e);
        }
    }

    /** Records of a table; bytes that are no UTF-8, as spreadsheets in Chinese like to write, are not taken for others. */
    private record Records(FlatTable table, CloseableIterator<CsvRecord> records) implements Iterator<CsvRecord> {

        @Override
        public boolean hasNext() {
            try {
                return records.hasNext();
            } catch (UncheckedIOException | CsvParseException e) {
                if (e.getCause() instanceof CharacterCodingException) {
                    throw new IllegalArgumentException(table.name() + ": expected UTF-8, found bytes that are not", e);
                }
                throw e;
            }
        }

        @Override
        public CsvRecord next() {
            return records.next();
        }
    }
}
