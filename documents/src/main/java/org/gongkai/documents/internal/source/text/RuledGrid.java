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

    /** Where columns end, and the next one begins. */
    private final List<Integer> edges;

    private final CharacterWidth width;

    private RuledGrid(List<Integer> edges, CharacterWidth width) {
        this.edges = edges;
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
        List<Integer> edges = new ArrayList<>();
        Matcher dashes = DASHES.matcher(rule.plain());
        while (dashes.find()) {
            edges.add(dashes.start());
            edges.add(dashes.end());
        }
        int columns = edges.size() / 2;
        if (rows.isEmpty() || columns > MOST_COLUMNS) {
            return Optional.empty();
        }
        List<Integer> inner = edges.subList(1, edges.size() - 1);
        List<Grid> grids = Stream.of(CharacterWidth.values())
                .map(width -> new RuledGrid(inner, width))
                .filter(grid -> rows.stream().flatMap(List::stream).allMatch(grid::isInColumns))
                .map(grid -> new Grid(rows.stream().map(grid::row).toList()))
                .distinct()
                .toList();
        return grids.size() == 1 ? Optional.of(grids.get(0)) : Optional.empty();
    }

    private boolean isInColumns(TextLine line) {
        List<String> parts = width.cut(line.plain(), edges);
        return IntStream.range(0, parts.size())
                .allMatch(i -> i % 2 == 0 || parts.get(i).isBlank());
    }

    private GridRow row(List<TextLine> lines) {
        SourcePlace place = new SourcePlace.Line(lines.get(0).number());
        List<StringBuilder> columns = new ArrayList<>();
        for (TextLine line : lines) {
            List<String> parts = width.cut(line.plain(), edges);
            for (int i = 0; i < parts.size(); i += 2) {
                if (columns.size() <= i / 2) {
                    columns.add(new StringBuilder());
                }
                TextTable.append(columns.get(i / 2), parts.get(i).strip());
            }
        }
        return new GridRow(columns.stream()
                .map(text -> new GridCell(text.toString(), place))
                .toList());
    }
}
