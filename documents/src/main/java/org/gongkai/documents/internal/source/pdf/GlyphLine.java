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
        return columns;
    }

    /** Parts the line wherever a space is, printed or not. */
    List<GlyphLine> pieces() {
        List<GlyphLine> pieces = new ArrayList<>();
        List<Glyph> piece = new ArrayList<>();
        double right = left();
        for (Glyph glyph : glyphs) {
            if (glyph.isBlank() || glyph.left() - right > SPACE * glyph.size()) {
                add(pieces, piece);
            }
            if (!glyph.isBlank()) {
                piece.add(glyph);
                right = glyph.right();
            }
        }
        add(pieces, piece);
        return pieces;
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
