package org.gongkai.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.documents.LaidTable.COVERED;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.report.Cell;
import org.gongkai.report.DisclosureReport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Lays the real reports out anew: whatever the layout, the cells are the same. */
class CorpusLayoutTest {

    @BeforeAll
    static void corpusIsThere() {
        CorpusTest.corpusIsThere();
    }

    static List<Arguments> layouts() {
        List<Arguments> layouts = new ArrayList<>();
        for (String name : CorpusTest.NAMES) {
            for (Layout layout : Layout.values()) {
                layouts.add(Arguments.of(name, layout));
            }
        }
        return layouts;
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void theCellsAreThoseOfTheText(String name, Layout layout) throws IOException {
        String text = Files.readString(CorpusTest.CORPUS.resolve(name + ".txt"));

        DisclosureReport expected = Fixture.report(text);

        // What the text's rows leave empty on the left is no merged cell that could be drawn.
        List<Object> blocks =
                layout == Layout.WRAPPED_SPACES || !layout.isText() ? LaidReport.blocks(expected) : blocks(text);
        DisclosureReport report = layout.read(blocks).report().orElseThrow();

        boolean hasCells = layout.showsBlanks();
        if (hasCells) {
            assertThat(report.cells()).isEqualTo(expected.cells());
        } else {
            // What the text lost leaves no trace without cells, so that the row is blank.
            expected.form()
                    .cells()
                    .forEach(cell ->
                            assertThat(report.cell(cell.path())).isIn(expected.cell(cell.path()), Cell.blank()));
        }
    }

    /** A line with tabs is a row of the table that the line above is in. */
    private static List<Object> blocks(String text) {
        List<Object> blocks = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (String line : text.lines().filter(line -> !line.isBlank()).toList()) {
            if (line.contains("\t")) {
                rows.add(row(line.split("\t", -1)));
            } else {
                addTable(blocks, rows);
                blocks.add(line);
            }
        }
        addTable(blocks, rows);
        return blocks;
    }

    private static void addTable(List<Object> blocks, List<List<String>> rows) {
        if (!rows.isEmpty()) {
            blocks.add(new LaidTable(List.copyOf(rows)));
            rows.clear();
        }
    }

    /** What is empty before the first text belongs to the row above, what is empty behind a text to that text. */
    private static List<String> row(String[] cells) {
        List<String> row = new ArrayList<>();
        for (String cell : cells) {
            row.add(cell.isBlank() ? COVERED : cell);
        }
        return row;
    }
}
