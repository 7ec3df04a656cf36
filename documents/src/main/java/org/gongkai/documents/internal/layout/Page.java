package org.gongkai.documents.internal.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.documents.source.CellMark.Kind;

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

    /** The digits of a number are no farther apart, in sizes of the font. */
    private static final double TOUCHING = 0.1;

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
        for (Glyph glyph : withoutOverflows()) {
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

    /**
     * What stands in one cell, or in none: numbers that run over the edge of a cell are left out, and each cell that such a
     * number touches is marked with it.
     */
    private List<Glyph> withoutOverflows() {
        if (tables.isEmpty()) {
            return glyphs;
        }
        Set<Glyph> left = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Glyph> marks = new ArrayList<>();
        for (List<Glyph> line : GlyphLine.inLines(glyphs)) {
            List<Glyph> number = new ArrayList<>();
            List<Glyph> sorted = new ArrayList<>(line);
            sorted.sort(Comparator.comparingDouble(Glyph::left));
            for (Glyph glyph : sorted) {
                boolean isRead =
                        glyph.mark().filter(kind -> kind != Kind.OVERPRINTED).isEmpty();
                boolean goesOn = glyph.isOfNumber()
                        && isRead
                        && !number.isEmpty()
                        && glyph.left() - number.get(number.size() - 1).right() < TOUCHING * glyph.size();
                if (!goesOn) {
                    overflow(number, left, marks);
                    number.clear();
                }
                if (glyph.isOfNumber() && isRead) {
                    number.add(glyph);
                }
            }
            overflow(number, left, marks);
        }
        return Stream.concat(glyphs.stream().filter(glyph -> !left.contains(glyph)), marks.stream())
                .toList();
    }

    private void overflow(List<Glyph> number, Set<Glyph> left, List<Glyph> marks) {
        Map<Optional<Place>, Glyph> byPlace = new LinkedHashMap<>();
        number.forEach(glyph -> byPlace.putIfAbsent(place(glyph), glyph));
        if (byPlace.size() > 1) {
            left.addAll(number);
            String text = number.stream().map(Glyph::text).collect(Collectors.joining());
            byPlace.forEach((place, glyph) -> {
                if (place.isPresent()) {
                    marks.add(glyph.with(text, Kind.OVERFLOWING));
                }
            });
        }
    }

    /** A cell of a table. */
    private record Place(int table, RuledTable.Cell cell) {}

    private Optional<Place> place(Glyph glyph) {
        int table = table(glyph);
        return table < 0
                ? Optional.empty()
                : Optional.of(new Place(table, tables.get(table).cell(glyph)));
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
