package org.gongkai.validation.internal.rule;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
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
import org.gongkai.text.LocalizedText;
import org.gongkai.validation.internal.rule.CarryOverRule.Stock;
import org.gongkai.validation.rule.YearOnYearRule;

/** The rules on what one year leaves to the next: YOY-CARRY-OVER, YOY-IN-FORCE and YOY-ITEMS. */
final class CarryOverRules {

    private CarryOverRules() {}

    static List<YearOnYearRule> all() {
        return List.of(carryOver(), inForce(), items());
    }

    private static YearOnYearRule carryOver() {
        return new CarryOverRule(
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
                        .map(place -> new Stock(
                                place,
                                List.of(path(Form.FORM_2021, ApplicationsTable.CARRIED_FORWARD, place.column())),
                                List.of(),
                                List.of(place.path())))
                        .toList());
    }

    private static YearOnYearRule inForce() {
        return new CarryOverRule(
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
                        .map(place -> new Stock(
                                place,
                                List.of(place.path()),
                                List.of(path(Form.FORM_2021, place.row(), Form2021.ISSUED)),
                                List.of(path(Form.FORM_2021, place.row(), Form2021.REPEALED), place.path())))
                        .toList());
    }

    private static YearOnYearRule items() {
        return new CarryOverRule(
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
                        .map(place -> new Stock(
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
}
