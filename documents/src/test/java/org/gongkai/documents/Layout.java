package org.gongkai.documents;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A way to lay a document out. */
enum Layout {
    HTML(null),
    /** Markdown as converters write it, whose tables are HTML. */
    TEXT_WITH_HTML(table -> List.of(table.html())),
    BARS(LaidTable::bars),
    MARKDOWN(LaidTable::markdown),
    SPACES(LaidTable::spaces),
    /** As {@code pdftotext -layout} leaves tables with narrow columns. */
    WRAPPED_SPACES(WrappedTable::lines),
    ONE_CELL_A_LINE(LaidTable::cells);

    private final Function<LaidTable, List<String>> lines;

    Layout(Function<LaidTable, List<String>> lines) {
        this.lines = lines;
    }

    /** Lays out paragraphs (strings) and tables. */
    String write(List<Object> blocks) {
        if (this == HTML) {
            return blocks.stream()
                    .map(block -> block instanceof LaidTable table ? table.html() : "<p>" + block + "</p>")
                    .collect(Collectors.joining("\n", "<html><body><div>", "</div></body></html>"));
        }
        return blocks.stream()
                .map(block ->
                        block instanceof LaidTable table ? String.join("\n", lines.apply(table)) : block.toString())
                .collect(Collectors.joining("\n\n"));
    }
}
