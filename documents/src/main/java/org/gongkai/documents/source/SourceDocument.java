package org.gongkai.documents.source;

import java.util.List;
import java.util.StringJoiner;

/**
 * What every format is turned into: the paragraphs and tables of a document, in order, with their place in the source.
 *
 * @param blocks the paragraphs and tables
 */
public record SourceDocument(List<Block> blocks) {

    /**
     * Obtains a document.
     *
     * @param blocks the paragraphs and tables
     */
    public SourceDocument {
        blocks = List.copyOf(blocks);
    }

    /**
     * Gives the text of blocks.
     *
     * @param blocks the blocks
     * @return one line for each paragraph and each row that is not empty
     */
    public static String text(List<Block> blocks) {
        StringJoiner lines = new StringJoiner("\n");
        for (Block block : blocks) {
            for (GridRow row : block.rows()) {
                String line = row.text();
                if (!line.isEmpty()) {
                    lines.add(line);
                }
            }
        }
        return lines.toString();
    }
}
