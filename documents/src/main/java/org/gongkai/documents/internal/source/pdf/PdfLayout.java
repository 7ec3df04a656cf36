package org.gongkai.documents.internal.source.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongkai.documents.source.GridBuilder;
import org.gongkai.documents.source.GridCell;
import org.gongkai.documents.source.SourceBuilder;
import org.gongkai.documents.source.SourceDocument;
import org.gongkai.documents.source.SourcePlace;

/** Makes paragraphs and tables of what stands on the pages. */
final class PdfLayout {

    /** How headings begin. */
    private static final Pattern NUMBERED = Pattern.compile("[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]");

    private final SourceBuilder document;
    private final Map<Long, TextColumn> columns = new HashMap<>();

    /** The lines since the last table. */
    private final List<PageItem.Line> lines = new ArrayList<>();

    private PdfLayout(SourceBuilder document) {
        this.document = document;
    }

    static SourceDocument document(List<Page> pages, SourceBuilder document) {
        List<PageItem> items = RunningLines.without(
                        pages.stream().map(Page::items).toList())
                .stream()
                .flatMap(List::stream)
                .toList();
        PdfLayout layout = new PdfLayout(document);
        items.forEach(layout::measure);
        items.forEach(layout::add);
        layout.endLines();
        return document.build();
    }

    /** Pages of one width have the same margins; tables reach from one to the other as lines do. */
    private void measure(PageItem item) {
        columns.merge(Math.round(item.page().width()), item.column(), TextColumn::around);
    }

    private void add(PageItem item) {
        if (item instanceof PageItem.Line line) {
            lines.add(line);
        } else if (item instanceof PageItem.Table table) {
            endLines();
            addTable(table);
        }
    }

    private void addTable(PageItem.Table item) {
        Map<RuledCell, List<Glyph>> glyphs = item.glyphs().stream().collect(Collectors.groupingBy(item.table()::cell));
        TreeMap<Double, Integer> numbers = item.page().lineNumbers();
        GridBuilder grid = new GridBuilder();
        for (RuledCell cell : item.table().cells()) {
            List<GlyphLine> text = GlyphLine.of(glyphs.getOrDefault(cell, List.of()));
            double top = text.isEmpty() ? item.table().top(cell) : text.get(0).top();
            grid.add(
                    cell.row(),
                    cell.column(),
                    cell.endRow() - cell.row(),
                    cell.endColumn() - cell.column(),
                    new GridCell(
                            org.gongkai.documents.internal.text.VisibleText.of(
                                    text.stream().map(GlyphLine::text).collect(Collectors.joining("\n"))),
                            new SourcePlace.PageLine(item.page().number(), lineNumber(numbers, top))));
        }
        document.grid(grid.build());
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
                && !lines.get(end - 1).mayBeRow()
                && !lines.get(end).mayBeRow()
                && goesOn(lines.get(end - 1), lines.get(end))) {
            end++;
        }
        return end;
    }

    private boolean goesOn(PageItem.Line line, PageItem.Line next) {
        TextColumn column = columns.get(Math.round(line.page().width()));
        boolean isNear = line.page() != next.page() || TextColumn.isNear(line.text(), next.text());
        return isNear
                && column.isFull(line.text())
                && column.isAtMargin(next.text())
                && !NUMBERED.matcher(next.text().text()).lookingAt();
    }

    /** A line that stands alone may be one of a table whose columns no lines part, but gaps. */
    private void addParagraph(List<PageItem.Line> paragraph) {
        PageItem.Line first = paragraph.get(0);
        SourcePlace place = new SourcePlace.PageLine(first.page().number(), first.number());
        String text = paragraph.stream().map(line -> line.text().text()).reduce("", String::concat);
        document.paragraph(place, text, paragraph.size() > 1 ? List.of() : first.pieces());
    }
}
