package org.gongkai.validation.internal.rule;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.report.Agency;
import org.gongkai.report.AgencyIndex;

/** Who of a roster has reported, how often, and who else. */
final class Attendance {

    /** An agency of the roster. */
    static final class Seat {

        private final Agency agency;
        private int reports;
        private int places = 1;

        private Seat(Agency agency) {
            this.agency = agency;
        }

        Agency agency() {
            return agency;
        }

        int reports() {
            return reports;
        }

        /** How often it is on the roster. */
        int places() {
            return places;
        }
    }

    private final AgencyIndex<Seat> index = new AgencyIndex<>();
    private final List<Seat> seats = new ArrayList<>();
    private final List<Agency> unclear = new ArrayList<>();
    private final List<Agency> strangers = new ArrayList<>();

    Attendance(List<Agency> roster) {
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

    void note(Agency agency) {
        List<Seat> found = index.find(agency);
        switch (found.size()) {
            case 0 -> strangers.add(agency);
            case 1 -> found.get(0).reports++;
            default -> unclear.add(agency);
        }
    }

    /** Those of the roster. Of two with one name, a report that tells no more belongs to the one that lacks it. */
    List<Seat> seats() {
        for (Agency agency : unclear) {
            List<Seat> found = index.find(agency);
            found.stream().filter(seat -> seat.reports == 0).findFirst().orElse(found.get(0)).reports++;
        }
        unclear.clear();
        return List.copyOf(seats);
    }

    List<Agency> strangers() {
        return List.copyOf(strangers);
    }

    int missing() {
        return (int) seats().stream().filter(seat -> seat.reports == 0).count();
    }
}
