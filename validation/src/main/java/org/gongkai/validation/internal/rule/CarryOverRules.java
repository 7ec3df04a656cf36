package org.gongkai.validation.internal.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gongkai.finding.CellSource;
import org.gongkai.finding.Finding;
import org.gongkai.finding.ImpliedValue;
import org.gongkai.finding.Outcome;
import org.gongkai.finding.RuleDescription;
import org.gongkai.finding.RuleScope;
import org.gongkai.finding.Severity;
import org.gongkai.form.ApplicationsTable;
import org.gongkai.form.Article20Table.Form2019;
import org.gongkai.form.Article20Table.Form2021;
import org.gongkai.form.CellPath;
import org.gongkai.form.Column;
import org.gongkai.form.Form;
import org.gongkai.form.FormCell;
import org.gongkai.form.Row;
import org.gongkai.report.DisclosureReport;
import org.gongkai.text.LocalizedText;
import org.gongkai.validation.internal.relation.KnownSum;
import org.gongkai.validation.rule.Checks;
import org.gongkai.validation.rule.YearOnYearRule;

/** The rules on what one year leaves to the next: YOY-CARRY-OVER, YOY-IN-FORCE and YOY-ITEMS. */
final class CarryOverRules {

    private CarryOverRules() {}

    static List<YearOnYearRule> all() {
        return List.of(carryOver(), inForce(), items());
    }

    private static YearOnYearRule carryOver() {
        return new CarryOver(
                yearOnYear("YOY-CARRY-OVER", Severity.ERROR)
                        .title(new LocalizedText(
                                "本年的上年结转数等于上年的结转下年度数", "What is carried over is what last year carried forward"))
                        .basis(Basis.PREVIOUS_REPORT)
                        .formula("carriedOver(y) = carriedForward(y−1)")
                        .addArguments("row", "column")
                        .failMessage(new LocalizedText(
                                "{row} · {column}：上年报告结转下年度{left}件，本年填写为{right}件，相差{difference}件。",
                                "{row} · {column}: last year's report carries {left} forward, but this one says {right}; "
                                        + "the difference is {difference}."))
                        .undecidedMessage(new LocalizedText(
                                "{row} · {column}：有的单元格没有数字，无法核对：上年报告结转下年度：{left}，本年填写：{right}。",
                                "{row} · {column}: a cell is no number, so this cannot be checked: "
                                        + "carried forward last year: {left}, carried over this year: {right}."))
                        .build(),
                cells(Form.FORM_2021, cell -> cell.row().equals(ApplicationsTable.CARRIED_OVER))
                        .map(place -> new CarryOver.Stock(
                                place,
                                List.of(path(Form.FORM_2021, ApplicationsTable.CARRIED_FORWARD, place.column())),
                                List.of(),
                                List.of(place.path())))
                        .toList());
    }

    private static YearOnYearRule inForce() {
        return new CarryOver(
                yearOnYear("YOY-IN-FORCE", Severity.WARNING)
                        .title(new LocalizedText(
                                "现行有效件数与上年衔接", "The documents in force follow from those of last year"))
                        .basis(Basis.STANDARD_FORM)
                        .formula("inForce(y) = inForce(y−1) + issued(y) − repealed(y)")
                        .addArguments("row")
                        .failMessage(new LocalizedText(
                                "{row}：上年报告现行有效{left}件，但按本年报告推算（现行有效−本年制发+本年废止）上年应为{right}件，相差{difference}件。",
                                "{row}: last year's report has {left} in force, but by this one (in force − issued + repealed) "
                                        + "there were {right}; the difference is {difference}."))
                        .undecidedMessage(new LocalizedText(
                                "{row}：有的单元格没有数字，无法核对：上年报告现行有效：{left}，按本年报告推算：{right}。",
                                "{row}: a cell is no number, so this cannot be checked: "
                                        + "in force by last year's report: {left}, by this one: {right}."))
                        .build(),
                cells(Form.FORM_2021, cell -> cell.column().equals(Form2021.IN_FORCE))
                        .map(place -> new CarryOver.Stock(
                                place,
                                List.of(place.path()),
                                List.of(path(Form.FORM_2021, place.row(), Form2021.ISSUED)),
                                List.of(path(Form.FORM_2021, place.row(), Form2021.REPEALED), place.path())))
                        .toList());
    }

    private static YearOnYearRule items() {
        return new CarryOver(
                yearOnYear("YOY-ITEMS", Severity.WARNING)
                        .title(new LocalizedText(
                                "上一年项目数量与上年报告衔接", "The items of the previous year are those of last year's report"))
                        .basis(Basis.TRIAL_FORM)
                        .formula("previousYearItems(y) = previousYearItems(y−1) + change(y−1)")
                        .addArguments("row")
                        .failMessage(new LocalizedText(
                                "{row}：按上年报告（上一年项目数量+本年增/减）应为{left}项，本年填写的上一年项目数量为{right}项，相差{difference}项。",
                                "{row}: by last year's report (items of the previous year + change) there are {left}, "
                                        + "but this one says {right}; the difference is {difference}."))
                        .undecidedMessage(new LocalizedText(
                                "{row}：有的单元格没有数字，无法核对：按上年报告：{left}，本年填写的上一年项目数量：{right}。",
                                "{row}: a cell is no number, so this cannot be checked: "
                                        + "items by last year's report: {left}, by this one: {right}."))
                        .build(),
                cells(Form.FORM_2019, cell -> cell.column().equals(Form2019.PREVIOUS_YEAR_ITEMS))
                        .map(place -> new CarryOver.Stock(
                                place,
                                List.of(place.path(), path(Form.FORM_2019, place.row(), Form2019.CHANGE)),
                                List.of(),
                                List.of(place.path())))
                        .toList());
    }

    private static RuleDescription.Builder yearOnYear(String id, Severity severity) {
        return RuleDescription.builder().id(id).severity(severity).scope(RuleScope.YEAR_ON_YEAR);
    }

    private static Stream<FormCell> cells(Form form, Predicate<FormCell> condition) {
        return form.cells().stream().filter(condition);
    }

    private static CellPath path(Form form, Row row, Column column) {
        return cells(form, cell -> cell.row().equals(row) && cell.column().equals(column))
                .map(FormCell::path)
                .findFirst()
                .orElseThrow();
    }

    /** A rule on what one year leaves to the next: requests, documents, items. One check for every stock. */
    private static final class CarryOver implements YearOnYearRule {

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

        CarryOver(RuleDescription description, List<Stock> stocks) {
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
}
