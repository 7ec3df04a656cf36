package org.gongkai.documents.internal.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.documents.internal.text.PrintedValue;
import org.gongkai.documents.source.GridCell;
import org.gongkai.documents.source.GridRow;
import org.gongkai.form.Row;

/** Parts the label of a row from the first value where nothing but a space, or not even that, stands between them. */
final class GluedValue {

    private static final String NUMBER = "[0-9０-９][0-9０-９,，.．]*+";

    private static final Pattern LABEL_AND_VALUE =
            Pattern.compile("(?<label>.*?[^0-9０-９,，.．+＋\\-－−\\s\\p{Z}])[\\s\\p{Z}]*+" + "(?<value>[+＋\\-－−]?" + NUMBER
                    + "\\s*(?:万元|元|[" + PrintedValue.COUNTERS + "])?)");

    /** What values, and few labels, end in, beside digits. */
    private static final String UNIT_ENDS = PrintedValue.COUNTERS + "元,，.．";

    /** More characters are a sentence, not a label with a value. */
    private static final int LONGEST = 80;

    private GluedValue() {}

    static Line part(Line line, TableLabels labels) {
        List<GridCell> cells = line.cells();
        for (int i = 0; i < cells.size(); i++) {
            String text = cells.get(i).text();
            if (!line.isValue(i) && endsAsValue(text)) {
                Matcher glued = LABEL_AND_VALUE.matcher(text);
                Optional<Row> row = glued.matches() ? row(glued.group("label"), labels) : Optional.empty();
                if (row.isPresent()) {
                    return part(
                            cells,
                            i,
                            glued.group("label"),
                            glued.group("value"),
                            row.get().columns().size());
                }
            }
        }
        return line;
    }

    private static boolean endsAsValue(String text) {
        int last = text.length() - 1;
        return last > 0
                && text.length() <= LONGEST
                && (Character.isDigit(text.charAt(last)) || UNIT_ENDS.indexOf(text.charAt(last)) >= 0)
                && text.chars().anyMatch(Character::isDigit);
    }

    private static Optional<Row> row(String label, TableLabels labels) {
        return labels.withoutGroup(label)
                .flatMap(text -> labels.row(text).stream())
                .findFirst();
    }

    /** Where the value leaves its own place in the row empty, it is put there. */
    private static Line part(List<GridCell> cells, int index, String label, String value, int columns) {
        List<GridCell> parted = new ArrayList<>(cells);
        parted.set(index, new GridCell(label, cells.get(index).place()));
        GridCell first = new GridCell(value, cells.get(index).place());
        boolean isPlaceEmpty = ValuePlacement.end(cells) - index > columns
                && cells.get(index + 1).text().isEmpty()
                && !cells.get(index + 1).covered();
        if (isPlaceEmpty) {
            parted.set(index + 1, first);
        } else {
            parted.add(index + 1, first);
        }
        return new Line(new GridRow(parted));
    }
}
