package org.gongkai.validation.internal.prose;

import static org.gongkai.validation.internal.prose.Notion.*;
import static org.gongkai.validation.internal.prose.Subject.TOTAL;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gongkai.form.ApplicationsTable;
import org.gongkai.form.Column;
import org.gongkai.form.Form;
import org.gongkai.form.ReviewAndLitigationTable;
import org.gongkai.form.Row;
import org.gongkai.form.Section;
import org.gongkai.validation.internal.prose.Figure.Unit;
import org.gongkai.validation.internal.prose.Lexer.Kind;
import org.gongkai.validation.internal.prose.Lexer.Token;
import org.gongkai.validation.internal.prose.Statement.Topic;

/**
 * Of what a clause speaks. Every word of it has to be understood, else it may speak of something that no table counts.
 *
 * @param subject what it speaks of
 * @param memory what the next clause may take over
 */
record Meaning(Subject subject, Memory memory) {

    /** What is done with requests. */
    private static final long ACTS = bits(NEW, RECEIVE, ACCEPT, FINISH, ANSWER, CARRY, OPEN);

    private static final long OF_REQUESTS = bits(REQUEST, APPLICATION, RESULT, APPLICANT, LEGAL_PERSONS, OTHER) | ACTS;
    private static final long OF_CASES = bits(ROW, OUTCOME, CONCLUDED, OTHER, BROUGHT, REQUEST, APPLICATION);
    private static final long OF_ARTICLE_20 = bits(ROW, COLUMN);

    /** What is said of anything that the tables count. */
    static final long OF_TABLES = OF_REQUESTS | OF_CASES | OF_ARTICLE_20;

    private static final long NEUTRAL = bits(
            FILL,
            PARTS,
            ALL,
            TIMELY,
            NONE,
            NUMBERLESS,
            THIS_YEAR,
            YEAR_END,
            LAST_YEAR,
            NEXT_YEAR,
            OTHER_TIME,
            CUMULATIVE,
            THROUGH,
            SINCE,
            ETC,
            ALL_CHANNELS);

    /** Words of the form alone: they are understood though no topic was named. */
    private static final long OF_THE_FORM = bits(NEW, RESULT, CARRY);

    private static final String RECEIVED = ApplicationsTable.NEWLY_RECEIVED.key();
    private static final String CARRIED_OVER = ApplicationsTable.CARRIED_OVER.key();
    private static final String CARRIED_FORWARD = ApplicationsTable.CARRIED_FORWARD.key();
    private static final String HANDLED = ApplicationsTable.ALL_RESULTS.key();
    private static final String GRANTED = ApplicationsTable.GRANTED.key();
    private static final String PARTIALLY = ApplicationsTable.PARTIALLY_GRANTED.key();
    private static final String DENIED = ApplicationsTable.DENIED.key();
    private static final String UNABLE = ApplicationsTable.UNABLE.key();
    private static final String RETURNED = ApplicationsTable.NOT_PROCESSED.key();
    private static final String OTHERWISE = ApplicationsTable.OTHER.key();

    private static final List<String> TO_BE_HANDLED = List.of(RECEIVED, CARRIED_OVER);

    private static final List<List<String>> IS_RECEIVED = List.of(List.of(RECEIVED), TO_BE_HANDLED);
    private static final List<List<String>> IS_HANDLED = List.of(List.of(HANDLED));
    private static final List<List<String>> IS_TAKEN_ON = List.of(List.of(RECEIVED), TO_BE_HANDLED, List.of(HANDLED));
    private static final List<List<String>> IS_ANSWERED = List.of(
            List.of(HANDLED),
            List.of(GRANTED, PARTIALLY, DENIED, UNABLE, RETURNED),
            List.of(GRANTED, PARTIALLY, DENIED, UNABLE));

    /** What can be meant by what is done with requests. */
    private static final Map<Long, List<List<String>>> READINGS = Map.ofEntries(
            Map.entry(bits(NEW), List.of(List.of(RECEIVED))),
            Map.entry(bits(NEW, RECEIVE), List.of(List.of(RECEIVED))),
            Map.entry(bits(NEW, ACCEPT), List.of(List.of(RECEIVED))),
            Map.entry(bits(RECEIVE), IS_RECEIVED),
            Map.entry(bits(RECEIVE, ACCEPT), IS_TAKEN_ON),
            Map.entry(bits(ACCEPT), IS_TAKEN_ON),
            Map.entry(bits(FINISH), IS_HANDLED),
            Map.entry(bits(ACCEPT, FINISH), IS_HANDLED),
            Map.entry(bits(ANSWER), IS_ANSWERED),
            Map.entry(bits(ACCEPT, ANSWER), IS_ANSWERED),
            Map.entry(bits(FINISH, ANSWER), IS_ANSWERED),
            Map.entry(bits(OPEN), List.of(List.of(CARRIED_FORWARD))),
            Map.entry(
                    0L,
                    List.of(
                            List.of(RECEIVED),
                            TO_BE_HANDLED,
                            List.of(HANDLED),
                            List.of(GRANTED),
                            List.of(GRANTED, PARTIALLY))));

    private static final List<String> CASES = Form.FORM_2021.table(Section.REVIEW_AND_LITIGATION).stream()
            .flatMap(table -> table.rows().stream())
            .map(Row::key)
            .toList();

    private static final List<String> LEGAL_PERSONS_COLUMNS = Form.FORM_2021.table(Section.APPLICATIONS).stream()
            .flatMap(table -> table.rows().get(0).columns().stream())
            .filter(column -> column.group().isPresent())
            .map(Column::key)
            .toList();

    private static final List<String> CONCLUDED_COLUMNS = Stream.of(
                    ReviewAndLitigationTable.UPHELD,
                    ReviewAndLitigationTable.CORRECTED,
                    ReviewAndLitigationTable.OTHER_OUTCOME)
            .map(Column::key)
            .toList();

    /** The keys of the words that mean something in one sense; a word with several keys means all of them. */
    static List<String> keys(Clause clause, Notion notion) {
        return clause.keys(notion).stream()
                .flatMap(key -> Stream.of(key.split("\\+")))
                .distinct()
                .toList();
    }

    /** The rows that are named; of 行政诉讼 and 未经复议直接起诉, the one that says more. */
    static List<String> rows(Clause clause) {
        List<List<String>> named =
                clause.keys(ROW).stream().map(key -> List.of(key.split("\\+"))).toList();
        return named.stream()
                .filter(rows ->
                        named.stream().noneMatch(other -> other.size() < rows.size() && rows.containsAll(other)))
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    static Topic topicOf(List<String> rows) {
        return CASES.contains(rows.get(0)) ? Topic.CASES : Topic.ARTICLE_20;
    }

    /** Understands a clause, or does not. */
    static Optional<Meaning> of(
            Clause clause, Statement.Kind kind, Memory before, Predicate<Token> own, StatementReader.Time time) {
        return new Resolver(clause, kind, before, own, time).resolve();
    }

    private record Resolver(
            Clause clause, Statement.Kind kind, Memory before, Predicate<Token> own, StatementReader.Time time) {

        private Optional<Meaning> resolve() {
            List<String> named = Meaning.rows(clause);
            Topic topic = named.isEmpty() ? topic() : topicOf(named);
            return switch (topic) {
                case REQUESTS -> isCount() && isUnderstood(OF_REQUESTS) ? request() : Optional.empty();
                case CASES -> isCount() ? caseAgainst(named) : Optional.empty();
                case ARTICLE_20 -> decision(named);
                case OPEN, OTHER -> Optional.empty();
            };
        }

        private Topic topic() {
            boolean open = before.topic() == Topic.OPEN;
            boolean names = clause.says(REQUEST)
                    || clause.says(APPLICATION) && (open || before.topic() == Topic.CASES)
                    || clause.has(token -> (token.notions() & OF_THE_FORM) != 0 && !token.means(WORK)) && open
                    || clause.saysAny(bits(RESULT)) && before.topic() == Topic.CASES && !clause.says(OUTCOME);
            return names ? Topic.REQUESTS : before.topic();
        }

        private boolean isCount() {
            return clause.figure()
                    .filter(figure -> figure.unit() != Unit.COUNT && !(figure.unit() == Unit.BARE && figure.isZero()))
                    .isEmpty();
        }

        private boolean isUnderstood(long relevant) {
            long known = NEUTRAL | relevant | (clause.says(ALL_CHANNELS) ? CHANNEL.bit() : 0);
            boolean told = false;
            for (Token token : clause.tokens()) {
                // 3件已全部公开: what was done with all that was counted does not bear on the count.
                told |= token.kind() == Kind.FIGURE;
                if (told && token.means(ALL)) {
                    known |= WORK.bit();
                }
                boolean understood = token.kind() == Kind.WORD
                        ? (token.notions() & known) != 0 || own.test(token)
                        : token.kind() != Kind.UNKNOWN;
                if (!understood) {
                    return false;
                }
            }
            return true;
        }

        private Optional<Meaning> request() {
            long said = clause.said() & ACTS;
            // 收到的申请均已办结
            boolean finished = kind == Statement.Kind.ALL && (said & FINISH.bit()) != 0;
            long acts = finished ? said & ~bits(NEW, RECEIVE, ACCEPT) : said;
            List<String> results = results();
            if (results.isEmpty() && clause.says(RESULT)) {
                return Optional.empty();
            }
            if (clause.says(OTHER) && results.isEmpty() && !clause.saysAny(bits(APPLICANT, LEGAL_PERSONS))) {
                return rest();
            }
            if (!results.isEmpty()) {
                return result(results, acts);
            }
            if (clause.saysAny(bits(APPLICANT, LEGAL_PERSONS))) {
                return applicants(acts);
            }
            boolean afterReceipt = before.received()
                    && (acts == RECEIVE.bit() || acts == ACCEPT.bit() || acts == bits(RECEIVE, ACCEPT))
                    && !time.report();
            boolean nothing = acts == 0
                    && !clause.saysAny(bits(REQUEST, APPLICATION))
                    && !(kind == Statement.Kind.NONE || clause.says(THIS_YEAR));
            if (afterReceipt || nothing) {
                return Optional.empty();
            }
            return readings(acts).map(readings -> {
                boolean received = before.received() || (acts & bits(NEW, RECEIVE, ACCEPT)) != 0;
                return request(Subject.of(readings), readings, FILL, "", received);
            });
        }

        private Meaning request(
                Subject subject, List<List<String>> readings, Notion list, String part, boolean received) {
            return new Meaning(
                    subject,
                    new Memory(
                            Topic.REQUESTS,
                            List.of(),
                            before.mentioned(),
                            Optional.of(Subject.of(readings)),
                            List.of(),
                            list,
                            part,
                            received));
        }

        private Optional<List<List<String>>> readings(long acts) {
            boolean left = (acts & OPEN.bit()) != 0 && time.last();
            if ((acts & CARRY.bit()) != 0 || left) {
                return carried(acts & ~CARRY.bit());
            }
            if (kind == Statement.Kind.NONE) {
                boolean none = acts == 0
                        || READINGS.getOrDefault(acts, IS_HANDLED).get(0).equals(List.of(RECEIVED));
                return none
                        ? Optional.of(List.of(List.of(RECEIVED)))
                        : acts == OPEN.bit() ? Optional.of(List.of(List.of(CARRIED_FORWARD))) : Optional.empty();
            }
            List<List<String>> readings = READINGS.get(acts);
            if (readings != null && clause.says(ALL) && clause.figure().isPresent()) {
                readings =
                        Stream.concat(IS_TAKEN_ON.stream(), readings.stream()).toList();
            }
            return Optional.ofNullable(readings);
        }

        private Optional<List<List<String>>> carried(long others) {
            boolean over = time.last() && !time.next();
            boolean forward = time.next() && !time.last();
            if (over && (others & ~bits(ACCEPT, RECEIVE, OPEN)) == 0) {
                return Optional.of(List.of(List.of(CARRIED_OVER)));
            }
            if (forward && (others & ~bits(ACCEPT, ANSWER, OPEN)) == 0) {
                return Optional.of(List.of(List.of(CARRIED_FORWARD)));
            }
            return !over && !forward && (others & ~bits(ACCEPT, OPEN)) == 0
                    ? Optional.of(List.of(List.of(CARRIED_FORWARD), List.of(CARRIED_OVER)))
                    : Optional.empty();
        }

        /** The rows of results that are named; of a group and one of its rows, the group if there are 等 more. */
        private List<String> results() {
            boolean bare = clause.has(token -> token.means(RESULT) && token.means(WORK));
            List<String> named =
                    bare && before.subject().isEmpty() && !clause.says(PARTS) ? List.of() : keys(clause, RESULT);
            boolean others = clause.says(ETC);
            return named.stream()
                    .filter(key -> named.stream()
                            .noneMatch(other -> others ? key.startsWith(other + "/") : other.startsWith(key + "/")))
                    .toList();
        }

        private Optional<Meaning> result(List<String> results, long acts) {
            if ((acts & ~bits(ACCEPT, FINISH, ANSWER)) != 0) {
                return Optional.empty();
            }
            boolean granted = results.equals(List.of(GRANTED)) && kind != Statement.Kind.ALL;
            List<List<String>> readings = granted ? List.of(results, List.of(GRANTED, PARTIALLY)) : List.of(results);
            List<String> columns = applicantColumns();
            return Optional.of(request(
                    new Subject(readings, columns),
                    readings,
                    RESULT,
                    results.get(results.size() - 1),
                    before.received()));
        }

        private List<String> applicantColumns() {
            List<String> columns = clause.says(LEGAL_PERSONS) ? LEGAL_PERSONS_COLUMNS : List.of();
            columns = Memory.merged(columns, keys(clause, APPLICANT));
            return columns.isEmpty() ? List.of(TOTAL) : columns;
        }

        private Optional<Meaning> applicants(long acts) {
            if (clause.says(ETC)) {
                return Optional.empty();
            }
            Optional<List<List<String>>> readings = acts != 0
                    ? readings(acts)
                    : before.subject().map(Subject::readings).or(() -> Optional.of(IS_TAKEN_ON));
            return readings.map(
                    rows -> request(new Subject(rows, applicantColumns()), rows, APPLICANT, "", before.received()));
        }

        /** 其他 ends a list: of reasons, of results, of applicants. */
        private Optional<Meaning> rest() {
            if (before.list() == APPLICANT && before.subject().isPresent()) {
                List<List<String>> rows = before.subject().get().readings();
                String last = LEGAL_PERSONS_COLUMNS.get(LEGAL_PERSONS_COLUMNS.size() - 1);
                return Optional.of(request(new Subject(rows, List.of(last)), rows, APPLICANT, "", before.received()));
            }
            if (before.list() != RESULT || before.part().isEmpty()) {
                return Optional.empty();
            }
            List<List<String>> rows = before.part().startsWith(OTHERWISE)
                    ? List.of(List.of(OTHERWISE + "/otherReasons"))
                    : isGroup(before.part())
                            ? List.of(List.of(OTHERWISE), List.of(OTHERWISE + "/otherReasons"))
                            : List.of();
            return rows.isEmpty()
                    ? Optional.empty()
                    : Optional.of(request(Subject.of(rows), rows, RESULT, OTHERWISE, before.received()));
        }

        private static boolean isGroup(String key) {
            return List.of(GRANTED, PARTIALLY, DENIED, UNABLE, RETURNED).contains(key);
        }

        /** An organ also decides reviews of the acts of others, so it must not have accepted or handled them. */
        private Optional<Meaning> caseAgainst(List<String> named) {
            boolean brought = clause.saysAny(bits(BROUGHT, REQUEST)) || kind == Statement.Kind.NONE;
            if (!isUnderstood(OF_CASES | (brought ? RECEIVE.bit() : 0))) {
                return Optional.empty();
            }
            List<String> rows = named.isEmpty() ? before.rows() : named;
            List<String> columns = outcomes();
            if (rows.isEmpty() || columns.isEmpty()) {
                return Optional.empty();
            }
            List<List<String>> readings = new ArrayList<>(List.of(rows));
            boolean ofOutcome = !columns.contains(TOTAL);
            if (rows.size() > 1 && ofOutcome && kind != Statement.Kind.NONE) {
                rows.forEach(row -> readings.add(List.of(row)));
            }
            if (named.isEmpty()) {
                readings.add(before.mentioned());
                before.mentioned().forEach(row -> readings.add(List.of(row)));
            }
            return Optional.of(new Meaning(
                    new Subject(readings, columns),
                    new Memory(
                            Topic.CASES,
                            rows,
                            Memory.merged(before.mentioned(), rows),
                            Optional.empty(),
                            List.of(),
                            ofOutcome ? OUTCOME : FILL,
                            "",
                            before.received())));
        }

        private List<String> outcomes() {
            List<String> columns =
                    Memory.merged(keys(clause, OUTCOME), clause.says(CONCLUDED) ? CONCLUDED_COLUMNS : List.of());
            if (columns.isEmpty() && clause.says(OTHER)) {
                return before.list() == OUTCOME ? List.of(ReviewAndLitigationTable.OTHER_OUTCOME.key()) : List.of();
            }
            return columns.isEmpty() ? List.of(TOTAL) : columns;
        }

        private Optional<Meaning> decision(List<String> named) {
            List<String> rows = named.isEmpty() ? before.rows() : named;
            boolean lists = !named.isEmpty() || !before.columns().isEmpty();
            if (rows.isEmpty() || !lists || !isUnderstood(OF_ARTICLE_20)) {
                return Optional.empty();
            }
            List<String> columns = columns(rows);
            boolean money = clause.figure()
                    .filter(figure -> figure.unit() == Unit.MONEY)
                    .isPresent();
            boolean amount = columns.stream().anyMatch(column -> column.equals(AMOUNT));
            boolean fits = clause.figure().isEmpty() || money == amount && (money || isCount());
            if (columns.isEmpty() || !fits) {
                return Optional.empty();
            }
            return Optional.of(new Meaning(
                    new Subject(List.of(rows), columns),
                    new Memory(
                            Topic.ARTICLE_20,
                            rows,
                            before.mentioned(),
                            Optional.empty(),
                            columns,
                            FILL,
                            "",
                            before.received())));
        }

        /** The columns that are named, else the only one that such rows have, else those of the clause before. */
        private List<String> columns(List<String> rows) {
            List<String> columns = new ArrayList<>();
            for (Token token : clause.tokens()) {
                if (token.means(COLUMN)) {
                    List<String> keys = List.of(token.key(COLUMN).split("\\+"));
                    boolean has =
                            rows.stream().allMatch(row -> keys.stream().anyMatch(key -> Subject.hasColumn(row, key)));
                    if (has && kind == Statement.Kind.NONE) {
                        columns.addAll(keys);
                    } else if (has && (columns.isEmpty() || columns.equals(keys))) {
                        columns.addAll(columns.isEmpty() ? keys : List.of());
                    } else if (has || !token.means(FILL)) {
                        return List.of();
                    }
                }
            }
            if (!columns.isEmpty()) {
                return columns;
            }
            boolean money = clause.figure()
                    .filter(figure -> figure.unit() == Unit.MONEY)
                    .isPresent();
            for (String only : money ? List.of(AMOUNT) : List.of(DECISIONS, PROJECTS, AMOUNT)) {
                if (rows.stream().allMatch(row -> Subject.hasColumn(row, only))) {
                    return List.of(only);
                }
            }
            boolean fit = rows.stream()
                    .allMatch(row -> before.columns().stream().anyMatch(column -> Subject.hasColumn(row, column)));
            return fit ? before.columns() : List.of();
        }
    }

    private static final String DECISIONS = "decisions";
    private static final String PROJECTS = "projects";
    private static final String AMOUNT = "amount";
}
