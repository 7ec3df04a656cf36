package org.gongkai.validation.internal.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.finding.Outcome;
import org.gongkai.finding.RuleDescription;
import org.gongkai.finding.Severity;
import org.gongkai.form.Article20Table;
import org.gongkai.form.CellPath;
import org.gongkai.form.Row;
import org.gongkai.form.Section;
import org.gongkai.report.Agency;
import org.gongkai.report.AgencyLevel;
import org.gongkai.report.DivisionCode;
import org.gongkai.text.LocalizedText;

/** A20-RULES-AUTHORITY: only an agency that may make 规章 reports any. */
final class RulesAuthorityRule extends PreparedRule {

    private static final Set<Row> GOVERNMENT_RULES =
            Set.of(Article20Table.Form2019.GOVERNMENT_RULES, Article20Table.Form2021.GOVERNMENT_RULES);

    private static final Set<AgencyLevel> AUTHORIZED =
            Set.of(AgencyLevel.NATIONAL, AgencyLevel.PROVINCIAL, AgencyLevel.PREFECTURAL);

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("A20-RULES-AUTHORITY")
            .severity(Severity.WARNING)
            .title(new LocalizedText("只有有权制定规章的机关填报规章", "Only organs that may make government rules report any"))
            .basis(Basis.LEGISLATION_LAW)
            .formula("governmentRules > 0 ⇒ agency.level ∈ {national, provincial, prefectural}")
            .failMessage(new LocalizedText(
                    "县级及以下机关无权制定规章，却填报了规章：{cells}。是否应计入行政规范性文件？",
                    "An organ of county level or below may not make government rules, but reports some: {cells}. "
                            + "Are they normative documents?"))
            .build();

    RulesAuthorityRule() {
        super(
                DESCRIPTION,
                form -> Stream.of(RowCells.of(form, GOVERNMENT_RULES))
                        .filter(RowCells::areThere)
                        .map(RulesAuthorityRule::check));
    }

    private static PreparedCheck check(RowCells cells) {
        return (report, checks) -> {
            Optional<AgencyLevel> level = level(report.agency());
            if (level.isEmpty() || !report.has(Section.ARTICLE_20)) {
                checks.skip();
                return;
            }
            List<CellPath> reported = cells.positiveIn(report);
            checks.check(
                    reported.isEmpty() || AUTHORIZED.contains(level.get()),
                    () -> DESCRIPTION.finding(Outcome.FAIL).addAllLeft(reported).build());
        };
    }

    private static Optional<AgencyLevel> level(Agency agency) {
        return agency.level().or(() -> agency.divisionCode().flatMap(DivisionCode::level));
    }
}
