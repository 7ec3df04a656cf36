package org.gongkai.examples.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gongkai.documents.TableReader;
import org.gongkai.figures.FlatColumn;
import org.gongkai.figures.FlatTable;
import org.gongkai.figures.FlatTables;
import org.gongkai.figures.FlatValue;
import org.gongkai.report.Agency;
import org.gongkai.text.LocalizedText;

/**
 * Who sums up whose reports. The file has one line an agency, in the layout of the library's rosters, with the name of the
 * government that sums its report up in one more column; that is empty for an agency that nobody sums up.
 *
 * @param parents the governments, each with its agencies
 */
record Roster(List<Parent> parents) implements Serializable {

    static final Roster NONE = new Roster(List.of());

    private static final FlatColumn SUMMED_UP_BY =
            Tables.text("parent", "汇总其报告的政府", "the government that sums its report up");

    static final FlatTable TABLE = new FlatTable(
            "roster",
            new LocalizedText("每个行政机关一行", "one row for each agency"),
            Stream.concat(FlatTables.agencies().columns().stream(), Stream.of(SUMMED_UP_BY))
                    .toList(),
            List.of());

    /**
     * A government and whose reports it sums up.
     *
     * @param agency the government
     * @param children the agencies
     */
    record Parent(Agency agency, List<Agency> children) implements Serializable {}

    /**
     * Reads a roster.
     *
     * @throws IOException if it cannot be read
     * @throws IllegalArgumentException if it is no roster
     */
    static Roster read(InputStream csv) throws IOException {
        Map<String, Agency> named = new LinkedHashMap<>();
        Map<String, List<Agency>> children = new LinkedHashMap<>();
        int own = FlatTables.agencies().columns().size();
        try (Stream<List<FlatValue>> rows = TableReader.read(TABLE, csv)) {
            rows.forEachOrdered(row -> {
                Agency agency = FlatTables.agency(row.subList(0, own));
                agency.name().ifPresent(name -> named.putIfAbsent(name, agency));
                String parent = row.get(own).toString();
                if (!parent.isEmpty()) {
                    children.computeIfAbsent(parent, unknown -> new ArrayList<>())
                            .add(agency);
                }
            });
        }
        return new Roster(children.entrySet().stream()
                .map(parent -> new Parent(
                        named.getOrDefault(parent.getKey(), Agency.of(parent.getKey())),
                        List.copyOf(parent.getValue())))
                .toList());
    }
}
