package org.gongkai.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.validation.Years.found;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.gongkai.form.Form;
import org.gongkai.report.Agency;
import org.gongkai.report.Cell;
import org.gongkai.report.DisclosureReport;
import org.gongkai.report.RollUp;

/** YOY-SWING, YOY-PROSE-REUSED, ROLL-UP-COVERAGE and CORPUS-DUPLICATE find what they should and nothing else. */
class SeveralReportsPropertiesTest {

    private static final List<Agency> AGENCIES = List.of(Agency.of("示例县教育局"), Agency.of("示例县财政局"), Agency.of("示例县民政局"));

    @Property
    void yoySwingIsMoreThanTenfoldAndNotAmongSmallNumbers(
            @ForAll @IntRange(max = 3000) int before, @ForAll @IntRange(max = 3000) int now) {
        boolean swings = Math.max(before, now) >= 100 && Math.max(before, now) > 10L * Math.min(before, now);

        assertThat(found(Years.check(penalties(Years.LAST, before), penalties(Years.THIS, now)), "YOY-SWING"))
                .hasSize(swings ? 1 : 0);
    }

    private static DisclosureReport penalties(DisclosureReport report, int decisions) {
        return Samples.with(report, "/article20/penalties/decisions", Cell.count(decisions));
    }

    @Property(tries = 100)
    void yoyProseReusedKnowsLastYearsTextAndNoOther(@ForAll long seed, @ForAll boolean copied) {
        String last = text(new Random(seed)) + "2023年";
        String now = copied ? last.replace("2023", "2024") : text(new Random(~seed));

        assertThat(found(
                        Years.check(
                                Years.LAST.withProblemsAndImprovements(last),
                                Years.THIS.withProblemsAndImprovements(now)),
                        "YOY-PROSE-REUSED"))
                .hasSize(copied ? 1 : 0);
    }

    /** Two hundred characters that say nothing. */
    private static String text(Random random) {
        return random.ints(200, '一', '一' + 2000).mapToObj(Character::toString).collect(Collectors.joining());
    }

    @Property
    void rollUpCoverageFindsWhoDidNotReportJustOnce(@ForAll @Size(max = 6) List<@From("agencies") Agency> reporting) {
        DisclosureReport parent = Samples.zero(Form.FORM_2021);
        List<Agency> roster = AGENCIES.subList(0, 2);
        long strangers = reporting.stream().filter(AGENCIES.get(2)::equals).count();
        long wrong = roster.stream()
                .filter(agency -> reporting.stream().filter(agency::equals).count() != 1)
                .count();

        assertThat(found(
                        RollUpValidator.standard()
                                .validate(
                                        RollUp.of(parent).withRoster(roster),
                                        reporting.stream().map(parent::withAgency)),
                        "ROLL-UP-COVERAGE"))
                .hasSize((int) (wrong + strangers));
    }

    record Key(Agency agency, int year) {}

    @Property
    void corpusDuplicateFindsEveryFurtherReportOfAnAgencyAndYear(@ForAll @Size(max = 8) List<@From("keys") Key> keys) {
        DisclosureReport report = Samples.zero(Form.FORM_2021);

        assertThat(CorpusValidator.standard()
                        .validate(keys.stream()
                                .map(key -> report.withAgency(key.agency()).withYear(key.year())))
                        .findings())
                .hasSize(keys.size() - new HashSet<>(keys).size());
    }

    @Provide
    Arbitrary<Agency> agencies() {
        return Arbitraries.of(AGENCIES);
    }

    @Provide
    Arbitrary<Key> keys() {
        return agencies()
                .flatMap(agency -> Arbitraries.integers().between(2021, 2023).map(year -> new Key(agency, year)));
    }
}
