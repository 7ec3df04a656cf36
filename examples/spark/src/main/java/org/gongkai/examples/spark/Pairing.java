package org.gongkai.examples.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.min;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.gongkai.figures.FlatTables;
import org.gongkai.figures.YearPairs;
import org.gongkai.json.DisclosureJson;
import org.gongkai.report.Agency;
import org.gongkai.report.AgencyIndex;
import org.gongkai.report.DisclosureReport;

/**
 * Finds to every report that of the same agency for the year before, as {@link YearPairs} does: reports meet under whatever an
 * agency can be looked up by; whether two agencies are the same the library says; where several reports that differ come into
 * question there is none.
 */
final class Pairing {

    /** The report of the year before as JSON, nothing if there is none. */
    static final String PREVIOUS = "previous";

    /** By what reports meet: an identifier of the agency, and the year of the earlier one. */
    private static final String MEETING = "meeting";

    /** Whether the report looks for another, and is not one that is looked for. */
    private static final String LOOKS = "looks";

    private static final String DIGEST = "digest";

    private static final Encoder<Row> MEETINGS = Encoders.row(agencyColumns(new StructType()
            .add(MEETING, DataTypes.StringType)
            .add(LOOKS, DataTypes.BooleanType)
            .add(Reading.PLACE, DataTypes.LongType)
            .add(DIGEST, DataTypes.StringType)));

    private static final Encoder<Row> CANDIDATES = Encoders.row(new StructType()
            .add(Reading.PLACE, DataTypes.LongType)
            .add(PREVIOUS, DataTypes.LongType)
            .add(DIGEST, DataTypes.StringType));

    private Pairing() {}

    private record Candidate(long place, String digest) {}

    /** Puts beside every report the one of the year before, if there is one. */
    static Dataset<Row> pair(Dataset<Row> reports) {
        Dataset<Row> pairs = reports.flatMap((FlatMapFunction<Row, Row>) Pairing::meetings, MEETINGS)
                .groupBy(MEETING)
                .as(Encoders.STRING(), MEETINGS)
                .flatMapSortedGroups(
                        new Column[] {col(LOOKS)},
                        (FlatMapGroupsFunction<String, Row, Row>) (meeting, rows) -> candidates(rows),
                        CANDIDATES)
                .groupBy(Reading.PLACE)
                .agg(min(PREVIOUS).as("before"), count_distinct(col(DIGEST)).as("different"))
                .where(col("different").equalTo(1))
                .select(col(Reading.PLACE), col("before"));
        Dataset<Row> earlier = reports.select(
                col(Reading.PLACE).as("before"), col(Reading.REPORT).as(PREVIOUS));
        return reports.join(pairs.join(earlier, "before"), Columns.of(Reading.PLACE), "left_outer")
                .select(Reading.PLACE, Reading.SOURCE, Reading.REPORT, PREVIOUS);
    }

    private static Iterator<Row> meetings(Row row) {
        byte[] json = row.getAs(Reading.REPORT);
        DisclosureReport report = DisclosureJson.standard().read(json);
        String digest = digest(json);
        long place = row.getAs(Reading.PLACE);
        return report.agency().identifiers().stream()
                .flatMap(identifier -> Stream.of(
                        meeting(report, identifier, true, place, digest),
                        meeting(report, identifier, false, place, digest)))
                .iterator();
    }

    private static Row meeting(DisclosureReport report, String identifier, boolean looks, long place, String digest) {
        int earlierYear = looks ? report.year() - 1 : report.year();
        List<Object> values = new ArrayList<>(List.of(earlierYear + " " + identifier, looks, place, digest));
        Row agency = Tables.row(FlatTables.agencies(), FlatTables.agencyRow(report.agency()));
        for (int i = 0; i < agency.size(); i++) {
            values.add(agency.get(i));
        }
        return RowFactory.create(values.toArray());
    }

    private static StructType agencyColumns(StructType schema) {
        StructType whole = schema;
        for (var field : Tables.schema(FlatTables.agencies()).fields()) {
            whole = whole.add(field);
        }
        return whole;
    }

    /** The reports that are looked for come first. */
    private static Iterator<Row> candidates(Iterator<Row> rows) {
        AgencyIndex<Candidate> candidates = new AgencyIndex<>();
        List<Row> found = new ArrayList<>();
        while (rows.hasNext()) {
            Row row = rows.next();
            Agency agency = FlatTables.agency(Tables.values(FlatTables.agencies(), row));
            long place = row.getAs(Reading.PLACE);
            if (row.<Boolean>getAs(LOOKS)) {
                candidates
                        .find(agency)
                        .forEach(candidate ->
                                found.add(RowFactory.create(place, candidate.place(), candidate.digest())));
            } else {
                candidates.add(agency, new Candidate(place, row.getAs(DIGEST)));
            }
        }
        return found.iterator();
    }

    private static String digest(byte[] json) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(json));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
