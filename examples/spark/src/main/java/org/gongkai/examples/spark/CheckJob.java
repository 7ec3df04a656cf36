package org.gongkai.examples.spark;

import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.gongkai.figures.FlatTable;

/** The whole job: {@link Reading}, {@link Pairing}, {@link Checking}, {@link RollingUp}, {@link Corpus}, {@link Results}. */
final class CheckJob {

    private CheckJob() {}

    /**
     * Reads, checks and writes.
     *
     * @param inputs what is read
     * @param roster who sums up whose reports
     * @return how many rows each table has
     */
    static Map<String, Long> run(SparkSession spark, List<Input> inputs, Roster roster, Results results)
            throws IOException {
        // Documents take long to read: what was read is kept on the disks of those who read it.
        Dataset<Row> read = Reading.read(spark, inputs).persist(StorageLevel.DISK_ONLY());
        Dataset<Row> reports = read.where(col(Reading.REPORT).isNotNull());
        Dataset<Row> paired = Pairing.pair(reports).persist(StorageLevel.DISK_ONLY());
        Dataset<Row> findings = Checking.findings(paired)
                .union(RollingUp.findings(reports, roster))
                .union(Corpus.findings(reports));

        Map<FlatTable, Dataset<Row>> tables = new LinkedHashMap<>();
        tables.put(Tables.REPORTS, FlatReports.wide(reports));
        tables.put(Tables.CELLS, FlatReports.cells(reports));
        tables.put(Tables.NOTES, FlatReports.remarks(reports));
        tables.put(
                Tables.ERRORS,
                FlatReports.remarks(read.where(col(Reading.REPORT).isNull())));
        tables.put(Tables.FINDINGS, findings);
        tables.put(Tables.INDICATORS, Checking.indicators(paired));
        Map<String, Long> counts = new LinkedHashMap<>();
        for (Map.Entry<FlatTable, Dataset<Row>> table : tables.entrySet()) {
            counts.put(table.getKey().name(), results.write(table.getKey(), table.getValue()));
        }
        paired.unpersist();
        read.unpersist();
        return counts;
    }
}
