package org.gongkai.examples.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.sessions.JqwikSession;
import org.gongkai.documents.DocumentWriter;
import org.gongkai.documents.TableWriter;
import org.gongkai.examples.web.Surroundings.Database;
import org.gongkai.figures.FlatTables;
import org.gongkai.form.FormCell;
import org.gongkai.form.ProsePath;
import org.gongkai.form.Section;
import org.gongkai.report.Agency;
import org.gongkai.report.DisclosureReport;
import org.gongkai.testkit.FamilyArbitraries;
import org.gongkai.testkit.ReportSize;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The last day of January: all organs of a roster at the shipped jar within some minutes, while the office looks on; in the midst
 * of it the program is killed and started again. How long pages took is printed, not judged.
 *
 * <p>{@code -Ddesk.rush.organs=300 -Ddesk.rush.time=PT10M} is the rush that the README tells of; a build makes a small one.
 */
class RushIT {

    private static final int ORGANS = Integer.getInteger("desk.rush.organs", 20);
    private static final Duration TIME = Duration.parse(System.getProperty("desk.rush.time", "PT20S"));
    private static final int YEAR = 2025;

    /** From signing in to submitting, without a crash between. */
    private static final Duration STAY = TIME.dividedBy(10);

    private static final int CHECKS_WHILE_TYPING = 6;

    @TempDir
    private Path folder;

    private final Map<String, Queue<Duration>> answers = new TreeMap<>();
    private final Queue<String> errors = new ConcurrentLinkedQueue<>();
    private final Queue<String> cutOff = new ConcurrentLinkedQueue<>();
    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();

    @ParameterizedTest
    @EnumSource
    void whatWasAcknowledgedOutlivesTheProgramAndNobodyMeetsAnError(Database database) throws Exception {
        for (String kind :
                List.of("sign in", "form", "check", "document", "save", "submit", "overview", "report", "table")) {
            answers.put(kind, new ConcurrentLinkedQueue<>());
        }
        List<DisclosureReport> reports = reports();
        ExecutorService people = Executors.newFixedThreadPool(ORGANS + 2);
        try (DeskProcess desk = new DeskProcess(folder, database.empty())) {
            String officePassword = desk.start();
            Map<String, Element> accounts = openTheYear(desk, officePassword, reports);
            Instant start = Instant.now();
            AtomicBoolean closing = new AtomicBoolean();
            List<Future<?>> organs = new ArrayList<>();
            Random random = new Random(7);
            for (DisclosureReport report : reports) {
                Element account = accounts.get(report.agency().name().orElseThrow());
                long wait = (long)
                        (random.nextDouble() * TIME.minus(STAY.multipliedBy(2)).toMillis());
                OrganAtWork organ = new OrganAtWork(
                        desk, account.child(1).text(), account.child(2).text(), report, random.nextInt(5) == 0);
                organs.add(people.submit(() -> {
                    Thread.sleep(wait);
                    organ.work();
                    return null;
                }));
            }
            List<Future<?>> clerks = List.of(
                    people.submit(() -> browse(desk, officePassword, closing, new Random(1))),
                    people.submit(() -> browse(desk, officePassword, closing, new Random(2))));

            while (acknowledged.size() < ORGANS / 2 && !organs.stream().allMatch(Future::isDone)) {
                Thread.sleep(20);
            }
            desk.kill();
            List<String> before = List.copyOf(acknowledged);
            desk.start();
            assertThat(before).as("submitted before the kill").isNotEmpty();
            assertThat(handedIn(desk, officePassword)).containsAll(before);

            for (Future<?> organ : organs) {
                organ.get();
            }
            closing.set(true);
            for (Future<?> clerk : clerks) {
                clerk.get();
            }
            print(database, before.size(), Duration.between(start, Instant.now()));
            assertThat(errors).isEmpty();
            assertThat(handedIn(desk, officePassword)).hasSize(ORGANS).containsAll(acknowledged);
        } finally {
            people.shutdownNow();
        }
    }

    private static List<DisclosureReport> reports() {
        List<Agency> agencies = IntStream.rangeClosed(1, ORGANS)
                .mapToObj(number -> Agency.of("示例市第" + number + "局"))
                .toList();
        List<DisclosureReport> reports = new ArrayList<>();
        JqwikSession.run(
                () -> reports.addAll(FamilyArbitraries.of(Agency.of("示例市人民政府"), agencies, YEAR, ReportSize.COUNTY)
                        .generator(1)
                        .next(new Random(2025))
                        .value()
                        .children()));
        return reports;
    }

    /** What an office does in December: takes in the roster, and opens the collection. */
    private static Map<String, Element> openTheYear(
            DeskProcess desk, String officePassword, List<DisclosureReport> reports) throws IOException {
        ByteArrayOutputStream roster = new ByteArrayOutputStream();
        TableWriter.CSV.write(
                FlatTables.agencies(),
                reports.stream().map(DisclosureReport::agency).map(FlatTables::agencyRow),
                roster);
        Visitor office = new Visitor(desk.address());
        office.signIn("office", officePassword);
        office.open("/office/roster");
        office.upload("roster.csv", roster.toByteArray());
        Map<String, Element> accounts = office.page().select("table.drawn tbody tr").stream()
                .collect(Collectors.toMap(row -> row.child(0).text(), row -> row));
        office.open("/office");
        office.submit("form.card", Map.of("year", String.valueOf(YEAR), "deadline", (YEAR + 1) + "-01-31"));
        return accounts;
    }

    private static List<String> handedIn(DeskProcess desk, String officePassword) throws IOException {
        Visitor office = new Visitor(desk.address());
        office.signIn("office", officePassword);
        return office.open("/office/" + YEAR)
                .select("table.overview tbody tr:has(td:contains(已报送)) th a")
                .eachText();
    }

    /** Looks at the overview again and again, at reports, and takes the table along. */
    private Void browse(DeskProcess desk, String password, AtomicBoolean closing, Random random) throws Exception {
        Visitor office = new Visitor(desk.address());
        boolean signedIn = false;
        while (!closing.get()) {
            try {
                if (!signedIn) {
                    timed("sign in", office, () -> {
                        office.signIn("office", password);
                        return null;
                    });
                    signedIn = true;
                }
                timed("overview", office, () -> office.open("/office/" + YEAR));
                List<String> reports =
                        office.page().select("table.overview tbody th a").eachAttr("href");
                pause(STAY.dividedBy(20));
                timed("report", office, () -> office.open(reports.get(random.nextInt(reports.size()))));
                pause(STAY.dividedBy(20));
                if (random.nextInt(10) == 0) {
                    timed("table", office, () -> office.open("/office/" + YEAR + "/reports.csv"));
                }
            } catch (IOException e) {
                cutOff.add("office");
                signedIn = false;
                desk.awaitAnswer();
            }
        }
        return null;
    }

    private <T> T timed(String kind, Visitor visitor, Callable<T> step) throws Exception {
        long start = System.nanoTime();
        T result = step.call();
        answers.get(kind).add(Duration.ofNanos(System.nanoTime() - start));
        if (visitor.status() >= 400) {
            errors.add(kind + ": " + visitor.status() + " " + visitor.page().title());
        }
        return result;
    }

    private static void pause(Duration duration) throws InterruptedException {
        Thread.sleep(duration.toMillis());
    }

    /** Somebody of an organ, who fills the form in or uploads a document, and submits; after a crash, goes on. */
    private final class OrganAtWork {

        private final DeskProcess desk;
        private final String username;
        private final String password;
        private final DisclosureReport report;
        private final boolean uploads;
        private Map<String, String> acknowledgedFields = Map.of();

        OrganAtWork(DeskProcess desk, String username, String password, DisclosureReport report, boolean uploads) {
            this.desk = desk;
            this.username = username;
            this.password = password;
            this.report = report;
            this.uploads = uploads;
        }

        void work() throws Exception {
            while (true) {
                try {
                    visit();
                    return;
                } catch (IOException e) {
                    cutOff.add(username);
                    desk.awaitAnswer();
                    // People do not all come back in the same instant.
                    pause(STAY.multipliedBy(ThreadLocalRandom.current().nextInt(1, 10))
                            .dividedBy(10));
                }
            }
        }

        private void visit() throws Exception {
            Visitor visitor = new Visitor(desk.address());
            timed("sign in", visitor, () -> {
                visitor.signIn(username, password);
                return null;
            });
            String filing = visitor.element("main table a").attr("href");
            timed("form", visitor, () -> visitor.open(filing));
            if (visitor.page().selectFirst("#report") == null) {
                // Submitted just before the crash, and not answered.
                return;
            }
            Map<String, String> shown = shown(visitor);
            if (!shown.entrySet().containsAll(acknowledgedFields.entrySet())) {
                errors.add(username + ": what was kept is not there again");
            }
            fillIn(visitor);
            timed("save", visitor, () -> visitor.submit("#report", and(fields(), "then", "submit")));
            acknowledgedFields = fields();
            pause(STAY.dividedBy(10));
            timed("submit", visitor, () -> visitor.submit("form[action$=submission]", Map.of()));
            if (visitor.page().select("#report").isEmpty() && visitor.status() == 200) {
                acknowledged.add(report.agency().name().orElseThrow());
            } else {
                errors.add(username + ": not submitted: "
                        + visitor.page().select("main").text());
            }
        }

        private void fillIn(Visitor visitor) throws Exception {
            if (uploads) {
                ByteArrayOutputStream document = new ByteArrayOutputStream();
                DocumentWriter.word().write(report, document);
                timed("document", visitor, () -> visitor.upload("年报.docx", document.toByteArray()));
                pause(STAY.dividedBy(4));
                return;
            }
            Map<String, String> typed = new HashMap<>();
            int fields = 0;
            int all = fields().size();
            String form = visitor.element("#report").attr("action");
            for (Map.Entry<String, String> field : fields().entrySet()) {
                typed.put(field.getKey(), field.getValue());
                fields++;
                if (fields % (all / CHECKS_WHILE_TYPING) == 0) {
                    pause(STAY.dividedBy(CHECKS_WHILE_TYPING + 3));
                    // The script sends the whole form to another address; the page stays.
                    visitor.element("#report").attr("action", form + "/check");
                    timed("check", visitor, () -> visitor.submitAside("#report", typed));
                    acknowledgedFields = Map.copyOf(typed);
                    visitor.element("#report").attr("action", form);
                }
            }
        }

        private Map<String, String> fields() {
            Map<String, String> fields = new TreeMap<>();
            for (FormCell cell : report.form().cells()) {
                fields.put(cell.path().toString(), report.cell(cell.path()).printed());
            }
            for (int passage = 0; passage < 5; passage++) {
                fields.put(ProsePath.passage(passage).toString(), "示例单位第" + passage + "项工作：" + username + "有序开展。");
            }
            fields.put(ProsePath.text(Section.PROBLEMS_AND_IMPROVEMENTS).toString(), username + "更新不够及时，将加强培训。");
            fields.put(ProsePath.text(Section.OTHER_MATTERS).toString(), "无");
            return fields;
        }

        private Map<String, String> shown(Visitor visitor) {
            return visitor.page().select("#report input[id], #report textarea[id]").stream()
                    .collect(Collectors.toMap(Element::id, field -> field.val()));
        }
    }

    private static Map<String, String> and(Map<String, String> fields, String name, String value) {
        Map<String, String> all = new HashMap<>(fields);
        all.put(name, value);
        return all;
    }

    private void print(Database database, int beforeKill, Duration took) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.printf(
                "%s: %d organs in %d s, killed after %d submissions, %d people cut off%n",
                database, ORGANS, took.toSeconds(), beforeKill, cutOff.size());
        out.println("| what | how often | median ms | p99 ms | longest ms |");
        out.println("| --- | ---: | ---: | ---: | ---: |");
        Map<String, List<Duration>> rows = new TreeMap<>();
        answers.forEach((kind, durations) -> rows.put(kind, List.copyOf(durations)));
        rows.put("~all", answers.values().stream().flatMap(Queue::stream).toList());
        rows.forEach((kind, durations) -> {
            List<Long> sorted =
                    durations.stream().map(Duration::toMillis).sorted().toList();
            if (!sorted.isEmpty()) {
                out.printf(
                        "| %s | %,d | %,d | %,d | %,d |%n",
                        kind, sorted.size(), at(sorted, 0.5), at(sorted, 0.99), at(sorted, 1));
            }
        });
    }

    private static long at(List<Long> sorted, double share) {
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }
}
