package org.gongkai.json.internal.finding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Waiver;
import org.gongkai.form.CellPath;
import org.gongkai.json.JsonProblem.Kind;
import org.gongkai.json.internal.token.Place;
import org.gongkai.json.internal.token.Refusal;
import org.gongkai.json.internal.token.Words;
import org.gongkai.report.Cell;
import org.gongkai.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/** What has been read of a waiver so far. Its values can be put in order only when its finding is known. */
final class WaiverDraft {

    private static final LocalizedText CELLS_OF_FINDING =
            new LocalizedText("只有所接受问题涉及的单元格", "only the cells of the finding");

    private final Waiver.Builder waiver = Waiver.builder();
    private List<CellPath> cells = List.of();
    private Map<CellPath, Cell> values = Map.of();
    private @Nullable Place valuesPlace;

    Waiver.Builder waiver() {
        return waiver;
    }

    void finding(Finding finding) {
        waiver.finding(finding);
        cells = finding.cells();
    }

    void values(Map<CellPath, Cell> read, Place place) {
        values = read;
        valuesPlace = place;
    }

    Waiver finish() {
        Place place = Objects.requireNonNull(valuesPlace);
        List<Cell> inOrder = new ArrayList<>();
        for (CellPath cell : cells) {
            Cell value = values.get(cell);
            if (value == null) {
                throw Refusal.missingKey(place, escaped(cell));
            }
            inOrder.add(value);
        }
        Map<CellPath, Cell> others = new LinkedHashMap<>(values);
        cells.forEach(others::remove);
        others.keySet().stream().findFirst().ifPresent(other -> {
            throw Refusal.of(
                    Kind.CONTRADICTION, place.below(escaped(other)), Words.key(other.toString()), CELLS_OF_FINDING);
        });
        return waiver.values(inOrder).build();
    }

    /** A JSON Pointer as one step of another. */
    private static String escaped(CellPath cell) {
        return cell.toString().replace("/", "~1");
    }
}
