package org.gongkai.documents.internal.writing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gongkai.documents.internal.writing.LaidOutCell.Role;
import org.gongkai.documents.internal.writing.LaidOutTable.Part;
import org.gongkai.documents.internal.writing.TableBlock.Line;
import org.gongkai.form.FormCell;
import org.gongkai.form.Table;
import org.gongkai.report.Cell;
import org.gongkai.report.DisclosureReport;

/** Lays a table out as the form prints it. Where a block has fewer columns than the table, its last one is wider. */
final class TableLayout {

    private static final String NOT_APPLICABLE = "/";

    private final DisclosureReport report;
    private final int labelColumns;
    private final int columns;
    private final List<LaidOutCell> cells = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private int nextRow;

    private TableLayout(DisclosureReport report, List<TableBlock> blocks) {
        this.report = report;
        this.labelColumns = blocks.stream()
                .flatMap(block -> block.lines().stream())
                .mapToInt(line -> line.labels().size())
                .max()
                .orElse(0);
        this.columns = labelColumns
                + blocks.stream()
                        .mapToInt(block -> block.columns().size())
                        .max()
                        .orElse(0);
    }

    static LaidOutTable of(Table table, DisclosureReport report) {
        List<TableBlock> blocks = TableBlock.of(table);
        TableLayout layout = new TableLayout(report, blocks);
        blocks.forEach(layout::add);
        layout.cells.sort(Comparator.comparingInt(LaidOutCell::row).thenComparingInt(LaidOutCell::column));
        return new LaidOutTable(
                table, layout.labelColumns, layout.columns, List.copyOf(layout.cells), List.copyOf(layout.parts));
    }

    private void add(TableBlock block) {
        int first = nextRow;
        block.title().ifPresent(title -> addLabel(Role.PART_LABEL, title, nextRow++, 0, 1, columns));
        addHeader(block);
        if (block.title().isEmpty()) {
            parts.add(new Part(true, first, nextRow - first));
            first = nextRow;
        }
        addLines(block);
        parts.add(new Part(false, first, nextRow - first));
    }

    private void addHeader(TableBlock block) {
        int depth = block.columns().stream().mapToInt(List::size).max().orElse(0);
        block.corner().ifPresent(corner -> addLabel(Role.COLUMN_LABEL, corner, nextRow, 0, depth, labelColumns));
        for (MergedLabel label : MergedLabel.of(block.columns(), depth)) {
            addLabel(
                    Role.COLUMN_LABEL,
                    label.text(),
                    nextRow + label.level(),
                    labelColumns + label.first(),
                    label.levels(),
                    width(block, label.first(), label.lines()));
        }
        nextRow += depth;
    }

    private void addLines(TableBlock block) {
        List<List<String>> labels = block.lines().stream().map(Line::labels).toList();
        for (MergedLabel label : MergedLabel.of(labels, labelColumns)) {
            addLabel(
                    Role.ROW_LABEL,
                    label.text(),
                    nextRow + label.first(),
                    label.level(),
                    label.lines(),
                    label.levels());
        }
        for (Line line : block.lines()) {
            for (int i = 0; i < line.cells().size(); i++) {
                addValue(line.cells().get(i), labelColumns + i, width(block, i, 1));
            }
            nextRow++;
        }
    }

    private int width(TableBlock block, int first, int count) {
        boolean isLast = first + count == block.columns().size();
        return isLast ? columns - labelColumns - first : count;
    }

    private void addLabel(Role role, String text, int row, int column, int rowSpan, int columnSpan) {
        cells.add(new LaidOutCell(role, text, row, column, rowSpan, columnSpan, Optional.empty()));
    }

    private void addValue(FormCell cell, int column, int columnSpan) {
        String text = WritableText.onOneLine(printed(report.cell(cell.path())));
        cells.add(new LaidOutCell(Role.VALUE, text, nextRow, column, 1, columnSpan, Optional.of(cell.path())));
    }

    /** What is printed for a cell, nothing for a blank one. */
    static String printed(Cell cell) {
        if (cell instanceof Cell.NotApplicable) {
            return NOT_APPLICABLE;
        }
        return cell instanceof Cell.Text text
                ? text.printed()
                : cell.number().map(number -> number.toPlainString()).orElse("");
    }
}
