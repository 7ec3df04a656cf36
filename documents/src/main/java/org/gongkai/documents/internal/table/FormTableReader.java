package org.gongkai.documents.internal.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.documents.internal.note.Notes;
import org.gongkai.documents.reading.CellOrigin;
import org.gongkai.documents.source.Block;
import org.gongkai.documents.source.CellMark;
import org.gongkai.documents.source.Grid;
import org.gongkai.documents.source.GridCell;
import org.gongkai.documents.source.GridRow;
import org.gongkai.documents.source.Paragraph;
import org.gongkai.documents.source.SourcePlace;
import org.gongkai.form.CellPath;
import org.gongkai.form.Column;
import org.gongkai.form.FormCell;
import org.gongkai.form.Row;
import org.gongkai.report.Cell;

/** Reads a table of the form from the blocks of its section. */
public final class FormTableReader {

    /** So many labels in a section are those of its table, though no row of it can be read. */
    private static final int LABELS_IN_SECTION = 2;

    private static final int LONGEST_UNIT = 30;

    private final TableLabels labels;
    private final List<Block> blocks;
    private final List<PrintedRow> rows;
    private final ColumnUnits units;
    private final Map<Row, List<PrintedRow>> printed = new LinkedHashMap<>();
    private final Map<CellPath, GridCell> values = new LinkedHashMap<>();
    private final Map<CellPath, Cell> cells = new HashMap<>();

    /**
     * Reads a table.
     *
     * @param labels the table of the form
     * @param blocks the paragraphs and tables of its section
     */
    public FormTableReader(TableLabels labels, List<Block> blocks) {
        this.labels = labels;
        this.blocks = blocks;
        this.rows = TableMatcher.read(labels, blocks);
        this.units = new ColumnUnits(labels, blocks);
        for (PrintedRow row : rows) {
            row.row()
                    .ifPresent(found -> printed.computeIfAbsent(found, key -> new ArrayList<>())
                            .add(row));
        }
        printed.replaceAll((row, found) -> withoutEmpty(found));
        for (FormCell cell : labels.table().cells()) {
            List<PrintedRow> found = printed.getOrDefault(cell.row(), List.of());
            if (!found.isEmpty() && (found.size() == 1 || areEqual(found))) {
                GridCell value = found.get(0).values().get(cell.column());
                if (value != null) {
                    values.put(cell.path(), value);
                    cells.put(cell.path(), read(cell, value));
                }
            }
        }
    }

    /** A row without values, such as a label repeated in a header, does not count beside one that has some. */
    private static List<PrintedRow> withoutEmpty(List<PrintedRow> found) {
        if (found.size() == 1) {
            return found;
        }
        List<PrintedRow> filled =
                found.stream().filter(row -> !row.texts().isEmpty()).toList();
        return filled.isEmpty() ? found.subList(0, 1) : filled;
    }

    /** Says whether rows say the same. */
    static boolean areEqual(List<PrintedRow> found) {
        PrintedRow first = found.get(0);
        return found.stream()
                .allMatch(row -> row.problem().isEmpty()
                        && row.values().keySet().equals(first.values().keySet())
                        && row.values().entrySet().stream()
                                .allMatch(value -> value.getValue().text().equals(text(first, value.getKey()))));
    }

    private static String text(PrintedRow row, Column column) {
        GridCell cell = row.values().get(column);
        return cell == null ? "" : cell.text();
    }

    /**
     * Says whether the table stands among the blocks.
     *
     * @return whether a row of it does, or several of its labels
     */
    public boolean isThere() {
        return printed.values().stream()
                        .flatMap(List::stream)
                        .anyMatch(row -> !row.texts().isEmpty())
                || labels.count(LabelText.keys(texts(blocks))) >= LABELS_IN_SECTION
                || isRunTogether();
    }

    /**
     * Counts the rows of the form that were found with values.
     *
     * @return how many there are
     */
    public int countRows() {
        return (int) printed.values().stream()
                .filter(found -> found.stream()
                        .anyMatch(row -> row.problem().isEmpty() && !row.texts().isEmpty()))
                .count();
    }

    /**
     * Says whether the labels of several rows stand among the blocks without anything that parts them.
     *
     * @return whether the table is there, but cannot be parted into cells
     */
    public boolean isRunTogether() {
        if (!printed.isEmpty()) {
            return false;
        }
        String letters = RunningText.of(blocks).tokens().stream()
                .filter(token -> !isKnown(token))
                .map(RunningText.Token::letters)
                .collect(Collectors.joining());
        return labels.rows().keySet().stream()
                        .filter(letters::contains)
                        .limit(LABELS_IN_SECTION)
                        .count()
                >= LABELS_IN_SECTION;
    }

    private static List<String> texts(List<Block> blocks) {
        return RunningText.of(blocks).tokens().stream()
                .map(RunningText.Token::text)
                .toList();
    }

    /**
     * Gives the cells.
     *
     * @param origins where those that stand in the document are told
     * @return the cells in the order of the form, blank where nothing was read
     */
    public List<Cell> cells(Map<CellPath, CellOrigin> origins) {
        values.forEach((path, value) -> origins.put(path, new CellOrigin(value.place(), value.text())));
        return labels.table().cells().stream().map(this::cell).toList();
    }

    /** What was read of a cell, blank if nothing was. */
    Cell cell(FormCell place) {
        return cells.getOrDefault(place.path(), Cell.blank());
    }

    /** What is printed over something else is no number. */
    private Cell read(FormCell place, GridCell value) {
        boolean isLegible = value.text().isEmpty()
                || value.marks().stream().noneMatch(mark -> mark.kind() == CellMark.Kind.OVERPRINTED);
        return isLegible
                ? Cell.parse(
                        value.text(), place.column(), units.of(place.column()).unit())
                : Cell.text(value.text());
    }

    /**
     * Compares the table with another reading of it.
     *
     * @param other the other reading
     * @return the cells for which both have a text, and not the same
     */
    public List<FormCell> differing(FormTableReader other) {
        return labels.table().cells().stream()
                .filter(cell -> {
                    GridCell own = values.get(cell.path());
                    GridCell its = other.values.get(cell.path());
                    return own != null
                            && its != null
                            && !own.text().isEmpty()
                            && !its.text().isEmpty()
                            && !own.text().equals(its.text());
                })
                .toList();
    }

    /**
     * Says where a cell stands that was read.
     *
     * @param cell the cell
     * @return its place and text, empty if it was not read
     */
    public Optional<GridCell> printed(FormCell cell) {
        return Optional.ofNullable(values.get(cell.path()));
    }

    /**
     * Notes what was lost, garbled or unclear.
     *
     * @param notes the notes to add to
     */
    public void note(Notes notes) {
        units.note(notes);
        new TableNotes(labels, this, notes).add();
    }

    List<PrintedRow> rows() {
        return rows;
    }

    List<PrintedRow> rows(Row row) {
        return printed.getOrDefault(row, List.of());
    }

    Map<CellPath, GridCell> values() {
        return values;
    }

    /**
     * Lists what stands among the blocks besides the table.
     *
     * @return paragraphs, and rows of tables that are no part of it
     */
    public List<Block> besides() {
        Set<SourcePlace> places = new HashSet<>();
        rows.forEach(row -> places.add(row.place()));
        List<Block> besides = new ArrayList<>();
        rows.forEach(row -> row.strays().forEach(text -> besides.add(new Paragraph(row.place(), text, false))));
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                if (!places.contains(paragraph.place()) && !isOfTable(RunningText.of(List.of(block)))) {
                    besides.add(block);
                }
            } else {
                List<GridRow> rest = block.rows().stream()
                        .filter(row -> !places.contains(row.place()))
                        .filter(row -> !isOfTable(RunningText.of(List.of(new Grid(List.of(row))))))
                        .toList();
                if (!rest.isEmpty()) {
                    besides.add(new Grid(rest));
                }
            }
        }
        return besides;
    }

    /** A text of the table has nothing but values and labels; a row of its header may name something else besides. */
    private boolean isOfTable(RunningText text) {
        int labelled = 0;
        int unknown = 0;
        for (RunningText.Token token : text.tokens()) {
            boolean isLabel = labels.header(token.text()).kind() != TableLabels.HeaderKind.UNKNOWN
                    || labels.parted(token.text()).count() > 1;
            labelled += isLabel ? 1 : 0;
            unknown += isLabel || isKnown(token) ? 0 : 1;
        }
        return unknown == 0 || unknown == 1 && labelled > LABELS_IN_SECTION;
    }

    private boolean isKnown(RunningText.Token token) {
        return token.value()
                || token.letters().isEmpty()
                || labels.isPiece(token.letters())
                || labels.isPiece(LabelText.withoutMark(token.letters()))
                || token.text().length() < LONGEST_UNIT
                        && StatedUnit.statedIn(token.text()).isPresent();
    }
}
