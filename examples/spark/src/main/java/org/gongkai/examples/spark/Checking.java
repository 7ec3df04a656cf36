package org.gongkai.examples.spark;

import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.gongkai.figures.FlatTables;
import org.gongkai.finding.Finding;
import org.gongkai.finding.ReportKey;
import org.gongkai.finding.ValidationResult;
import org.gongkai.json.DisclosureJson;
import org.gongkai.report.DisclosureReport;
import org.gongkai.validation.ReportValidator;

/** Checks every report by itself and against the one of the year before, and works out its indicators. */
final class Checking {

    static final Encoder<Row> FINDINGS = Encoders.row(Tables.schema(Tables.FINDINGS));

    private static final Encoder<Row> INDICATORS = Encoders.row(Tables.schema(Tables.INDICATORS));

    private Checking() {}

    /** What the rules for one report and those year on year find. */
    static Dataset<Row> findings(Dataset<Row> paired) {
        return paired.mapPartitions(
                (MapPartitionsFunction<Row, Row>) rows -> {
                    DisclosureJson json = DisclosureJson.standard();
                    ReportValidator validator = ReportValidator.standard();
                    return Rows.flatMap(rows, row -> findings(row, json, validator));
                },
                FINDINGS);
    }

    private static Stream<Row> findings(Row row, DisclosureJson json, ReportValidator validator) {
        DisclosureReport report = json.read(row.<byte[]>getAs(Reading.REPORT));
        ValidationResult result = previous(row, json)
                .map(before -> validator.validate(report, before))
                .orElseGet(() -> validator.validate(report));
        return result.findings().stream().map(finding -> row(row.getAs(Reading.SOURCE), ReportKey.of(report), finding));
    }

    static Row row(String source, ReportKey report, Finding finding) {
        return Tables.row(Tables.FINDINGS, source, FlatTables.findingRow(report, finding));
    }

    /** The indicators of every report; some compare it with the year before. */
    static Dataset<Row> indicators(Dataset<Row> paired) {
        return paired.mapPartitions(
                (MapPartitionsFunction<Row, Row>) rows -> {
                    DisclosureJson json = DisclosureJson.standard();
                    return Rows.flatMap(
                            rows,
                            row -> Stream.of(Tables.row(
                                    Tables.INDICATORS,
                                    row.getAs(Reading.SOURCE),
                                    FlatTables.indicatorRow(
                                            json.read(row.<byte[]>getAs(Reading.REPORT)), previous(row, json)))));
                },
                INDICATORS);
    }

    private static Optional<DisclosureReport> previous(Row row, DisclosureJson json) {
        return Optional.ofNullable(row.<byte[]>getAs(Pairing.PREVIOUS)).map(json::read);
    }
}
