package org.gongkai.documents.internal.source.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.documents.source.Grid;
import org.gongkai.documents.source.GridCell;
import org.gongkai.documents.source.GridRow;
import org.gongkai.documents.source.SourcePlace;

/** A table of which a rule tells the columns, with dashes above or below each, as pandoc and reStructuredText write them. */
final class RuledGrid {

    private static final Pattern RULE = Pattern.compile("\\s*[-=]{2,}(?:\\s+[-=]{2,})+\\s*");
    private static final Pattern DASHES = Pattern.compile("[-=]+");
    private static final int MOST_COLUMNS = 256;

    private final List<Integer> starts;
    private final List<Integer> ends;
    private final CharacterWidth width;

    private RuledGrid(List<Integer> starts, List<Integer> ends, CharacterWidth width) {
        this.starts = starts;
        this.ends = ends;
        this.width = width;
    }

    static boolean isRule(TextLine line) {
        return RULE.matcher(line.plain()).matches();
    }

    /**
     * Reads rows of one line or several each; empty if the text of one reaches from column to column however the width of
     * characters is counted, or if the ways of counting do not agree.
     */
    static Optional<Grid> read(TextLine rule, List<List<TextLine>> rows) {
        List<Integer> starts = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        Matcher dashes = DASHES.matcher(rule.plain());
        while (dashes.find()) {
            starts.add(dashes.start());
            ends.add(dashes.end());
        }
        if (rows.isEmpty() || starts.size() > MOST_COLUMNS) {
            return Optional.empty();
        }
        List<Grid> grids = Stream.of(CharacterWidth.values())
                .map(width -> new RuledGrid(starts, ends, width))
                .filter(grid -> rows.stream().flatMap(List::stream).allMatch(grid::isInColumns))
                .map(grid -> new Grid(rows.stream().map(grid::row).toList()))
                .distinct()
                .toList();
        return grids.size() == 1 ? Optional.of(grids.get(0)) : Optional.empty();
    }

    private boolean isInColumns(TextLine line) {
        return IntStream.range(1, starts.size())
                .allMatch(i -> width.slice(line.plain(), ends.get(i - 1), starts.get(i))
                        .isBlank());
    }

    private GridRow row(List<TextLine> lines) {
        SourcePlace place = new SourcePlace.Line(lines.get(0).number());
        return new GridRow(IntStream.range(0, starts.size())
                .mapToObj(column -> new GridCell(text(lines, column), place))
                .toList());
    }

    private String text(List<TextLine> lines, int column) {
        int from = column == 0 ? 0 : starts.get(column);
        int to = column + 1 < starts.size() ? starts.get(column + 1) : Integer.MAX_VALUE;
        StringBuilder text = new StringBuilder();
        lines.forEach(line ->
                TextTable.append(text, width.slice(line.plain(), from, to).strip()));
        return text.toString();
    }
}
