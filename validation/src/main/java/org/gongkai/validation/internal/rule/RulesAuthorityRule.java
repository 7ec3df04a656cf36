package org.gongkai.validation.internal.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gongkai.finding.Outcome;
import org.gongkai.finding.RuleDescription;
import org.gongkai.finding.Severity;
import org.gongkai.form.Article20Table;
import org.gongkai.form.CellPath;
import org.gongkai.form.Form;
import org.gongkai.form.FormCell;
import org.gongkai.form.Row;
import org.gongkai.form.Section;
import org.gongkai.report.AgencyLevel;
import org.gongkai.report.Cell;
import org.gongkai.report.DisclosureReport;
import org.gongkai.text.LocalizedText;

/** A20-RULES-AUTHORITY and A20-RULES-DEPARTMENT: only an organ that may make 规章 reports any. */
final class RulesAuthorityRule extends PreparedRule {

    private static final LocalizedText BASIS =
            new LocalizedText("《立法法》（2023年）第九十一条、第九十三条", "Legislation Law (2023), Articles 91 and 93");

    private RulesAuthorityRule(RuleDescription description, Function<Organ, Optional<Boolean>> may) {
        super(
                description,
                form -> Stream.of(RowCells.of(
                                form,
                                Set.of(
                                        Article20Table.Form2019.GOVERNMENT_RULES,
                                        Article20Table.Form2021.GOVERNMENT_RULES)))
                        .filter(RowCells::areThere)
                        .map(cells -> check(description, may, cells)));
    }

    private static PreparedCheck check(
            RuleDescription description, Function<Organ, Optional<Boolean>> may, RowCells cells) {
        return (report, checks) -> {
            Optional<Boolean> allowed = may.apply(Organ.of(report.agency()));
            if (allowed.isEmpty() || !report.has(Section.ARTICLE_20)) {
                checks.skip();
                return;
            }
            List<CellPath> reported = cells.positiveIn(report);
            checks.check(
                    reported.isEmpty() || allowed.get(),
                    () -> description.finding(Outcome.FAIL).addAllLeft(reported).build());
        };
    }

    static RulesAuthorityRule authority() {
        return new RulesAuthorityRule(
                RuleDescription.builder()
                        .id("A20-RULES-AUTHORITY")
                        .severity(Severity.WARNING)
                        .title(new LocalizedText(
                                "只有有权制定规章的机关填报规章", "Only organs that may make government rules report any"))
                        .basis(BASIS)
                        .formula("governmentRules > 0 ⇒ agency.level ∈ {national, provincial, prefectural}, "
                                + "no 行署, 管委会 or district of a municipality")
                        .failMessage(new LocalizedText(
                                "县级及以下机关、行署、管委会和直辖市的区无权制定规章，却填报了规章：{cells}。是否应计入行政规范性文件？",
                                "An organ of county level or below, a 行署, a 管委会 or a district of a municipality may not make "
                                        + "government rules, but reports some: {cells}. Are they normative documents?"))
                        .build(),
                RulesAuthorityRule::mayMakeRules);
    }

    private static Optional<Boolean> mayMakeRules(Organ organ) {
        if (organ.isCommissioner() || organ.isCommittee() || organ.isDistrictOfMunicipality() || organ.isTownship()) {
            return Optional.of(false);
        }
        return organ.level().map(level -> switch (level) {
            case NATIONAL, PROVINCIAL, PREFECTURAL -> true;
            case COUNTY, TOWNSHIP -> organ.isUndividedCity();
        });
    }

    static RulesAuthorityRule department() {
        return new RulesAuthorityRule(
                RuleDescription.builder()
                        .id("A20-RULES-DEPARTMENT")
                        .severity(Severity.INFO)
                        .title(new LocalizedText(
                                "地方政府部门不制定规章", "Departments of local governments do not make government rules"))
                        .basis(BASIS)
                        .formula(
                                "governmentRules > 0 ⇒ not a department of a province or prefecture other than 办公厅/办公室 and 司法厅/局")
                        .failMessage(new LocalizedText(
                                "地方政府部门不能制定规章，却填报了规章：{cells}。是否为政府制定的规章，或应计入行政规范性文件？",
                                "A department of a local government makes no government rules, but reports some: {cells}. "
                                        + "Are they the government's, or normative documents?"))
                        .build(),
                RulesAuthorityRule::isNoDepartment);
    }

    private static Optional<Boolean> isNoDepartment(Organ organ) {
        boolean local = organ.level()
                .filter(level -> level == AgencyLevel.PROVINCIAL || level == AgencyLevel.PREFECTURAL)
                .isPresent();
        return local ? Optional.of(!organ.isDepartment() || organ.isOffice() || organ.isJustice()) : Optional.empty();
    }

    /**
     * The cells of some rows.
     *
     * @param paths the cells in the order of the form
     */
    private record RowCells(List<CellPath> paths) {

        static RowCells of(Form form, Set<Row> rows) {
            return new RowCells(form.cells().stream()
                    .filter(cell -> rows.contains(cell.row()))
                    .map(FormCell::path)
                    .toList());
        }

        /** Whether the form has such rows. */
        boolean areThere() {
            return !paths.isEmpty();
        }

        /** The cells with a count above zero. */
        List<CellPath> positiveIn(DisclosureReport report) {
            return paths.stream()
                    .filter(path -> report.cell(path) instanceof Cell.Count count && count.value() > 0)
                    .toList();
        }
    }
}
