package org.gongkai.validation.internal.rule;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.report.Agency;

/** Who of a roster has reported, how often, and who else. */
final class Attendance {

    /** An agency of the roster. */
    static final class Seat {

        private final Agency agency;
        private int reports;

        private Seat(Agency agency) {
            this.agency = agency;
        }

        Agency agency() {
            return agency;
        }

        int reports() {
            return reports;
        }
    }

    private final AgencyIndex<Seat> index = new AgencyIndex<>();
    private final List<Seat> seats = new ArrayList<>();
    private final List<Agency> strangers = new ArrayList<>();

    Attendance(List<Agency> roster) {
        for (Agency agency : roster) {
            Seat seat = new Seat(agency);
            seats.add(seat);
            index.add(agency, seat);
        }
    }

    void note(Agency agency) {
        index.find(agency).ifPresentOrElse(seat -> seat.reports++, () -> strangers.add(agency));
    }

    List<Seat> seats() {
        return List.copyOf(seats);
    }

    List<Agency> strangers() {
        return List.copyOf(strangers);
    }

    int missing() {
        return (int) seats.stream().filter(seat -> seat.reports == 0).count();
    }
}
