package org.gongkai.documents.internal.source;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.documents.internal.source.TextRow.Piece;
import org.gongkai.form.Section;

/** Tells the rows of tables whose cells are aligned by gaps from other lines, and where their cells are empty. */
public final class AlignedRows {

    /** Prose has sentences, and longer pieces than any label. */
    private static final Pattern PROSE = Pattern.compile(".*[。；！？].*|.{80,}");

    /** What stands before the gap in a heading, such as 三、 or （一）. */
    private static final Pattern NUMBER = Pattern.compile("[（(]?[\\d一二三四五六七八九十\\s\\p{Z}]+[）)、.．,，\\s\\p{Z}]*");

    /** So many characters tell a title from the label of a row. */
    private static final int TITLE_BEGINNING = 4;

    /** What ends a table, unlike a piece of a label: a sentence, a longer text, or the title of a section. */
    private static final Pattern END_OF_TABLE = Pattern.compile(Stream.of(Section.values())
            .flatMap(section -> section.titles().stream())
            .map(title -> title.substring(0, Math.min(TITLE_BEGINNING, title.length())))
            .collect(Collectors.joining("|", ".*[。；！？].*|.{40,}|[一二三四五六]、(?:", ").*")));

    /** So many pieces in a line are no accident. */
    private static final int CERTAINLY_CELLS = 3;

    private AlignedRows() {}

    /**
     * Finds the rows.
     *
     * @param lines all lines, parted at their gaps
     * @return for each line the row with a piece for every cell, empty if it is no row
     */
    public static List<Optional<TextRow>> of(List<TextRow> lines) {
        boolean[] isRow = rows(lines);
        List<Optional<TextRow>> rows = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= lines.size(); i++) {
            boolean isEnd = i == lines.size()
                    || !isRow[i] && END_OF_TABLE.matcher(lines.get(i).text()).matches();
            if (isEnd) {
                addTable(rows, lines, isRow, start, i);
                start = i;
            }
        }
        return rows;
    }

    /** Aligns the rows of a table, between which pieces of broken labels may stand. */
    private static void addTable(
            List<Optional<TextRow>> rows, List<TextRow> lines, boolean[] isRow, int start, int end) {
        List<TextRow> table = new ArrayList<>();
        for (int i = start; i < end; i++) {
            if (isRow[i]) {
                table.add(lines.get(i));
            }
        }
        Iterator<TextRow> aligned = SpaceAlignment.align(table).iterator();
        for (int i = start; i < end; i++) {
            rows.add(isRow[i] ? Optional.of(aligned.next()) : Optional.empty());
        }
    }

    /** A gap alone may stand in prose; next to a row it parts the cells of another one. */
    private static boolean[] rows(List<TextRow> lines) {
        boolean[] isRow = new boolean[lines.size()];
        for (int i = 0; i < isRow.length; i++) {
            TextRow line = lines.get(i);
            isRow[i] = isCertain(line)
                    || i > 0 && isRow[i - 1] && !lines.get(i - 1).isSeparated() && mayBeRow(line);
        }
        for (int i = isRow.length - 2; i >= 0; i--) {
            isRow[i] |= isRow[i + 1] && !lines.get(i + 1).isSeparated() && mayBeRow(lines.get(i));
        }
        return isRow;
    }

    private static boolean isCertain(TextRow line) {
        List<Piece> pieces = line.pieces();
        return line.isSeparated() || mayBeRow(line) && (pieces.size() >= CERTAINLY_CELLS || hasValue(pieces));
    }

    private static boolean mayBeRow(TextRow line) {
        return line.pieces().size() > 1 && !isProse(line.pieces());
    }

    /** Says whether pieces are those of a sentence, or of a heading with a gap behind its number. */
    private static boolean isProse(List<Piece> pieces) {
        return pieces.stream().anyMatch(piece -> PROSE.matcher(piece.text()).matches())
                || NUMBER.matcher(pieces.get(0).text()).matches() && !hasValue(pieces.subList(1, pieces.size()));
    }

    private static boolean hasValue(List<Piece> pieces) {
        return pieces.stream().anyMatch(Piece::isValue);
    }
}
