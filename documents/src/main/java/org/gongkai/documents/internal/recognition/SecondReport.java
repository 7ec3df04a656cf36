package org.gongkai.documents.internal.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.gongkai.documents.internal.text.LinePieces;
import org.gongkai.documents.internal.text.PrintedValue;
import org.gongkai.documents.source.Block;
import org.gongkai.documents.source.Grid;

/** Finds the place where, behind one report with its tables, a second one begins. */
final class SecondReport {

    /** A report has so many of the six headings at least; fewer may be a repeated one. */
    private static final int FEWEST_HEADINGS = 3;

    /** Fewer values than the smallest table has may be page numbers. */
    private static final int FEWEST_VALUES = 10;

    /** A longer paragraph is prose. */
    private static final int LONGEST_LINE = 300;

    /** The title stands among so many blocks before the first heading. */
    private static final int TITLE_BLOCKS = 8;

    private SecondReport() {}

    /** Finds the first block of the second report. */
    static OptionalInt find(SectionTitles document) {
        List<Block> blocks = document.blocks();
        List<SectionTitle> headings = document.certain();
        List<Run> runs = runs(headings, blocks.size());
        return runs.size() < 2
                ? OptionalInt.empty()
                : runs.stream()
                        .filter(run -> hasTable(blocks.subList(run.start(), run.end())))
                        .skip(1)
                        .mapToInt(run -> titleBefore(blocks, run.start()))
                        .findFirst();
    }

    /**
     * Headings that follow each other in the order of the form.
     *
     * @param start the first heading's block
     * @param end the block behind the last section
     */
    private record Run(int start, int end) {}

    /** The runs of headings; a run ends where the numbers begin again behind enough headings. */
    private static List<Run> runs(List<SectionTitle> headings, int end) {
        List<Run> runs = new ArrayList<>();
        int first = 0;
        int distinct = 0;
        for (int i = 0; i < headings.size(); i++) {
            int section = headings.get(i).section().ordinal();
            int before = i == 0 ? -1 : headings.get(i - 1).section().ordinal();
            if (section <= before && distinct >= FEWEST_HEADINGS) {
                runs.add(new Run(headings.get(first).index(), headings.get(i).index()));
                first = i;
                distinct = 0;
            }
            distinct += section == before ? 0 : 1;
        }
        if (distinct >= FEWEST_HEADINGS) {
            runs.add(new Run(headings.get(first).index(), end));
        }
        return runs;
    }

    /** In running text, the values of a table are pieces of paragraphs. */
    private static boolean hasTable(List<Block> blocks) {
        if (blocks.stream().anyMatch(Grid.class::isInstance)) {
            return true;
        }
        long values = 0;
        for (Block block : blocks) {
            String text = block.rows().get(0).text();
            values += text.length() > LONGEST_LINE
                    ? 0
                    : LinePieces.of(text).filter(PrintedValue::isValue).count();
        }
        return values >= FEWEST_VALUES;
    }

    private static int titleBefore(List<Block> blocks, int heading) {
        int from = Math.max(0, heading - TITLE_BLOCKS);
        return ReportTitle.best(ReportTitle.all(blocks.subList(from, heading)))
                .filter(title -> title.year().isPresent())
                .map(title -> from + title.first())
                .orElse(heading);
    }
}
