package org.gongkai.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongkai.finding.FindingTest.FAILED;
import static org.gongkai.finding.FindingTest.TOTAL;
import static org.gongkai.finding.FindingTest.UPHELD;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.form.Form;
import org.gongkai.report.Agency;
import org.gongkai.report.Cell;
import org.gongkai.report.DisclosureReport;
import org.gongkai.text.InvalidValueException;
import org.gongkai.text.LocalizedText;
import org.junit.jupiter.api.Test;

class WaiverTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2024, 12, 31);

    private static final DisclosureReport REPORT = DisclosureReport.blank(Form.FORM_2021, 2023, Agency.of("示例县教育局"))
            .with(UPHELD, Cell.count(1))
            .with(TOTAL, Cell.count(3));

    private static final Waiver WAIVER = Waiver.builder(FAILED, REPORT)
            .reason("网站显示有误，已更正")
            .acceptedBy("县政务公开办")
            .until(LAST_DAY)
            .build();

    @Test
    void coversItsFindingWhileTheNumbersAreThoseThatWereAccepted() {
        assertThat(WAIVER.covers(FAILED, REPORT, LAST_DAY)).isTrue();
        assertThat(WAIVER.covers(FAILED, REPORT, LAST_DAY.plusDays(1)))
                .as("the day after the last one")
                .isFalse();
        assertThat(WAIVER.covers(FAILED, REPORT.with(TOTAL, Cell.count(4)), LAST_DAY))
                .as("another number")
                .isFalse();
        assertThat(WAIVER.covers(FAILED.withRule("OTHER"), REPORT, LAST_DAY)).isFalse();
        assertThat(WAIVER.covers(FAILED, REPORT.withYear(2024), LAST_DAY)).isFalse();
    }

    @Test
    void isForTheReportsOfItsAgencyAndYear() {
        assertThat(WAIVER.isFor(REPORT)).isTrue();
        assertThat(WAIVER.isFor(REPORT.withYear(2022))).isFalse();
        assertThat(WAIVER.isFor(REPORT.withAgency(Agency.of("示例县财政局")))).isFalse();
    }

    @Test
    void aFindingIsTheSameWhateverItsSeverityAndWording() {
        Finding reworded = FAILED.withSeverity(Severity.INFO).withPattern(LocalizedText.verbatim("{cells}"));

        assertThat(FAILED.isSameAs(reworded)).isTrue();
        assertThat(FAILED.isSameAs(FAILED.withRule("OTHER"))).isFalse();
        assertThat(FAILED.isSameAs(FAILED.withLeft(TOTAL))).isFalse();
    }

    @Test
    void needsWhatItIsForAndADayThatCanBeWritten() {
        assertThatThrownBy(() -> WAIVER.withReason(" ")).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> WAIVER.withAcceptedBy("")).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> WAIVER.withValues(List.of())).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> WAIVER.withAgency(Agency.builder().build())).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> WAIVER.withUntil(LocalDate.of(10_000, 1, 1)))
                .isInstanceOf(InvalidValueException.class);
        assertThat(WAIVER.withUntil(LocalDate.of(9999, 12, 31)).until()).hasYear(9999);
        assertThat(WAIVER.withUntil(LocalDate.of(0, 1, 1)).until()).hasYear(0);
    }
}
