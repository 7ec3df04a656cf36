package org.gongkai.documents.internal.source.pdf;

import java.util.List;
import java.util.function.UnaryOperator;
import org.gongkai.documents.internal.source.TextRow;
import org.gongkai.documents.source.SourcePlace;

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

        /** The line as the row of a table whose columns gaps part, with prepared texts. */
        TextRow row(UnaryOperator<String> cellText) {
            return new TextRow(
                    new SourcePlace.PageLine(page.number(), number),
                    text.columns().stream()
                            .map(piece -> new TextRow.Piece(
                                    cellText.apply(piece.text()), tenths(piece.left()), tenths(piece.right())))
                            .toList());
        }

        private static int tenths(double points) {
            return (int) Math.round(points * 10);
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
