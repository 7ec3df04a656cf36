package org.gongkai.documents;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.form.FormCell;
import org.gongkai.form.Row;
import org.gongkai.form.RowGroup;
import org.gongkai.form.Section;
import org.gongkai.form.Table;
import org.gongkai.report.Cell;
import org.gongkai.report.DisclosureReport;
import org.gongkai.text.LocalizedText;

/** Lays a report out as tab text, as differently as extractors do. */
final class TabTextWriter {

    /** The labels of section three stand in three columns: part, group, row. */
    private static final int LABEL_COLUMNS = 3;

    private final DisclosureReport report;
    private final Random random;
    private final boolean shifted;
    private final List<String> lines = new ArrayList<>();

    private TabTextWriter(DisclosureReport report, long seed, boolean shifted) {
        this.report = report;
        this.random = new Random(seed);
        this.shifted = shifted;
    }

    /**
     * Writes a report.
     *
     * @param shifted whether labels stand in any column, with the empty cells of merged ones around the values; only for
     *     reports without blanks, since it could not be told which empty cells are which
     */
    static String write(DisclosureReport report, long seed, boolean shifted) {
        return new TabTextWriter(report, seed, shifted).write();
    }

    private String write() {
        lines.add(report.title().orElseThrow());
        for (Section section : Section.values()) {
            lines.add(varied(section.heading().zh()));
            report.form().table(section).ifPresentOrElse(this::table, () -> lines.add("内容从略。"));
        }
        return String.join(random.nextBoolean() ? "\n" : "\n\n", lines);
    }

    private void table(Table table) {
        if (table.rowsSideBySide()) {
            line(table.rows().stream().map(row -> row.label().zh()));
            line(table.cells().stream().map(cell -> cell.column().label().zh()));
            lines.add(values(table.cells()));
            return;
        }
        Optional<RowGroup> above = Optional.empty();
        List<String> header = List.of();
        for (Row row : table.rows()) {
            List<String> columns =
                    row.columns().stream().map(column -> column.label().zh()).toList();
            if (!columns.equals(header)) {
                line(Stream.concat(Stream.of("信息内容"), columns.stream()));
                header = columns;
            }
            String group = row.group().equals(above)
                    ? ""
                    : row.group().map(RowGroup::label).map(LocalizedText::zh).orElse("");
            above = row.group();
            row(table, row, group);
        }
    }

    private void row(Table table, Row row, String group) {
        String label = varied(row.label().zh());
        String values = values(
                table.cells().stream().filter(cell -> cell.row().equals(row)).toList());
        if (!shifted) {
            lines.add("\t" + varied(group) + "\t" + label + "\t" + values);
            return;
        }
        List<String> cells = new ArrayList<>(Collections.nCopies(LABEL_COLUMNS, ""));
        int at = random.nextInt(LABEL_COLUMNS);
        cells.set(at, label);
        if (at > 0) {
            cells.set(at - 1, varied(group));
        }
        lines.add(String.join("\t", cells) + "\t" + values + "\t".repeat(random.nextInt(3)));
    }

    private String values(List<FormCell> cells) {
        return cells.stream().map(cell -> printed(report.cell(cell.path()))).collect(Collectors.joining("\t"));
    }

    private String printed(Cell cell) {
        if (cell instanceof Cell.Blank) {
            return "";
        }
        return cell instanceof Cell.NotApplicable ? pick("/", "—", "不适用") : wide(cell.toString());
    }

    private void line(Stream<String> labels) {
        lines.add(labels.map(this::varied).collect(Collectors.joining("\t")));
    }

    /** Spaces, full-width digits and punctuation at random. */
    private String varied(String label) {
        String other = label.replace("（", pick("（", "(", "( "))
                .replace("）", pick("）", ")", ") "))
                .replace("、", pick("、", "、", ".", "．", " 、"))
                .replace(".", pick(".", "．", "、", ". "));
        return wide(other.codePoints()
                .mapToObj(Character::toString)
                .map(c -> random.nextInt(10) == 0 ? c + pick(" ", "\u3000", "\u00A0") : c)
                .collect(Collectors.joining()));
    }

    private String wide(String text) {
        boolean wide = random.nextInt(4) == 0;
        return text.codePoints()
                .map(c -> wide && c >= '0' && c <= '9' ? c - '0' + '０' : c)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private String pick(String... texts) {
        return texts[random.nextInt(texts.length)];
    }
}
