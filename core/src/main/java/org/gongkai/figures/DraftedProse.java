package org.gongkai.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.form.ApplicationsTable;
import org.gongkai.form.Aspect;
import org.gongkai.form.Column;
import org.gongkai.form.FormCell;
import org.gongkai.form.ReviewAndLitigationTable;
import org.gongkai.form.Row;
import org.gongkai.form.RowGroup;
import org.gongkai.form.Section;
import org.gongkai.form.Table;
import org.gongkai.report.Cell;
import org.gongkai.report.DisclosureReport;
import org.gongkai.report.Overview;
import org.gongkai.report.Passage;
import org.gongkai.text.LocalizedText;

/**
 * Sentences in Chinese that tell what stands in the tables, in the words of the form, as a beginning of section one: 本年新收政府
 * 信息公开申请26件. A cell that is no number is not spoken of.
 *
 * @since 0.1.0
 */
public final class DraftedProse {

    private final DisclosureReport report;

    private DraftedProse(DisclosureReport report) {
        this.report = report;
    }

    /**
     * Drafts section one.
     *
     * @param report a report with tables, such as a sum
     * @return a passage on 主动公开 and one on 依申请公开, as far as the tables have numbers
     */
    public static Overview overview(DisclosureReport report) {
        DraftedProse draft = new DraftedProse(report);
        return new Overview(Stream.of(
                        passage(Aspect.PROACTIVE_DISCLOSURE, draft.proactive()),
                        passage(
                                Aspect.DISCLOSURE_ON_REQUEST,
                                Stream.of(draft.received(), draft.results(), draft.cases())
                                        .flatMap(Optional::stream)
                                        .toList()))
                .flatMap(Optional::stream)
                .toList());
    }

    private static Optional<Passage> passage(Aspect aspect, List<String> sentences) {
        return sentences.isEmpty()
                ? Optional.empty()
                : Optional.of(Passage.builder()
                        .aspect(aspect)
                        .heading(aspect.title().zh())
                        .text(String.join("", sentences))
                        .build());
    }

    /** A sentence for each row: 行政规范性文件本年制发3件，本年废止1件，现行有效20件。 */
    private List<String> proactive() {
        return rows(Section.ARTICLE_20)
                .flatMap(row -> sentence(
                        row.label().zh(),
                        report.form().cells(row).stream()
                                .filter(cell -> !cell.column().signed())
                                .flatMap(cell -> words(cell.column().label(), cell).stream())
                                .toList())
                        .stream())
                .toList();
    }

    private Optional<String> received() {
        return sentence(
                "",
                Stream.of(
                                ApplicationsTable.NEWLY_RECEIVED,
                                ApplicationsTable.CARRIED_OVER,
                                ApplicationsTable.CARRIED_FORWARD)
                        .flatMap(row -> words(row, ApplicationsTable.TOTAL_APPLICANTS).stream())
                        .toList());
    }

    /** What became of the requests, rows of one group together: 不予公开3件. */
    private Optional<String> results() {
        Map<LocalizedText, List<Row>> results = new LinkedHashMap<>();
        rows(Section.APPLICATIONS)
                .filter(row -> row.groups().stream().findFirst().equals(ApplicationsTable.ALL_RESULTS.group()))
                .filter(row -> !row.equals(ApplicationsTable.ALL_RESULTS))
                .forEach(row -> results.computeIfAbsent(resultOf(row), label -> new ArrayList<>())
                        .add(row));
        return words(ApplicationsTable.ALL_RESULTS, ApplicationsTable.TOTAL_APPLICANTS)
                .flatMap(all -> sentence(
                        ApplicationsTable.ALL_RESULTS
                                        .group()
                                        .map(RowGroup::label)
                                        .map(PrintedWords::of)
                                        .map(LocalizedText::zh)
                                        .orElse("")
                                + all + "，其中",
                        results.entrySet().stream()
                                .flatMap(result -> sum(result.getValue())
                                        .map(sum ->
                                                PrintedWords.of(result.getKey()).zh() + sum + "件")
                                        .stream())
                                .toList()));
    }

    /** The label of the result to which a row belongs: its group within the results, or its own. */
    private static LocalizedText resultOf(Row row) {
        List<RowGroup> groups = row.groups();
        return groups.size() > 1 ? groups.get(1).label() : row.label();
    }

    private Optional<BigDecimal> sum(List<Row> rows) {
        List<Optional<BigDecimal>> numbers = rows.stream()
                .flatMap(row -> report.form().cell(row, ApplicationsTable.TOTAL_APPLICANTS).stream())
                .map(cell -> report.cell(cell.path()).number())
                .toList();
        return numbers.stream().allMatch(Optional::isPresent)
                ? numbers.stream().flatMap(Optional::stream).reduce(BigDecimal::add)
                : Optional.empty();
    }

    private Optional<String> cases() {
        return sentence(
                "",
                rows(Section.REVIEW_AND_LITIGATION)
                        .flatMap(row -> report.form().cell(row, ReviewAndLitigationTable.TOTAL).stream())
                        .flatMap(cell -> number(cell)
                                .map(number -> Stream.concat(
                                                        cell.row().groups().stream()
                                                                .map(RowGroup::label),
                                                        Stream.of(cell.row().label()))
                                                .map(LocalizedText::zh)
                                                .collect(Collectors.joining(
                                                        "（",
                                                        "",
                                                        cell.row().groups().isEmpty() ? "" : "）"))
                                        + number)
                                .stream())
                        .toList());
    }

    private Stream<Row> rows(Section section) {
        return report.form().table(section).map(Table::rows).stream().flatMap(List::stream);
    }

    private Optional<String> words(Row row, Column column) {
        return report.form().cell(row, column).flatMap(cell -> words(row.label(), cell));
    }

    private Optional<String> words(LocalizedText label, FormCell cell) {
        return number(cell).map(number -> PrintedWords.of(label).zh() + number);
    }

    private Optional<String> number(FormCell cell) {
        Cell content = report.cell(cell.path());
        return content.number()
                .map(number ->
                        number.toPlainString() + cell.column().unit().label().zh());
    }

    private static Optional<String> sentence(String beginning, List<String> clauses) {
        return clauses.isEmpty() ? Optional.empty() : Optional.of(beginning + String.join("，", clauses) + "。");
    }
}
