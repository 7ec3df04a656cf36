package org.gongkai.documents.internal.writing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.documents.internal.writing.ReportLayout.LaidOutSection;
import org.gongkai.documents.internal.writing.ReportLayout.LaidOutText;
import org.gongkai.report.DisclosureReport;

/** A report in Markdown. */
public final class MarkdownDocument {

    private MarkdownDocument() {}

    /**
     * Writes a report.
     *
     * @param report the report
     * @return the Markdown
     */
    public static String of(DisclosureReport report) {
        ReportLayout layout = ReportLayout.of(report);
        List<String> blocks = new ArrayList<>(List.of(heading(1, layout.title())));
        layout.sections().forEach(section -> blocks.addAll(section(section)));
        layout.signature().stream().map(MarkdownText::line).forEach(blocks::add);
        return String.join("\n\n", blocks) + "\n";
    }

    private static List<String> section(LaidOutSection section) {
        List<String> blocks = new ArrayList<>(List.of(heading(2, section.heading())));
        for (LaidOutText text : section.texts()) {
            text.heading().map(heading -> heading(3, heading)).ifPresent(blocks::add);
            text.paragraphs().stream().map(MarkdownText::line).forEach(blocks::add);
        }
        section.table().map(MarkdownDocument::table).ifPresent(blocks::add);
        return blocks;
    }

    private static String heading(int level, String text) {
        return "#".repeat(level) + " " + MarkdownText.inline(text);
    }

    /** The first row has to be the header. */
    private static String table(LaidOutTable table) {
        Stream<String> ruler = Stream.of("| " + String.join(" | ", Collections.nCopies(table.columns(), "---")) + " |");
        Stream<String> rest = IntStream.range(1, table.rows()).mapToObj(row -> row(table, row));
        return Stream.of(Stream.of(row(table, 0)), ruler, rest)
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    private static String row(LaidOutTable table, int row) {
        List<String> texts = new ArrayList<>(Collections.nCopies(table.columns(), ""));
        table.cellsOfRow(row).forEach(cell -> texts.set(cell.column(), MarkdownText.inline(cell.text())));
        return texts.stream().collect(Collectors.joining(" | ", "| ", " |"));
    }

    /** Escapes texts so that Markdown shows them as they are. */
    static final class MarkdownText {

        private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>|~&$#]");

        /** What at the beginning of a line would begin a list, a quotation or a rule. */
        private static final Pattern LINE_START = Pattern.compile("^(\\s*)(?:(\\d+)(?=[.)])|(?=[-+=]))");

        private MarkdownText() {}

        /** A text within a line. */
        static String inline(String text) {
            return MARKUP.matcher(text).replaceAll("\\\\$0");
        }

        /** A line of its own. Its indentation is lost, since Markdown would take it for code. */
        static String line(String text) {
            return LINE_START.matcher(inline(text.strip())).replaceFirst("$1$2\\\\");
        }
    }
}
