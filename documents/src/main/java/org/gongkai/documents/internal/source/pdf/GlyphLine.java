package org.gongkai.documents.internal.source.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A line of text on a page, or a piece of one.
 *
 * @param glyphs the characters from left to right, the first and the last not blank
 */
record GlyphLine(List<Glyph> glyphs) {

    /** How far characters of one line may stand above each other, as a part of their size. */
    private static final double SAME_LINE = 0.5;

    /** A gap that is wider, in sizes of the font, is a space although none is printed. */
    private static final double SPACE = 0.6;

    /** A gap that is wider parts the columns of a table without lines. */
    private static final double COLUMN_GAP = 1;

    /** So many numbers at the end of a line make it one of a table. */
    private static final int FEWEST_VALUES = 2;

    GlyphLine {
        glyphs = List.copyOf(glyphs);
    }

    /** Sorts characters into lines from top to bottom. */
    static List<GlyphLine> of(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(Glyph::baseline));
        List<GlyphLine> lines = new ArrayList<>();
        List<Glyph> line = new ArrayList<>();
        for (Glyph glyph : sorted) {
            if (!line.isEmpty() && glyph.baseline() - line.get(0).baseline() > SAME_LINE * glyph.size()) {
                add(lines, line);
            }
            line.add(glyph);
        }
        add(lines, line);
        return lines;
    }

    private static void add(List<GlyphLine> lines, List<Glyph> line) {
        line.sort(Comparator.comparingDouble(Glyph::left));
        while (!line.isEmpty() && line.get(0).isBlank()) {
            line.remove(0);
        }
        while (!line.isEmpty() && line.get(line.size() - 1).isBlank()) {
            line.remove(line.size() - 1);
        }
        if (!line.isEmpty()) {
            lines.add(new GlyphLine(line));
        }
        line.clear();
    }

    /** Parts the line where the gaps of a table's columns are. */
    List<GlyphLine> columns() {
        List<GlyphLine> columns = new ArrayList<>();
        List<Glyph> column = new ArrayList<>();
        double right = left();
        for (Glyph glyph : glyphs) {
            if (!glyph.isBlank()) {
                if (glyph.left() - right > COLUMN_GAP * size()) {
                    add(columns, column);
                }
                right = glyph.right();
            }
            column.add(glyph);
        }
        add(columns, column);
        return withoutGluedValue(columns);
    }

    /** Before other values, a number at the end of a label is the first value, however near it stands. */
    private static List<GlyphLine> withoutGluedValue(List<GlyphLine> columns) {
        int label = columns.size() - 1;
        while (label >= 0 && columns.get(label).isNumber()) {
            label--;
        }
        if (label < 0 || columns.size() - label <= FEWEST_VALUES) {
            return columns;
        }
        List<Glyph> glyphs = columns.get(label).glyphs();
        int end = glyphs.size();
        while (end > 0 && isDigit(glyphs.get(end - 1))) {
            end--;
        }
        List<GlyphLine> parted = new ArrayList<>(columns.subList(0, label));
        add(parted, new ArrayList<>(glyphs.subList(0, end)));
        add(parted, new ArrayList<>(glyphs.subList(end, glyphs.size())));
        parted.addAll(columns.subList(label + 1, columns.size()));
        return parted;
    }

    private boolean isNumber() {
        return glyphs.stream().allMatch(GlyphLine::isDigit);
    }

    private static boolean isDigit(Glyph glyph) {
        return glyph.text().codePoints().allMatch(Character::isDigit);
    }

    String text() {
        StringBuilder text = new StringBuilder();
        double right = left();
        for (Glyph glyph : glyphs) {
            if (glyph.left() - right > SPACE * glyph.size()) {
                text.append(' ');
            }
            text.append(glyph.text());
            right = glyph.right();
        }
        return text.toString();
    }

    double left() {
        return glyphs.get(0).left();
    }

    double right() {
        return glyphs.get(glyphs.size() - 1).right();
    }

    double middle() {
        return (left() + right()) / 2;
    }

    double baseline() {
        return glyphs.get(0).baseline();
    }

    /** How far down the page its topmost character stands. */
    double top() {
        return glyphs.stream().mapToDouble(Glyph::baseline).min().orElseThrow();
    }

    double size() {
        return glyphs.stream().mapToDouble(Glyph::size).max().orElseThrow();
    }
}
