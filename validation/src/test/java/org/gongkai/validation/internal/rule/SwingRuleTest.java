package org.gongkai.validation.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.validation.Samples.only;
import static org.gongkai.validation.Samples.with;
import static org.gongkai.validation.Samples.withRow;
import static org.gongkai.validation.Samples.zh;
import static org.gongkai.validation.Years.LAST;
import static org.gongkai.validation.Years.THIS;
import static org.gongkai.validation.Years.check;
import static org.gongkai.validation.Years.found;

import java.util.List;
import org.gongkai.finding.CellSource;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Severity;
import org.gongkai.finding.ValidationResult;
import org.gongkai.finding.Verdict;
import org.gongkai.report.Cell;
import org.gongkai.report.DisclosureReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** YOY-SWING. */
class SwingRuleTest {

    @ParameterizedTest
    @CsvSource({
        "9, 90, true",
        "0, 99, true",
        "0, 100, false",
        "10, 100, true",
        "10, 101, false",
        "1000, 100, true",
        "1000, 99, false",
        "251000, 25.1, false"
    })
    void tellsOfAChangeOfMoreThanTenfoldAboveTheFloor(String before, String now, boolean quiet) {
        ValidationResult result = check(
                with(LAST, "/article20/fees/amount", Cell.amount(before)),
                with(THIS, "/article20/fees/amount", Cell.amount(now)));

        assertThat(result.findings()).extracting(Finding::rule).isEqualTo(quiet ? List.of() : List.of("YOY-SWING"));
        assertThat(result.verdict()).isEqualTo(Verdict.VALID);
    }

    @Test
    void namesBothNumbers() {
        ValidationResult result =
                check(withRow(LAST, "/article20/penalties", 12), withRow(THIS, "/article20/penalties", 1200));

        assertThat(only(result).severity()).isEqualTo(Severity.INFO);
        assertThat(only(result).leftSource()).isEqualTo(CellSource.PREVIOUS_REPORT);
        assertThat(zh(result)).isEqualTo("表二 · 第二十条第（六）项 · 行政处罚 · 本年处理决定数量：上年为12，本年为1200，相差十倍以上，请核实（例如单位是否有误）。");
    }

    @Test
    void looksAtTotalsOnly() {
        DisclosureReport last = withRow(LAST, "/applications/newlyReceived", 500, 0, 0, 0, 0, 0, 500);
        DisclosureReport now = withRow(THIS, "/applications/newlyReceived", 0, 500, 0, 0, 0, 0, 500);

        assertThat(found(check(last, now), "YOY-SWING")).isEmpty();
        assertThat(found(check(last, THIS), "YOY-SWING"))
                .extracting(finding -> finding.right().toString())
                .containsExactly("[/applications/newlyReceived/total]");
    }

    @Test
    void skipsWhatIsNoNumber() {
        DisclosureReport now = with(THIS, "/article20/penalties/decisions", Cell.blank());

        assertThat(found(check(withRow(LAST, "/article20/penalties", 1200), now), "YOY-SWING"))
                .isEmpty();
    }
}
