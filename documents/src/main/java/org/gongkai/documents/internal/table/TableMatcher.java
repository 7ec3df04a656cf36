package org.gongkai.documents.internal.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.documents.internal.table.PrintedRow.Problem;
import org.gongkai.documents.source.Block;
import org.gongkai.documents.source.Grid;
import org.gongkai.documents.source.Paragraph;
import org.gongkai.form.Row;

/**
 * Finds the rows of a table of the form in the blocks of its section. Running text is read in every way it allows, and the
 * one in which more rows are whole is taken; where two ways give different values, the row is blank.
 */
final class TableMatcher {

    /** A longer paragraph is no caption of a table. */
    private static final int LONGEST_CAPTION = 40;

    private final TableLabels labels;
    private final GridMatcher grids;
    private final List<PrintedRow> rows = new ArrayList<>();
    private final List<Paragraph> stretch = new ArrayList<>();

    private TableMatcher(TableLabels labels) {
        this.labels = labels;
        this.grids = new GridMatcher(labels);
    }

    static List<PrintedRow> read(TableLabels labels, List<Block> blocks) {
        TableMatcher matcher = new TableMatcher(labels);
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                matcher.stretch.add(paragraph);
                matcher.caption(matcher.grids, paragraph);
            } else if (block instanceof Grid grid) {
                matcher.readStretch();
                matcher.read(grid);
            }
        }
        matcher.readStretch();
        List<PrintedRow> all = new ArrayList<>(matcher.grids.rows());
        all.addAll(matcher.rows);
        return all;
    }

    private void caption(GridMatcher matcher, Paragraph paragraph) {
        if (paragraph.text().length() <= LONGEST_CAPTION) {
            matcher.caption(paragraph.text());
        }
    }

    /** Reads a table; lines of running text that stand in its cells are read as such. */
    private void read(Grid grid) {
        GridMatcher alone = new GridMatcher(labels);
        alone.read(grid);
        boolean hasRows = alone.rows().stream().anyMatch(row -> row.row().isPresent());
        List<PrintedRow> running = hasRows ? List.of() : RunningMatcher.read(labels, RunningText.of(List.of(grid)));
        if (whole(running) > 0) {
            rows.addAll(running);
        } else {
            grids.read(grid);
        }
    }

    private void readStretch() {
        if (!stretch.isEmpty()) {
            List<PrintedRow> running = RunningMatcher.read(labels, RunningText.of(stretch));
            List<PrintedRow> cells = readCells();
            boolean hasCells = whole(cells) > 0
                    && (whole(cells) > whole(running)
                            || whole(cells) == whole(running) && corrected(cells) <= corrected(running));
            List<PrintedRow> better = hasCells ? cells : running;
            compare(better, hasCells ? running : cells);
            rows.addAll(better);
            stretch.clear();
        }
    }

    private List<PrintedRow> readCells() {
        GridMatcher matcher = new GridMatcher(labels);
        for (Block block : TextGrids.of(stretch)) {
            if (block instanceof Paragraph paragraph) {
                caption(matcher, paragraph);
            } else if (block instanceof Grid grid) {
                matcher.read(grid);
            }
        }
        return matcher.rows();
    }

    private static long whole(List<PrintedRow> rows) {
        return rows.stream().filter(PrintedRow::isWhole).count();
    }

    private static long corrected(List<PrintedRow> rows) {
        return rows.stream().filter(PrintedRow::isCorrected).count();
    }

    /** A row that another way of reading gives other values is blank; one that stands there twice is judged elsewhere. */
    private static void compare(List<PrintedRow> taken, List<PrintedRow> others) {
        Map<Row, PrintedRow> byRow = new HashMap<>();
        others.stream()
                .filter(PrintedRow::isWhole)
                .forEach(row -> byRow.put(row.row().orElseThrow(), row));
        Stream.of(taken, others)
                .flatMap(rows -> rows.stream()
                        .filter(row -> !row.texts().isEmpty())
                        .flatMap(row -> row.row().stream())
                        .collect(Collectors.groupingBy(row -> row, Collectors.counting()))
                        .entrySet()
                        .stream())
                .filter(row -> row.getValue() > 1)
                .map(Map.Entry::getKey)
                .forEach(byRow::remove);
        for (PrintedRow row : taken) {
            PrintedRow other = row.row().map(byRow::get).orElse(null);
            boolean differs = other != null
                    && row.isWhole()
                    && row.values().entrySet().stream().anyMatch(value -> {
                        var same = other.values().get(value.getKey());
                        return same != null
                                && !same.text().equals(value.getValue().text());
                    });
            if (differs) {
                row.fail(Problem.SEVERAL);
            }
        }
    }
}
