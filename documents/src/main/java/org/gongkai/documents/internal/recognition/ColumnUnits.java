package org.gongkai.documents.internal.recognition;

import static org.gongkai.documents.reading.ReadingNote.Kind.AMOUNT_IN_YUAN;
import static org.gongkai.documents.reading.ReadingNote.Kind.UNCLEAR_UNIT;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.documents.internal.text.PrintedValue;
import org.gongkai.form.Column;
import org.gongkai.form.Unit;

/** The units of a table's amounts, as its headers and captions state them; without a word, the form's unit. */
final class ColumnUnits {

    /** Words more than this are prose that speaks of money, not a header. */
    private static final int LONGEST_HEADER = 30;

    private final TableLabels labels;
    private final Notes notes;
    private final Map<Column, MoneyUnit> units = new HashMap<>();

    /**
     * A header or caption that states a unit.
     *
     * @param line where it stands
     * @param text the header
     * @param unit the unit
     */
    private record Statement(Line line, String text, MoneyUnit unit) {}

    ColumnUnits(TableLabels labels, List<Line> lines, Notes notes) {
        this.labels = labels;
        this.notes = notes;
        List<Statement> statements = statements(lines);
        labels.columns().values().stream()
                .filter(column -> column.unit() == Unit.TEN_THOUSAND_YUAN)
                .forEach(column -> find(column, statements));
    }

    MoneyUnit of(Column column) {
        return units.getOrDefault(column, MoneyUnit.TEN_THOUSAND_YUAN);
    }

    private static List<Statement> statements(List<Line> lines) {
        List<Statement> statements = new ArrayList<>();
        List<String> above = List.of();
        for (Line line : lines) {
            for (String printed : line.printedTexts()) {
                String text = MoneyUnit.continued(printed, above);
                MoneyUnit.statedIn(text)
                        .filter(unit -> isHeader(text))
                        .ifPresent(unit -> statements.add(new Statement(line, text, unit)));
            }
            above = line.printedTexts();
        }
        return statements;
    }

    /** What the column's own header says counts before a caption of the table. */
    private void find(Column column, List<Statement> statements) {
        List<Statement> own = new ArrayList<>();
        List<Statement> others = new ArrayList<>();
        statements.forEach(statement -> (isOwn(statement.text(), column) ? own : others).add(statement));
        decide(column, own.isEmpty() ? others : own);
    }

    private void decide(Column column, List<Statement> statements) {
        Set<MoneyUnit> stated = statements.stream().map(Statement::unit).collect(Collectors.toSet());
        MoneyUnit.oneOf(stated)
                .filter(unit -> !unit.equals(MoneyUnit.TEN_THOUSAND_YUAN))
                .ifPresent(unit -> {
                    units.put(column, unit);
                    note(otherThanForm(statements), column, unit);
                });
    }

    private static Statement otherThanForm(List<Statement> statements) {
        return statements.stream()
                .filter(statement -> !statement.unit().equals(MoneyUnit.TEN_THOUSAND_YUAN))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isHeader(String text) {
        return text.length() <= LONGEST_HEADER && !PrintedValue.isValue(text);
    }

    private boolean isOwn(String text, Column column) {
        return labels.column(MoneyUnit.withoutUnit(text)).filter(column::equals).isPresent();
    }

    private void note(Statement statement, Column column, MoneyUnit unit) {
        String text = statement.text();
        if (unit.powerOfTen().isPresent()) {
            notes.add(
                    AMOUNT_IN_YUAN,
                    statement.line().place(),
                    text,
                    labels.cells(column),
                    "“" + text + "”不以万元为单位，而格式以万元为单位；未注明单位的金额已换算为万元。",
                    "\"" + text + "\" states another unit than the form's, which is 10,000 yuan; "
                            + "amounts without a unit of their own were converted.");
        } else {
            notes.add(
                    UNCLEAR_UNIT,
                    statement.line().place(),
                    text,
                    labels.cells(column),
                    "无法确定“" + text + "”所说的金额单位，未注明单位的金额按文字保留。",
                    "It is not clear which unit \"" + text
                            + "\" states; amounts without a unit of their own were kept as text.");
        }
    }
}
