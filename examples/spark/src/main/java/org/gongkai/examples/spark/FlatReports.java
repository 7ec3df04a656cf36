package org.gongkai.examples.spark;

import java.util.stream.Stream;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.gongkai.figures.FlatTable;
import org.gongkai.figures.FlatTables;
import org.gongkai.json.DisclosureJson;

/** Lays out what was read as rows: reports wide and long, notes and errors. */
final class FlatReports {

    private FlatReports() {}

    /** One row a report. */
    static Dataset<Row> wide(Dataset<Row> reports) {
        return rows(
                reports,
                Tables.REPORTS,
                (row, json) -> Stream.of(Tables.row(
                        Tables.REPORTS,
                        row.getAs(Reading.SOURCE),
                        FlatTables.reportRow(json.read(row.<byte[]>getAs(Reading.REPORT))))));
    }

    /** One row a cell. */
    static Dataset<Row> cells(Dataset<Row> reports) {
        return rows(
                reports,
                Tables.CELLS,
                (row, json) -> FlatTables.cellRows(
                                json.read(row.<byte[]>getAs(Reading.REPORT)),
                                Reading.Details.of(row).cells())
                        .map(values -> Tables.row(Tables.CELLS, row.getAs(Reading.SOURCE), values)));
    }

    /** One row a remark: notes on reports, or reasons why there is none; the tables of both have the same columns. */
    static Dataset<Row> remarks(Dataset<Row> read) {
        return rows(
                read,
                Tables.NOTES,
                (row, json) -> Reading.Details.of(row).remarks().stream()
                        .map(remark -> Tables.row(Tables.NOTES, row.getAs(Reading.SOURCE), remark.row())));
    }

    private interface Layout extends java.io.Serializable {
        Stream<Row> rows(Row row, DisclosureJson json);
    }

    private static Dataset<Row> rows(Dataset<Row> read, FlatTable table, Layout layout) {
        return read.mapPartitions(
                (MapPartitionsFunction<Row, Row>) rows -> {
                    DisclosureJson json = DisclosureJson.standard();
                    return Rows.flatMap(rows, row -> layout.rows(row, json));
                },
                Encoders.row(Tables.schema(table)));
    }
}
