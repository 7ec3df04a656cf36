package org.gongkai.documents.internal.table;

import static org.gongkai.documents.reading.ReadingNote.Kind.AMOUNT_IN_YUAN;
import static org.gongkai.documents.reading.ReadingNote.Kind.UNCLEAR_UNIT;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongkai.documents.internal.note.Notes;
import org.gongkai.documents.internal.table.TableLabels.HeaderKind;
import org.gongkai.documents.internal.text.PrintedValue;
import org.gongkai.documents.source.Block;
import org.gongkai.documents.source.GridRow;
import org.gongkai.documents.source.SourcePlace;
import org.gongkai.form.Column;
import org.gongkai.form.FormCell;
import org.gongkai.form.Unit;

/** The units of a table's amounts, as its headers and captions state them; without a word, the form's unit. */
final class ColumnUnits {

    /** Words more than this are prose that speaks of money, not a header. */
    private static final int LONGEST_HEADER = 30;

    private static final Pattern SEPARATOR = Pattern.compile("[\\t|｜│┃║]+");
    private static final Pattern GAP = Pattern.compile("[\\s\\p{Z}]+");

    private final TableLabels labels;
    private final Map<Column, StatedUnit> units = new HashMap<>();
    private final Map<Column, Statement> others = new HashMap<>();

    /**
     * A header or caption that states a unit.
     *
     * @param place where it stands
     * @param text the header
     * @param unit the unit
     */
    private record Statement(SourcePlace place, String text, StatedUnit unit) {}

    ColumnUnits(TableLabels labels, List<Block> blocks) {
        this.labels = labels;
        List<Statement> statements = statements(blocks);
        labels.table().cells().stream()
                .map(FormCell::column)
                .filter(column -> column.unit() == Unit.TEN_THOUSAND_YUAN)
                .distinct()
                .forEach(column -> find(column, statements));
    }

    StatedUnit of(Column column) {
        return units.getOrDefault(column, StatedUnit.TEN_THOUSAND_YUAN);
    }

    private static List<Statement> statements(List<Block> blocks) {
        List<Statement> statements = new ArrayList<>();
        List<String> above = List.of();
        for (Block block : blocks) {
            for (GridRow row : block.rows()) {
                List<String> texts = row.printedTexts();
                for (String printed : texts) {
                    for (String part : parts(printed)) {
                        String text = StatedUnit.continued(part, above);
                        StatedUnit.statedIn(text)
                                .filter(unit -> isHeader(text))
                                .ifPresent(unit -> statements.add(new Statement(row.place(), text, unit)));
                    }
                }
                above = texts.isEmpty() ? above : texts;
            }
        }
        return statements;
    }

    /** A line may have several headers, between separators or, in a longer part, white space. */
    private static List<String> parts(String text) {
        if (text.indexOf('元') < 0) {
            return List.of();
        }
        List<String> parts = new ArrayList<>();
        for (String part : SEPARATOR.split(text)) {
            parts.addAll(part.length() <= LONGEST_HEADER ? List.of(part.strip()) : List.of(GAP.split(part)));
        }
        return parts;
    }

    private static boolean isHeader(String text) {
        return text.length() <= LONGEST_HEADER && !PrintedValue.isValue(text);
    }

    /** What the column's own header says counts before a caption of the table. */
    private void find(Column column, List<Statement> statements) {
        List<Statement> own = statements.stream()
                .filter(statement -> isOwn(statement.text(), column))
                .toList();
        List<Statement> stated = own.isEmpty() ? statements : own;
        Set<StatedUnit> found = stated.stream().map(Statement::unit).collect(Collectors.toSet());
        StatedUnit.oneOf(found)
                .filter(unit -> !unit.equals(StatedUnit.TEN_THOUSAND_YUAN))
                .ifPresent(unit -> {
                    units.put(column, unit);
                    stated.stream()
                            .filter(statement -> !statement.unit().equals(StatedUnit.TEN_THOUSAND_YUAN))
                            .findFirst()
                            .ifPresent(statement -> others.put(column, statement));
                });
    }

    private boolean isOwn(String text, Column column) {
        TableLabels.Header header = labels.header(StatedUnit.withoutUnit(text));
        return header.kind() == HeaderKind.COLUMN
                && header.column().filter(column::equals).isPresent();
    }

    /** Notes the units that are not the form's. */
    void note(Notes notes) {
        others.forEach((column, statement) -> {
            String text = statement.text();
            List<FormCell> cells = labels.table().cells().stream()
                    .filter(cell -> cell.column().equals(column))
                    .toList();
            if (of(column).unit().isPresent()) {
                notes.add(
                        AMOUNT_IN_YUAN,
                        statement.place(),
                        text,
                        cells,
                        "“" + text + "”不以万元为单位，而格式以万元为单位；未注明单位的金额已换算为万元。",
                        "\"" + text + "\" states another unit than the form's, which is 10,000 yuan; "
                                + "amounts without a unit of their own were converted.");
            } else {
                notes.add(
                        UNCLEAR_UNIT,
                        statement.place(),
                        text,
                        cells,
                        "无法确定“" + text + "”所说的金额单位，未注明单位的金额按文字保留。",
                        "It is not clear which unit \"" + text
                                + "\" states; amounts without a unit of their own were kept as text.");
            }
        });
    }
}
