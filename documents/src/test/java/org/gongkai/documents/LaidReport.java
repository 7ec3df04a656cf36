package org.gongkai.documents;

import static org.gongkai.documents.LaidTable.COVERED;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gongkai.form.Column;
import org.gongkai.form.FormCell;
import org.gongkai.form.Row;
import org.gongkai.form.RowGroup;
import org.gongkai.form.Section;
import org.gongkai.form.Table;
import org.gongkai.report.Cell;
import org.gongkai.report.DisclosureReport;
import org.gongkai.text.LocalizedText;

/** The paragraphs and tables of a report as the form prints them, with merged cells. */
final class LaidReport {

    /** The labels of section three stand in three columns: part, group, row. */
    private static final int LABEL_COLUMNS = 3;

    private final Function<FormCell, String> printed;

    private LaidReport(Function<FormCell, String> printed) {
        this.printed = printed;
    }

    static List<Object> blocks(DisclosureReport report) {
        return blocks(report, cell -> printed(report.cell(cell.path())));
    }

    /** Lays a report out with what a function prints in its cells. */
    static List<Object> blocks(DisclosureReport report, Function<FormCell, String> printed) {
        LaidReport laid = new LaidReport(printed);
        List<Object> blocks = new ArrayList<>();
        blocks.add(report.title().orElseThrow());
        for (Section section : Section.values()) {
            blocks.add(section.heading().zh());
            blocks.add(report.form().table(section).<Object>map(laid::table).orElse("内容从略。"));
        }
        return blocks;
    }

    private LaidTable table(Table table) {
        if (table.rowsSideBySide()) {
            return new LaidTable(List.of(
                    table.rows().stream()
                            .flatMap(row ->
                                    merged(row.label().zh(), row.columns().size()))
                            .toList(),
                    table.cells().stream()
                            .map(cell -> cell.column().label().zh())
                            .toList(),
                    values(table.cells())));
        }
        List<List<String>> rows = new ArrayList<>();
        boolean groupsBeside = table.section() == Section.APPLICATIONS;
        int labelColumns = groupsBeside ? LABEL_COLUMNS : 1;
        Row above = table.rows().get(0);
        for (Row row : table.rows()) {
            if (!groupsBeside && (rows.isEmpty() || !groups(row).equals(groups(above)))) {
                rows.add(merged(groups(row).get(0), labelColumns + row.columns().size())
                        .toList());
            }
            if (rows.size() <= 1
                    || !row.columns().equals(above.columns())
                    || !groupsBeside && !groups(row).equals(groups(above))) {
                rows.addAll(header(row.columns(), labelColumns));
            }
            List<String> cells = groupsBeside
                    ? labels(row, above, labelColumns)
                    : new ArrayList<>(List.of(row.label().zh()));
            cells.addAll(values(table.cells().stream()
                    .filter(cell -> cell.row().equals(row))
                    .toList()));
            rows.add(cells);
            above = row;
        }
        return new LaidTable(rows);
    }

    /** Columns of one group stand below its label. */
    private static List<List<String>> header(List<Column> columns, int labelColumns) {
        List<String> caption = merged("信息内容", labelColumns).toList();
        if (columns.stream().allMatch(column -> column.group().isEmpty())) {
            return List.of(concat(
                    caption, columns.stream().map(column -> column.label().zh()).toList()));
        }
        List<String> upper = new ArrayList<>(caption);
        List<String> lower = new ArrayList<>(Collections.nCopies(labelColumns, COVERED));
        Optional<LocalizedText> group = Optional.empty();
        for (Column column : columns) {
            boolean same = column.group().isPresent() && column.group().equals(group);
            upper.add(same ? COVERED : column.group().orElse(column.label()).zh());
            lower.add(column.group().isPresent() ? column.label().zh() : group.isEmpty() ? COVERED : "");
            group = column.group();
        }
        return List.of(upper, lower);
    }

    private static List<String> labels(Row row, Row above, int columns) {
        List<String> groups = groups(row);
        List<String> groupsAbove = groups(above);
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            boolean same =
                    row != above && i < groupsAbove.size() && groupsAbove.get(i).equals(groups.get(i));
            labels.add(same ? COVERED : groups.get(i));
        }
        labels.addAll(merged(row.label().zh(), columns - labels.size()).toList());
        return labels;
    }

    private static List<String> groups(Row row) {
        List<String> groups = new ArrayList<>(
                Stream.iterate(row.group(), Optional::isPresent, group -> group.flatMap(RowGroup::parent))
                        .map(group -> group.orElseThrow().label().zh())
                        .toList());
        Collections.reverse(groups);
        return groups;
    }

    private static Stream<String> merged(String text, int columns) {
        return Stream.concat(Stream.of(text), Collections.nCopies(columns - 1, COVERED).stream());
    }

    private static List<String> concat(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    private List<String> values(List<FormCell> cells) {
        return cells.stream().map(printed).toList();
    }

    static String printed(Cell cell) {
        return cell instanceof Cell.Blank ? "" : cell instanceof Cell.NotApplicable ? "/" : cell.toString();
    }
}
