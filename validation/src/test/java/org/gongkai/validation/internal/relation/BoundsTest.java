package org.gongkai.validation.internal.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Outcome;
import org.gongkai.finding.ValidationResult;
import org.gongkai.form.CellPath;
import org.gongkai.form.Form;
import org.gongkai.form.FormCell;
import org.gongkai.form.Relation;
import org.gongkai.form.Relation.Comparison;
import org.gongkai.form.Section;
import org.gongkai.report.Cell;
import org.gongkai.report.DisclosureReport;
import org.gongkai.validation.Samples;
import org.junit.jupiter.api.Test;

/** What one sum settles holds in the others; checked against a solver that tries all numbers. */
class BoundsTest {

    /** No number of the reports is larger, so a solver need not try more. */
    private static final int LARGEST = 3;

    /** Whatever holds no number may be any. */
    private static final List<Cell> UNKNOWN = List.of(Cell.blank(), Cell.notApplicable(), Cell.text("若干"));

    private static DisclosureReport zero() {
        return Samples.zero(Form.FORM_2021);
    }

    @Test
    void blanksThatTheColumnMakesZeroAreZeroInTheirRow() {
        DisclosureReport report = zero();
        for (String column : List.of("otherOrganization", "total")) {
            report = report.with(CellPath.of("/applications/results/denied/stateSecret/" + column), Cell.blank());
        }

        assertThat(undecided(Samples.check(report))).isEmpty();
    }

    @Test
    void columnsThatWereClippedAreZeroWhereTheRequestsAre() {
        DisclosureReport report = Samples.zero(Form.FORM_2019);
        for (FormCell cell : report.form().cells()) {
            if (cell.path().toString().matches("/applications/(results|carriedForward)/.*(otherOrganization|total)")
                    || cell.path().toString().equals("/reviewAndLitigation/litigationAfterReview/total")) {
                report = report.with(cell.path(), Cell.blank());
            }
        }

        assertThat(undecided(Samples.check(report))).singleElement().asString().contains("litigationAfterReview");
        assertThat(undecided(Samples.check(report))).isEqualTo(leftOpen(report));
    }

    @Test
    void aTotalOfWhichNothingElseIsKnownConfirmsNothing() {
        DisclosureReport report = zero().with(CellPath.of("/reviewAndLitigation/review/total"), Cell.blank());

        assertThat(undecided(Samples.check(report))).hasSize(1);
    }

    @Test
    void itemsThatAreBlankAreNotNegative() {
        DisclosureReport report = Samples.zero(Form.FORM_2019)
                .with(CellPath.of("/article20/licensing/previousYearItems"), Cell.blank())
                .with(CellPath.of("/article20/licensing/change"), Cell.change(2));

        assertThat(undecided(Samples.check(report))).isEmpty();
        assertThat(undecided(Samples.check(report.with(CellPath.of("/article20/licensing/change"), Cell.change(-2)))))
                .hasSize(1);
    }

    /** A few numbers in a few rows and columns, some of them blank. */
    @Provide
    Arbitrary<DisclosureReport> reportsWithBlanks() {
        List<CellPath> cells = Form.FORM_2021.cells().stream()
                .filter(cell -> cell.table().section() == Section.REVIEW_AND_LITIGATION
                        || cell.path()
                                .toString()
                                .matches("/applications/(newlyReceived|carriedForward|results/(granted|total))/"
                                        + "(naturalPerson|otherOrganization|total)"))
                .map(FormCell::path)
                .toList();
        return Combinators.combine(
                        Arbitraries.integers().between(0, LARGEST).list().ofSize(2),
                        Arbitraries.of(cells).set().ofMinSize(1).ofMaxSize(4),
                        Arbitraries.of(cells).list().ofMaxSize(1),
                        Arbitraries.of(UNKNOWN).list().ofSize(4))
                .as((granted, blanks, wrong, unknown) ->
                        report(granted.get(0), granted.get(1), blanks, wrong, unknown));
    }

    private static DisclosureReport report(
            int natural, int other, Set<CellPath> blanks, List<CellPath> wrong, List<Cell> unknown) {
        DisclosureReport report = zero();
        for (String row : List.of("newlyReceived", "results/granted", "results/total")) {
            report =
                    Samples.withRow(report, "/applications/" + row, natural, 0, 0, 0, 0, other, natural + (long) other);
        }
        for (CellPath path : wrong) {
            report = report.with(path, Cell.count(1));
        }
        int next = 0;
        for (CellPath path : blanks) {
            report = report.with(path, unknown.get(next++));
        }
        return report;
    }

    @Property(tries = 300)
    void whatStaysOpenIsWhatASolverThatTriesAllNumbersLeavesOpen(@ForAll("reportsWithBlanks") DisclosureReport report) {
        assertThat(undecided(Samples.check(report))).isEqualTo(leftOpen(report));
    }

    /** What the solver leaves open. */
    private static Set<String> leftOpen(DisclosureReport report) {
        return report.form().relations().stream()
                .filter(relation -> relation.kind().comparison() != Comparison.ZERO_TOGETHER)
                .filter(relation -> isOpen(report, relation))
                .map(relation -> relation.left() + "" + relation.right())
                .collect(Collectors.toSet());
    }

    private static Set<String> undecided(ValidationResult result) {
        return result.findings().stream()
                .filter(finding -> finding.outcome() == Outcome.UNDECIDED)
                .filter(finding -> !finding.right().isEmpty())
                .map(finding -> key(finding))
                .collect(Collectors.toSet());
    }

    private static String key(Finding finding) {
        return finding.left() + "" + finding.right();
    }

    /** Whether a relation is open once all blanks are zero that are so in every solution of the other relations. */
    private static boolean isOpen(DisclosureReport report, Relation relation) {
        DisclosureReport settled = report;
        for (CellPath zero : alwaysZero(report, relation)) {
            settled = settled.with(zero, Cell.count(0));
        }
        return byItself(settled, relation) == Outcome.UNDECIDED;
    }

    private static Set<CellPath> alwaysZero(DisclosureReport report, Relation except) {
        List<CellPath> blanks = report.form().cells().stream()
                .map(FormCell::path)
                .filter(path -> report.cell(path).number().isEmpty())
                .toList();
        List<Relation> others = report.form().relations().stream()
                .filter(relation -> !relation.equals(except))
                .filter(relation -> relation.kind().comparison() == Comparison.EQUAL)
                .filter(relation -> byItself(report, relation) != Outcome.FAIL)
                .filter(relation -> relation.cells().stream().anyMatch(blanks::contains))
                .toList();
        int[][] equations = others.stream()
                .map(relation -> equation(report, relation, blanks))
                .toArray(int[][]::new);
        if (!isSolvable(equations, unknown(blanks, -1))) {
            return Set.of();
        }
        return IntStream.range(0, blanks.size())
                .filter(blank -> !isSolvable(equations, unknown(blanks, blank)))
                .mapToObj(blanks::get)
                .collect(Collectors.toSet());
    }

    /** Every blank may be any number, one of them any above zero. */
    private static Range[] unknown(List<CellPath> blanks, int positive) {
        return IntStream.range(0, blanks.size())
                .mapToObj(blank -> new Range(blank == positive ? 1 : 0, 4 * LARGEST))
                .toArray(Range[]::new);
    }

    /** The numbers that are tried for a blank. */
    private record Range(int least, int most) {

        int size() {
            return most - least;
        }

        /** This many times the number, at least or at most. */
        int times(int factor, boolean atLeast) {
            return factor * (factor > 0 == atLeast ? least : most);
        }
    }

    /** What stands on the left less what stands on the right: how often every blank, and the known numbers. */
    private static int[] equation(DisclosureReport report, Relation relation, List<CellPath> blanks) {
        int[] equation = new int[blanks.size() + 1];
        for (int i = 0; i < blanks.size(); i++) {
            equation[i] = count(relation.left(), blanks.get(i)) - count(relation.right(), blanks.get(i));
        }
        equation[blanks.size()] = (int) (known(report, relation.left()) - known(report, relation.right()));
        return equation;
    }

    private static int count(List<CellPath> cells, CellPath cell) {
        return (int) cells.stream().filter(cell::equals).count();
    }

    /** Tries all numbers for the blank that has the fewest left, and so on for the others. */
    private static boolean isSolvable(int[][] equations, Range[] ranges) {
        int fewest = -1;
        Range[] left = new Range[ranges.length];
        for (int i = 0; i < ranges.length; i++) {
            left[i] = ranges[i].size() == 0 ? ranges[i] : left(equations, ranges, i);
            if (left[i].size() < 0) {
                return false;
            }
            boolean isOpen = ranges[i].size() > 0;
            fewest = isOpen && (fewest < 0 || left[i].size() < left[fewest].size()) ? i : fewest;
        }
        if (fewest < 0) {
            return Arrays.stream(equations).allMatch(equation -> sum(equation, ranges, -1, true) == 0);
        }
        for (int number = left[fewest].least(); number <= left[fewest].most(); number++) {
            Range[] tried = ranges.clone();
            tried[fewest] = new Range(number, number);
            if (isSolvable(equations, tried)) {
                return true;
            }
        }
        return false;
    }

    /** The numbers of a blank with which each equation by itself can still come out as zero. */
    private static Range left(int[][] equations, Range[] ranges, int blank) {
        int least = ranges[blank].least();
        int most = ranges[blank].most();
        for (int[] equation : equations) {
            int factor = equation[blank];
            if (factor != 0) {
                int low = sum(equation, ranges, blank, true);
                int high = sum(equation, ranges, blank, false);
                while (least <= most && (low + factor * least > 0 || high + factor * least < 0)) {
                    least++;
                }
                while (least <= most && (low + factor * most > 0 || high + factor * most < 0)) {
                    most--;
                }
            }
        }
        return new Range(least, most);
    }

    /** The least or the greatest sum of an equation, but for one blank. */
    private static int sum(int[] equation, Range[] ranges, int without, boolean least) {
        int sum = equation[ranges.length];
        for (int i = 0; i < ranges.length; i++) {
            sum += i == without ? 0 : ranges[i].times(equation[i], least);
        }
        return sum;
    }

    /** The known parts against the known total, as the catalogue says it. */
    private static Outcome byItself(DisclosureReport report, Relation relation) {
        long left = known(report, relation.left());
        long right = known(report, relation.right());
        boolean leftOpen = isOpen(report, relation.left());
        boolean rightOpen = isOpen(report, relation.right());
        if (relation.kind().comparison() == Comparison.AT_MOST) {
            return !leftOpen && left <= right
                    ? Outcome.PASS
                    : left > right && !rightOpen ? Outcome.FAIL : Outcome.UNDECIDED;
        }
        boolean nothingKnown = relation.right().stream()
                .allMatch(path -> report.cell(path).number().isEmpty());
        if (!leftOpen && !rightOpen) {
            return left == right ? Outcome.PASS : Outcome.FAIL;
        }
        if (leftOpen && rightOpen || rightOpen && nothingKnown) {
            return Outcome.UNDECIDED;
        }
        long complete = leftOpen ? right : left;
        long parts = leftOpen ? left : right;
        return parts > complete ? Outcome.FAIL : parts == complete ? Outcome.PASS : Outcome.UNDECIDED;
    }

    private static boolean isOpen(DisclosureReport report, List<CellPath> cells) {
        return cells.stream().anyMatch(path -> report.cell(path).number().isEmpty());
    }

    private static long known(DisclosureReport report, List<CellPath> cells) {
        return cells.stream()
                .flatMap(path -> Stream.of(report.cell(path).number().orElse(BigDecimal.ZERO)))
                .mapToLong(BigDecimal::longValue)
                .sum();
    }
}
