package org.gongkai.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.gongkai.finding.LeftOutReport;
import org.gongkai.finding.ReportKey;
import org.gongkai.form.CellPath;
import org.gongkai.form.Form;
import org.gongkai.form.Section;
import org.gongkai.report.Agency;
import org.gongkai.report.Cell;
import org.gongkai.report.DisclosureReport;
import org.gongkai.report.RollUp;
import org.junit.jupiter.api.Test;

class ReportSumTest {

    static final CellPath NEW = CellPath.of("/applications/newlyReceived/total");
    static final CellPath FEES = CellPath.of("/article20/fees/amount");
    private static final Agency COUNTY = Agency.of("示例县人民政府");

    static DisclosureReport report(String agency, Cell newlyReceived) {
        return DisclosureReport.blank(Form.FORM_2021, 2024, Agency.of(agency)).with(NEW, newlyReceived);
    }

    private static ReportSum.Builder builder() {
        return ReportSum.builder(Form.FORM_2021, 2024, COUNTY);
    }

    private static CellSum cellSum(ReportSum sum, CellPath path) {
        return sum.cells().get(Form.FORM_2021.indexOf(path));
    }

    @Test
    void numbersAreAddedWithTheirDecimals() {
        ReportSum sum = builder()
                .add(report("甲局", Cell.count(3)).with(FEES, Cell.amount("1.25")))
                .add(report("乙局", Cell.count(4)).with(FEES, Cell.amount("0.1")))
                .build();

        assertThat(sum.report().cell(NEW)).isEqualTo(Cell.count(7));
        assertThat(sum.report().cell(FEES)).isEqualTo(Cell.amount("1.35"));
        assertThat(sum.report().agency()).isEqualTo(COUNTY);
        assertThat(sum.rollUp())
                .isEqualTo(RollUp.of(sum.report()).withRoster(List.of(Agency.of("甲局"), Agency.of("乙局"))));
    }

    @Test
    void aBlankChildLeavesTheSumOpenAndSaysWhatIsKnown() {
        DisclosureReport blank = report("乙局", Cell.blank());
        ReportSum sum = builder()
                .withProvenance()
                .add(report("甲局", Cell.count(3)))
                .add(blank)
                .build();

        assertThat(sum.report().cell(NEW)).isEqualTo(Cell.blank());
        CellSum cell = cellSum(sum, NEW);
        assertThat(sum.open()).contains(cell);
        assertThat(cell.known()).isEqualByComparingTo("3");
        assertThat(cell.missing()).isEqualTo(1);
        assertThat(cell.missingFrom()).containsExactly(ReportKey.of(blank));
        assertThat(cell.shares()).extracting(CellSum.Share::cell).containsExactly(Cell.count(3), Cell.blank());
    }

    @Test
    void whatAppliesToNobodyDoesNotApplyToTheSum() {
        ReportSum all = builder()
                .add(report("甲局", Cell.notApplicable()))
                .add(report("乙局", Cell.notApplicable()))
                .build();
        ReportSum some = builder()
                .add(report("甲局", Cell.notApplicable()))
                .add(report("乙局", Cell.count(2)))
                .build();

        assertThat(all.report().cell(NEW)).isEqualTo(Cell.notApplicable());
        assertThat(some.report().cell(NEW)).isEqualTo(Cell.blank());
    }

    @Test
    void aTableThatNobodyHasIsAbsent() {
        DisclosureReport without = DisclosureReport.builder()
                .form(Form.FORM_2021)
                .year(2024)
                .agency(Agency.of("甲局"))
                .build();

        assertThat(builder().add(without).build().report().has(Section.APPLICATIONS))
                .isFalse();
        ReportSum sum = builder().add(without).add(report("乙局", Cell.count(2))).build();
        assertThat(sum.report().has(Section.APPLICATIONS)).isTrue();
        assertThat(cellSum(sum, NEW).isOpen()).isTrue();
        assertThat(builder().build().report().cells()).containsOnly(Cell.blank());
    }

    @Test
    void whatDoesNotBelongIsLeftOutAndTold() {
        DisclosureReport otherYear = report("甲局", Cell.count(1)).withYear(2023);
        DisclosureReport otherForm = DisclosureReport.blank(Form.FORM_2019, 2024, Agency.of("甲局"));
        DisclosureReport parent = report("示例县人民政府", Cell.count(9));
        DisclosureReport again = report(" 甲局", Cell.count(5));
        ReportSum sum = builder()
                .addAll(List.of(otherYear, otherForm, parent, report("甲局", Cell.count(2)), again))
                .build();

        assertThat(sum.report().cell(NEW)).isEqualTo(Cell.count(2));
        assertThat(sum.leftOut())
                .extracting(LeftOutReport::report)
                .containsExactly(
                        ReportKey.of(otherYear), ReportKey.of(otherForm), ReportKey.of(parent), ReportKey.of(again));
    }

    @Test
    void theParentsOwnShareIsAdded() {
        DisclosureReport own = report("示例县人民政府", Cell.count(9));
        ReportSum sum =
                builder().add(report("甲局", Cell.count(2))).addOwnShare(own).build();

        assertThat(sum.report().cell(NEW)).isEqualTo(Cell.count(11));
        assertThat(sum.ownShare()).isTrue();
        assertThat(sum.rollUp().ownShare()).isTrue();
        assertThat(sum.children()).containsExactly(Agency.of("甲局"));
        assertThatThrownBy(() -> builder().addOwnShare(own).addOwnShare(own)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> builder().addOwnShare(own.withYear(2023)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2023");
        assertThatThrownBy(() -> builder().addOwnShare(own).withProvenance()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aSumThatNoCellCanHoldStaysBlankAndIsKnown() {
        ReportSum sum = builder()
                .add(report("甲局", Cell.count(Cell.MAX_NUMBER)))
                .add(report("乙局", Cell.count(1)))
                .build();

        assertThat(sum.report().cell(NEW)).isEqualTo(Cell.blank());
        assertThat(cellSum(sum, NEW)).satisfies(cell -> {
            assertThat(cell.isOpen()).isFalse();
            assertThat(cell.known()).isEqualTo(BigDecimal.TEN.pow(15));
        });
    }

    @Test
    void tenThousandChildrenNeedSixtyFourMegabytes() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        TenThousand.class.getName())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes());

        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said.strip()).endsWith("50005000");
    }

    /** Run in a small Java of its own. */
    static final class TenThousand {
        public static void main(String[] args) {
            ReportSum.Builder sum = builder();
            for (int i = 1; i <= 10_000; i++) {
                sum.add(report("示例市第" + i + "局", Cell.count(i)));
            }
            System.out.println(sum.build().report().cell(NEW));
        }
    }
}
