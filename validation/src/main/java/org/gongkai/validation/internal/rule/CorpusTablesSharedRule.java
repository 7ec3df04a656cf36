package org.gongkai.validation.internal.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.finding.Outcome;
import org.gongkai.finding.ReportKey;
import org.gongkai.finding.RuleDescription;
import org.gongkai.finding.RuleScope;
import org.gongkai.finding.Severity;
import org.gongkai.form.Form;
import org.gongkai.form.FormCell;
import org.gongkai.report.Agency;
import org.gongkai.report.Cell;
import org.gongkai.text.LocalizedText;
import org.gongkai.validation.rule.CorpusRule;

/** CORPUS-TABLES-SHARED: no two agencies share a table, number for number. */
final class CorpusTablesSharedRule implements CorpusRule {

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("CORPUS-TABLES-SHARED")
            .severity(Severity.WARNING)
            .scope(RuleScope.CORPUS)
            .title(new LocalizedText("不同机关的表格不相同", "No two agencies share a table"))
            .basis(Basis.ARTICLE_50)
            .formula("table(a) ≠ table(b), agency(a) ≠ agency(b), where it has four independent numbers")
            .addArguments("table", "agency", "year")
            .failMessage(new LocalizedText(
                    "{table}的所有数字与{agency}{year}年度的报告完全相同。",
                    "Every number of {table} is that of the report of {agency} for {year}."))
            .build();

    /** How many reports with the same table are remembered. */
    private static final int NEWEST = 4;

    private final Map<Form, List<TableNumbers>> tables = new EnumMap<>(Form.class);

    CorpusTablesSharedRule() {
        Arrays.stream(Form.values()).forEach(form -> tables.put(form, TableNumbers.of(form)));
    }

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Run start() {
        Map<List<Cell>, List<ReportKey>> seen = new HashMap<>();
        return (key, report, checks) -> {
            for (TableNumbers table : tables.getOrDefault(report.form(), List.of())) {
                List<Cell> cells = table.telling(report);
                if (cells.isEmpty()) {
                    checks.skip();
                    continue;
                }
                List<ReportKey> alike = seen.computeIfAbsent(List.copyOf(cells), none -> new ArrayList<>(1));
                Optional<ReportKey> other = alike.stream()
                        .filter(before -> !isSameBody(before.agency(), key.agency()))
                        .findFirst();
                checks.check(
                        other.isEmpty(),
                        () -> DESCRIPTION
                                .finding(Outcome.FAIL)
                                .otherReport(other.orElseThrow())
                                .addAllRight(table.table().cells().stream()
                                        .map(FormCell::path)
                                        .toList())
                                .putArguments("table", table.table().label())
                                .putArguments("agency", ReportNames.agency(other.orElseThrow()))
                                .putArguments("year", ReportNames.year(other.orElseThrow()))
                                .build());
                if (alike.size() < NEWEST) {
                    alike.add(key);
                }
            }
        };
    }

    /** The same agency, a government and its office, or two names of one body. */
    private static boolean isSameBody(Agency one, Agency other) {
        if (one.isSameAs(other)) {
            return true;
        }
        String name = one.name().orElse("");
        String otherName = other.name().orElse("");
        return name.isEmpty() || otherName.isEmpty() || name.contains(otherName) || otherName.contains(name);
    }
}
