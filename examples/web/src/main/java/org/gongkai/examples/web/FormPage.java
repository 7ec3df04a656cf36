package org.gongkai.examples.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Outcome;
import org.gongkai.finding.ValidationResult;
import org.gongkai.form.CellPath;
import org.gongkai.form.FormCell;
import org.gongkai.form.ProsePath;
import org.gongkai.form.Section;
import org.gongkai.form.TableLayout;
import org.gongkai.form.TableLayout.Box;
import org.gongkai.form.TableLayout.Role;
import org.gongkai.report.Cell;
import org.gongkai.report.DisclosureReport;

/**
 * The form as it is filled in: the tables as the form prints them with a field for every cell, last year's number and what was
 * found beside it. Fields are named by the addresses of the library.
 */
record FormPage(List<FormSection> sections) {

    record FormSection(String title, List<Passage> passages, List<List<Place>> rows) {}

    record Passage(String name, String label, String text, String mark) {}

    /**
     * A place in a table: a label, or a field.
     *
     * @param name the address of the cell, empty for a label
     * @param label the label; of a field, what it is called for who does not see the table
     */
    record Place(
            String name,
            String label,
            String text,
            String lastYear,
            String mark,
            boolean heads,
            int rows,
            int columns) {

        public boolean isField() {
            return !name.isEmpty();
        }
    }

    /**
     * A finding and the fields that it is about.
     *
     * @param number its place in the result, from 0
     */
    record Found(int number, String kind, String rule, String text, List<String> fields) {

        /** All that a result has found, in its order. */
        static List<Found> of(ValidationResult result, Locale locale) {
            List<Found> found = new ArrayList<>();
            for (Finding finding : result.findings()) {
                List<String> fields = Stream.concat(
                                finding.cells().stream().map(CellPath::toString),
                                finding.prose().map(place -> place.path().toString()).stream())
                        .toList();
                found.add(new Found(
                        found.size(),
                        kindOf(finding),
                        finding.rule(),
                        finding.message().in(locale),
                        fields));
            }
            return found;
        }

        private static String kindOf(Finding finding) {
            return finding.outcome() == Outcome.FAIL ? finding.severity().name().toLowerCase(Locale.ROOT) : "open";
        }
    }

    static FormPage of(
            DisclosureReport report, Optional<DisclosureReport> lastYear, List<Found> findings, Locale locale) {
        Map<String, String> marks = new HashMap<>();
        findings.forEach(found -> found.fields().forEach(field -> marks.putIfAbsent(field, found.kind())));
        List<FormSection> sections = Stream.of(Section.values())
                .map(section -> new FormSection(
                        section.heading().in(locale),
                        passages(report, section, marks, locale),
                        report.form()
                                .table(section)
                                .map(table -> rows(TableLayout.of(table), report, lastYear, marks, locale))
                                .orElse(List.of())))
                .toList();
        return new FormPage(sections);
    }

    private static List<Passage> passages(
            DisclosureReport report, Section section, Map<String, String> marks, Locale locale) {
        return texts(report)
                .filter(path -> path.section().equals(Optional.of(section)))
                .map(path -> new Passage(
                        path.toString(),
                        path.passage().isPresent()
                                ? report.text(ProsePath.passageHeading(
                                                path.passage().getAsInt()))
                                        .orElse(section.heading().in(locale))
                                : section.heading().in(locale),
                        report.text(path).orElse(""),
                        marks.getOrDefault(path.toString(), "")))
                .toList();
    }

    /** The texts that are filled in: the passages of section one, and sections five and six. */
    private static Stream<ProsePath> texts(DisclosureReport report) {
        int passages =
                report.overview().map(overview -> overview.passages().size()).orElse(0);
        return Stream.concat(
                IntStream.range(0, passages).mapToObj(ProsePath::passage),
                Stream.of(ProsePath.text(Section.PROBLEMS_AND_IMPROVEMENTS), ProsePath.text(Section.OTHER_MATTERS)));
    }

    private static List<List<Place>> rows(
            TableLayout layout,
            DisclosureReport report,
            Optional<DisclosureReport> lastYear,
            Map<String, String> marks,
            Locale locale) {
        List<List<Place>> rows = new ArrayList<>();
        for (int row = 0; row < layout.rows(); row++) {
            int current = row;
            rows.add(layout.boxes().stream()
                    .filter(box -> box.row() == current)
                    .map(box -> box.cell()
                            .flatMap(report.form()::cell)
                            .map(cell -> field(box, cell, report, lastYear, marks, locale))
                            .orElseGet(() -> new Place(
                                    "",
                                    box.label().orElseThrow().in(locale),
                                    "",
                                    "",
                                    "",
                                    box.role() != Role.ROW_LABEL,
                                    box.rowSpan(),
                                    box.columnSpan())))
                    .toList());
        }
        return rows;
    }

    private static Place field(
            Box box,
            FormCell cell,
            DisclosureReport report,
            Optional<DisclosureReport> lastYear,
            Map<String, String> marks,
            Locale locale) {
        String name = cell.path().toString();
        return new Place(
                name,
                cell.labelPath().in(locale),
                report.cell(cell.path()).printed(),
                lastYear.filter(previous -> previous.form().cell(cell.path()).isPresent())
                        .map(previous -> previous.cell(cell.path()).printed())
                        .orElse(""),
                marks.getOrDefault(name, ""),
                false,
                box.rowSpan(),
                box.columnSpan());
    }

    /** Puts what was typed into the fields of the form into a report; what has no field stays as it is. */
    static DisclosureReport typed(DisclosureReport report, Map<String, String> fields) {
        Map<CellPath, Cell> cells = new HashMap<>();
        for (FormCell cell : report.form().cells()) {
            Optional.ofNullable(fields.get(cell.path().toString()))
                    .ifPresent(text -> cells.put(cell.path(), Cell.parse(text, cell.column())));
        }
        DisclosureReport typed = report.with(cells);
        for (ProsePath path : texts(report).toList()) {
            String text = fields.get(path.toString());
            if (text != null) {
                typed = typed.with(path, text.replace("\r\n", "\n"));
            }
        }
        return typed;
    }
}
