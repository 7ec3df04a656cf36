package org.gongkai.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Who of a roster has reported, how often, and who else. Reports are noted one after the other; not to be shared by threads
 * while that is done.
 *
 * @since 0.1.0
 */
public final class Attendance {

    private final AgencyIndex<Seat> index = new AgencyIndex<>();
    private final List<Seat> seats = new ArrayList<>();
    private final List<Agency> unclear = new ArrayList<>();
    private final List<Agency> strangers = new ArrayList<>();

    /** An agency of the roster. */
    public static final class Seat {

        private final Agency agency;
        private int reports;
        private int places = 1;

        private Seat(Agency agency) {
            this.agency = agency;
        }

        /**
         * Gives the agency.
         *
         * @return it, as the roster names it first
         */
        public Agency agency() {
            return agency;
        }

        /**
         * Says how often it has reported.
         *
         * @return the number of reports that were noted
         */
        public int reports() {
            return reports;
        }

        /**
         * Says how often it is on the roster.
         *
         * @return the number of places, at least one
         */
        public int places() {
            return places;
        }
    }

    /**
     * Obtains the attendance of a roster, of which nobody has reported yet.
     *
     * @param roster the agencies that have to report
     */
    public Attendance(List<Agency> roster) {
        for (Agency agency : roster) {
            List<Seat> same = index.find(agency);
            if (same.isEmpty()) {
                Seat seat = new Seat(agency);
                seats.add(seat);
                index.add(agency, seat);
            } else {
                same.get(0).places++;
            }
        }
    }

    /**
     * Notes a report.
     *
     * @param agency the agency whose report it is
     */
    public void note(Agency agency) {
        List<Seat> found = index.find(agency);
        switch (found.size()) {
            case 0 -> strangers.add(agency);
            case 1 -> found.get(0).reports++;
            default -> unclear.add(agency);
        }
    }

    /**
     * Lists the agencies of the roster. Of two with one name, a report that tells no more belongs to the one that lacks it.
     *
     * @return the agencies, each once, in the order of the roster
     */
    public List<Seat> seats() {
        for (Agency agency : unclear) {
            List<Seat> found = index.find(agency);
            found.stream().filter(seat -> seat.reports == 0).findFirst().orElse(found.get(0)).reports++;
        }
        unclear.clear();
        return List.copyOf(seats);
    }

    /**
     * Lists who has reported though the roster does not have it.
     *
     * @return the agencies, in the order of their reports
     */
    public List<Agency> strangers() {
        return List.copyOf(strangers);
    }

    /**
     * Lists who has not reported.
     *
     * @return the agencies, each once, in the order of the roster
     */
    public List<Agency> missing() {
        return seats().stream()
                .filter(seat -> seat.reports() == 0)
                .map(Seat::agency)
                .toList();
    }
}
