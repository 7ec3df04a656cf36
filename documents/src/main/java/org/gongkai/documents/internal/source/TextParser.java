package org.gongkai.documents.internal.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gongkai.documents.source.Block;
import org.gongkai.documents.source.Grid;
import org.gongkai.documents.source.GridCell;
import org.gongkai.documents.source.GridRow;
import org.gongkai.documents.source.Paragraph;
import org.gongkai.documents.source.ReadingLimits;
import org.gongkai.documents.source.SourceDocument;
import org.gongkai.documents.source.UnreadableSourceException;

/**
 * Parses text as extractors leave it: every line is a paragraph or a row. The cells of a row, empty or not, are separated by
 * tabs, by bars, or by the spaces that align them. Rows that follow each other, with empty lines between them or not, are one
 * table. Markdown's marks and invisible characters are dropped.
 */
final class TextParser {

    private TextParser() {}

    static SourceDocument parse(String text, ReadingLimits limits) {
        List<String> printed = text.lines().toList();
        if (printed.size() > limits.maxLines()) {
            throw UnreadableSourceException.beyond("行数", "lines", limits.maxLines());
        }
        if (printed.stream().anyMatch(line -> line.length() > limits.maxLineLength())) {
            throw UnreadableSourceException.beyond("一行的字符数", "characters in a line", limits.maxLineLength());
        }
        List<TextLine> lines = IntStream.range(0, printed.size())
                .mapToObj(i -> TextLine.of(i + 1, printed.get(i)))
                .flatMap(Optional::stream)
                .toList();
        return new SourceDocument(blocks(lines));
    }

    private static List<Block> blocks(List<TextLine> lines) {
        List<Optional<TextRow>> rows = AlignedRows.of(
                IntStream.range(0, lines.size()).mapToObj(i -> row(lines, i)).toList());
        List<Block> blocks = new ArrayList<>();
        List<GridRow> table = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (rows.get(i).isPresent()) {
                table.add(rows.get(i).get().gridRow());
            } else {
                addGrid(blocks, table);
                addParagraph(blocks, lines.get(i));
            }
        }
        addGrid(blocks, table);
        return blocks;
    }

    /** Parts a line by tabs, by bars, which may stand in prose unless the lines around have them too, or by spaces. */
    private static TextRow row(List<TextLine> lines, int index) {
        TextLine line = lines.get(index);
        if (line.text().indexOf('\t') >= 0) {
            return TextRow.separated(line.place(), List.of(line.text().split("\t", -1)));
        }
        return BarSeparator.split(line.text(), text(lines, index - 1), text(lines, index + 1))
                .map(cells -> TextRow.separated(line.place(), cells))
                .orElseGet(() -> new TextRow(line.place(), SpaceSeparator.pieces(line.text())));
    }

    private static Optional<String> text(List<TextLine> lines, int index) {
        return index < 0 || index >= lines.size()
                ? Optional.empty()
                : Optional.of(lines.get(index).text());
    }

    private static void addParagraph(List<Block> blocks, TextLine line) {
        String text = new GridCell(line.text(), line.place()).text();
        if (!text.isEmpty()) {
            blocks.add(new Paragraph(line.place(), text, line.marked()));
        }
    }

    private static void addGrid(List<Block> blocks, List<GridRow> rows) {
        if (!rows.isEmpty()) {
            blocks.add(new Grid(rows));
            rows.clear();
        }
    }
}
