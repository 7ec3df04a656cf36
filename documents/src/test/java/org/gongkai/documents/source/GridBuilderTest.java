package org.gongkai.documents.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class GridBuilderTest {

    private final GridBuilder builder = new GridBuilder();

    @Test
    void aMergedCellCoversPositionsBesideAndBelow() {
        add(0, 0, 2, 2, "总计");
        add(0, 2, 1, 1, "1");
        add(1, 2, 1, 1, "2");

        assertThat(texts()).containsExactly(List.of("总计", "~", "1"), List.of("~", "~", "2"));
        assertThat(builder.build().rows().get(1).place()).isEqualTo(place(1, 2));
        assertThat(builder.build().rows().get(1).cells().get(0).place()).isEqualTo(place(0, 0));
    }

    @Test
    void aSpanEndsWithTheTable() {
        add(0, 0, Integer.MAX_VALUE, Integer.MAX_VALUE, "总计");
        add(1, 2, 1, Integer.MAX_VALUE, "2");

        assertThat(texts()).containsExactly(List.of("总计", "~", "~"), List.of("~", "~", "2"));
    }

    @Test
    void aPositionThatNothingCoversIsEmpty() {
        add(0, 3, 2, 1, "3");
        add(1, 1, 1, 1, "1");
        add(5, 0, 1, 1, "5");

        assertThat(texts()).containsExactly(List.of("", "", "", "3"), List.of("", "1", "", "~"), List.of("5"));
    }

    @Test
    void aTableTooWideOrTooLargeIsRefused() {
        for (int row = 0; row < 5_000; row++) {
            add(row, row == 0 ? 255 : 0, 1, 1, "1");
        }
        assertThatThrownBy(builder::build).isInstanceOf(UnreadableSourceException.class);

        GridBuilder wide = new GridBuilder();
        wide.add(0, 256, 1, 1, new GridCell("1", place(0, 256)));
        wide.add(1, 0, 1, 1, new GridCell("1", place(1, 0)));
        assertThatThrownBy(wide::build)
                .isInstanceOfSatisfying(
                        UnreadableSourceException.class,
                        e -> assertThat(e.reason()).isEqualTo(UnreadableSourceException.Reason.LIMIT_EXCEEDED));
    }

    @Test
    void cellsMayComeInAnyOrderAndTheLastInAPlaceCounts() {
        add(1, 0, 1, 1, "3");
        add(0, 1, 1, 1, "1");
        add(0, 0, 1, 1, "1");
        add(0, 1, 1, 1, "2");

        assertThat(texts()).containsExactly(List.of("1", "2"), List.of("3"));
    }

    private void add(int row, int column, int rows, int columns, String text) {
        builder.add(row, column, rows, columns, new GridCell(text, place(row, column)));
    }

    private static SourcePlace place(int row, int column) {
        return new SourcePlace.TableCell(1, row + 1, column + 1);
    }

    private List<List<String>> texts() {
        return builder.build().rows().stream()
                .map(row -> row.cells().stream()
                        .map(cell -> cell.covered() ? "~" : cell.text())
                        .toList())
                .toList();
    }
}
