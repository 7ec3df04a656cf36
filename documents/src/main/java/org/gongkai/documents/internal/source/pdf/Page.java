package org.gongkai.documents.internal.source.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * A page: its characters and the lines drawn on it.
 *
 * @param number the page's number
 * @param width the width in points
 * @param height the height in points
 * @param glyphs the characters
 * @param tables the tables whose lines are drawn
 */
record Page(int number, double width, double height, List<Glyph> glyphs, List<RuledTable> tables) {

    static Page read(int number, PDPage page, WorkLimit work) throws IOException {
        PageFrame frame = PageFrame.of(page);
        return new Page(
                number,
                frame.width(),
                frame.height(),
                PageGlyphs.of(page, work),
                TableRulings.tables(PageRulings.of(page, work)));
    }

    /** The lines and tables from top to bottom. */
    List<PageItem> items() {
        List<List<Glyph>> inTables = tables.stream()
                .map(table -> (List<Glyph>) new ArrayList<Glyph>())
                .toList();
        List<Glyph> outside = new ArrayList<>();
        for (Glyph glyph : glyphs) {
            int table = table(glyph);
            (table < 0 ? outside : inTables.get(table)).add(glyph);
        }
        TreeMap<Double, Integer> numbers = lineNumbers();
        Stream<PageItem> lines = GlyphLine.of(outside).stream()
                .map(line ->
                        new PageItem.Line(this, numbers.floorEntry(line.top()).getValue(), line));
        List<PageItem> items = new ArrayList<>(lines.toList());
        for (int i = 0; i < tables.size(); i++) {
            items.add(new PageItem.Table(this, tables.get(i), inTables.get(i)));
        }
        items.sort(Comparator.comparingDouble(PageItem::top));
        return items;
    }

    /** The numbers of all lines of text on the page, by how far down they stand. */
    TreeMap<Double, Integer> lineNumbers() {
        TreeMap<Double, Integer> numbers = new TreeMap<>();
        GlyphLine.of(glyphs).forEach(line -> numbers.put(line.top(), numbers.size() + 1));
        return numbers;
    }

    private int table(Glyph glyph) {
        for (int i = 0; i < tables.size(); i++) {
            if (tables.get(i).contains(glyph)) {
                return i;
            }
        }
        return -1;
    }
}
