package org.gongkai.documents.internal.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gongkai.documents.internal.source.MarkedText;
import org.gongkai.documents.source.CellMark.Kind;

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

    /** Smaller characters may be raised or lowered, by more than this part of the size beside them. */
    private static final double SMALL = 0.85;

    private static final double SHIFTED = 0.05;

    /** Characters of the same size are raised or lowered by more. */
    private static final double FAR_SHIFTED = 0.2;

    GlyphLine {
        glyphs = List.copyOf(glyphs);
    }

    /** Sorts characters into lines from top to bottom; what is written up or down the page is a line of its own. */
    static List<GlyphLine> of(List<Glyph> glyphs) {
        List<GlyphLine> lines = new ArrayList<>();
        inLines(glyphs).forEach(line -> add(lines, line));
        List<Glyph> turned = sorted(glyphs, true);
        if (!turned.isEmpty()) {
            lines.add(new GlyphLine(turned));
        }
        return lines;
    }

    /** How far down the page each of the lines begins that {@link #of} finds. */
    static List<Double> tops(List<Glyph> glyphs) {
        List<Double> tops = new ArrayList<>();
        for (List<Glyph> line : inLines(glyphs)) {
            if (!line.stream().allMatch(Glyph::isBlank)) {
                tops.add(line.get(0).baseline());
            }
        }
        sorted(glyphs, true).stream().findFirst().ifPresent(first -> tops.add(first.baseline()));
        return tops;
    }

    /** The upright characters line by line, the topmost of each line first. */
    static List<List<Glyph>> inLines(List<Glyph> glyphs) {
        List<List<Glyph>> lines = new ArrayList<>();
        List<Glyph> line = new ArrayList<>();
        double size = 0;
        for (Glyph glyph : sorted(glyphs, false)) {
            size = Math.max(size, glyph.size());
            if (!line.isEmpty() && glyph.baseline() - line.get(0).baseline() > SAME_LINE * size) {
                lines.add(line);
                line = new ArrayList<>();
                size = glyph.size();
            }
            line.add(glyph);
        }
        if (!line.isEmpty()) {
            lines.add(line);
        }
        return lines;
    }

    private static List<Glyph> sorted(List<Glyph> glyphs, boolean turned) {
        List<Glyph> sorted = new ArrayList<>();
        for (Glyph glyph : glyphs) {
            if (glyph.isTurned() == turned) {
                sorted.add(glyph);
            }
        }
        sorted.sort(Comparator.comparingDouble(Glyph::baseline));
        return sorted;
    }

    private static void add(List<GlyphLine> lines, List<Glyph> line) {
        line.sort(Comparator.comparingDouble(Glyph::left));
        int start = 0;
        int end = line.size();
        while (start < end && line.get(start).isBlank()) {
            start++;
        }
        while (start < end && line.get(end - 1).isBlank()) {
            end--;
        }
        if (start < end) {
            lines.add(new GlyphLine(withShifts(line.subList(start, end))));
        }
        line.clear();
    }

    /** Marks what stands above or below the characters right beside it. */
    private static List<Glyph> withShifts(List<Glyph> line) {
        List<Glyph> marked = new ArrayList<>(line.size());
        int start = 0;
        for (int i = 1; i <= line.size(); i++) {
            boolean isEnd = i == line.size()
                    || line.get(i).left() - line.get(i - 1).right()
                            > SPACE * line.get(i - 1).size();
            if (isEnd) {
                addWithShifts(marked, line.subList(start, i));
                start = i;
            }
        }
        return marked;
    }

    private static void addWithShifts(List<Glyph> marked, List<Glyph> piece) {
        if (isLevel(piece)) {
            marked.addAll(piece);
            return;
        }
        double size = piece.stream()
                .filter(glyph -> !glyph.isBlank() && glyph.mark().isEmpty())
                .mapToDouble(Glyph::size)
                .max()
                .orElse(0);
        Map<Long, List<Double>> baselines = new TreeMap<>();
        piece.stream()
                .filter(glyph -> !glyph.isBlank() && glyph.mark().isEmpty() && glyph.size() >= SMALL * size)
                .forEach(glyph -> baselines
                        .computeIfAbsent(Math.round(glyph.baseline()), key -> new ArrayList<>())
                        .add(glyph.baseline()));
        double baseline = baselines.values().stream()
                .max(Comparator.comparingInt(List::size))
                .map(most -> most.get(0))
                .orElse(0.0);
        for (Glyph glyph : piece) {
            double shift = Math.abs(glyph.baseline() - baseline) / Math.max(1, size);
            boolean isShifted = !glyph.isBlank()
                    && glyph.mark().isEmpty()
                    && shift > (glyph.size() < SMALL * size ? SHIFTED : FAR_SHIFTED);
            marked.add(isShifted ? glyph.with(Kind.RAISED_OR_LOWERED) : glyph);
        }
    }

    private static boolean isLevel(List<Glyph> piece) {
        for (Glyph glyph : piece) {
            if (glyph.baseline() != piece.get(0).baseline()) {
                return false;
            }
        }
        return true;
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

    /** What is read of the line. */
    String text() {
        MarkedText text = new MarkedText();
        addTo(text);
        return text.text();
    }

    void addTo(MarkedText text) {
        Map<Kind, StringBuilder> marks = new EnumMap<>(Kind.class);
        double right = left();
        boolean isApart = false;
        for (Glyph glyph : glyphs) {
            Kind mark = glyph.mark().orElse(null);
            if (mark != null && mark != Kind.RAISED_OR_LOWERED) {
                marks.computeIfAbsent(mark, key -> new StringBuilder()).append(glyph.text());
            }
            if (mark == Kind.RAISED_OR_LOWERED) {
                text.shift(glyph.text(), true);
            } else if (mark == null || mark == Kind.OVERPRINTED) {
                isApart |= mark != null;
                if (glyph.left() - right > (isApart ? 0 : SPACE * glyph.size()) || isApart && mark != null) {
                    text.add(" ");
                }
                text.add(glyph.text(), glyph.size());
                right = glyph.right();
                isApart = mark != null;
            } else {
                isApart |= glyph.left() - right > -glyph.width() / 2;
            }
        }
        marks.forEach((mark, concerned) -> text.mark(mark, concerned.toString().strip()));
    }

    double left() {
        return glyphs.get(0).left();
    }

    double right() {
        return glyphs.get(glyphs.size() - 1).right();
    }

    double baseline() {
        return glyphs.get(0).baseline();
    }

    /** How far down the page its topmost character stands. */
    double top() {
        double top = baseline();
        for (Glyph glyph : glyphs) {
            top = Math.min(top, glyph.baseline());
        }
        return top;
    }

    double size() {
        double size = 0;
        for (Glyph glyph : glyphs) {
            size = Math.max(size, glyph.size());
        }
        return size;
    }
}
