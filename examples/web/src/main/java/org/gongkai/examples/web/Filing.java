package org.gongkai.examples.web;

import java.time.Instant;
import java.util.Optional;
import org.gongkai.finding.FindingCounts;
import org.gongkai.finding.Verdict;
import org.gongkai.finding.Waiver;
import org.gongkai.report.DisclosureReport;

/**
 * The report of one organ for one year, as it stands now.
 *
 * @param version the number of the newest text
 * @param report the newest text
 */
record Filing(long id, Organ organ, int year, Status status, int version, DisclosureReport report) {

    enum Status {
        /** The organ is at it. */
        OPEN,
        /** The office is at it. */
        SUBMITTED,
        /** The office has sent it back, with a remark; the organ is at it. */
        RETURNED,
        /** The office has accepted it; it is closed. */
        ACCEPTED;

        /** Whether the organ may change it; public for the templates. */
        public boolean isWithOrgan() {
            return this == OPEN || this == RETURNED;
        }
    }

    /** This, for somebody who acts on it having seen a version that need not be the newest any more. */
    Filing seenAt(int seenVersion) {
        return new Filing(id, organ, year, status, seenVersion, report);
    }

    boolean isWithOrgan() {
        return status.isWithOrgan();
    }

    /**
     * A filing as the overview of a year lists it.
     *
     * @param submitted when it was last handed in
     * @param checked what was found then, or when an explanation was last answered
     */
    record Line(long id, String organ, Status status, Optional<Instant> submitted, Optional<Checked> checked) {}

    /** What a check came to. */
    record Checked(Verdict verdict, FindingCounts counts) {}

    /** How a text came to be. */
    enum Origin {
        /** The empty form. */
        BEGUN,
        TYPED,
        /** Read from a document. */
        UPLOADED,
        /** The sum of the reports of other organs. */
        SUMMED
    }

    /** A text that was saved; the document that it was read from, by name and digest. */
    record Version(int number, Origin origin, Optional<String> source, String by, Instant at) {}

    /** What somebody has typed since a version, and not yet saved. */
    record WorkingCopy(int version, DisclosureReport report, Instant at) {}

    /** Something that was decided on a version. */
    record Decision(int version, Kind kind, String remark, String by, Instant at) {

        enum Kind {
            SUBMITTED,
            RETURNED,
            ACCEPTED,
            EXPLAINED,
            EXPLANATION_ACCEPTED,
            EXPLANATION_REFUSED
        }
    }

    /**
     * Why the organ lets a finding stand.
     *
     * @param waiver what it asks for; once accepted, it names who accepted it
     */
    record Explanation(long id, Waiver waiver, Status status) {

        enum Status {
            PROPOSED,
            ACCEPTED,
            REFUSED
        }
    }
}
