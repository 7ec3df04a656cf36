package org.gongkai.examples.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.examples.web.Filing.Checked;
import org.gongkai.examples.web.Filing.Decision;
import org.gongkai.examples.web.Filing.Explanation;
import org.gongkai.examples.web.Filing.Line;
import org.gongkai.examples.web.Filing.Origin;
import org.gongkai.examples.web.Filing.Status;
import org.gongkai.figures.ReportSum;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Outcome;
import org.gongkai.finding.Severity;
import org.gongkai.finding.ValidationResult;
import org.gongkai.finding.Waiver;
import org.gongkai.form.Form;
import org.gongkai.report.Agency;
import org.gongkai.report.DisclosureReport;
import org.gongkai.report.RollUp;
import org.gongkai.validation.ReportValidator;
import org.gongkai.validation.RollUpValidator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What organs and the office do with filings. Whoever acts on a filing passes it as it was seen. */
@Service
@Transactional
class Desk {

    /** Somebody else was faster: the filing is no longer what was seen. */
    static final class OvertakenException extends RuntimeException {

        private static final long serialVersionUID = 1;

        OvertakenException(Filing seen) {
            super("Filing " + seen.id() + " is no longer at version " + seen.version() + ", " + seen.status());
        }
    }

    /** There are errors that nobody has explained. */
    static final class UnexplainedException extends RuntimeException {

        private static final long serialVersionUID = 1;

        UnexplainedException(Filing filing) {
            super("Filing " + filing.id() + " has errors without an explanation");
        }
    }

    private final Filings filings;
    private final Roster roster;
    private final ReportValidator validator;
    private final Clock clock;

    Desk(Filings filings, Roster roster, ReportValidator validator, Clock clock) {
        this.filings = filings;
        this.roster = roster;
        this.validator = validator;
        this.clock = clock;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Opens the collection of a year: every organ gets the form to fill in. */
    void collect(int year, LocalDate deadline, String by) {
        filings.collect(year, deadline);
        Form form = Form.ofYear(year).orElseThrow();
        for (Organ organ : roster.organs()) {
            filings.begin(organ, toFillIn(form, year, organ), by);
        }
    }

    /** Asks a new organ for the report of the newest year. */
    void ask(Organ organ, String by) {
        filings.years().stream()
                .findFirst()
                .ifPresent(
                        year -> filings.begin(organ, toFillIn(Form.ofYear(year).orElseThrow(), year, organ), by));
    }

    private static DisclosureReport toFillIn(Form form, int year, Organ organ) {
        DisclosureReport empty = DisclosureReport.toFillIn(form, year, organ.agency());
        return empty.withTitle(empty.prescribedTitle());
    }

    /**
     * Takes over what was read of a document, with fields for the sections that it lacks.
     *
     * @throws OvertakenException if somebody else has saved a version since
     */
    void upload(Filing seen, DisclosureReport read, String source, Clerk by) {
        DisclosureReport empty = toFillIn(read.form(), seen.year(), seen.organ());
        DisclosureReport report = read.withAgency(seen.organ().agency())
                .withTitle(read.title().or(empty::title))
                .withOverview(read.overview().or(empty::overview))
                .withProblemsAndImprovements(read.problemsAndImprovements().or(empty::problemsAndImprovements))
                .withOtherMatters(read.otherMatters().or(empty::otherMatters));
        save(seen, report, Origin.UPLOADED, Optional.of(source), by);
    }

    /** Whether a filing was submitted after the last day, or has not been and that day is over. */
    boolean isLate(Line filing, LocalDate deadline) {
        LocalDate day = filing.submitted()
                .filter(time -> !filing.status().isWithOrgan())
                .map(time -> LocalDate.ofInstant(time, clock.getZone()))
                .orElseGet(this::today);
        return day.isAfter(deadline);
    }

    /** What is looked at beside the text of a filing when it is checked. */
    record Background(Optional<DisclosureReport> lastYear, List<Explanation> explanations) {}

    Background background(Filing filing) {
        return new Background(
                filings.find(filing.organ(), filing.year() - 1).map(Filing::report), filings.explanations(filing));
    }

    /** Checks a text of a filing, without what the office let stand. */
    ValidationResult check(DisclosureReport report, Background background) {
        return check(report, background, Set.of(Explanation.Status.ACCEPTED));
    }

    private ValidationResult check(
            DisclosureReport report, Background background, Set<Explanation.Status> lettingStand) {
        List<Waiver> waivers = background.explanations().stream()
                .filter(explanation -> lettingStand.contains(explanation.status()))
                .map(Explanation::waiver)
                .toList();
        ReportValidator waiving = validator.withWaivers(waivers, today());
        return background
                .lastYear()
                .map(previous -> waiving.validate(report, previous))
                .orElseGet(() -> waiving.validate(report));
    }

    /** What keeps a filing from being submitted: errors that the organ has neither mended nor explained. */
    List<Finding> unexplained(Filing filing, Background background) {
        return check(filing.report(), background, Set.of(Explanation.Status.ACCEPTED, Explanation.Status.PROPOSED))
                .findings()
                .stream()
                .filter(finding -> finding.severity() == Severity.ERROR && finding.outcome() == Outcome.FAIL)
                .toList();
    }

    private void noteWhatIsFound(Filing filing, Background background) {
        ValidationResult result = check(filing.report(), background);
        filings.checked(filing, new Checked(result.verdict(), result.counts()));
    }

    void save(Filing seen, DisclosureReport report, Origin origin, Optional<String> source, Clerk by) {
        require(seen.isWithOrgan() && filings.save(seen, report, origin, source, by.getUsername()), seen);
    }

    void keep(Filing seen, DisclosureReport typed, Clerk by) {
        require(seen.isWithOrgan(), seen);
        filings.keep(seen, typed, by.getUsername());
    }

    void explain(Filing seen, Finding finding, String reason, Clerk by) {
        require(seen.isWithOrgan(), seen);
        filings.explain(
                seen,
                Waiver.builder(finding, seen.report())
                        .reason(reason)
                        .acceptedBy(by.person())
                        .until(today().plusYears(1))
                        .build());
        filings.decide(seen, Decision.Kind.EXPLAINED, finding.message().zh() + "\n" + reason, by.getUsername());
    }

    void answer(Filing seen, Explanation explanation, boolean accepted, Clerk by) {
        require(
                filings.answer(
                        explanation,
                        accepted ? explanation.waiver().withAcceptedBy(by.person()) : explanation.waiver(),
                        accepted ? Explanation.Status.ACCEPTED : Explanation.Status.REFUSED),
                seen);
        filings.decide(
                seen,
                accepted ? Decision.Kind.EXPLANATION_ACCEPTED : Decision.Kind.EXPLANATION_REFUSED,
                explanation.waiver().finding().message().zh(),
                by.getUsername());
        noteWhatIsFound(seen, background(seen));
    }

    void submit(Filing seen, Clerk by) {
        Background background = background(seen);
        if (!unexplained(seen, background).isEmpty()) {
            throw new UnexplainedException(seen);
        }
        require(seen.isWithOrgan() && filings.change(seen, Status.SUBMITTED), seen);
        filings.decide(seen, Decision.Kind.SUBMITTED, "", by.getUsername());
        noteWhatIsFound(seen, background);
    }

    void sendBack(Filing seen, String remark, Clerk by) {
        require(seen.status() == Status.SUBMITTED && filings.change(seen, Status.RETURNED), seen);
        filings.decide(seen, Decision.Kind.RETURNED, remark, by.getUsername());
    }

    void accept(Filing seen, Clerk by) {
        require(seen.status() == Status.SUBMITTED && filings.change(seen, Status.ACCEPTED), seen);
        filings.decide(seen, Decision.Kind.ACCEPTED, "", by.getUsername());
    }

    private static void require(boolean done, Filing seen) {
        if (!done) {
            throw new OvertakenException(seen);
        }
    }

    /** The sum of what the other organs have handed in, and what the rules say of it. */
    record Sum(ReportSum sum, ValidationResult result) {}

    Sum sum(Organ office, int year) {
        List<DisclosureReport> reports = filings.ofYear(year).stream()
                .filter(filing -> !filing.organ().isOffice() && !filing.isWithOrgan())
                .map(Filing::report)
                .toList();
        ReportSum sum = ReportSum.builder(Form.ofYear(year).orElseThrow(), year, office.agency())
                .addAll(reports)
                .build();
        List<Agency> agencies = roster.organs().stream()
                .filter(organ -> !organ.isOffice())
                .map(Organ::agency)
                .toList();
        RollUp rollUp = sum.rollUp().withRoster(agencies);
        return new Sum(
                sum,
                validator
                        .validate(sum.report())
                        .mergedWith(RollUpValidator.standard().validate(rollUp, reports.stream())));
    }
}
