package org.gongkai.documents.recognition;

import static org.gongkai.documents.ReadingNote.Kind.AMOUNT_IN_YUAN;
import static org.gongkai.documents.ReadingNote.Kind.UNCLEAR_UNIT;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.form.Column;
import org.gongkai.form.Unit;

/** The units of a table's amounts, as its headers and captions state them; without a word, the form's unit. */
final class ColumnUnits {

    /** Words more than this are prose that speaks of money, not a header. */
    private static final int LONGEST_HEADER = 30;

    private final TableLabels labels;
    private final Notes notes;
    private final Map<Column, MoneyUnit> units = new HashMap<>();

    ColumnUnits(TableLabels labels, List<Line> lines, Notes notes) {
        this.labels = labels;
        this.notes = notes;
        labels.columns().values().stream()
                .filter(column -> column.unit() == Unit.TEN_THOUSAND_YUAN)
                .forEach(column -> find(column, lines));
    }

    MoneyUnit of(Column column) {
        return units.getOrDefault(column, MoneyUnit.TEN_THOUSAND_YUAN);
    }

    /** What the column's own header says counts before a caption of the table. */
    private void find(Column column, List<Line> lines) {
        for (boolean own : new boolean[] {true, false}) {
            Set<MoneyUnit> stated = new HashSet<>();
            Optional<Place> place = Optional.empty();
            List<String> above = List.of();
            for (Line line : lines) {
                for (String printed : line.printedTexts()) {
                    String text = MoneyUnit.continued(printed, above);
                    Optional<MoneyUnit> unit = isHeader(text)
                            ? MoneyUnit.statedIn(text).filter(stating -> isOwn(text, column) == own)
                            : Optional.empty();
                    unit.ifPresent(stated::add);
                    place = place.or(() -> unit.filter(found -> !found.equals(MoneyUnit.TEN_THOUSAND_YUAN))
                            .map(found -> new Place(line, text)));
                }
                above = line.printedTexts();
            }
            if (!stated.isEmpty()) {
                MoneyUnit unit = MoneyUnit.oneOf(stated).orElseThrow();
                units.put(column, unit);
                place.ifPresent(found -> note(found, column, unit));
                return;
            }
        }
    }

    private record Place(Line line, String text) {}

    private static boolean isHeader(String text) {
        return text.length() <= LONGEST_HEADER && !PrintedCell.isValue(text);
    }

    private boolean isOwn(String text, Column column) {
        return labels.column(MoneyUnit.withoutUnit(text)).filter(column::equals).isPresent();
    }

    private void note(Place place, Column column, MoneyUnit unit) {
        String text = place.text();
        if (unit.powerOfTen().isPresent()) {
            notes.add(
                    AMOUNT_IN_YUAN,
                    place.line().place(),
                    text,
                    labels.cells(column),
                    "“" + text + "”不以万元为单位，而格式以万元为单位；未注明单位的金额已换算为万元。",
                    "\"" + text + "\" states another unit than the form's, which is 10,000 yuan; "
                            + "amounts without a unit of their own were converted.");
        } else {
            notes.add(
                    UNCLEAR_UNIT,
                    place.line().place(),
                    text,
                    labels.cells(column),
                    "无法确定“" + text + "”所说的金额单位，未注明单位的金额按文字保留。",
                    "It is not clear which unit \"" + text
                            + "\" states; amounts without a unit of their own were kept as text.");
        }
    }
}
