package org.gongkai.documents.internal.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.documents.internal.table.PrintedRow.Problem;
import org.gongkai.documents.source.Block;
import org.gongkai.documents.source.Grid;
import org.gongkai.documents.source.GridCell;
import org.gongkai.documents.source.Paragraph;
import org.gongkai.documents.source.SourcePlace;
import org.gongkai.form.Row;

/**
 * Finds the rows of a table of the form in the blocks of its section. Running text is read in every way it allows, and the
 * one in which more rows are whole is taken; where two ways give different values, the row is blank.
 */
final class TableMatcher {

    /** A longer paragraph is no caption of a table. */
    private static final int LONGEST_CAPTION = 40;

    /** In a longer line, a table may stand behind prose. */
    private static final int LONGEST_SENTENCE = 300;

    /** What no label has outside of brackets. */
    private static final String SENTENCE_MARKS = "，。；！？";

    /** The better way of reading has more whole rows, then more rows, then fewer labels that are not quite right. */
    private static final Comparator<List<PrintedRow>> BY_ROWS = Comparator.<List<PrintedRow>>comparingLong(
                    TableMatcher::whole)
            .thenComparingLong(TableMatcher::placed)
            .thenComparing(Comparator.<List<PrintedRow>>comparingLong(TableMatcher::corrected)
                    .reversed());

    private final TableLabels labels;
    private GridMatcher grids;
    private final List<PrintedRow> rows = new ArrayList<>();
    private final List<Paragraph> stretch = new ArrayList<>();

    /** The table above the stretch, if there is nothing but a header in it. */
    private Optional<Grid> headerAbove = Optional.empty();

    private TableMatcher(TableLabels labels) {
        this.labels = labels;
        this.grids = new GridMatcher(labels);
    }

    static List<PrintedRow> read(TableLabels labels, List<Block> blocks) {
        TableMatcher matcher = new TableMatcher(labels);
        boolean areSideBySide = labels.table().rowsSideBySide();
        for (Block block : areSideBySide ? SideBySide.withoutColumnNumbers(blocks) : blocks) {
            if (block instanceof Paragraph paragraph) {
                if (!matcher.isSentence(paragraph)) {
                    matcher.stretch.add(paragraph);
                }
                matcher.caption(matcher.grids, paragraph);
            } else if (block instanceof Grid grid) {
                matcher.readStretch();
                matcher.read(grid);
                matcher.headerAbove = Optional.of(grid).filter(matcher::isHeader);
            }
        }
        matcher.readStretch();
        List<PrintedRow> all = new ArrayList<>(matcher.grids.rows());
        doubtBeside(all, matcher.rows);
        all.addAll(matcher.rows);
        return all;
    }

    /** What stands beside a table does not fill a row that is blank in it. */
    private static void doubtBeside(List<PrintedRow> inTables, List<PrintedRow> running) {
        Set<Row> blank = inTables.stream()
                .filter(row -> row.texts().isEmpty())
                .flatMap(row -> row.row().stream())
                .collect(Collectors.toSet());
        running.stream()
                .filter(row -> row.row().filter(blank::contains).isPresent())
                .forEach(row -> row.fail(Problem.BESIDE));
    }

    /** Says whether a line tells of numbers in words: it has the marks of a sentence, and most of it is neither label nor value. */
    private boolean isSentence(Paragraph paragraph) {
        if (paragraph.text().length() > LONGEST_SENTENCE || !hasSentenceMark(paragraph.text())) {
            return false;
        }
        List<RunningText.Token> tokens = RunningText.of(List.of(paragraph)).tokens();
        long values = tokens.stream().filter(RunningText.Token::value).count();
        long pieces = tokens.stream()
                .filter(token -> token.letters().length() > 1 && labels.isPiece(token.letters()))
                .count();
        return 2 * values < tokens.size()
                && 2 * pieces < tokens.size()
                && tokens.stream().anyMatch(token -> hasSentenceMark(token.text()) && !labels.isPiece(token.letters()));
    }

    private static boolean hasSentenceMark(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '（' || c == '(' ? 1 : c == '）' || c == ')' ? -1 : 0;
            if (depth <= 0 && SENTENCE_MARKS.indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }

    private void caption(GridMatcher matcher, Paragraph paragraph) {
        if (paragraph.text().length() <= LONGEST_CAPTION) {
            matcher.caption(paragraph.text());
        }
    }

    /** Reads a table; lines of running text that stand in its cells are read as such if no row is found by the cells. */
    private void read(Grid grid) {
        GridMatcher alone = new GridMatcher(labels);
        if (alone.hasLabel(grid)) {
            grids.read(grid);
            return;
        }
        alone.read(grid);
        if (grids.isUnused() && alone.hasRow()) {
            grids = alone;
            return;
        }
        boolean hasRow = alone.rows().stream().anyMatch(GridMatcher::isFound);
        List<PrintedRow> running = hasRow ? List.of() : RunningMatcher.read(labels, RunningText.of(List.of(grid)));
        if (whole(running) > 0) {
            rows.addAll(running);
        } else {
            grids.read(grid);
        }
    }

    /** Says whether a table has neither values nor labels of rows; what it is the header of may be lines below it. */
    private boolean isHeader(Grid grid) {
        return grid.rows().stream().noneMatch(row -> ValuePlacement.hasValue(row.cells()))
                && !new GridMatcher(labels).hasLabel(grid);
    }

    private void readStretch() {
        if (!stretch.isEmpty()) {
            List<Block> lines = new ArrayList<>(stretch);
            headerAbove.ifPresent(header -> lines.add(0, header));
            List<PrintedRow> running = RunningMatcher.read(labels, RunningText.of(lines));
            List<PrintedRow> cells = readCells();
            boolean hasNone = placed(running) == 0 && !cells.isEmpty();
            boolean hasCells = (placed(cells) > 0 || hasNone) && BY_ROWS.compare(cells, running) >= 0;
            List<PrintedRow> better = hasCells ? cells : running;
            List<PrintedRow> other = hasCells ? running : cells;
            compare(better, other);
            rows.addAll(better);
            rows.addAll(elsewhere(better, other));
            stretch.clear();
            headerAbove = Optional.empty();
        }
    }

    /** Rows that only the other way of reading sees, in lines where the better one sees none. */
    private static List<PrintedRow> elsewhere(List<PrintedRow> better, List<PrintedRow> other) {
        Set<SourcePlace> places = better.stream()
                .flatMap(row -> Stream.concat(
                        Stream.of(row.place()), row.values().values().stream().map(GridCell::place)))
                .collect(Collectors.toSet());
        Set<List<String>> texts = better.stream().map(PrintedRow::texts).collect(Collectors.toSet());
        Set<Row> found = better.stream().flatMap(row -> row.row().stream()).collect(Collectors.toSet());
        return other.stream()
                .filter(row -> !places.contains(row.place()))
                .filter(row -> row.row().filter(found::contains).isEmpty())
                .filter(row -> !row.texts().isEmpty() && !texts.contains(row.texts()))
                .toList();
    }

    private List<PrintedRow> readCells() {
        GridMatcher matcher = new GridMatcher(labels);
        headerAbove.ifPresent(matcher::read);
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

    private static long placed(List<PrintedRow> rows) {
        return rows.stream()
                .filter(row -> row.row().isPresent()
                        && row.problem().isEmpty()
                        && !row.texts().isEmpty())
                .count();
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
