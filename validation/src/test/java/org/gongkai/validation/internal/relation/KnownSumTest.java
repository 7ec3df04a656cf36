package org.gongkai.validation.internal.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.gongkai.finding.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownSumTest {

    /** What is printed of a sum: 3 is known, 3? has another cell without a number, 3± one that may be below zero. */
    private static KnownSum sum(String printed) {
        boolean signed = printed.endsWith("±");
        int unknown = signed || printed.endsWith("?") ? 1 : 0;
        String known = printed.substring(0, printed.length() - unknown);
        return known.isEmpty()
                ? KnownSum.ofUnknown(1, signed)
                : new KnownSum(new BigDecimal(known), 1 + unknown, unknown, signed);
    }

    @ParameterizedTest
    @CsvSource({
        "3, 3, PASS",
        "3, 4, FAIL",
        "3?, 4, UNDECIDED",
        "3?, 3, PASS",
        "3?, 2, FAIL",
        "3±, 2, UNDECIDED",
        "3±, 3, UNDECIDED",
        "4, 3?, UNDECIDED",
        "3, 3?, PASS",
        "2, 3?, FAIL",
        "2, 3±, UNDECIDED",
        "0, ?, UNDECIDED",
        "3, ?, UNDECIDED",
        "3?, 3?, UNDECIDED"
    })
    void equalsAnotherAsFarAsBothAreKnown(String left, String right, Outcome outcome) {
        assertThat(sum(left).equalTo(sum(right))).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "3, 3, PASS",
        "3, 4, PASS",
        "4, 3, FAIL",
        "3, 3?, PASS",
        "3, 2?, UNDECIDED",
        "3, 4±, UNDECIDED",
        "3?, 3, UNDECIDED",
        "3?, 4, UNDECIDED",
        "4?, 3, FAIL",
        "4±, 3, UNDECIDED",
        "4, 3?, UNDECIDED"
    })
    void isAtMostAnotherAsFarAsBothAreKnown(String left, String right, Outcome outcome) {
        assertThat(sum(left).atMost(sum(right))).isEqualTo(outcome);
    }

    @Test
    void sumsAreAddedUpWithWhatIsUnknownOfThem() {
        KnownSum one = new KnownSum(BigDecimal.ONE, 2, 1, false);

        assertThat(one.plus(new KnownSum(BigDecimal.TEN, 3, 2, true)))
                .isEqualTo(new KnownSum(new BigDecimal(11), 5, 3, true));
        assertThat(one.plus(one).signed()).isFalse();
    }

    @Test
    void theSumOfNoCellsIsZeroAndThatOfUnknownOnesUnknown() {
        assertThat(KnownSum.NONE.sum()).contains(BigDecimal.ZERO);
        assertThat(sum("?").sum()).isEmpty();
        assertThat(sum("3?").sum()).contains(new BigDecimal(3));
    }
}
