package org.gongkai.documents.internal.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * A page: its characters and the lines drawn on it.
 *
 * @param number the page's number
 * @param width the width in points
 * @param height the height in points
 * @param glyphs the characters
 * @param tables the tables whose lines are drawn
 */
public record Page(int number, double width, double height, List<Glyph> glyphs, List<RuledTable> tables) {

    /** What stands on a page from top to bottom: lines of text, and tables whose lines are drawn. */
    sealed interface Item {

        /** The page. */
        Page page();

        /** How far down the page it begins. */
        double top();

        /** How far it reaches to the left. */
        double left();

        /** How far it reaches to the right. */
        double right();
    }

    /**
     * A line of text outside of tables.
     *
     * @param page the page
     * @param number its number on the page
     * @param text the text
     */
    record Line(Page page, int number, GlyphLine text) implements Item {
        @Override
        public double top() {
            return text.top();
        }

        @Override
        public double left() {
            return text.left();
        }

        @Override
        public double right() {
            return text.right();
        }
    }

    /**
     * A table.
     *
     * @param page the page
     * @param table where its cells are
     * @param glyphs what stands in them
     */
    record Table(Page page, RuledTable table, List<Glyph> glyphs) implements Item {
        @Override
        public double top() {
            return table.top();
        }

        @Override
        public double left() {
            return table.left();
        }

        @Override
        public double right() {
            return table.right();
        }
    }

    /**
     * Says whether no text can be read on the page.
     *
     * @return whether there is none but such as nobody sees
     */
    public boolean isBlank() {
        return glyphs.stream().allMatch(glyph -> glyph.isBlank() || glyph.mark().isPresent());
    }

    /** The lines and tables from top to bottom. */
    List<Item> items() {
        List<List<Glyph>> inTables = tables.stream()
                .map(table -> (List<Glyph>) new ArrayList<Glyph>())
                .toList();
        List<Glyph> outside = new ArrayList<>();
        for (Glyph glyph : glyphs) {
            int table = table(glyph);
            (table < 0 ? outside : inTables.get(table)).add(glyph);
        }
        TreeMap<Double, Integer> numbers = lineNumbers();
        List<Item> items = new ArrayList<>();
        for (GlyphLine line : GlyphLine.of(outside)) {
            items.add(new Line(this, numbers.floorEntry(line.top()).getValue(), line));
        }
        for (int i = 0; i < tables.size(); i++) {
            items.add(new Table(this, tables.get(i), inTables.get(i)));
        }
        items.sort(Comparator.comparingDouble(Item::top));
        return items;
    }

    /** The numbers of all lines of text on the page, by how far down they stand. */
    TreeMap<Double, Integer> lineNumbers() {
        TreeMap<Double, Integer> numbers = new TreeMap<>();
        GlyphLine.tops(glyphs).forEach(top -> numbers.put(top, numbers.size() + 1));
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
