package org.gongkai.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.finding.FindingTest.FAILED;
import static org.gongkai.finding.FindingTest.UNDECIDED;
import static org.gongkai.finding.FindingTest.UPHELD;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.form.CellPath;
import org.junit.jupiter.api.Test;

class FindingGroupTest {

    private static final Finding BLANK = FAILED.withRule("FORM-BLANK-CELL")
            .withLeft(UPHELD)
            .withRight()
            .withLeftSum(Optional.empty())
            .withRightSum(Optional.empty());

    @Test
    void whatABlankCellLeavesUndecidedComesWithIt() {
        assertThat(FindingGroup.of(List.of(UNDECIDED, FAILED, BLANK), List.of()))
                .containsExactly(new FindingGroup(BLANK, List.of(UNDECIDED)), new FindingGroup(FAILED, List.of()));
    }

    @Test
    void placesThatOneRuleLeavesUndecidedAreOne() {
        Finding elsewhere = UNDECIDED.withLeft(CellPath.of("/reviewAndLitigation/review/pending"));
        Finding ofAnotherRule = UNDECIDED.withRule("OTHER");

        List<FindingGroup> groups = FindingGroup.of(List.of(UNDECIDED, ofAnotherRule, elsewhere), List.of());

        assertThat(groups)
                .containsExactly(
                        new FindingGroup(UNDECIDED, List.of(elsewhere)), new FindingGroup(ofAnotherRule, List.of()));
        assertThat(groups.get(0).findings()).containsExactly(UNDECIDED, elsewhere);
        assertThat(groups.get(0).othersByRule()).containsExactly(Map.entry(UNDECIDED.rule(), 1));
    }

    @Test
    void failedSumsThatADiagnosisExplainsTogetherAreOne() {
        Finding other = FAILED.withRule("OTHER");

        assertThat(FindingGroup.of(List.of(FAILED, other), List.of())).hasSize(2);
        assertThat(FindingGroup.of(List.of(FAILED, other), List.of(new Diagnosis(List.of(FAILED, other), List.of()))))
                .containsExactly(new FindingGroup(FAILED, List.of(other)));
    }
}
