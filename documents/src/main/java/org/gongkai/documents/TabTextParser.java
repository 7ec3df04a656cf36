package org.gongkai.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.documents.SourceDocument.Block;
import org.gongkai.documents.SourceDocument.Grid;
import org.gongkai.documents.SourceDocument.GridCell;
import org.gongkai.documents.SourceDocument.GridRow;
import org.gongkai.documents.SourceDocument.Paragraph;

/**
 * Parses text as extractors leave it: every line is a paragraph, or a row whose cells, all of them empty or not, are
 * separated by tabs. Rows that follow each other, with empty lines between them or not, are one table. Markdown's marks and
 * invisible characters are dropped.
 */
final class TabTextParser {

    private static final Pattern HEADING_MARK = Pattern.compile("^\\s*#{1,6}\\s*");
    private static final Pattern EMPHASIS = Pattern.compile("\\*\\*([^*\\t]+)\\*\\*");
    private static final Pattern FORMAT_CHARACTER = Pattern.compile("\\p{Cf}");
    private static final Pattern STRAY_CONTROL = Pattern.compile("[\\p{Cc}&&[^\\t]]");

    private final List<Block> blocks = new ArrayList<>();
    private final List<GridRow> rows = new ArrayList<>();

    private TabTextParser() {}

    static SourceDocument parse(List<String> lines) {
        TabTextParser parser = new TabTextParser();
        for (int i = 0; i < lines.size(); i++) {
            parser.add(i + 1, lines.get(i));
        }
        parser.endGrid();
        return new SourceDocument(parser.blocks);
    }

    private void add(int number, String printed) {
        String visible = FORMAT_CHARACTER.matcher(printed).replaceAll("");
        String line =
                EMPHASIS.matcher(STRAY_CONTROL.matcher(visible).replaceAll(" ")).replaceAll("$1");
        if (line.indexOf('\t') < 0 && new GridCell(line).text().isEmpty()) {
            return;
        }
        Matcher mark = HEADING_MARK.matcher(line);
        boolean marked = mark.find();
        String text = marked ? line.substring(mark.end()) : line;
        if (text.indexOf('\t') >= 0) {
            rows.add(new GridRow(
                    number, Stream.of(text.split("\t", -1)).map(GridCell::new).toList()));
        } else {
            endGrid();
            blocks.add(new Paragraph(number, new GridCell(text).text(), marked));
        }
    }

    private void endGrid() {
        if (!rows.isEmpty()) {
            blocks.add(new Grid(rows));
            rows.clear();
        }
    }
}
