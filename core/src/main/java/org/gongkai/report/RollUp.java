package org.gongkai.report;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;

/**
 * What is to be summed up: a government's report, and who has a part in it.
 *
 * @param parent the report that is the sum of others
 * @param roster the agencies whose reports it sums up, none if they are not known
 * @param ownShare whether the parent's numbers may exceed those of the children, since it has a share of its own
 * @since 0.1.0
 */
public record RollUp(DisclosureReport parent, List<Agency> roster, boolean ownShare) implements Serializable {

    /**
     * Obtains what is to be summed up.
     *
     * @param parent the sum
     * @param roster the agencies
     * @param ownShare whether it has a share of its own
     */
    public RollUp {
        roster = List.copyOf(roster);
    }

    /**
     * Obtains a report that is to be exactly the sum of its children, whoever they are.
     *
     * @param parent the report
     * @return without roster and without a share of its own
     */
    public static RollUp of(DisclosureReport parent) {
        return new RollUp(parent, List.of(), false);
    }

    /**
     * Obtains a copy that knows whose reports are summed up.
     *
     * @param agencies the agencies
     * @return the copy
     */
    public RollUp withRoster(Collection<Agency> agencies) {
        return new RollUp(parent, List.copyOf(agencies), ownShare);
    }

    /**
     * Obtains a copy in which the parent may report more than its children together, such as requests that it received
     * itself.
     *
     * @return the copy
     */
    public RollUp withOwnShare() {
        return new RollUp(parent, roster, true);
    }

    /**
     * Tells who of the roster has not reported.
     *
     * @param reported the agencies of which there are reports
     * @return the agencies of the roster that {@link Attendance} finds without a report, each once, in the order of the roster
     */
    public List<Agency> missing(Collection<Agency> reported) {
        Attendance attendance = new Attendance(roster);
        reported.forEach(attendance::note);
        return attendance.missing();
    }
}
