package org.gongkai.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongkai.documents.LaidOutTable.LaidOutCell;
import org.gongkai.documents.reading.ReadResult;

/** A way to lay a document out. */
enum Layout {
    HTML(LaidTable::html),
    /** Markdown as converters write it, whose tables are HTML. */
    TEXT_WITH_HTML(LaidTable::html),
    BARS(table -> table.lines("| ", " | ", " |")),
    MARKDOWN(LaidTable::markdown),
    TABS(table -> table.lines("", "\t", "")),
    BARS_BETWEEN(table -> table.lines("", " | ", "")),
    BAR_AFTER_EVERY_CELL(table -> table.lines("", "|", "|")),
    /** As pandoc and reStructuredText draw tables, without merged cells. */
    DRAWN(table -> table.drawn(LaidTable::width)),
    /** As programs draw tables that do not know of wide characters. */
    DRAWN_BY_NUMBER(table -> table.drawn(String::length)),
    /** As pandoc writes simple tables. */
    RULED(table -> table.ruled(LaidTable::width)),
    RULED_BY_NUMBER(table -> table.ruled(String::length)),
    MEDIAWIKI(LaidTable::wiki),
    ASCIIDOC(LaidTable::asciidoc),
    WORD(Layout::none, WordFixture::write),
    EXCEL(Layout::none, WorkbookFixture::write),
    PDF(Layout::none, PdfFixture::write),
    LEGACY_EXCEL(Layout::none, WorkbookFixture::writeLegacy),
    OPEN_TEXT(Layout::none, OdfFixture::text),
    OPEN_SHEET(Layout::none, OdfFixture::sheets),
    OFD(Layout::none, OfdFixture::write),
    SPACES(LaidTable::spaces),
    /** As {@code pdftotext -layout} leaves tables with narrow columns. */
    WRAPPED_SPACES(table -> String.join("\n", WrappedTable.lines(table))),
    SINGLE_SPACES(LaidTable::singleSpaces),
    ONE_CELL_A_LINE(LaidTable::cells);

    private final Function<LaidTable, String> table;
    private final Optional<Function<LaidOutReport, byte[]>> file;

    Layout(Function<LaidTable, String> table) {
        this.table = table;
        this.file = Optional.empty();
    }

    Layout(Function<LaidTable, String> table, Function<LaidOutReport, byte[]> file) {
        this.table = table;
        this.file = Optional.of(file);
    }

    private static String none(LaidTable table) {
        throw new IllegalStateException("no text: " + table);
    }

    boolean isText() {
        return file.isEmpty();
    }

    boolean isHtml() {
        return this == HTML || this == TEXT_WITH_HTML;
    }

    /** Says whether parts of a cell can be struck out or raised. */
    boolean canStyle() {
        return isHtml() || this == WORD || this == EXCEL || this == LEGACY_EXCEL;
    }

    /** Says whether parts of a cell can be hidden. */
    boolean canHide() {
        return isHtml() || this == WORD;
    }

    /** Says whether what is too wide for its cell can run into the next. */
    boolean canOverflow() {
        return isHtml() || this == PDF || this == OFD;
    }

    /** Says whether a value stands under what stands above it, however many others its row has. */
    boolean showsColumns() {
        return DRAWN.ordinal() <= ordinal() && ordinal() <= WRAPPED_SPACES.ordinal();
    }

    /** Says whether the layout shows which cells are empty. */
    boolean showsBlanks() {
        return ordinal() < SPACES.ordinal();
    }

    /** Lays out paragraphs (strings) and tables, and reads them. */
    ReadResult read(List<Object> blocks) {
        try {
            return DocumentReader.standard().read(new ByteArrayInputStream(bytes(blocks)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lays out paragraphs (strings) and tables as a file. */
    byte[] bytes(List<Object> blocks) {
        if (isText()) {
            return write(blocks).getBytes(StandardCharsets.UTF_8);
        }
        return file.orElseThrow()
                .apply(new LaidOutReport(blocks.stream()
                        .map(block -> block instanceof LaidTable laid
                                ? new LaidOutTable(laid.spans().stream()
                                        .map(span -> new LaidOutCell(
                                                span.row(), span.column(), span.rows(), span.columns(), span.text()))
                                        .toList())
                                : block)
                        .toList()));
    }

    /** Lays out paragraphs (strings) and tables as text. */
    String write(List<Object> blocks) {
        if (this == HTML) {
            return blocks.stream()
                    .map(block -> block instanceof LaidTable laid ? laid.html() : "<p>" + block + "</p>")
                    .collect(Collectors.joining("\n", "<html><body><div>", "</div></body></html>"));
        }
        return blocks.stream()
                .map(block -> block instanceof LaidTable laid ? table.apply(laid) : block.toString())
                .collect(Collectors.joining("\n\n"));
    }
}
