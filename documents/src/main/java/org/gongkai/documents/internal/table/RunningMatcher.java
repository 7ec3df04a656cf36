package org.gongkai.documents.internal.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.documents.internal.table.PrintedRow.Inference;
import org.gongkai.documents.internal.table.PrintedRow.Problem;
import org.gongkai.documents.internal.table.RunningText.Token;
import org.gongkai.documents.source.GridCell;
import org.gongkai.form.CellPath;
import org.gongkai.form.Column;
import org.gongkai.form.FormCell;
import org.gongkai.form.Row;
import org.gongkai.form.Table;
import org.gongkai.text.PlainText;

/**
 * Aligns running text with a table of the form: the label of a row, and just as many values as the row has columns, in the
 * order of the form unless the header says otherwise.
 */
final class RunningMatcher {

    /** Rows with fewer columns need a header that names them. */
    private static final int FEWEST_WITHOUT_HEADER = 3;

    /** A row that is damaged may have its values beside the columns of the others. */
    private static final int MOST_CROOKED = 1;

    private final TableLabels labels;
    private final RunningText text;
    private final List<Token> tokens;
    private final List<LabelTile> tiles;
    private final List<PrintedRow> rows = new ArrayList<>();
    private final BitSet used = new BitSet();
    private final ValueColumns valueColumns = new ValueColumns();

    /** The values of each row that has all of them in one line. */
    private final List<List<Token>> whole = new ArrayList<>();

    private final Map<PrintedRow, List<Token>> tooFew = new LinkedHashMap<>();
    private final Map<Row, Integer> tilesOfRow = new HashMap<>();
    /** Where the texts of headers stand. */
    private final Map<String, Token> headerPlaces = new HashMap<>();

    /** Values that stand below a row and are not its own. */
    private final Map<PrintedRow, List<Token>> loose = new LinkedHashMap<>();

    /** The rows whose label stands without values, too. */
    private final Set<Row> blankElsewhere = new HashSet<>();

    private final List<PrintedRow> withValuesBelow = new ArrayList<>();
    private int withValuesBeside;

    private final BrokenValues broken;

    private HeaderOrder header;

    private RunningMatcher(TableLabels labels, RunningText text) {
        this.labels = labels;
        this.text = text;
        this.tokens = text.tokens();
        this.tiles = LabelTile.find(tokens, labels);
        this.broken = new BrokenValues(labels, tokens);
        dropHeaders();
        this.header = new HeaderOrder(labels);
        tiles.forEach(tile -> {
            tile.pieces().forEach(used::set);
            tilesOfRow.merge(tile.row(), 1, Integer::sum);
        });
    }

    /**
     * A label without values, of a row that has them elsewhere, is one in a header; one in front of the label of another form's
     * row is that of its group.
     */
    private void dropHeaders() {
        Map<Row, Integer> count = new HashMap<>();
        tiles.forEach(tile -> count.merge(tile.row(), 1, Integer::sum));
        List<LabelTile> kept = new ArrayList<>();
        for (int i = 0; i < tiles.size(); i++) {
            LabelTile tile = tiles.get(i);
            LabelRegion region = region(i);
            boolean isEmpty = tile.glued().isEmpty()
                    && region.beside().isEmpty()
                    && region.below().isEmpty()
                    && region.stray().isEmpty();
            boolean isRepeated = count.getOrDefault(tile.row(), 0) > 1;
            if (isEmpty && isRepeated) {
                blankElsewhere.add(tile.row());
            }
            String label = tokens.get(tile.first()).letters();
            boolean isColumn = labels.isColumn(label);
            boolean isGroup = tile.last() + 1 < tokens.size()
                    && labels.isOfForeignRow(tokens.get(tile.last() + 1).letters());
            if (isGroup || isEmpty && (isRepeated || isColumn)) {
                count.merge(tile.row(), -1, Integer::sum);
            } else {
                kept.add(tile);
            }
        }
        tiles.clear();
        tiles.addAll(kept);
    }

    static List<PrintedRow> read(TableLabels labels, RunningText text) {
        RunningMatcher matcher = new RunningMatcher(labels, text);
        if (labels.table().rowsSideBySide() && !matcher.hasRowsApart()) {
            return new RunningSideBySide(labels, text).read();
        }
        matcher.readRows();
        return matcher.rows;
    }

    /** Says whether rows that usually stand side by side have their values each behind its own label. */
    private boolean hasRowsApart() {
        int apart = 0;
        for (int i = 0; i < tiles.size(); i++) {
            LabelRegion region = region(i);
            int values = region.beside().size() + region.below().size();
            apart += values == tiles.get(i).row().columns().size() ? 1 : 0;
        }
        return apart > 1;
    }

    private void readRows() {
        List<Token> orphans = orphans();
        boolean isSideUnclear = orphans.size() > 1;
        if (isSideUnclear) {
            stray(orphans);
        }
        boolean hasValuesFirst = hasValuesFirst();
        int from = 0;
        for (int i = 0; i < tiles.size(); i++) {
            LabelTile tile = tiles.get(i);
            takeHeader(from, tile);
            readRow(tile, region(i), isSideUnclear || hasValuesFirst && isBetweenLabels(i));
            from = lastValue(i) + 1;
        }
        align();
        placeLoose();
        broken.doubt();
        doubtBelow();
        doubtBeside();
    }

    /** Where a label stands without values, too, a line with other words besides values may tell other figures. */
    private void doubtBeside() {
        rows.stream()
                .filter(row -> row.row().filter(blankElsewhere::contains).isPresent())
                .filter(row -> !row.strays().isEmpty())
                .forEach(row -> row.fail(Problem.BESIDE));
    }

    /** Where most rows have their values beside the label, those below one are of the next row if its label is missing. */
    private void doubtBelow() {
        List<Row> order = labels.table().rows();
        for (PrintedRow row : withValuesBelow) {
            int next = row.row().map(order::indexOf).orElse(order.size()) + 1;
            boolean isMissing = next < order.size() && !tilesOfRow.containsKey(order.get(next));
            if (isMissing && withValuesBeside > withValuesBelow.size()) {
                row.fail(Problem.OF_NEXT_ROW);
            }
        }
    }

    /** The values before the first label; of several behind each other, none is a page number. */
    private List<Token> orphans() {
        int end = tiles.isEmpty() ? tokens.size() : tiles.get(0).first();
        List<Token> orphans = new ArrayList<>();
        for (int i = 0; i < end; i++) {
            Token token = tokens.get(i);
            boolean isOneOfMore = i > 0 && tokens.get(i - 1).value()
                    || i + 1 < end && tokens.get(i + 1).value();
            if (token.value() && (isOneOfMore || !text.isPageNumber(token))) {
                orphans.add(token);
            }
        }
        return orphans;
    }

    /** Says whether numbers stand between a header and a label; a single short one may be that of a page. */
    private boolean hasValuesFirst() {
        int first = 0;
        for (int i = 1; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            Token above = tokens.get(i - 1);
            boolean isNumber = token.value() && token.hasDigit();
            if (isNumber && !above.value() && !used.get(i - 1) && labels.isPiece(above.letters())) {
                first += text.isPageNumber(token) ? 1 : 2;
            }
        }
        return first > 1;
    }

    /** Says whether nothing but a value stands between the label of a row with one column and the next label. */
    private boolean isBetweenLabels(int index) {
        LabelTile tile = tiles.get(index);
        return tile.row().columns().size() == 1
                && index + 1 < tiles.size()
                && tile.last() + 2 == tiles.get(index + 1).first()
                && tokens.get(tile.last() + 1).value();
    }

    /**
     * A row whose values are fewer than its columns has them where the columns are, if the text is aligned; it is not if several
     * rows have values beside the columns, or a single one where nothing but a header shows these.
     */
    private void align() {
        Map<PrintedRow, List<GridCell>> aligned = new LinkedHashMap<>();
        Map<List<Column>, ValueColumns> underHeaders = new HashMap<>();
        boolean isByHeader = false;
        for (Map.Entry<PrintedRow, List<Token>> row : tooFew.entrySet()) {
            List<Column> columns = columns(row.getKey());
            Optional<List<GridCell>> byRows = valueColumns.align(row.getValue(), columns.size());
            byRows.or(() -> underHeaders
                            .computeIfAbsent(columns, this::underHeader)
                            .align(row.getValue(), columns.size()))
                    .ifPresent(cells -> aligned.put(row.getKey(), cells));
            isByHeader |= byRows.isEmpty() && aligned.containsKey(row.getKey());
        }
        boolean isCrooked = tooFew.size() - aligned.size() > (isByHeader ? 0 : MOST_CROOKED);
        for (PrintedRow row : tooFew.keySet()) {
            List<GridCell> cells = aligned.get(row);
            if (cells == null || isCrooked) {
                row.fail(Problem.TOO_FEW);
            } else {
                List<Column> columns = columns(row);
                IntStream.range(0, columns.size()).forEach(i -> row.set(columns.get(i), cells.get(i)));
            }
        }
    }

    /** The columns under the header; none if the values of a row that has all of them stand elsewhere. */
    private ValueColumns underHeader(List<Column> columns) {
        ValueColumns under = ValueColumns.under(columns, headerPlaces);
        boolean isBorneOut = whole.stream()
                .filter(row -> row.size() == columns.size())
                .allMatch(row -> under.align(row, columns.size()).isPresent());
        return isBorneOut ? under : new ValueColumns();
    }

    private void stray(List<Token> values) {
        if (!values.isEmpty()) {
            rows.add(new PrintedRow(
                    Optional.empty(),
                    values.get(0).place(),
                    "",
                    values.stream().map(Token::text).toList()));
        }
    }

    /** A header is what stands between the values above and the label; without one, that of the rows above counts. */
    private void takeHeader(int from, LabelTile tile) {
        HeaderOrder here = new HeaderOrder(labels);
        List<String> line = new ArrayList<>();
        int number = -1;
        for (int i = from; i < tile.first(); i++) {
            Token token = tokens.get(i);
            if (!token.value() && !used.get(i)) {
                if (token.line() != number) {
                    here.add(line);
                    line.clear();
                    number = token.line();
                }
                line.add(token.text());
            }
            if (!token.value()) {
                headerPlaces.putIfAbsent(LabelText.key(token.text()), token);
            }
        }
        here.add(line);
        boolean isFirst = header.isEmpty() || labels.table().arrangement() != Table.Arrangement.MATRIX;
        if (isFirst ? here.of(tile.row().columns()) != HeaderOrder.Answer.ABSENT : here.isCertain()) {
            header = here;
        }
    }

    private int end(int tile) {
        return tile + 1 < tiles.size() ? tiles.get(tile + 1).first() : tokens.size();
    }

    private int lastValue(int tile) {
        int last = end(tile) - 1;
        while (last > tiles.get(tile).last() && !tokens.get(last).value()) {
            last--;
        }
        return last;
    }

    private LabelRegion region(int index) {
        return LabelRegion.of(tiles.get(index), end(index), tokens, labels);
    }

    private void readRow(LabelTile tile, LabelRegion region, boolean isSideUnclear) {
        boolean isBeside = !region.beside().isEmpty();
        boolean isRepeated = !isBeside && isRepeated(tile.row(), region.below());
        List<Token> printed = isRepeated ? region.below().subList(0, 1) : region.below();
        if (isRepeated) {
            broken.take(region.below());
        }
        List<Token> below = isBeside || isSideUnclear ? printed : own(tile, printed);
        List<Token> values = isBeside ? region.beside() : below;
        boolean isAlone = values.isEmpty() && tile.glued().isEmpty();
        if (isAlone && tilesOfRow.getOrDefault(tile.row(), 0) > 1) {
            blankElsewhere.add(tile.row());
            return;
        }
        boolean isInterrupted =
                isAlone && region.isInterrupted() && !tokens.get(tile.last()).closed();
        Token first = tokens.get(tile.first());
        PrintedRow row = new PrintedRow(
                Optional.of(tile.row()),
                isBeside || values.isEmpty() ? first.place() : values.get(0).place(),
                label(tile),
                Stream.concat(
                                Stream.of(tile.glued()),
                                (isInterrupted ? region.stray() : values)
                                        .stream().map(Token::text))
                        .filter(text -> !text.isEmpty())
                        .toList());
        rows.add(row);
        if (isBeside) {
            withValuesBeside++;
        } else if (!values.isEmpty()) {
            withValuesBelow.add(row);
        }
        broken.add(
                row,
                tile.pieces().stream().map(tokens::get).toList(),
                values,
                contradictsSums(tile.row(), texts(values)));
        if (tile.corrected()) {
            row.correct();
        }
        region.words().forEach(row::stray);
        if (isInterrupted) {
            row.fail(Problem.INTERRUPTED);
            return;
        }
        List<PrintedRow> stacked =
                !isBeside && printed.size() > tile.row().columns().size() ? emptyAbove() : List.of();
        if (stacked.isEmpty()) {
            place(row, tile, values, !isBeside && isSideUnclear);
        } else {
            row.fail(Problem.STACKED);
            stacked.forEach(label -> label.fail(Problem.STACKED));
        }
        List<Token> rest = new ArrayList<>(isBeside ? printed : printed.subList(below.size(), printed.size()));
        rest.addAll(region.stray());
        boolean isFirstOfMore = values.size() < printed.size() && !isBeside;
        if (isFirstOfMore) {
            row.infer(Inference.FIRST_OF_MORE);
        }
        boolean isPageNumber = rest.size() == 1 && !values.isEmpty() && text.isPageNumber(rest.get(0));
        if (!isPageNumber) {
            loose.put(row, rest);
        }
    }

    /** The rows right above the last one of which there is nothing but the labels. */
    private List<PrintedRow> emptyAbove() {
        int from = rows.size() - 1;
        while (from > 0
                && rows.get(from - 1).row().isPresent()
                && rows.get(from - 1).texts().isEmpty()) {
            from--;
        }
        return rows.subList(from, rows.size() - 1);
    }

    /** The first values below a label are its own if they add up to its total; the others belong to no label. */
    private List<Token> own(LabelTile tile, List<Token> below) {
        int columns = tile.row().columns().size();
        List<Token> first = below.subList(0, Math.min(columns, below.size()));
        boolean isMore = below.size() > columns && tile.glued().isEmpty();
        return isMore && addsUp(tile.row(), texts(first)) ? first : below;
    }

    /** Says whether the one value of a row stands there once for each column of the table, as a merged cell may be printed. */
    private boolean isRepeated(Row row, List<Token> below) {
        int widest = labels.table().rows().stream()
                .mapToInt(any -> any.columns().size())
                .max()
                .orElse(0);
        return row.columns().size() == 1
                && below.size() == widest
                && texts(below).stream().distinct().count() == 1;
    }

    private static List<String> texts(List<Token> values) {
        return values.stream().map(Token::text).toList();
    }

    /**
     * Places values that stand below no label: they are those of the rows below in the form whose labels stand without values
     * elsewhere, if there are as many and each row adds up.
     */
    private void placeLoose() {
        Map<Row, PrintedRow> byRow = new HashMap<>();
        rows.forEach(row -> row.row().ifPresent(found -> byRow.put(found, row)));
        loose.forEach((above, values) -> {
            List<PrintedRow> empty = emptyBelow(above, byRow);
            int wanted = empty.stream().mapToInt(row -> columns(row).size()).sum();
            if (!above.isWhole() || values.size() != wanted) {
                stray(values);
                return;
            }
            Map<PrintedRow, PrintedRow> filled = new LinkedHashMap<>();
            int from = 0;
            for (PrintedRow label : empty) {
                List<Token> own = values.subList(from, from + columns(label).size());
                filled.put(label, filled(label, own));
                from += own.size();
            }
            if (filled.values().stream().allMatch(row -> addsUp(row.row().orElseThrow(), row.texts()))) {
                filled.forEach((label, whole) -> rows.set(rows.indexOf(label), whole));
                broken.take(values);
            } else {
                stray(values);
            }
        });
    }

    /** The rows that follow in the form and stand somewhere without values. */
    private List<PrintedRow> emptyBelow(PrintedRow above, Map<Row, PrintedRow> byRow) {
        List<Row> order = labels.table().rows();
        int first = above.row().map(order::indexOf).orElse(order.size()) + 1;
        List<PrintedRow> empty = new ArrayList<>();
        for (Row row : order.subList(Math.min(first, order.size()), order.size())) {
            PrintedRow label = byRow.get(row);
            if (label == null || !label.texts().isEmpty()) {
                break;
            }
            empty.add(label);
        }
        return empty;
    }

    private static List<Column> columns(PrintedRow label) {
        return label.row().orElseThrow().columns();
    }

    private static PrintedRow filled(PrintedRow label, List<Token> values) {
        PrintedRow whole = new PrintedRow(label.row(), values.get(0).place(), label.label(), texts(values));
        whole.count(columns(label), values.stream().map(Token::cell).toList());
        whole.infer(Inference.APART);
        return whole;
    }

    private void place(PrintedRow row, LabelTile tile, List<Token> values, boolean isSideUnclear) {
        List<Column> columns = tile.row().columns();
        HeaderOrder.Answer answer = header.of(columns);
        boolean isGluedZero =
                values.isEmpty() && columns.size() == 1 && tile.glued().equals("0");
        List<GridCell> cells = isGluedZero
                ? List.of(new GridCell(tile.glued(), row.place()))
                : values.stream().map(Token::cell).toList();
        if (cells.isEmpty() && tile.glued().isEmpty() && !isSideUnclear) {
            columns.forEach(column -> row.set(column, new GridCell("", row.place())));
        } else if (answer == HeaderOrder.Answer.FOREIGN) {
            row.fail(Problem.FOREIGN_COLUMNS);
        } else if (isSideUnclear) {
            row.fail(Problem.UNCLEAR_SIDE);
        } else if (cells.size() > columns.size()) {
            row.fail(Problem.TOO_MANY);
        } else if (areAboveEachOther(values, tile)) {
            row.fail(Problem.BROKEN);
        } else if (answer == HeaderOrder.Answer.OTHERWISE
                || answer == HeaderOrder.Answer.ABSENT && columns.size() < FEWEST_WITHOUT_HEADER) {
            row.fail(Problem.UNKNOWN_COLUMNS);
        } else if (cells.size() + 1 == columns.size()
                && !tile.glued().isEmpty()
                && addsUp(
                        tile.row(),
                        Stream.concat(Stream.of(tile.glued()), texts(values).stream())
                                .toList())) {
            List<GridCell> all = new ArrayList<>(List.of(new GridCell(tile.glued(), row.place())));
            all.addAll(cells);
            row.count(columns, all);
            if (!tile.glued().equals("0")) {
                row.infer(Inference.PARTED);
            }
        } else if (cells.size() < columns.size() && !tile.glued().isEmpty()) {
            row.fail(Problem.GLUED);
        } else if (cells.size() < columns.size()) {
            tooFew.put(row, values);
        } else if (areInUnevenLines(values) && contradictsSums(tile.row(), texts(values))) {
            row.fail(Problem.BROKEN);
        } else {
            row.count(columns, cells);
            addColumns(values);
        }
    }

    /** Says whether values stand in several lines, and in some of them more than one. */
    private static boolean areInUnevenLines(List<Token> values) {
        long lines = values.stream().map(Token::line).distinct().count();
        return lines > 1 && lines < values.size();
    }

    /** Says whether two of the values beside a label of several lines stand in one column. */
    private boolean areAboveEachOther(List<Token> values, LabelTile tile) {
        return values.stream()
                .anyMatch(value -> tile.pieces().stream()
                                .anyMatch(i -> tokens.get(i).line() == value.line())
                        && values.stream().anyMatch(other -> other.line() > value.line() && other.isInLineWith(value)));
    }

    /** Says whether a row has a total, and numbers add up to it. */
    private boolean addsUp(Row row, List<String> texts) {
        return sums(row, texts).anyMatch(isRight -> isRight);
    }

    /** Says whether a row has a total, and numbers do not add up to it. */
    private boolean contradictsSums(Row row, List<String> texts) {
        return sums(row, texts).anyMatch(isRight -> !isRight);
    }

    /** Whether each sum within a row is right; nothing if some text is no number, or some cell has none. */
    private Stream<Boolean> sums(Row row, List<String> texts) {
        List<CellPath> paths = labels.cells(row).stream().map(FormCell::path).toList();
        return texts.size() == paths.size() && texts.stream().allMatch(PlainText::isSmallNumber)
                ? labels.sums(row).stream()
                        .map(relation -> sum(relation.left(), paths, texts) == sum(relation.right(), paths, texts))
                : Stream.empty();
    }

    private static long sum(List<CellPath> side, List<CellPath> paths, List<String> texts) {
        return side.stream()
                .mapToLong(path -> Long.parseLong(texts.get(paths.indexOf(path))))
                .sum();
    }

    private void addColumns(List<Token> values) {
        boolean isLine =
                values.stream().allMatch(value -> value.line() == values.get(0).line());
        if (isLine && values.size() > 1) {
            whole.add(values);
            valueColumns.add(values);
        }
    }

    private String label(LabelTile tile) {
        return String.join(
                "", tile.pieces().stream().map(i -> tokens.get(i).text()).toList());
    }
}
