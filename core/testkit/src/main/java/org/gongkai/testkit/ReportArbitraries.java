package org.gongkai.testkit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.gongkai.form.Article20Table;
import org.gongkai.form.Form;
import org.gongkai.form.FormCell;
import org.gongkai.form.Table;
import org.gongkai.form.Unit;
import org.gongkai.report.Agency;
import org.gongkai.report.AgencyKind;
import org.gongkai.report.AgencyLevel;
import org.gongkai.report.Cell;
import org.gongkai.report.DisclosureReport;
import org.gongkai.report.OtherMatters;

/**
 * Arbitraries of reports in which everything is as it has to be: no rule of the catalogue finds anything.
 *
 * @since 0.1.0
 */
public final class ReportArbitraries {

    private static final String GOVERNMENT_RULES = Article20Table.Form2021.GOVERNMENT_RULES.key();

    private static final Set<AgencyLevel> MAKE_GOVERNMENT_RULES =
            Set.of(AgencyLevel.NATIONAL, AgencyLevel.PROVINCIAL, AgencyLevel.PREFECTURAL);

    private ReportArbitraries() {}

    /**
     * Consistent reports of every form and every size.
     *
     * @return the arbitrary
     */
    public static Arbitrary<DisclosureReport> consistent() {
        return Arbitraries.of(Form.class).flatMap(ReportArbitraries::consistent);
    }

    /**
     * Consistent reports of one form and every size.
     *
     * @param form the form
     * @return the arbitrary
     */
    public static Arbitrary<DisclosureReport> consistent(Form form) {
        return Arbitraries.of(ReportSize.class).flatMap(size -> consistent(form, size));
    }

    /**
     * Consistent reports of one form and size.
     *
     * @param form the form
     * @param size how large the numbers are
     * @return the arbitrary
     */
    public static Arbitrary<DisclosureReport> consistent(Form form, ReportSize size) {
        Arbitrary<Integer> years = Arbitraries.integers().between(form.firstYear(), lastYear(form));
        return Combinators.combine(
                        years,
                        AgencyArbitraries.agencies(),
                        numbers(form, size),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.randomValue(Random::nextLong))
                .as((year, agency, numbers, scale, seed) ->
                        ProseArbitraries.honest(report(form, year, agency, numbers, scale), new Random(seed)));
    }

    /**
     * Consistent reports some of whose cells were left blank or marked as not applicable; the numbers that are left agree
     * with each other.
     *
     * @return the arbitrary
     */
    public static Arbitrary<DisclosureReport> consistentWithBlanks() {
        return consistent().flatMap(report -> {
            Arbitrary<Optional<Cell>> erasers = Arbitraries.frequencyOf(
                    Tuple.of(8, Arbitraries.just(Optional.empty())),
                    Tuple.of(1, Arbitraries.of(Optional.of(Cell.blank()), Optional.of(Cell.notApplicable()))));
            return erasers.list().ofSize(report.cells().size()).map(eraser -> erase(report, eraser));
        });
    }

    /** The last year of a form, or one of the first years of the form in force. */
    static int lastYear(Form form) {
        return form.lastYear().orElse(form.firstYear() + 4);
    }

    private static DisclosureReport erase(DisclosureReport report, List<Optional<Cell>> erasers) {
        List<Cell> cells = new ArrayList<>(report.cells());
        for (int i = 0; i < cells.size(); i++) {
            cells.set(i, erasers.get(i).orElse(cells.get(i)));
        }
        return withCells(DisclosureReport.builder().from(report), report.form(), cells);
    }

    static Arbitrary<long[]> numbers(Form form, ReportSize size) {
        return Arbitraries.frequencyOf(
                        Tuple.of(3, Arbitraries.just(0L)),
                        Tuple.of(2, Arbitraries.longs().between(-size.largestPart(), size.largestPart())))
                .list()
                .ofSize(form.cells().size())
                .map(numbers -> numbers.stream().mapToLong(Long::longValue).toArray());
    }

    /** A consistent report that has the numbers drawn, as far as they agree. */
    static DisclosureReport report(Form form, int year, Agency agency, long[] drawn, int scale) {
        long[] numbers = drawn.clone();
        for (int i = 0; i < numbers.length; i++) {
            FormCell cell = form.cells().get(i);
            boolean refused = cell.row().key().equals(GOVERNMENT_RULES) && !mayMakeGovernmentRules(agency);
            numbers[i] = refused ? 0 : cell.column().signed() ? numbers[i] : Math.abs(numbers[i]);
        }
        ConsistentTables.makeConsistent(form, numbers);
        DisclosureReport.Builder builder = DisclosureReport.builder()
                .form(form)
                .year(year)
                .agency(agency)
                .title(agency.name().orElseThrow() + year + "年政府信息公开工作年度报告")
                .publishedOn(
                        LocalDate.of(year + 1, agency.kind().equals(Optional.of(AgencyKind.GOVERNMENT)) ? 3 : 1, 25))
                .overview(ProseArbitraries.overview(List.of()))
                .problemsAndImprovements("公开内容的更新还不够及时，公开的形式比较单一。下一步将加强培训，完善公开目录，及时更新内容。")
                .otherMatters(OtherMatters.of("政府信息公开信息处理费按照规定收取。工作考核和社会评议结果良好，没有需要追究责任的情形。"));
        return withCells(builder, form, cells(form, numbers, scale));
    }

    private static boolean mayMakeGovernmentRules(Agency agency) {
        return agency.level().filter(MAKE_GOVERNMENT_RULES::contains).isPresent();
    }

    private static List<Cell> cells(Form form, long[] numbers, int scale) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < numbers.length; i++) {
            cells.add(
                    form.cells().get(i).column().unit() == Unit.COUNT
                            ? Cell.change(numbers[i])
                            : Cell.amount(BigDecimal.valueOf(numbers[i], scale)));
        }
        return cells;
    }

    static DisclosureReport withCells(DisclosureReport.Builder builder, Form form, List<Cell> cells) {
        int first = 0;
        for (Table table : form.tables()) {
            int end = first + table.cells().size();
            builder.table(table, cells.subList(first, end), Optional.empty());
            first = end;
        }
        return builder.build();
    }
}
