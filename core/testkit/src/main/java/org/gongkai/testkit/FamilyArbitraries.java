package org.gongkai.testkit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.gongkai.form.Form;
import org.gongkai.report.Agency;
import org.gongkai.report.AgencyKind;
import org.gongkai.report.AgencyLevel;
import org.gongkai.report.Cell;
import org.gongkai.report.DisclosureReport;
import org.gongkai.report.DivisionCode;

/**
 * Arbitraries of a government's report and those of its organs, of which it is the sum.
 *
 * @since 0.1.0
 */
public final class FamilyArbitraries {

    private static final Agency COUNTY = agency("示例县人民政府", AgencyKind.GOVERNMENT);

    private static final List<Agency> ORGANS = Stream.of("示例县教育局", "示例县财政局", "示例县公安局", "示例县民政局", "示例县水利局", "示例镇人民政府")
            .map(name -> agency(name, AgencyKind.DEPARTMENT))
            .toList();

    private FamilyArbitraries() {}

    /**
     * A county's report and those of one to six of its organs, all for one year, in one form and consistent.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Family> consistent() {
        return Combinators.combine(
                        Arbitraries.of(Form.class),
                        Arbitraries.of(ReportSize.class),
                        Arbitraries.integers().between(1, ORGANS.size()))
                .flatAs((form, size, children) -> of(COUNTY, ORGANS.subList(0, children), form.firstYear(), size));
    }

    /**
     * The reports of a government and of its organs for a year, in the form of the year and consistent.
     *
     * @param parent the government
     * @param children its organs, all different, at least one
     * @param year a year for which there is a form
     * @param size how large the numbers of the organs are
     * @return the arbitrary
     */
    public static Arbitrary<Family> of(Agency parent, List<Agency> children, int year, ReportSize size) {
        Form form = Form.ofYear(year).orElseThrow();
        return Combinators.combine(
                        ReportArbitraries.numbers(form, size).list().ofSize(children.size()),
                        Arbitraries.integers().between(0, 4))
                .as((numbers, scale) -> {
                    List<DisclosureReport> reports = IntStream.range(0, children.size())
                            .mapToObj(i -> ReportArbitraries.report(form, year, children.get(i), numbers.get(i), scale))
                            .toList();
                    DisclosureReport zero = ReportArbitraries.report(
                            form, year, parent, new long[form.cells().size()], scale);
                    return new Family(
                            ReportArbitraries.withCells(
                                    DisclosureReport.builder().from(zero), form, sums(form, reports)),
                            reports);
                });
    }

    private static Agency agency(String name, AgencyKind kind) {
        return Agency.builder()
                .name(name)
                .level(AgencyLevel.COUNTY)
                .kind(kind)
                .divisionCode(new DivisionCode("410823"))
                .build();
    }

    private static List<Cell> sums(Form form, List<DisclosureReport> children) {
        List<Cell> sums = new ArrayList<>();
        for (int i = 0; i < form.cells().size(); i++) {
            int place = i;
            BigDecimal sum = children.stream()
                    .map(child -> child.cells().get(place).number().orElseThrow())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            sums.add(Cell.of(sum, form.cells().get(i).column()));
        }
        return sums;
    }
}
