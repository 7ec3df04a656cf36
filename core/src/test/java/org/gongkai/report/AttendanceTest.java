package org.gongkai.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongkai.form.Form;
import org.junit.jupiter.api.Test;

class AttendanceTest {

    private static final CreditCode CODE = new CreditCode("91350100M000100Y43");
    private static final CreditCode OTHER_CODE = new CreditCode("12100000400000624D");

    private static final Agency EDUCATION = Agency.of("示例县教育局");
    private static final Agency FINANCE = Agency.of("示例县财政局");

    @Test
    void anIndexFindsAnAgencyByItsNameOrItsCodeAndTellsTwoOfOneNameApart() {
        AgencyIndex<Integer> index = new AgencyIndex<>();
        index.add(EDUCATION.withCreditCode(CODE), 1);
        index.add(EDUCATION.withCreditCode(OTHER_CODE), 2);

        assertThat(index.find(Agency.of("示例县教育和体育局").withCreditCode(CODE))).containsExactly(1);
        assertThat(index.find(EDUCATION.withCreditCode(CODE)))
                .as("found by name and by code, and once")
                .containsExactly(1);
        assertThat(index.find(EDUCATION)).containsExactly(1, 2);
        assertThat(index.find(FINANCE)).isEmpty();
    }

    @Test
    void whoHasNotReportedIsMissingAndWhoIsNotOnTheRosterIsAStranger() {
        Attendance attendance = new Attendance(List.of(EDUCATION, FINANCE));
        attendance.note(FINANCE);
        attendance.note(FINANCE);
        attendance.note(Agency.of("示例县水务局"));

        assertThat(attendance.missing()).containsExactly(EDUCATION);
        assertThat(attendance.strangers()).containsExactly(Agency.of("示例县水务局"));
        assertThat(attendance.seats()).extracting(Attendance.Seat::reports).containsExactly(0, 2);
    }

    @Test
    void anAgencyThatIsListedTwiceHasOneSeatWithTwoPlaces() {
        Attendance attendance = new Attendance(List.of(EDUCATION, FINANCE, EDUCATION));

        assertThat(attendance.seats()).extracting(Attendance.Seat::agency).containsExactly(EDUCATION, FINANCE);
        assertThat(attendance.seats()).extracting(Attendance.Seat::places).containsExactly(2, 1);
    }

    @Test
    void reportsThatMayBeOfTwoAgenciesAreDividedAmongThoseWithoutOne() {
        Attendance attendance =
                new Attendance(List.of(EDUCATION.withCreditCode(CODE), EDUCATION.withCreditCode(OTHER_CODE)));
        attendance.note(EDUCATION);
        attendance.note(EDUCATION.withCreditCode(CODE));

        assertThat(attendance.seats()).extracting(Attendance.Seat::reports).containsExactly(1, 1);
        assertThat(attendance.missing()).as("asked again, nothing counts twice").isEmpty();

        attendance.note(EDUCATION);
        assertThat(attendance.seats()).extracting(Attendance.Seat::reports).containsExactly(2, 1);
    }

    @Test
    void aRollUpTellsWhoOfItsRosterIsMissing() {
        RollUp rollUp = RollUp.of(DisclosureReport.blank(Form.FORM_2021, 2023, Agency.of("示例县人民政府")))
                .withRoster(List.of(EDUCATION, FINANCE));

        assertThat(rollUp.missing(List.of(EDUCATION))).containsExactly(FINANCE);
    }
}
