package org.gongkai.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.figures.CellSum;
import org.gongkai.figures.DraftedProse;
import org.gongkai.figures.ReportSum;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Outcome;
import org.gongkai.finding.Severity;
import org.gongkai.report.Agency;
import org.gongkai.report.DisclosureReport;
import org.gongkai.testkit.Family;
import org.gongkai.testkit.FamilyArbitraries;
import org.gongkai.testkit.ReportArbitraries;

/** A sum passes the rules that its children pass, and ROLL-UP-SUM or stays undecided where a child is blank. */
class ReportSumTest {

    private static final String ROLL_UP_SUM = "ROLL-UP-SUM";

    private static ReportSum.Builder sum(DisclosureReport parent, List<DisclosureReport> children) {
        return ReportSum.builder(parent.form(), parent.year(), parent.agency()).addAll(children);
    }

    private static List<Finding> rollUp(ReportSum sum, List<DisclosureReport> children) {
        return RollUpValidator.standard()
                .validate(sum.rollUp(), children.stream())
                .findings();
    }

    @Property(tries = 50)
    void theSumOfConsistentChildrenIsConsistent(@ForAll("families") Family family) {
        ReportSum sum = sum(family.parent(), family.children()).build();

        assertThat(rollUp(sum, family.children())).isEmpty();
        assertThat(ReportValidator.standard().validate(sum.report()).findings())
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .extracting(Finding::rule)
                .containsOnly("FORM-SECTIONS");
    }

    @Property(tries = 50)
    void withItsOwnShareTheSumPassesToo(@ForAll("families") Family family) {
        ReportSum sum = sum(family.parent(), family.children())
                .addOwnShare(family.children().get(0))
                .build();

        assertThat(rollUp(sum, family.children())).isEmpty();
    }

    @Property(tries = 50)
    void whereAChildIsBlankTheSumIsUndecidedAtMost(
            @ForAll("withBlanks") DisclosureReport one, @ForAll("withBlanks") DisclosureReport another) {
        List<DisclosureReport> children = IntStream.range(0, 2)
                .mapToObj(i -> List.of(one, another).get(i).withYear(2022).withAgency(Agency.of("示例县第" + i + "局")))
                .filter(child -> child.form() == one.form())
                .toList();
        ReportSum sum = sum(one.withYear(2022).withAgency(Agency.of("示例县人民政府")), children)
                .build();

        List<Finding> found = rollUp(sum, children);
        assertThat(found).extracting(Finding::outcome).isSubsetOf(Outcome.UNDECIDED);
        assertThat(found)
                .filteredOn(finding -> finding.rule().equals(ROLL_UP_SUM))
                .extracting(finding -> finding.right().get(0))
                .isSubsetOf(sum.open().stream().map(CellSum::cell).toList());
        assertThat(ReportValidator.standard().validate(sum.report()).findings())
                .filteredOn(finding -> finding.severity() == Severity.ERROR && finding.outcome() == Outcome.FAIL)
                .extracting(Finding::rule)
                .doesNotContain("APP-ROW-SUM", "APP-RESULT-SUM", "APP-BALANCE", "LIT-GROUP-SUM", "FORM-NOT-A-NUMBER");
    }

    @Property(tries = 100)
    void draftedSentencesClaimWhatTheTablesSay(@ForAll("families") Family family) {
        DisclosureReport report = family.parent();
        DisclosureReport drafted = report.withOverview(DraftedProse.overview(report));

        assertThat(ReportValidator.standard().validate(drafted).findings())
                .extracting(Finding::rule)
                .doesNotContain("PROSE-CLAIM", "PROSE-NONE-CLAIM", "PROSE-PARTS", "PROSE-BALANCE", "PROSE-RATE");
    }

    @Provide
    Arbitrary<Family> families() {
        return FamilyArbitraries.consistent();
    }

    @Provide
    Arbitrary<DisclosureReport> withBlanks() {
        return ReportArbitraries.consistentWithBlanks();
    }
}
