package org.gongkai.validation.internal.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.finding.CellSource;
import org.gongkai.finding.Finding;
import org.gongkai.finding.ImpliedValue;
import org.gongkai.finding.Outcome;
import org.gongkai.finding.RuleDescription;
import org.gongkai.form.CellPath;
import org.gongkai.form.Form;
import org.gongkai.form.FormCell;
import org.gongkai.report.DisclosureReport;
import org.gongkai.validation.internal.relation.KnownSum;
import org.gongkai.validation.rule.Checks;
import org.gongkai.validation.rule.YearOnYearRule;

/** A rule on what one year leaves to the next: requests, documents, items. One check for every stock. */
final class CarryOverRule implements YearOnYearRule {

    /**
     * What one year leaves to the next: what last year's report says, with what this year gained, is what this year's report
     * says.
     *
     * @param place the cell by whose labels messages speak of it
     * @param before cells of last year's report
     * @param gained cells of this year's report
     * @param now cells of this year's report
     */
    record Stock(FormCell place, List<CellPath> before, List<CellPath> gained, List<CellPath> now) {

        private boolean isIn(Form form) {
            return Stream.of(before, gained, now)
                    .flatMap(List::stream)
                    .allMatch(path -> form.cell(path).isPresent());
        }

        private List<CellPath> own() {
            return Stream.concat(gained.stream(), now.stream()).toList();
        }
    }

    private final RuleDescription description;
    private final List<Stock> stocks;

    CarryOverRule(RuleDescription description, List<Stock> stocks) {
        this.description = description;
        this.stocks = stocks;
    }

    @Override
    public RuleDescription description() {
        return description;
    }

    @Override
    public boolean appliesTo(Form form) {
        return stocks.stream().allMatch(stock -> stock.isIn(form));
    }

    @Override
    public void check(DisclosureReport previous, DisclosureReport report, Checks checks) {
        for (Stock stock : stocks) {
            if (Stream.of(previous, report)
                    .allMatch(each -> each.has(stock.place().table().section()))) {
                check(stock, previous, report, checks);
            } else {
                checks.skip();
            }
        }
    }

    private void check(Stock stock, DisclosureReport previous, DisclosureReport report, Checks checks) {
        KnownSum before = KnownSum.of(previous, stock.before());
        KnownSum gained = KnownSum.of(report, stock.gained());
        KnownSum now = KnownSum.of(report, stock.now());
        Outcome outcome = before.plus(gained).equalTo(now);
        if (outcome == Outcome.PASS) {
            checks.pass();
            return;
        }
        Finding.Builder finding = description
                .finding(outcome)
                .left(stock.before())
                .leftSource(CellSource.PREVIOUS_REPORT)
                .right(stock.own())
                .leftSum(before.sum())
                .rightSum(now.sum()
                        .flatMap(sum ->
                                gained.isComplete() ? Optional.of(sum.subtract(gained.known())) : Optional.empty()))
                .putArguments("row", stock.place().rowLabelPath())
                .putArguments("column", stock.place().column().label());
        if (outcome == Outcome.UNDECIDED && before.isComplete() && gained.unknown() + now.unknown() == 1) {
            BigDecimal missing =
                    before.known().add(gained.known()).subtract(now.known()).abs();
            stock.own().stream()
                    .filter(path -> report.cell(path).number().isEmpty())
                    .findFirst()
                    .ifPresent(path -> finding.implied(new ImpliedValue(path, missing)));
        }
        checks.found(finding.build());
    }
}
