package org.gongkai.documents;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongkai.documents.SourceDocument.Block;
import org.gongkai.documents.SourceDocument.Grid;

/** Finds the place where, behind one report with its tables, a second one begins. */
final class SecondReport {

    /** A report has so many of the six headings at least; fewer may be a repeated one. */
    private static final int FEWEST_HEADINGS = 3;

    /** The title stands among so many blocks before the first heading. */
    private static final int TITLE_BLOCKS = 8;

    private SecondReport() {}

    /** Finds the first block of the second report. */
    static OptionalInt find(List<Block> blocks) {
        int reports = 0;
        int start = 0;
        int headings = 0;
        int last = -1;
        boolean hasTable = false;
        for (int i = 0; i < blocks.size(); i++) {
            Optional<SectionTitle> title = SectionTitle.certain(i, blocks.get(i));
            hasTable |= headings > 0 && blocks.get(i) instanceof Grid;
            if (title.isEmpty()) {
                continue;
            }
            int section = title.get().section().ordinal();
            if (section <= last && reports > 0 && hasTable && headings >= FEWEST_HEADINGS) {
                break;
            }
            if (section <= last && headings >= FEWEST_HEADINGS) {
                reports += hasTable ? 1 : 0;
                start = i;
                headings = 0;
                hasTable = false;
            }
            headings += section == last ? 0 : 1;
            last = section;
        }
        boolean isSecond = reports > 0 && hasTable && headings >= FEWEST_HEADINGS;
        return isSecond ? OptionalInt.of(titleBefore(blocks, start)) : OptionalInt.empty();
    }

    private static int titleBefore(List<Block> blocks, int heading) {
        int from = Math.max(0, heading - TITLE_BLOCKS);
        return ReportTitle.find(blocks.subList(from, heading))
                .filter(title -> title.year().isPresent())
                .map(title -> from + title.first())
                .orElse(heading);
    }
}
