package org.gongkai.documents.internal.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongkai.documents.internal.note.CellNames;
import org.gongkai.documents.internal.note.Notes;
import org.gongkai.documents.internal.table.PrintedRow.Problem;
import org.gongkai.documents.reading.ReadingNote.Kind;
import org.gongkai.documents.source.Block;
import org.gongkai.documents.source.CellMark;
import org.gongkai.documents.source.GridCell;
import org.gongkai.documents.source.SourceDocument;
import org.gongkai.form.CellPath;
import org.gongkai.form.FormCell;
import org.gongkai.form.Relation;
import org.gongkai.form.Row;
import org.gongkai.report.Cell;
import org.gongkai.text.LocalizedText;

/** Words what was found of a table: one note for each cause, with all the cells that it concerns. */
final class TableNotes {

    private final TableLabels labels;
    private final FormTableReader table;
    private final Notes notes;

    /**
     * What is wrong with rows.
     *
     * @param kind the kind of note
     * @param text why the cells are blank
     */
    private record Reason(Kind kind, LocalizedText text) {}

    private static final Pattern DIGITS = Pattern.compile("[\\d,.]");

    private static final Map<Problem, Reason> REASONS = reasons();

    TableNotes(TableLabels labels, FormTableReader table, Notes notes) {
        this.labels = labels;
        this.table = table;
        this.notes = notes;
    }

    private static Map<Problem, Reason> reasons() {
        Map<Problem, Reason> reasons = new EnumMap<>(Problem.class);
        reasons.put(
                Problem.TOO_FEW,
                reason(
                        Kind.TOO_FEW_VALUES,
                        "数值少于格式的列数，无法确定缺的是哪一列",
                        "has fewer values than the form has columns, and nothing tells which are missing"));
        reasons.put(
                Problem.TOO_MANY,
                reason(Kind.TOO_MANY_VALUES, "数值多于格式的列数", "has more values than the form has columns"));
        reasons.put(
                Problem.OTHER_WIDTH,
                reason(
                        Kind.UNCLEAR_VALUES,
                        "单元格数与表头不一致，数值可能错位",
                        "has more or fewer cells than its header, so that the values may be shifted"));
        reasons.put(
                Problem.MERGED,
                reason(
                        Kind.UNCLEAR_VALUES,
                        "数值单元格有合并，无法确定数值属于哪一行或哪一列",
                        "has merged cells among its values, so that it is not clear which rows or columns they are of"));
        reasons.put(Problem.SEVERAL, reason(Kind.UNCLEAR_VALUES, "同一列可读出不同的数值", "has different values for one column"));
        reasons.put(
                Problem.WITHOUT_HEADER,
                reason(Kind.UNCLEAR_VALUES, "有数值位于没有表头的列", "has values in a column without a header"));
        reasons.put(
                Problem.UNKNOWN_COLUMNS,
                reason(
                        Kind.UNKNOWN_COLUMNS,
                        "表头没有写明各列，或与格式不同",
                        "stands under a header that does not plainly name the form's columns"));
        reasons.put(
                Problem.FOREIGN_COLUMNS,
                reason(
                        Kind.COLUMNS_OF_OTHER_FORM,
                        "表头是格式中没有的列或另一年格式的列",
                        "stands under columns that the form does not have, or under those of another form"));
        reasons.put(
                Problem.GLUED,
                reason(
                        Kind.UNCLEAR_VALUES,
                        "数字紧接标签，可能是注释序号，也可能是数个数值相连",
                        "has digits that touch its label, which may be a footnote's mark or values run together"));
        reasons.put(
                Problem.BROKEN,
                reason(
                        Kind.UNCLEAR_VALUES,
                        "紧邻的上一行或下一行有不成一行的数值，可能是本行折行的部分",
                        "has values that are no row of their own right above or below it, which may be the rest of its own"));
        reasons.put(
                Problem.UNCLEAR_SIDE,
                reason(
                        Kind.UNCLEAR_VALUES,
                        "标签上下都有数值，无法确定哪些属于本行",
                        "has values above and below its label, so that it is not clear which are its own"));
        reasons.put(
                Problem.STACKED,
                reason(
                        Kind.UNCLEAR_VALUES,
                        "几个标签之后才是几行的数值，无法确定哪些属于本行",
                        "stands with other labels before the values of several rows, and nothing tells which are its own"));
        reasons.put(
                Problem.INTERRUPTED,
                reason(
                        Kind.UNCLEAR_VALUES,
                        "标签与数值之间有其他文字，无法确定数值是否属于本行",
                        "has other text between its label and the values, so that it is not clear whether they are its own"));
        reasons.put(
                Problem.OF_NEXT_ROW,
                reason(
                        Kind.UNCLEAR_VALUES,
                        "数值在标签的下一行，而格式中的下一行没有标签，数值可能属于下一行",
                        "has its values in the line below, which may be those of the next row, whose label is missing"));
        reasons.put(
                Problem.BESIDE,
                reason(
                        Kind.UNCLEAR_VALUES,
                        "表格中本行没有数值，数值写在表格之外，可能说的是别的数",
                        "is blank in the table, and a line beside the table has values that may be other figures"));
        return reasons;
    }

    private static Reason reason(Kind kind, String zh, String en) {
        return new Reason(kind, new LocalizedText(zh, en));
    }

    void add() {
        if (table.isRunTogether()) {
            addRunTogether();
            return;
        }
        addProblems();
        addDuplicates();
        addUnknown();
        addMissing();
        addColumns(false);
        addColumns(true);
        addReordered();
        addNearHeaders();
        addCorrected();
        for (PrintedRow.Inference how : PrintedRow.Inference.values()) {
            addInferred(how);
        }
        addSums();
        addValues();
    }

    private void addRunTogether() {
        List<FormCell> cells = labels.table().cells();
        List<Block> besides = table.besides();
        String text = SourceDocument.text(besides);
        if (!besides.isEmpty()) {
            notes.add(
                    Kind.UNCLEAR_VALUES,
                    besides.get(0).rows().get(0).place(),
                    text,
                    cells,
                    "表格的标签和数值连在一起，无法分开，全部留空。文中为：" + text,
                    "Labels and values of the table run together and cannot be parted; all cells are blank. Printed: "
                            + text);
        }
        notes.lose(0, cells.size());
    }

    private void addProblems() {
        if (table.rows().stream().allMatch(row -> row.problem().isEmpty())) {
            return;
        }
        REASONS.forEach((problem, reason) -> {
            List<PrintedRow> rows = table.rows().stream()
                    .filter(row -> row.problem().filter(problem::equals).isPresent())
                    .toList();
            if (!rows.isEmpty()) {
                List<FormCell> cells = cells(rows);
                LocalizedText names = CellNames.rows(cells);
                String shown = shown(rows);
                notes.add(
                        reason.kind(),
                        rows.get(0).place(),
                        shown,
                        cells,
                        names.zh() + "：" + reason.text().zh() + "，留空。文中为：" + shown,
                        names.en() + " " + reason.text().en() + "; the cells are blank. Printed: " + shown);
                lose(rows, cells.size());
            }
        });
    }

    private void lose(List<PrintedRow> rows, int cells) {
        Set<List<String>> printed = new LinkedHashSet<>();
        rows.forEach(row -> printed.add(row.texts()));
        notes.lose(printed.stream().mapToInt(List::size).sum(), cells);
    }

    private List<FormCell> cells(List<PrintedRow> rows) {
        return rows.stream()
                .flatMap(row -> row.row().stream())
                .distinct()
                .flatMap(row -> labels.cells(row).stream())
                .toList();
    }

    private static String shown(List<PrintedRow> rows) {
        return rows.stream().map(PrintedRow::text).distinct().collect(Collectors.joining("\n"));
    }

    private void addDuplicates() {
        for (Row row : labels.table().rows()) {
            List<PrintedRow> rows = table.rows(row);
            boolean hasProblem = rows.stream().allMatch(found -> found.problem().isPresent());
            if (rows.size() > 1 && !hasProblem && !FormTableReader.areEqual(rows)) {
                List<FormCell> cells = labels.cells(row);
                LocalizedText name = CellNames.rows(cells);
                String shown = shown(rows);
                notes.add(
                        Kind.DUPLICATE_ROW,
                        rows.get(1).place(),
                        shown,
                        cells,
                        name.zh() + "出现" + rows.size() + "次，数值不同，留空。文中为：" + shown,
                        name.en() + " stands here " + rows.size()
                                + " times with different values; the cells are blank. Printed: " + shown);
                notes.lose(rows.stream().mapToInt(found -> found.texts().size()).sum(), cells.size());
            }
        }
    }

    private void addUnknown() {
        for (PrintedRow row : table.rows()) {
            if (row.row().isEmpty() && !row.texts().isEmpty()) {
                String key = LabelText.key(row.label());
                List<FormCell> undivided = undivided(row);
                if (!undivided.isEmpty()) {
                    addUndivided(row, undivided);
                    continue;
                }
                boolean isOther = labels.isForeignRow(key) || labels.isGroup(key);
                notes.add(
                        Kind.UNKNOWN_ROW,
                        row.place(),
                        row.text(),
                        List.of(),
                        isOther
                                ? "“" + row.label() + "”一行不属于本格式（另一年的格式没有细分或另有此行），其中的数值未读取：" + row.text()
                                : "格式在此处没有这样的行，其中的数值未读取：" + row.text(),
                        isOther
                                ? "The row \"" + row.label()
                                        + "\" is not of this form, but stands undivided or at all in "
                                        + "another; its values were not read: " + row.text()
                                : "The form has no such row here; its values were not read: " + row.text());
                notes.lose(row.texts().size(), 0);
            }
        }
    }

    /** The cells of a group that stands there as one row, as in another form, and has none of its own rows. */
    private List<FormCell> undivided(PrintedRow row) {
        String key = LabelText.key(row.label());
        List<FormCell> cells = row.row().isPresent() || row.texts().isEmpty()
                ? List.of()
                : labels.table().cells().stream()
                        .filter(cell -> cell.row().groups().stream()
                                .anyMatch(group ->
                                        LabelText.key(group.label().zh()).equals(key)))
                        .toList();
        return cells.stream().allMatch(cell -> table.rows(cell.row()).isEmpty()) ? cells : List.of();
    }

    private void addUndivided(PrintedRow row, List<FormCell> cells) {
        notes.add(
                Kind.UNKNOWN_ROW,
                row.place(),
                row.text(),
                cells,
                "“" + row.label() + "”在本格式中应细分，文中只有一行（如另一年的格式），其下各行留空；文中为：" + row.text(),
                "\"" + row.label()
                        + "\" is divided in this form, but stands here as one row, as in another; the cells of "
                        + "its rows are blank. Printed: " + row.text());
        notes.lose(row.texts().size(), cells.size());
    }

    private void addMissing() {
        Set<FormCell> undivided =
                table.rows().stream().flatMap(row -> undivided(row).stream()).collect(Collectors.toSet());
        List<FormCell> missing = labels.table().cells().stream()
                .filter(cell -> table.rows(cell.row()).isEmpty() && !undivided.contains(cell))
                .toList();
        if (!missing.isEmpty()) {
            LocalizedText names = CellNames.rows(missing);
            notes.addMissing(
                    Kind.MISSING_ROW,
                    missing,
                    "文中没有以下各行，其单元格留空：" + names.zh() + "。",
                    "These rows are not in the document, and their cells are blank: " + names.en() + ".");
        }
    }

    /** Columns that the header of a row does not have, or that were clipped. */
    private void addColumns(boolean isClipped) {
        List<FormCell> missing = new ArrayList<>();
        List<PrintedRow> rows = new ArrayList<>();
        for (Row row : labels.table().rows()) {
            List<PrintedRow> found = table.rows(row);
            if (found.size() == 1
                    && found.get(0).problem().isEmpty()
                    && found.get(0).isClipped() == isClipped) {
                PrintedRow printed = found.get(0);
                List<FormCell> without = labels.cells(row).stream()
                        .filter(cell -> !printed.values().containsKey(cell.column()))
                        .toList();
                missing.addAll(without);
                if (!without.isEmpty()) {
                    rows.add(printed);
                }
            }
        }
        if (missing.isEmpty()) {
            return;
        }
        LocalizedText names = CellNames.cells(missing);
        notes.add(
                isClipped ? Kind.TOO_FEW_VALUES : Kind.UNKNOWN_COLUMNS,
                rows.get(0).place(),
                shown(rows),
                missing,
                (isClipped ? "各行同宽而标签所占列数不同，可见表格右侧被裁去；以下单元格留空：" : "表头没有以下各列，其单元格留空：") + names.zh() + "。",
                (isClipped
                                ? "The rows are equally wide though their labels take different numbers of cells, so that the "
                                        + "table was clipped on the right; these cells are blank: "
                                : "The header does not have these columns, and their cells are blank: ")
                        + names.en() + ".");
        int printed = rows.stream().mapToInt(row -> row.texts().size()).sum();
        int placed = rows.stream()
                .mapToInt(row -> (int) row.values().values().stream()
                        .filter(value -> !value.text().isEmpty())
                        .count())
                .sum();
        notes.lose(Math.max(0, printed - placed), missing.size());
    }

    private void addReordered() {
        List<PrintedRow> rows = table.rows().stream()
                .filter(row -> row.isReordered() && row.problem().isEmpty())
                .toList();
        if (!rows.isEmpty()) {
            List<FormCell> cells = cells(rows);
            LocalizedText names = CellNames.rows(cells);
            notes.add(
                    Kind.COLUMNS_OUT_OF_ORDER,
                    rows.get(0).place(),
                    shown(rows),
                    cells,
                    names.zh() + "：表头各列的顺序与格式不同；数值按表头的顺序读取。",
                    names.en()
                            + ": the header has the columns in another order than the form; the values were read in the "
                            + "header's order.");
        }
    }

    private void addNearHeaders() {
        Map<String, List<FormCell>> cells = new LinkedHashMap<>();
        Map<String, PrintedRow> first = new LinkedHashMap<>();
        for (PrintedRow row : table.rows()) {
            row.nearHeaders().forEach((column, text) -> {
                first.putIfAbsent(text, row);
                row.row()
                        .ifPresent(found -> labels.cells(found).stream()
                                .filter(cell -> cell.column().equals(column))
                                .forEach(cell -> cells.computeIfAbsent(text, key -> new ArrayList<>())
                                        .add(cell)));
            });
        }
        cells.forEach((text, below) -> {
            LocalizedText label = below.get(0).column().label();
            PrintedRow row = first.get(text);
            if (row != null) {
                notes.add(
                        Kind.LABEL_CORRECTED,
                        row.place(),
                        text,
                        below,
                        "表头“" + text + "”按“" + label.zh() + "”读取。",
                        "The header \"" + text + "\" was read as \"" + label.en() + "\".");
            }
        });
    }

    private void addCorrected() {
        for (PrintedRow row : table.rows()) {
            row.row().filter(found -> row.isCorrected()).ifPresent(found -> {
                List<FormCell> cells = labels.cells(found);
                notes.add(
                        Kind.LABEL_CORRECTED,
                        row.place(),
                        row.label(),
                        cells,
                        "标签“" + row.label() + "”按“" + found.label().zh() + "”读取。",
                        "The label \"" + row.label() + "\" was read as \""
                                + found.label().en() + "\".");
            });
        }
    }

    /** Where only the sum of a row tells which values are its own, a person should look. */
    private void addInferred(PrintedRow.Inference how) {
        List<PrintedRow> rows = table.rows().stream()
                .filter(row -> row.problem().isEmpty() && row.inference().equals(Optional.of(how)))
                .toList();
        if (!rows.isEmpty()) {
            List<FormCell> cells = cells(rows);
            LocalizedText names = CellNames.rows(cells);
            LocalizedText what = words(how);
            notes.add(
                    Kind.COUNTED_VALUES,
                    rows.get(0).place(),
                    shown(rows),
                    cells,
                    names.zh() + "：" + what.zh(),
                    names.en() + ": " + what.en());
        }
    }

    private static LocalizedText words(PrintedRow.Inference how) {
        return switch (how) {
            case PARTED ->
                new LocalizedText(
                        "首个数值紧接标签，因合计相符而作数值读取。",
                        "the first value touches the label; it was read as a value, since the row adds up with it.");
            case FIRST_OF_MORE ->
                new LocalizedText(
                        "标签之后的数值多于格式的列数；前面的几个因合计相符而作本行的数值读取。",
                        "more values follow the label than the form has columns; the first ones were read as the row's, "
                                + "since they add up.");
            case APART ->
                new LocalizedText(
                        "数值与标签分开；因数目、次序和合计都相符而作本行的数值读取。",
                        "the values stand apart from the label; they were read as the row's, since their number, order and "
                                + "sum fit.");
        };
    }

    /** A row whose values were counted, and whose sum does not hold, may lack one value and have another too much. */
    private void addSums() {
        List<PrintedRow> rows = new ArrayList<>();
        for (Row row : labels.table().rows()) {
            List<PrintedRow> found = table.rows(row);
            if (!found.isEmpty()
                    && found.get(0).isCounted()
                    && found.get(0).isWhole()
                    && !labels.sums(row).stream().allMatch(sum -> holds(row, sum))) {
                rows.add(found.get(0));
            }
        }
        if (!rows.isEmpty()) {
            List<FormCell> cells = cells(rows);
            LocalizedText names = CellNames.rows(cells);
            notes.add(
                    Kind.COUNTED_VALUES,
                    rows.get(0).place(),
                    shown(rows),
                    cells,
                    names.zh() + "：数值按顺序对应各列，而合计不符，请核对是否缺了或多了数值。",
                    names.en() + ": the values were placed in their order, and do not add up to the row's own total; "
                            + "please check whether one is missing and another does not belong there.");
        }
    }

    /** Says whether a sum within a row holds, or has cells that are no numbers. */
    private boolean holds(Row row, Relation relation) {
        OptionalLong left = sum(row, relation.left());
        OptionalLong right = sum(row, relation.right());
        return left.isEmpty() || right.isEmpty() || left.getAsLong() == right.getAsLong();
    }

    /** The sum of what was read for cells of a row, empty if some is no number. */
    private OptionalLong sum(Row row, List<CellPath> paths) {
        long sum = 0;
        for (FormCell cell : labels.cells(row)) {
            if (paths.contains(cell.path())) {
                GridCell value = table.values().get(cell.path());
                if (value == null || !(table.cell(cell) instanceof Cell.Count count)) {
                    return OptionalLong.empty();
                }
                sum += count.value();
            }
        }
        return OptionalLong.of(sum);
    }

    private void addValues() {
        Map<CellMark.Kind, List<FormCell>> marked = new EnumMap<>(CellMark.Kind.class);
        for (FormCell cell : labels.table().cells()) {
            GridCell value = table.values().get(cell.path());
            if (value != null) {
                value.marks()
                        .forEach(mark -> marked.computeIfAbsent(mark.kind(), key -> new ArrayList<>())
                                .add(cell));
                Cell read = table.cell(cell);
                if (read instanceof Cell.Text) {
                    notANumber(cell, value);
                } else if (read instanceof Cell.Amount && isInOtherUnit(value.text())) {
                    otherUnit(cell, value, read);
                }
            }
        }
        marked.forEach(this::addMarks);
    }

    private void addMarks(CellMark.Kind kind, List<FormCell> cells) {
        GridCell first = table.values().get(cells.get(0).path());
        String printed = cells.stream()
                .map(cell -> table.values().get(cell.path()))
                .flatMap(value -> value == null ? List.<CellMark>of().stream() : value.marks().stream())
                .filter(mark -> mark.kind() == kind)
                .map(CellMark::text)
                .collect(Collectors.joining("、"));
        LocalizedText names = CellNames.cells(cells);
        LocalizedText what = words(kind);
        if (first != null) {
            notes.add(
                    Kind.MARKED_VALUE,
                    first.place(),
                    printed,
                    cells,
                    names.zh() + "：" + what.zh() + "“" + printed + "”。",
                    names.en() + ": " + what.en() + " \"" + printed + "\".");
        }
    }

    private static LocalizedText words(CellMark.Kind kind) {
        return switch (kind) {
            case STRUCK_OUT -> new LocalizedText("未读取已划去的", "left out, since it is struck out,");
            case RAISED_OR_LOWERED -> new LocalizedText("未读取上标或下标", "left out, since it is raised or lowered,");
            case HIDDEN -> new LocalizedText("未读取看不见的", "left out, since nobody sees it,");
            case OVERFLOWING ->
                new LocalizedText("数值越出单元格边线，未读取", "left out, since it runs over the edge of its cell,");
            case OVERPRINTED -> new LocalizedText("文字重叠，按文字保留", "printed over each other, and kept as text,");
            case NOT_CALCULATED -> new LocalizedText("公式没有计算结果，留空", "blank, since its formula was never calculated,");
            case SHOWN_OTHERWISE -> new LocalizedText("按显示的数值读取，而存储的是", "read as shown; what is stored is");
            case FLOATING -> new LocalizedText("未读取浮动的文本框", "left out, since it floats over or beside the cell,");
        };
    }

    private static boolean isInOtherUnit(String printed) {
        return StatedUnit.statedIn(" " + DIGITS.matcher(printed).replaceAll(""))
                .filter(unit -> !unit.equals(StatedUnit.TEN_THOUSAND_YUAN))
                .isPresent();
    }

    private void otherUnit(FormCell place, GridCell value, Cell read) {
        LocalizedText name = place.labelPath();
        String printed = value.text();
        notes.add(
                Kind.AMOUNT_IN_YUAN,
                value.place(),
                printed,
                List.of(place),
                name.zh() + "应以万元为单位，文中为“" + printed + "”，已换算为" + read + "万元。",
                name.en() + " is in 10,000 yuan, but \"" + printed + "\" is printed; it was converted into " + read
                        + ".");
    }

    private void notANumber(FormCell place, GridCell value) {
        LocalizedText name = place.labelPath();
        String printed = value.text();
        notes.add(
                Kind.VALUE_NOT_A_NUMBER,
                value.place(),
                printed,
                List.of(place),
                name.zh() + "应为数字（单位：" + place.column().unit().label().zh() + "），文中为“" + printed + "”，按文字保留。",
                name.en() + " takes a number (unit: "
                        + place.column().unit().label().en() + "), but \"" + printed
                        + "\" is printed; it was kept as text.");
    }
}
