package org.gongkai.documents.source;

import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/**
 * What every format is turned into: the paragraphs and tables of a document, in order, with their place in the source.
 *
 * @param blocks the paragraphs and tables
 * @param data what the source says of the document besides its text, by name, such as the title of a web page
 * @since 0.1.0
 */
public record SourceDocument(List<Block> blocks, Map<DataName, String> data) {

    /** What a source may say of its document; government web pages have to (国办发〔2017〕47号). */
    public enum DataName {
        /** The title of the file or page, which may name the site too. */
        TITLE,
        /** The title of the article on a page (ArticleTitle). */
        ARTICLE_TITLE,
        /** The day on which the page was published (PubDate). */
        PUBLISHED_ON,
        /** Who published it (ContentSource). */
        PUBLISHER,
        /** The name of the site (SiteName). */
        SITE
    }

    /**
     * Obtains a document.
     *
     * @param blocks the paragraphs and tables
     * @param data what the source says of the document besides its text
     */
    public SourceDocument {
        blocks = List.copyOf(blocks);
        data = Map.copyOf(data);
    }

    /**
     * Obtains a document of which the source says nothing but its text.
     *
     * @param blocks the paragraphs and tables
     */
    public SourceDocument(List<Block> blocks) {
        this(blocks, Map.of());
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
