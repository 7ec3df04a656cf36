package org.gongkai.testkit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.gongkai.form.Form;
import org.gongkai.form.Unit;
import org.gongkai.report.Agency;
import org.gongkai.report.AgencyKind;
import org.gongkai.report.AgencyLevel;
import org.gongkai.report.Cell;
import org.gongkai.report.DisclosureReport;
import org.gongkai.report.DivisionCode;

/** Arbitraries of a government's report and those of its organs, of which it is the sum. */
public final class FamilyArbitraries {

    private static final List<String> ORGANS = List.of("示例县教育局", "示例县财政局", "示例县公安局", "示例县民政局", "示例县水利局", "示例镇人民政府");

    private FamilyArbitraries() {}

    /**
     * A county's report and those of one to six of its organs, all for one year, in one form and consistent.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Family> consistent() {
        return Combinators.combine(Arbitraries.of(Form.class), Arbitraries.of(ReportSize.class))
                .flatAs((form, size) -> Combinators.combine(
                                ReportArbitraries.numbers(form, size)
                                        .list()
                                        .ofMinSize(1)
                                        .ofMaxSize(ORGANS.size()),
                                Arbitraries.integers().between(0, 4))
                        .as((numbers, scale) -> family(form, numbers, scale)));
    }

    private static Family family(Form form, List<long[]> numbers, int scale) {
        List<DisclosureReport> children = IntStream.range(0, numbers.size())
                .mapToObj(i -> report(form, agency(ORGANS.get(i), AgencyKind.DEPARTMENT), numbers.get(i), scale))
                .toList();
        Agency county = agency("示例县人民政府", AgencyKind.GOVERNMENT);
        DisclosureReport zero = report(form, county, new long[form.cells().size()], scale);
        return new Family(
                ReportArbitraries.withCells(DisclosureReport.builder().from(zero), form, sums(form, children)),
                children);
    }

    private static DisclosureReport report(Form form, Agency agency, long[] numbers, int scale) {
        return ReportArbitraries.report(form, form.firstYear(), agency, numbers, scale);
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
            boolean counted = form.cells().get(i).column().unit() == Unit.COUNT;
            sums.add(counted ? Cell.change(sum.longValueExact()) : Cell.amount(sum));
        }
        return sums;
    }
}
