package org.gongkai.documents.internal.source.pdf;

import java.util.List;
import org.gongkai.documents.internal.text.PrintedValue;
import org.gongkai.documents.source.Paragraph.Piece;

/** What stands on a page from top to bottom: lines of text, and tables whose lines are drawn. */
sealed interface PageItem {

    /** The page. */
    Page page();

    /** How far down the page it begins. */
    double top();

    /** How far it reaches to the left and to the right. */
    TextColumn column();

    /**
     * A line of text outside of tables.
     *
     * @param page the page
     * @param number its number on the page
     * @param text the text
     */
    record Line(Page page, int number, GlyphLine text) implements PageItem {
        @Override
        public double top() {
            return text.top();
        }

        @Override
        public TextColumn column() {
            return new TextColumn(text.left(), text.right());
        }

        /** The pieces that gaps part. */
        List<Piece> pieces() {
            return text.pieces().stream()
                    .map(piece -> new Piece(piece.text(), piece.left(), piece.right()))
                    .toList();
        }

        /** Says whether gaps part several pieces, and the last is a value, as in the row of a table. */
        boolean mayBeRow() {
            List<GlyphLine> columns = text.columns();
            return columns.size() > 1
                    && PrintedValue.isValue(columns.get(columns.size() - 1).text());
        }
    }

    /**
     * A table.
     *
     * @param page the page
     * @param table where its cells are
     * @param glyphs what stands in them
     */
    record Table(Page page, RuledTable table, List<Glyph> glyphs) implements PageItem {
        @Override
        public double top() {
            return table.top();
        }

        @Override
        public TextColumn column() {
            return table.column();
        }
    }
}
