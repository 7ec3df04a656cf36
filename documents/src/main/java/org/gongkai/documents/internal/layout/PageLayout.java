package org.gongkai.documents.internal.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongkai.documents.internal.source.MarkedText;
import org.gongkai.documents.internal.text.PrintedValue;
import org.gongkai.documents.source.GridBuilder;
import org.gongkai.documents.source.Paragraph;
import org.gongkai.documents.source.SourceBuilder;
import org.gongkai.documents.source.SourcePlace;

/** Makes paragraphs and tables of what stands on the pages. */
public final class PageLayout {

    /** How headings begin. */
    private static final Pattern NUMBERED = Pattern.compile("[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]");

    /** A character so many times larger than the usual one may be that of a stamp. */
    private static final double STAMP = 1.6;

    private final SourceBuilder document;
    private final Map<Long, TextColumn> columns = new HashMap<>();

    /** The lines since the last table. */
    private final List<Page.Line> lines = new ArrayList<>();

    /** The parts, each on a page, of the table that is read. */
    private final List<Page.Table> parts = new ArrayList<>();

    private PageLayout(SourceBuilder document) {
        this.document = document;
    }

    /**
     * Adds the paragraphs and tables of a document.
     *
     * @param pages its pages in their order
     * @param document the builder to which they are added
     */
    public static void add(List<Page> pages, SourceBuilder document) {
        List<Page.Item> items = RunningLines.without(
                        pages.stream().map(Page::items).toList())
                .stream()
                .flatMap(List::stream)
                .toList();
        PageLayout layout = new PageLayout(document);
        items.forEach(layout::measure);
        items.forEach(layout::add);
        layout.endLines();
        layout.endTable();
    }

    /** Pages of one width have the same margins; tables reach from one to the other as lines do. */
    private void measure(Page.Item item) {
        columns.merge(Math.round(item.page().width()), new TextColumn(item.left(), item.right()), TextColumn::around);
    }

    private void add(Page.Item item) {
        if (item instanceof Page.Line line) {
            endTable();
            lines.add(line);
        } else if (item instanceof Page.Table table) {
            endLines();
            if (!parts.isEmpty() && !goesOn(parts.get(parts.size() - 1), table)) {
                endTable();
            }
            parts.add(table);
        }
    }

    /** Says whether a table goes on at the top of the next page: nothing is between, and it is as broad. */
    private static boolean goesOn(Page.Table table, Page.Table next) {
        return next.page().number() == table.page().number() + 1
                && Math.abs(table.left() - next.left()) <= Ruling.NEAR
                && Math.abs(table.right() - next.right()) <= Ruling.NEAR;
    }

    /** Adds a table of all its parts; a column begins wherever one does in any part. */
    private void endTable() {
        List<Double> columns = new ArrayList<>();
        parts.stream().flatMap(part -> part.table().columns().stream()).sorted().forEach(place -> {
            if (columns.isEmpty() || place - columns.get(columns.size() - 1) > Ruling.NEAR) {
                columns.add(place);
            }
        });
        GridBuilder grid = new GridBuilder();
        int rows = 0;
        for (Page.Table part : parts) {
            int[] places = part.table().columns().stream()
                    .mapToInt(place -> nearest(columns, place))
                    .toArray();
            addPart(part, rows, places, grid);
            rows += part.table().countRows();
        }
        document.grid(grid.build());
        parts.clear();
    }

    private static int nearest(List<Double> places, double place) {
        int nearest = 0;
        for (int i = 1; i < places.size(); i++) {
            if (Math.abs(places.get(i) - place) < Math.abs(places.get(nearest) - place)) {
                nearest = i;
            }
        }
        return nearest;
    }

    private void addPart(Page.Table item, int rows, int[] columns, GridBuilder grid) {
        Map<RuledTable.Cell, List<Glyph>> glyphs =
                withoutStamps(item.glyphs()).stream().collect(Collectors.groupingBy(item.table()::cell));
        TreeMap<Double, Integer> numbers = item.page().lineNumbers();
        for (RuledTable.Cell cell : item.table().cells()) {
            List<GlyphLine> lines = GlyphLine.of(glyphs.getOrDefault(cell, List.of()));
            double top = lines.isEmpty() ? item.table().top(cell) : lines.get(0).top();
            MarkedText text = new MarkedText();
            lines.forEach(line -> {
                text.newLine();
                line.addTo(text);
            });
            grid.add(
                    rows + cell.row(),
                    columns[cell.column()],
                    cell.endRow() - cell.row(),
                    columns[cell.endColumn()] - columns[cell.column()],
                    document.cell(
                            text.text(),
                            new SourcePlace.PageLine(item.page().number(), lineNumber(numbers, top)),
                            text.marks()));
        }
    }

    /** Drops characters that are much larger than the others and of another colour: those of stamps and watermarks. */
    private static List<Glyph> withoutStamps(List<Glyph> glyphs) {
        List<Glyph> sorted = glyphs.stream()
                .filter(glyph -> !glyph.isBlank())
                .sorted(Comparator.comparingDouble(Glyph::size))
                .toList();
        if (sorted.isEmpty()) {
            return glyphs;
        }
        Glyph usual = sorted.get(sorted.size() / 2);
        return glyphs.stream()
                .filter(glyph -> glyph.size() < STAMP * usual.size() || glyph.colour() == usual.colour())
                .toList();
    }

    /** The number of the first line of text that is not above a place; of the last line if all are. */
    private static int lineNumber(TreeMap<Double, Integer> numbers, double top) {
        return Optional.ofNullable(numbers.ceilingEntry(top))
                .map(Map.Entry::getValue)
                .orElse(Math.max(1, numbers.size()));
    }

    private void endLines() {
        int first = 0;
        while (first < lines.size()) {
            int end = paragraphEnd(first);
            addParagraph(lines.subList(first, end));
            first = end;
        }
        lines.clear();
    }

    private int paragraphEnd(int first) {
        int end = first + 1;
        while (end < lines.size()
                && !mayBeRow(lines.get(end - 1))
                && !mayBeRow(lines.get(end))
                && goesOn(lines.get(end - 1), lines.get(end))) {
            end++;
        }
        return end;
    }

    /** Says whether gaps part several pieces, and the last is a value, as in the row of a table. */
    private static boolean mayBeRow(Page.Line line) {
        List<GlyphLine> columns = line.text().columns();
        return columns.size() > 1
                && PrintedValue.isValue(columns.get(columns.size() - 1).text());
    }

    private boolean goesOn(Page.Line line, Page.Line next) {
        TextColumn column =
                Objects.requireNonNull(columns.get(Math.round(line.page().width())));
        boolean isNear = line.page() != next.page() || TextColumn.isNear(line.text(), next.text());
        return isNear
                && column.isFull(line.text())
                && column.isAtMargin(next.text())
                && !NUMBERED.matcher(next.text().text()).lookingAt();
    }

    /** A line that stands alone may be one of a table whose columns no lines part, but gaps. */
    private void addParagraph(List<Page.Line> paragraph) {
        Page.Line first = paragraph.get(0);
        MarkedText text = new MarkedText();
        paragraph.forEach(line -> line.text().addTo(text));
        document.line(
                document.cell(
                        text.text(), new SourcePlace.PageLine(first.page().number(), first.number()), text.marks()),
                paragraph.size() > 1 ? List.of() : pieces(first.text()));
    }

    private static List<Paragraph.Piece> pieces(GlyphLine line) {
        return line.pieces().stream()
                .map(piece -> new Paragraph.Piece(piece.text(), piece.left(), piece.right()))
                .filter(piece -> !piece.text().isBlank())
                .toList();
    }

    /**
     * The part of a page between its margins. A paragraph goes on where a line is full and the next begins at the margin:
     * Chinese print indents the first line of a paragraph.
     *
     * @param left the margin on the left
     * @param right the margin on the right
     */
    private record TextColumn(double left, double right) {

        /** A line may end so many characters before the margin, for the sake of punctuation, or begin so many behind it. */
        private static final double LOOSE = 1.5;

        /** Lines of one paragraph are nearer to each other than this, in sizes of the font. */
        private static final double FARTHEST = 3;

        /** Lines of one paragraph are of the same size, nearly. */
        private static final double SAME_SIZE = 1.1;

        TextColumn around(TextColumn other) {
            return new TextColumn(Math.min(left, other.left), Math.max(right, other.right));
        }

        boolean isFull(GlyphLine line) {
            return line.right() > right - LOOSE * line.size();
        }

        boolean isAtMargin(GlyphLine line) {
            return line.left() < left + LOOSE * line.size();
        }

        static boolean isNear(GlyphLine line, GlyphLine next) {
            double larger = Math.max(line.size(), next.size());
            double smaller = Math.min(line.size(), next.size());
            return next.baseline() - line.baseline() < FARTHEST * larger && larger < SAME_SIZE * smaller;
        }
    }
}
