package org.gongkai.examples.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.gongkai.documents.DocumentReader;
import org.gongkai.documents.reading.ReadResult;
import org.gongkai.figures.CellReading;
import org.gongkai.figures.FlatTables;
import org.gongkai.figures.YearPairs;
import org.gongkai.finding.Finding;
import org.gongkai.finding.ReportKey;
import org.gongkai.form.CellPath;
import org.gongkai.json.DisclosureJson;
import org.gongkai.json.DisclosureJsonException;
import org.gongkai.json.reading.JsonLine;
import org.gongkai.report.AgencyIndex;
import org.gongkai.report.DisclosureReport;
import org.gongkai.report.RollUp;
import org.gongkai.validation.CorpusValidator;
import org.gongkai.validation.ReportValidator;
import org.gongkai.validation.RollUpValidator;

/** The same job on one machine, without Spark: what the library alone makes of some files. */
final class PlainLibrary {

    private record Read(String source, DisclosureReport report, Map<CellPath, CellReading> cells) {}

    private final List<Read> reports = new ArrayList<>();
    private final Map<String, List<Row>> tables = new HashMap<>();
    private final Digests cells = new Digests();

    private PlainLibrary() {
        Stream.of(Tables.REPORTS, Tables.NOTES, Tables.ERRORS, Tables.FINDINGS, Tables.INDICATORS)
                .forEach(table -> tables.put(table.name(), new ArrayList<>()));
    }

    /** The rows of all tables, of the cells only what was counted. */
    static PlainLibrary check(List<Path> files, Roster roster) {
        PlainLibrary library = new PlainLibrary();
        files.forEach(library::read);
        library.layOut();
        library.check(roster);
        return library;
    }

    /**
     * Does the job once and says what it took, for the figures of the README.
     *
     * @param arguments the roster, and the files
     */
    public static void main(String[] arguments) throws IOException {
        long start = System.nanoTime();
        Roster roster;
        try (InputStream csv = Files.newInputStream(Path.of(arguments[0]))) {
            roster = Roster.read(csv);
        }
        PlainLibrary library = check(Stream.of(arguments).skip(1).map(Path::of).toList(), roster);
        System.out.printf(
                Locale.ROOT,
                "%d reports, %d cells, %d findings in %.1f s, %.1f s of processor time%n",
                library.reports.size(),
                library.cells.count(),
                library.rows("findings").size(),
                (System.nanoTime() - start) / 1e9,
                ProcessHandle.current()
                                .info()
                                .totalCpuDuration()
                                .orElse(Duration.ZERO)
                                .toMillis()
                        / 1e3);
    }

    Map<String, List<Row>> tables() {
        return tables;
    }

    Digests cells() {
        return cells;
    }

    /** For a table of a million rows: of the rows of a source the number, and a sum of hashes that does not depend on their order. */
    static final class Digests {

        private final Map<String, Long> rows = new TreeMap<>();
        private final Map<String, Long> hashes = new TreeMap<>();

        void add(Row row) {
            String text = row.toString().replace("flaky:", "file:").replace("file:///", "file:/");
            String source = text.substring(0, text.indexOf(','));
            rows.merge(source, 1L, Long::sum);
            hashes.merge(
                    source,
                    31L * text.hashCode() + text.substring(source.length()).hashCode(),
                    Long::sum);
        }

        long count() {
            return rows.values().stream().mapToLong(Long::longValue).sum();
        }

        @Override
        public String toString() {
            return rows + "\n" + hashes;
        }
    }

    private List<Row> rows(String table) {
        return tables.get(table);
    }

    private void read(Path file) {
        String source = "file:" + file;
        String name = file.getFileName().toString();
        try {
            if (name.contains(".ndjson")) {
                readLines(file, source);
            } else if (name.endsWith(".json")) {
                reports.add(new Read(source, DisclosureJson.standard().read(file), Map.of()));
            } else {
                ReadResult result = DocumentReader.standard().read(file);
                result.report().ifPresent(report -> reports.add(new Read(source, report, result.cellReadings())));
                remark(
                        source,
                        result.report().isPresent(),
                        result.notes().stream().map(Remark::of).toList());
            }
        } catch (DisclosureJsonException e) {
            remark(source, false, List.of(Remark.of(e.problem())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void readLines(Path file, String source) throws IOException {
        int last = 0;
        try (Stream<JsonLine<DisclosureReport>> lines =
                DisclosureJson.standard().lines().read(file)) {
            for (JsonLine<DisclosureReport> line : (Iterable<JsonLine<DisclosureReport>>) lines::iterator) {
                last = line.number();
                String place = source + ":" + last;
                line.value().ifPresent(report -> reports.add(new Read(place, report, Map.of())));
                remark(place, false, line.problems().stream().map(Remark::of).toList());
            }
        } catch (UncheckedIOException e) {
            remark(source + ":" + (last + 1), false, List.of(Remark.of("DAMAGED", e.getCause())));
        }
    }

    private void remark(String source, boolean isNote, List<Remark> remarks) {
        remarks.forEach(
                remark -> rows(isNote ? "notes" : "errors").add(Tables.row(Tables.NOTES, source, remark.row())));
    }

    private void layOut() {
        for (Read read : reports) {
            rows("reports").add(Tables.row(Tables.REPORTS, read.source(), FlatTables.reportRow(read.report())));
            FlatTables.cellRows(read.report(), read.cells())
                    .forEach(row -> cells.add(Tables.row(Tables.CELLS, read.source(), row)));
        }
    }

    private void check(Roster roster) {
        List<DisclosureReport> all = reports.stream().map(Read::report).toList();
        Function<DisclosureReport, Optional<DisclosureReport>> before = YearPairs.lookup(all);
        ReportValidator validator = ReportValidator.standard();
        for (Read read : reports) {
            Optional<DisclosureReport> previous = before.apply(read.report());
            find(
                    read,
                    previous.map(earlier -> validator.validate(read.report(), earlier))
                            .orElseGet(() -> validator.validate(read.report()))
                            .findings());
            rows("indicators")
                    .add(Tables.row(
                            Tables.INDICATORS, read.source(), FlatTables.indicatorRow(read.report(), previous)));
        }
        rollUps(roster, all);
        corpus(all);
    }

    private void find(Read read, List<Finding> findings) {
        ReportKey key = ReportKey.of(read.report());
        findings.forEach(finding ->
                rows("findings").add(Tables.row(Tables.FINDINGS, read.source(), FlatTables.findingRow(key, finding))));
    }

    /** Every report of a government on the roster, with the reports of its organs for the year. */
    private void rollUps(Roster roster, List<DisclosureReport> all) {
        AgencyIndex<Roster.Parent> governments = new AgencyIndex<>();
        AgencyIndex<Roster.Parent> governmentsOfOrgans = new AgencyIndex<>();
        roster.parents().forEach(parent -> {
            governments.add(parent.agency(), parent);
            parent.children().forEach(child -> governmentsOfOrgans.add(child, parent));
        });
        Map<Roster.Parent, List<DisclosureReport>> organs = new HashMap<>();
        all.forEach(report -> governmentsOfOrgans
                .find(report.agency())
                .forEach(parent -> organs.computeIfAbsent(parent, none -> new ArrayList<>())
                        .add(report)));
        for (Read read : reports) {
            for (Roster.Parent parent : governments.find(read.report().agency())) {
                RollUp rollUp = RollUp.of(read.report()).withRoster(parent.children());
                Stream<DisclosureReport> children = organs.getOrDefault(parent, List.of()).stream()
                        .filter(child -> child.year() == read.report().year());
                find(read, RollUpValidator.standard().validate(rollUp, children).findings());
            }
        }
    }

    /** A finding of the corpus names its report by agency and year; of two such reports it does not say which. */
    private void corpus(List<DisclosureReport> all) {
        CorpusValidator.standard()
                .validate(all.stream())
                .findings()
                .forEach(found -> rows("findings")
                        .add(Tables.row(Tables.FINDINGS, "", FlatTables.findingRow(found.report(), found.finding()))));
    }
}
