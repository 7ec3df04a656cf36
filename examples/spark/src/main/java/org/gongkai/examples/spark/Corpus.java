package org.gongkai.examples.spark;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.CoGroupFunction;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
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
import org.gongkai.report.DisclosureReport;
import org.gongkai.validation.CorpusValidator;
import org.gongkai.validation.rule.CorpusShelf;
import org.gongkai.validation.rule.CorpusTrait;

/**
 * Checks all reports against each other. The traits that the library compares meet by their keys, in the order of the reports,
 * on the shelves that the library fills on one machine too; only traits that may match are then compared as a whole.
 */
final class Corpus {

    private static final String KEY = "key";
    private static final String NUMBER = "number";
    private static final String TRAIT = "trait";
    private static final String EARLIER = "earlier";

    /** A brief trait under one of its keys. */
    private static final Encoder<Row> SHELVED = Encoders.row(new StructType()
            .add(KEY, DataTypes.LongType)
            .add(Reading.PLACE, DataTypes.LongType)
            .add(NUMBER, DataTypes.IntegerType)
            .add(TRAIT, DataTypes.BinaryType));

    /** Two traits that may match; the earlier one is told by its place and, as a whole, by its rule and number. */
    private static final StructType MATCH = new StructType()
            .add(Reading.PLACE, DataTypes.LongType)
            .add("rule", DataTypes.StringType)
            .add(NUMBER, DataTypes.IntegerType)
            .add(EARLIER, DataTypes.LongType)
            .add("earlierNumber", DataTypes.IntegerType);

    private static final Encoder<Row> MATCHES = Encoders.row(MATCH);

    private static final Encoder<Row> WHOLE_MATCHES = Encoders.row(MATCH.add(TRAIT, DataTypes.BinaryType));

    private Corpus() {}

    static Dataset<Row> findings(Dataset<Row> reports) {
        Dataset<Row> matches = reports.mapPartitions(
                        (MapPartitionsFunction<Row, Row>) rows -> {
                            Traits traits = new Traits();
                            return Rows.flatMap(
                                    rows,
                                    row -> traits.of(row, Reading.PLACE).stream()
                                            .flatMap(Corpus::shelved));
                        },
                        SHELVED)
                .groupBy(KEY)
                .as(Encoders.LONG(), SHELVED)
                .flatMapSortedGroups(
                        new Column[] {col(Reading.PLACE), col(NUMBER)},
                        (FlatMapGroupsFunction<Long, Row, Row>) (key, rows) -> matches(rows),
                        MATCHES)
                .distinct();
        Dataset<Row> wholeMatches = matches.join(
                        reports.select(col(Reading.PLACE).as(EARLIER), col(Reading.REPORT)), EARLIER)
                .mapPartitions(
                        (MapPartitionsFunction<Row, Row>) rows -> {
                            Traits traits = new Traits();
                            return Rows.flatMap(rows, row -> Stream.of(wholeMatch(row, traits)));
                        },
                        WHOLE_MATCHES);
        PerTask<CorpusValidator> validator = new PerTask<>(CorpusValidator::standard);
        return reports.groupBy(Reading.PLACE)
                .as(Encoders.LONG(), Reading.ROWS)
                .cogroup(
                        wholeMatches.groupBy(Reading.PLACE).as(Encoders.LONG(), WHOLE_MATCHES),
                        (CoGroupFunction<Long, Row, Row, Row>)
                                (place, report, found) -> compare(report, found, validator.get()),
                        Checking.FINDINGS);
    }

    /** The traits of reports; those of the last one are kept, since matches with one report come together. */
    private static final class Traits {

        private final DisclosureJson json = DisclosureJson.standard();
        private final CorpusValidator validator = CorpusValidator.standard();
        private long place = -1;
        private List<CorpusTrait> traits = List.of();

        List<CorpusTrait> of(Row row, String placeColumn) {
            long wanted = row.getAs(placeColumn);
            if (wanted != place) {
                place = wanted;
                traits = validator.traits(place, json.read(row.<byte[]>getAs(Reading.REPORT)));
            }
            return traits;
        }
    }

    private static Stream<Row> shelved(CorpusTrait trait) {
        byte[] brief = Serialized.write(trait.brief());
        return trait.keys().mapToObj(key -> RowFactory.create(key, trait.report(), trait.number(), brief));
    }

    private static Iterator<Row> matches(Iterator<Row> rows) {
        Row alone = rows.next();
        if (!rows.hasNext()) {
            return Collections.emptyIterator();
        }
        CorpusTrait first = trait(alone);
        CorpusShelf shelf = first.shelf();
        shelf.put(first);
        return Rows.flatMap(rows, row -> {
            CorpusTrait trait = trait(row);
            return shelf.put(trait).stream()
                    .map(earlier -> RowFactory.create(
                            trait.report(), trait.rule(), trait.number(), earlier.report(), earlier.number()));
        });
    }

    private static CorpusTrait trait(Row row) {
        return Serialized.read(row.getAs(TRAIT), CorpusTrait.class);
    }

    private static Row wholeMatch(Row row, Traits traits) {
        String rule = row.getAs("rule");
        int number = row.getAs("earlierNumber");
        CorpusTrait whole = traits.of(row, EARLIER).stream()
                .filter(trait -> trait.rule().equals(rule) && trait.number() == number)
                .findFirst()
                .orElseThrow();
        return RowFactory.create(
                row.getAs(Reading.PLACE), rule, row.getAs(NUMBER), whole.report(), number, Serialized.write(whole));
    }

    private static Iterator<Row> compare(Iterator<Row> report, Iterator<Row> matches, CorpusValidator validator) {
        if (!matches.hasNext()) {
            return Collections.emptyIterator();
        }
        Row row = report.next();
        long place = row.getAs(Reading.PLACE);
        DisclosureReport later = DisclosureJson.standard().read(row.<byte[]>getAs(Reading.REPORT));
        ReportKey key = ReportKey.of(later);
        List<Row> found = new ArrayList<>();
        matches.forEachRemaining(found::add);
        return validator.traits(place, later).stream()
                .flatMap(trait -> validator
                        .compare(
                                key,
                                trait,
                                found.stream()
                                        .filter(match ->
                                                match.<String>getAs("rule").equals(trait.rule())
                                                        && match.<Integer>getAs(NUMBER) == trait.number())
                                        .map(Corpus::trait)
                                        .toList())
                        .stream())
                .map(finding -> Checking.row(row.getAs(Reading.SOURCE), finding.report(), finding.finding()))
                .iterator();
    }
}
