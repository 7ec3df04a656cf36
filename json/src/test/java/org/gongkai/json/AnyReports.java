package org.gongkai.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.gongkai.form.Aspect;
import org.gongkai.form.Column;
import org.gongkai.form.Form;
import org.gongkai.form.Table;
import org.gongkai.form.Unit;
import org.gongkai.report.Agency;
import org.gongkai.report.AgencyKind;
import org.gongkai.report.AgencyLevel;
import org.gongkai.report.Cell;
import org.gongkai.report.CreditCode;
import org.gongkai.report.DisclosureReport;
import org.gongkai.report.DivisionCode;
import org.gongkai.report.InformationProcessingFee;
import org.gongkai.report.OtherMatters;
import org.gongkai.report.Overview;
import org.gongkai.report.Passage;

/** Everything that a report can hold, right or wrong: the test kit's reports are all whole and consistent. */
final class AnyReports {

    private AnyReports() {}

    static Arbitrary<DisclosureReport> reports() {
        return Arbitraries.of(Form.class).flatMap(AnyReports::reports);
    }

    private static Arbitrary<DisclosureReport> reports(Form form) {
        Arbitrary<DisclosureReport.Builder> prose = Combinators.combine(
                        Arbitraries.integers().between(1000, 9999),
                        agencies(),
                        texts().optional(),
                        days().optional(),
                        passages().list().ofMaxSize(3).map(Overview::new).optional(),
                        texts().optional(),
                        otherMatters().optional())
                .as((year, agency, title, day, overview, problems, otherMatters) -> DisclosureReport.builder()
                        .form(form)
                        .year(year)
                        .agency(agency)
                        .title(title)
                        .publishedOn(day)
                        .overview(overview)
                        .problemsAndImprovements(problems)
                        .otherMatters(otherMatters));
        Arbitrary<List<Cell>> cells = Combinators.combine(
                        form.cells().stream().map(cell -> cells(cell.column())).toList())
                .as(drawn -> drawn);
        Arbitrary<Set<Table>> tables = Arbitraries.of(form.tables()).set();
        return Combinators.combine(prose, cells, tables, texts().optional()).as((report, drawn, present, remarks) -> {
            for (Table table : present) {
                int first = form.indexOf(table.cells().get(0).path());
                report.table(table, drawn.subList(first, first + table.cells().size()), remarks);
            }
            return report.build();
        });
    }

    private static Arbitrary<Cell> cells(Column column) {
        Arbitrary<Cell> numbers = column.unit() == Unit.COUNT
                ? counts(column.signed())
                : amounts().map(Cell::amount);
        return Arbitraries.frequencyOf(
                Tuple.of(4, numbers),
                Tuple.of(1, Arbitraries.of(Cell.blank(), Cell.notApplicable())),
                Tuple.of(1, filledTexts().map(Cell::text)));
    }

    private static Arbitrary<Cell> counts(boolean signed) {
        return Arbitraries.longs()
                .between(signed ? -Cell.MAX_NUMBER : 0, Cell.MAX_NUMBER)
                .map(Cell::change);
    }

    private static Arbitrary<BigDecimal> amounts() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, Cell.MAX_NUMBER),
                        Arbitraries.integers().between(0, Cell.MAX_SCALE))
                .as(BigDecimal::valueOf);
    }

    static Arbitrary<Agency> agencies() {
        return Combinators.combine(
                        filledTexts().optional(),
                        Arbitraries.of(AgencyLevel.class).optional(),
                        Arbitraries.of(AgencyKind.class).optional(),
                        filledTexts().map(DivisionCode::new).optional(),
                        filledTexts().map(CreditCode::new).optional())
                .as((name, level, kind, division, credit) -> Agency.builder()
                        .name(name)
                        .level(level)
                        .kind(kind)
                        .divisionCode(division)
                        .creditCode(credit)
                        .build());
    }

    private static Arbitrary<Passage> passages() {
        return Combinators.combine(Arbitraries.of(Aspect.class).optional(), texts().optional(), texts())
                .as((aspect, heading, text) -> Passage.builder()
                        .aspect(aspect)
                        .heading(heading)
                        .text(text)
                        .build());
    }

    private static Arbitrary<OtherMatters> otherMatters() {
        return Combinators.combine(texts(), fees().optional())
                .as((text, fee) -> OtherMatters.builder()
                        .text(text)
                        .informationProcessingFee(fee)
                        .build());
    }

    private static Arbitrary<InformationProcessingFee> fees() {
        Arbitrary<Optional<Long>> notices =
                Arbitraries.longs().between(0, Cell.MAX_NUMBER).optional();
        return Combinators.combine(notices, amounts().optional(), amounts().optional())
                .as((issued, notified, collected) -> {
                    InformationProcessingFee.Builder fee = InformationProcessingFee.builder()
                            .amountNotified(notified)
                            .amountCollected(collected);
                    issued.ifPresent(fee::noticesIssued);
                    return fee.build();
                });
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.longs().between(-719_528, 2_932_896).map(LocalDate::ofEpochDay);
    }

    /** Any sequence of UTF-16 units whatever, halves of surrogate pairs among them. */
    private static Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().all().ofMaxLength(20),
                Arbitraries.strings()
                        .withChars("公开\"\\/\n\r\t\u0000\u001f\u2028\u2029\ud83d\ude00")
                        .ofMaxLength(20));
    }

    private static Arbitrary<String> filledTexts() {
        return texts().filter(text -> !text.isBlank());
    }
}
