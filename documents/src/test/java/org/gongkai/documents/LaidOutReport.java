package org.gongkai.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.documents.source.Block;
import org.gongkai.documents.source.Grid;
import org.gongkai.documents.source.GridCell;
import org.gongkai.documents.source.GridRow;
import org.gongkai.documents.source.Paragraph;
import org.gongkai.documents.source.SourceDocument;
import org.gongkai.form.Section;
import org.gongkai.report.Cell;
import org.gongkai.report.DisclosureReport;

/**
 * A report as it is published: paragraphs and tables in order.
 *
 * @param parts each a {@link String} or a {@link LaidOutTable}
 */
record LaidOutReport(List<Object> parts) {

    static LaidOutReport of(DisclosureReport report) {
        List<Object> parts = new ArrayList<>();
        parts.add(report.title().orElseThrow());
        for (Section section : Section.values()) {
            parts.add(section.heading().zh());
            report.form()
                    .table(section)
                    .ifPresentOrElse(
                            table -> parts.add(LaidOutTable.of(table, cell -> printed(report.cell(cell.path())))),
                            () -> prose(report, section).lines().forEach(parts::add));
        }
        return new LaidOutReport(parts);
    }

    /** Lays out what was read from another document. */
    static LaidOutReport of(SourceDocument document) {
        List<Object> parts = new ArrayList<>();
        List<GridRow> rows = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (block instanceof Paragraph paragraph && paragraph.line().indexOf('\t') >= 0) {
                rows.add(new GridRow(Stream.of(paragraph.line().split("\t", -1))
                        .map(text -> new GridCell(text, paragraph.place()))
                        .toList()));
                continue;
            }
            addTable(parts, rows);
            if (block instanceof Paragraph paragraph) {
                parts.add(paragraph.text());
            } else if (block instanceof Grid grid) {
                parts.add(LaidOutTable.of(grid));
            }
        }
        addTable(parts, rows);
        return new LaidOutReport(parts);
    }

    private static void addTable(List<Object> parts, List<GridRow> rows) {
        if (!rows.isEmpty()) {
            parts.add(LaidOutTable.of(new Grid(rows)));
            rows.clear();
        }
    }

    private static String prose(DisclosureReport report, Section section) {
        return switch (section) {
            case OVERVIEW -> "内容从略。";
            case PROBLEMS_AND_IMPROVEMENTS -> report.problemsAndImprovements().orElse("无");
            default -> report.otherMatters().orElseThrow().text();
        };
    }

    private static String printed(Cell cell) {
        if (cell instanceof Cell.Blank) {
            return "";
        }
        return cell instanceof Cell.NotApplicable ? "/" : cell.toString();
    }
}
