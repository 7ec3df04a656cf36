package org.gongkai.documents;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.documents.internal.writing.CsvTable;
import org.gongkai.figures.FlatTable;
import org.gongkai.figures.FlatValue;

/**
 * Reads flat tables that {@link TableWriter} has written as CSV.
 *
 * @since 0.1.0
 */
public final class TableReader {

    private TableReader() {}

    /**
     * Reads a table row by row.
     *
     * @param table the table that was written
     * @param csv the CSV; it is read as the rows are asked for, and closed with the stream
     * @return the rows
     * @throws IOException if it cannot be read
     * @throws IllegalArgumentException if the header is not that of the table; the stream throws it, with the line, where a row
     *     has more or fewer fields than the table has columns, or a text where a number is expected; both throw it for bytes that
     *     are not UTF-8
     */
    public static Stream<List<FlatValue>> read(FlatTable table, InputStream csv) throws IOException {
        return CsvTable.read(table, csv);
    }
}
