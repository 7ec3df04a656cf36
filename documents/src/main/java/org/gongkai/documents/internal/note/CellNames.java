package org.gongkai.documents.internal.note;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongkai.form.FormCell;
import org.gongkai.text.LocalizedText;

/** Names cells of the form for people, each row once: 表三 · （一）予以公开（其他、总计）. */
public final class CellNames {

    private CellNames() {}

    /**
     * Names cells by row and column.
     *
     * @param cells the cells
     * @return the names in Chinese and English
     */
    public static LocalizedText cells(List<FormCell> cells) {
        return new LocalizedText(
                cells(cells, LocalizedText::zh, "、", "；", "（", "）"),
                cells(cells, LocalizedText::en, ", ", "; ", " (", ")"));
    }

    /**
     * Names the rows in which cells stand.
     *
     * @param cells the cells
     * @return the names in Chinese and English
     */
    public static LocalizedText rows(List<FormCell> cells) {
        return new LocalizedText(
                String.join("、", byRow(cells, LocalizedText::zh).keySet()),
                String.join(", ", byRow(cells, LocalizedText::en).keySet()));
    }

    private static String cells(
            List<FormCell> cells,
            Function<LocalizedText, String> language,
            String comma,
            String semicolon,
            String open,
            String close) {
        return byRow(cells, language).entrySet().stream()
                .map(row -> row.getKey() + open + String.join(comma, row.getValue()) + close)
                .collect(Collectors.joining(semicolon));
    }

    private static Map<String, List<String>> byRow(List<FormCell> cells, Function<LocalizedText, String> language) {
        return cells.stream()
                .collect(Collectors.groupingBy(
                        cell -> language.apply(cell.rowLabelPath()),
                        LinkedHashMap::new,
                        Collectors.mapping(cell -> language.apply(cell.column().label()), Collectors.toList())));
    }
}
