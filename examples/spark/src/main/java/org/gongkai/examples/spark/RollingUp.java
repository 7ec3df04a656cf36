package org.gongkai.examples.spark;

import static org.apache.spark.sql.functions.col;

import java.io.Serializable;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Spliterators;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.gongkai.finding.ReportKey;
import org.gongkai.json.DisclosureJson;
import org.gongkai.report.Agency;
import org.gongkai.report.AgencyIndex;
import org.gongkai.report.DisclosureReport;
import org.gongkai.report.RollUp;
import org.gongkai.validation.RollUpValidator;

/**
 * Checks governments' reports against those of the organs that the roster gives them. Every report of a government meets the
 * reports of its organs for the same year; they come one after the other, and none is remembered.
 */
final class RollingUp {

    private static final String GOVERNMENT = "government";
    private static final String YEAR = "year";

    /** The report that is the sum, by its place among all. */
    private static final String SUM = "sum";

    private static final String IS_CHILD = "isChild";

    private static final Encoder<Row> SUMS = Encoders.row(new StructType()
            .add(GOVERNMENT, DataTypes.IntegerType)
            .add(YEAR, DataTypes.IntegerType)
            .add(SUM, DataTypes.LongType));

    private static final Encoder<Row> PARTS = Encoders.row(new StructType()
            .add(SUM, DataTypes.LongType)
            .add(GOVERNMENT, DataTypes.IntegerType)
            .add(IS_CHILD, DataTypes.BooleanType)
            .add(Reading.PLACE, DataTypes.LongType)
            .add(Reading.SOURCE, DataTypes.StringType)
            .add(Reading.REPORT, DataTypes.BinaryType));

    /** A government, by its number on the roster, in a year. */
    private record GovernmentYear(int government, int year) implements Serializable {}

    private final AgencyIndex<Integer> governments = new AgencyIndex<>();
    private final AgencyIndex<Integer> governmentsOfChildren = new AgencyIndex<>();
    private final DisclosureJson json = DisclosureJson.standard();

    private RollingUp(Roster roster) {
        for (int i = 0; i < roster.parents().size(); i++) {
            Roster.Parent parent = roster.parents().get(i);
            governments.add(parent.agency(), i);
            for (Agency child : parent.children()) {
                governmentsOfChildren.add(child, i);
            }
        }
    }

    static Dataset<Row> findings(Dataset<Row> reports, Roster roster) {
        JavaSparkContext spark =
                JavaSparkContext.fromSparkContext(reports.sparkSession().sparkContext());
        Broadcast<Roster> rosters = spark.broadcast(roster);
        // Three numbers for each report of a government.
        Map<GovernmentYear, List<Long>> sums = reports
                .mapPartitions(
                        (MapPartitionsFunction<Row, Row>) rows -> {
                            RollingUp rollingUp = new RollingUp(rosters.value());
                            return Rows.flatMap(rows, rollingUp::sums);
                        },
                        SUMS)
                .collectAsList()
                .stream()
                .collect(Collectors.groupingBy(
                        row -> new GovernmentYear(row.getInt(0), row.getInt(1)),
                        Collectors.mapping(row -> row.getLong(2), Collectors.toList())));
        PerTask<RollUpValidator> validator = new PerTask<>(RollUpValidator::standard);
        Broadcast<Map<GovernmentYear, List<Long>>> sumsOfYears = spark.broadcast(sums);
        return reports.mapPartitions(
                        (MapPartitionsFunction<Row, Row>) rows -> {
                            RollingUp rollingUp = new RollingUp(rosters.value());
                            return Rows.flatMap(rows, row -> rollingUp.parts(row, sumsOfYears.value()));
                        },
                        PARTS)
                .groupBy(SUM)
                .as(Encoders.LONG(), PARTS)
                .flatMapSortedGroups(
                        new Column[] {col(IS_CHILD), col(Reading.PLACE)},
                        (FlatMapGroupsFunction<Long, Row, Row>)
                                (sum, parts) -> check(parts, rosters.value(), validator.get()),
                        Checking.FINDINGS);
    }

    private DisclosureReport report(Row row) {
        return json.read(row.<byte[]>getAs(Reading.REPORT));
    }

    private Stream<Row> sums(Row row) {
        DisclosureReport report = report(row);
        return governments.find(report.agency()).stream()
                .map(government -> RowFactory.create(government, report.year(), row.getAs(Reading.PLACE)));
    }

    /** The report as a sum, and as a part of the sums of its year. */
    private Stream<Row> parts(Row row, Map<GovernmentYear, List<Long>> sums) {
        DisclosureReport report = report(row);
        long place = row.getAs(Reading.PLACE);
        return Stream.concat(
                governments.find(report.agency()).stream().map(government -> part(place, government, false, row)),
                governmentsOfChildren.find(report.agency()).stream()
                        .flatMap(government ->
                                sums.getOrDefault(new GovernmentYear(government, report.year()), List.of()).stream()
                                        .map(sum -> part(sum, government, true, row))));
    }

    private static Row part(long sum, int government, boolean isChild, Row row) {
        return RowFactory.create(
                sum,
                government,
                isChild,
                row.getAs(Reading.PLACE),
                row.getAs(Reading.SOURCE),
                row.getAs(Reading.REPORT));
    }

    /** The sum comes first, its parts follow in their order. */
    private static Iterator<Row> check(Iterator<Row> parts, Roster roster, RollUpValidator validator) {
        DisclosureJson json = DisclosureJson.standard();
        Row sum = parts.next();
        DisclosureReport parent = json.read(sum.<byte[]>getAs(Reading.REPORT));
        RollUp rollUp = RollUp.of(parent)
                .withRoster(roster.parents().get(sum.<Integer>getAs(GOVERNMENT)).children());
        Stream<DisclosureReport> children = StreamSupport.stream(Spliterators.spliteratorUnknownSize(parts, 0), false)
                .map(part -> json.read(part.<byte[]>getAs(Reading.REPORT)));
        String source = sum.getAs(Reading.SOURCE);
        return validator.validate(rollUp, children).findings().stream()
                .map(finding -> Checking.row(source, ReportKey.of(parent), finding))
                .iterator();
    }
}
