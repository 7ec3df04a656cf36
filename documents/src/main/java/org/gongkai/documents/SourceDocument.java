package org.gongkai.documents;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What every format is turned into: the paragraphs and tables of a document, in order, with their place in the source.
 *
 * @param blocks the paragraphs and tables
 */
record SourceDocument(List<Block> blocks) {

    SourceDocument {
        blocks = List.copyOf(blocks);
    }

    /** A paragraph or a table. */
    sealed interface Block {

        /** Gives the block as rows; a paragraph is a row of one cell. */
        List<GridRow> rows();
    }

    /**
     * A paragraph.
     *
     * @param line where it stands in the source, counted from 1
     * @param text the text
     * @param marked whether the source marks it as a heading
     */
    record Paragraph(int line, String text, boolean marked) implements Block {
        @Override
        public List<GridRow> rows() {
            return List.of(new GridRow(line, List.of(new GridCell(text))));
        }
    }

    /**
     * A table, of the form or not.
     *
     * @param rows the rows from top to bottom
     */
    record Grid(List<GridRow> rows) implements Block {
        Grid {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A row of a table.
     *
     * @param line where it stands in the source, counted from 1
     * @param cells the cells from left to right, empty ones too
     */
    record GridRow(int line, List<GridCell> cells) {
        GridRow {
            cells = List.copyOf(cells);
        }

        List<String> texts() {
            return cells.stream().map(GridCell::text).toList();
        }

        List<String> printedTexts() {
            return cells.stream()
                    .map(GridCell::text)
                    .filter(text -> !text.isEmpty())
                    .toList();
        }

        /** Gives what stands in the row as one line of text, the cells separated by tabs. */
        String text() {
            return texts().stream().collect(Collectors.joining("\t")).strip();
        }
    }

    /**
     * A cell of a table.
     *
     * @param text the text without white space around it, empty if the cell is
     */
    record GridCell(String text) {
        GridCell {
            text = AROUND.matcher(text).replaceAll("");
        }

        private static final Pattern AROUND = Pattern.compile("^[\\s\\p{Z}]++|(?<![\\s\\p{Z}])[\\s\\p{Z}]++$");
    }

    /** Gives the text of blocks, one line for each paragraph and each row that is not empty. */
    static String text(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> block.rows().stream())
                .map(GridRow::text)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
