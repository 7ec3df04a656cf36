package org.gongkai.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.documents.internal.writing.CsvTable;
import org.gongkai.documents.internal.writing.ExcelTable;
import org.gongkai.figures.FlatTable;
import org.gongkai.figures.FlatValue;

/**
 * Writes flat tables, row by row, so that there may be any number of rows. No text of a table becomes a formula in a
 * spreadsheet: in CSV, one that begins like a formula gets an apostrophe in front, which {@link TableReader} takes away.
 *
 * <p>Writers are immutable and thread-safe.
 *
 * @since 0.1.0
 */
public enum TableWriter {
    /** CSV (RFC 4180) in UTF-8 with a byte order mark, by which Excel knows the encoding. */
    CSV {
        @Override
        void write(FlatTable table, Iterator<List<FlatValue>> rows, OutputStream out) throws IOException {
            CsvTable.write(table, rows, out);
        }
    },

    /** An Excel workbook ({@code .xlsx}), with the columns explained on a second sheet. It needs Apache POI. */
    EXCEL {
        @Override
        void write(FlatTable table, Iterator<List<FlatValue>> rows, OutputStream out) throws IOException {
            ExcelTable.write(table, rows, out);
        }
    };

    abstract void write(FlatTable table, Iterator<List<FlatValue>> rows, OutputStream out) throws IOException;

    /**
     * Writes a table.
     *
     * @param table the table
     * @param rows its rows, each with a value for every column
     * @param out where to; it is flushed, not closed
     * @throws IOException if writing fails
     * @throws IllegalArgumentException if a row has more or fewer values than the table has columns, or there are more rows than
     *     a sheet of Excel can have
     */
    public void write(FlatTable table, Stream<List<FlatValue>> rows, OutputStream out) throws IOException {
        write(
                table,
                rows.peek(row -> {
                            if (row.size() != table.columns().size()) {
                                throw new IllegalArgumentException("A row of " + table.name() + " has "
                                        + table.columns().size() + " values, not " + row.size());
                            }
                        })
                        .iterator(),
                out);
        out.flush();
    }

    /**
     * Writes a table into a file, which is overwritten.
     *
     * @param table the table
     * @param rows its rows
     * @param file the file
     * @throws IOException if writing fails
     */
    public void write(FlatTable table, Stream<List<FlatValue>> rows, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            write(table, rows, out);
        }
    }
}
