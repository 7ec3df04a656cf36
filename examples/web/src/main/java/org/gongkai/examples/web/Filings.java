package org.gongkai.examples.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.gongkai.examples.web.Filing.Checked;
import org.gongkai.examples.web.Filing.Decision;
import org.gongkai.examples.web.Filing.Explanation;
import org.gongkai.examples.web.Filing.Line;
import org.gongkai.examples.web.Filing.Origin;
import org.gongkai.examples.web.Filing.Status;
import org.gongkai.examples.web.Filing.Version;
import org.gongkai.examples.web.Filing.WorkingCopy;
import org.gongkai.finding.FindingCounts;
import org.gongkai.finding.Verdict;
import org.gongkai.finding.Waiver;
import org.gongkai.json.DisclosureJson;
import org.gongkai.report.DisclosureReport;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** What the database keeps of filings: the newest text of each, and everything that was ever saved or decided. */
@Repository
class Filings {

    private static final String FILING = """
            SELECT f.id, f.report_year, f.status, f.version, v.report,
                   o.id AS organ, o.name, o.division_code, o.credit_code, o.is_office
            FROM filing f
            JOIN organ o ON o.id = f.organ_id
            JOIN filing_version v ON v.filing_id = f.id AND v.version = f.version
            """;

    private final JdbcClient database;
    private final DisclosureJson json;
    private final Clock clock;

    Filings(JdbcClient database, DisclosureJson json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static Organ organ(ResultSet row, String idColumn) throws SQLException {
        return Organ.of(
                row.getLong(idColumn),
                row.getString("name"),
                Optional.ofNullable(row.getString("division_code")),
                Optional.ofNullable(row.getString("credit_code")),
                row.getBoolean("is_office"));
    }

    private Filing filing(ResultSet row) throws SQLException {
        return new Filing(
                row.getLong("id"),
                organ(row, "organ"),
                row.getInt("report_year"),
                Status.valueOf(row.getString("status")),
                row.getInt("version"),
                json.read(row.getString("report")));
    }

    private StatementSpec select(String condition) {
        return database.sql(FILING + condition);
    }

    Optional<Filing> find(long id) {
        return select("WHERE f.id = ?").param(id).query((row, n) -> filing(row)).optional();
    }

    Optional<Filing> find(Organ organ, int year) {
        return select("WHERE f.organ_id = ? AND f.report_year = ?")
                .params(organ.id(), year)
                .query((row, n) -> filing(row))
                .optional();
    }

    List<Filing> ofYear(int year) {
        return select("WHERE f.report_year = ? ORDER BY o.id")
                .param(year)
                .query((row, n) -> filing(row))
                .list();
    }

    List<Filing> ofOrgan(Organ organ) {
        return select("WHERE f.organ_id = ? ORDER BY f.report_year")
                .param(organ.id())
                .query((row, n) -> filing(row))
                .list();
    }

    /** Begins the filing of an organ for a year, unless it was begun before. */
    void begin(Organ organ, DisclosureReport report, String by) {
        int begun = database.sql("""
                        INSERT INTO filing (organ_id, report_year, status, version)
                        SELECT ?, ?, 'OPEN', 1
                        WHERE NOT EXISTS (SELECT 1 FROM filing WHERE organ_id = ? AND report_year = ?)""")
                .params(organ.id(), report.year(), organ.id(), report.year())
                .update();
        if (begun == 1) {
            long id = database.sql("SELECT id FROM filing WHERE organ_id = ? AND report_year = ?")
                    .params(organ.id(), report.year())
                    .query(Long.class)
                    .single();
            insert(id, 1, report, Origin.BEGUN, Optional.empty(), by);
        }
    }

    /**
     * Saves a text as the next version.
     *
     * @return whether it was saved; not if somebody else has saved one since
     */
    boolean save(Filing seen, DisclosureReport report, Origin origin, Optional<String> source, String by) {
        int changed = database.sql("UPDATE filing SET version = version + 1 WHERE id = ? AND version = ?")
                .params(seen.id(), seen.version())
                .update();
        if (changed == 0) {
            return false;
        }
        insert(seen.id(), seen.version() + 1, report, origin, source, by);
        database.sql("DELETE FROM working_copy WHERE filing_id = ? AND username = ?")
                .params(seen.id(), by)
                .update();
        return true;
    }

    private void insert(
            long filing, int version, DisclosureReport report, Origin origin, Optional<String> source, String by) {
        database.sql("INSERT INTO filing_version VALUES (?, ?, ?, ?, ?, ?, ?)")
                .param(filing)
                .param(version)
                .param(json.write(report))
                .param(origin.name())
                .param(source.orElse(null))
                .param(by)
                .param(now())
                .update();
    }

    List<Version> versions(Filing filing) {
        return database.sql("SELECT * FROM filing_version WHERE filing_id = ? ORDER BY version DESC")
                .param(filing.id())
                .query((row, n) -> new Version(
                        row.getInt("version"),
                        Origin.valueOf(row.getString("origin")),
                        Optional.ofNullable(row.getString("source")),
                        row.getString("saved_by"),
                        instant(row, "saved_at")))
                .list();
    }

    Optional<DisclosureReport> version(Filing filing, int version) {
        return database.sql("SELECT report FROM filing_version WHERE filing_id = ? AND version = ?")
                .params(filing.id(), version)
                .query(String.class)
                .optional()
                .map(json::read);
    }

    /** Keeps what somebody has typed, in place of what was typed before. */
    void keep(Filing seen, DisclosureReport typed, String by) {
        database.sql("DELETE FROM working_copy WHERE filing_id = ? AND username = ?")
                .params(seen.id(), by)
                .update();
        database.sql("INSERT INTO working_copy VALUES (?, ?, ?, ?, ?)")
                .params(seen.id(), by, seen.version(), json.write(typed), now())
                .update();
    }

    Optional<WorkingCopy> workingCopy(Filing filing, String by) {
        return database.sql("SELECT * FROM working_copy WHERE filing_id = ? AND username = ?")
                .params(filing.id(), by)
                .query((row, n) -> new WorkingCopy(
                        row.getInt("version"), json.read(row.getString("report")), instant(row, "typed_at")))
                .optional();
    }

    void discardWorkingCopy(Filing filing, String by) {
        database.sql("DELETE FROM working_copy WHERE filing_id = ? AND username = ?")
                .params(filing.id(), by)
                .update();
    }

    /**
     * Hands a filing over.
     *
     * @return whether it was; not if it is no longer what was seen
     */
    boolean change(Filing seen, Status status) {
        return database.sql("UPDATE filing SET status = ? WHERE id = ? AND version = ? AND status = ?")
                        .params(
                                status.name(),
                                seen.id(),
                                seen.version(),
                                seen.status().name())
                        .update()
                == 1;
    }

    void decide(Filing filing, Decision.Kind kind, String remark, String by) {
        database.sql("""
                        INSERT INTO decision (filing_id, version, kind, remark, decided_by, decided_at)
                        VALUES (?, ?, ?, ?, ?, ?)""")
                .params(filing.id(), filing.version(), kind.name(), remark, by, now())
                .update();
    }

    List<Decision> decisions(Filing filing) {
        return database.sql("SELECT * FROM decision WHERE filing_id = ? ORDER BY id DESC")
                .param(filing.id())
                .query((row, n) -> new Decision(
                        row.getInt("version"),
                        Decision.Kind.valueOf(row.getString("kind")),
                        row.getString("remark"),
                        row.getString("decided_by"),
                        instant(row, "decided_at")))
                .list();
    }

    void explain(Filing filing, Waiver waiver) {
        database.sql("INSERT INTO explanation (filing_id, waiver, status) VALUES (?, ?, 'PROPOSED')")
                .params(filing.id(), json.waivers().write(List.of(waiver)))
                .update();
    }

    List<Explanation> explanations(Filing filing) {
        return database.sql("SELECT * FROM explanation WHERE filing_id = ? ORDER BY id")
                .param(filing.id())
                .query((row, n) -> explanation(row))
                .list();
    }

    private Explanation explanation(ResultSet row) throws SQLException {
        return new Explanation(
                row.getLong("id"),
                json.waivers().read(row.getString("waiver")).get(0),
                Explanation.Status.valueOf(row.getString("status")));
    }

    /**
     * Answers an explanation.
     *
     * @return whether it was open
     */
    boolean answer(Explanation explanation, Waiver waiver, Explanation.Status status) {
        return database.sql("UPDATE explanation SET waiver = ?, status = ? WHERE id = ? AND status = 'PROPOSED'")
                        .params(json.waivers().write(List.of(waiver)), status.name(), explanation.id())
                        .update()
                == 1;
    }

    /** Notes what was found in a filing. */
    void checked(Filing filing, Checked checked) {
        FindingCounts counts = checked.counts();
        database.sql("UPDATE filing SET verdict = ?, errors = ?, warnings = ?, undecided = ?, infos = ? WHERE id = ?")
                .params(
                        checked.verdict().name(),
                        counts.errors(),
                        counts.warnings(),
                        counts.undecided(),
                        counts.infos(),
                        filing.id())
                .update();
    }

    /** The filings of a year, in the order of the roster. */
    List<Line> overview(int year) {
        return database.sql("""
                        SELECT f.*, o.name,
                               (SELECT MAX(d.decided_at) FROM decision d
                                WHERE d.filing_id = f.id AND d.kind = 'SUBMITTED') AS submitted_at
                        FROM filing f JOIN organ o ON o.id = f.organ_id
                        WHERE f.report_year = ? ORDER BY o.id""").param(year).query((row, n) -> line(row)).list();
    }

    private static Line line(ResultSet row) throws SQLException {
        Optional<Checked> checked = Optional.empty();
        if (row.getString("verdict") != null) {
            checked = Optional.of(new Checked(
                    Verdict.valueOf(row.getString("verdict")),
                    new FindingCounts(
                            row.getInt("errors"),
                            row.getInt("warnings"),
                            row.getInt("undecided"),
                            row.getInt("infos"))));
        }
        return new Line(
                row.getLong("id"),
                row.getString("name"),
                Status.valueOf(row.getString("status")),
                Optional.ofNullable(row.getObject("submitted_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                checked);
    }

    Optional<LocalDate> deadline(int year) {
        return database.sql("SELECT deadline FROM collection WHERE report_year = ?")
                .param(year)
                .query(LocalDate.class)
                .optional();
    }

    List<Integer> years() {
        return database.sql("SELECT report_year FROM collection ORDER BY report_year DESC")
                .query(Integer.class)
                .list();
    }

    void collect(int year, LocalDate deadline) {
        database.sql("INSERT INTO collection VALUES (?, ?)")
                .params(year, deadline)
                .update();
    }
}
