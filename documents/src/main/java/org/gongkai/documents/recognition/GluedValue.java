package org.gongkai.documents.recognition;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.documents.source.GridCell;
import org.gongkai.documents.source.GridRow;

/** Parts the label of a row from the first value where nothing but a space, or not even that, stands between them. */
final class GluedValue {

    private static final String NUMBER = "[0-9０-９][0-9０-９,，.．]*+";

    private static final Pattern LABEL_AND_VALUE =
            Pattern.compile("(?<label>.*?[^0-9０-９,，.．+＋\\-－−\\s\\p{Z}])[\\s\\p{Z}]*+" + "(?<value>[+＋\\-－−]?" + NUMBER
                    + "\\s*(?:万元|元|[件项宗次条个起份])?)");

    /** What values, and few labels, end in, beside digits. */
    private static final String UNIT_ENDS = "元件项宗次条个起份,，.．";

    private GluedValue() {}

    static Line part(Line line, TableLabels labels) {
        List<GridCell> cells =
                line.cells().stream().flatMap(cell -> part(cell, labels)).toList();
        return cells.size() == line.cells().size() ? line : new Line(new GridRow(cells));
    }

    private static Stream<GridCell> part(GridCell cell, TableLabels labels) {
        if (!endsAsValue(cell.text())) {
            return Stream.of(cell);
        }
        Matcher glued = LABEL_AND_VALUE.matcher(cell.text());
        return glued.matches() && labels.row(glued.group("label")).isPresent()
                ? Stream.of(
                        new GridCell(glued.group("label"), cell.place()),
                        new GridCell(glued.group("value"), cell.place()))
                : Stream.of(cell);
    }

    private static boolean endsAsValue(String text) {
        int last = text.length() - 1;
        return last > 0 && (Character.isDigit(text.charAt(last)) || UNIT_ENDS.indexOf(text.charAt(last)) >= 0);
    }
}
