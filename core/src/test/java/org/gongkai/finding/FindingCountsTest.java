package org.gongkai.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.gongkai.text.LocalizedText;
import org.junit.jupiter.api.Test;

class FindingCountsTest {

    @Test
    void anUndecidedFindingCountsAsSuchHoweverGrave() {
        List<Finding> findings = Stream.of(
                        Severity.ERROR, Severity.ERROR, Severity.ERROR, Severity.WARNING, Severity.INFO)
                .map(severity -> finding(severity, Outcome.FAIL))
                .toList();
        List<Finding> undecided = Stream.of(Severity.values())
                .map(severity -> finding(severity, Outcome.UNDECIDED))
                .toList();

        assertThat(FindingCounts.of(findings)).isEqualTo(new FindingCounts(3, 1, 0, 1));
        assertThat(FindingCounts.of(undecided)).isEqualTo(new FindingCounts(0, 0, 3, 0));
        assertThat(FindingCounts.of(
                        Stream.concat(findings.stream(), undecided.stream()).toList()))
                .isEqualTo(new FindingCounts(3, 1, 3, 1));
    }

    private static Finding finding(Severity severity, Outcome outcome) {
        LocalizedText text = new LocalizedText("文字", "Text");
        return RuleDescription.builder()
                .id("LIT-GROUP-SUM")
                .severity(severity)
                .title(text)
                .basis(text)
                .formula("upheld = total")
                .failMessage(text)
                .undecidedMessage(text)
                .build()
                .finding(outcome)
                .build();
    }
}
