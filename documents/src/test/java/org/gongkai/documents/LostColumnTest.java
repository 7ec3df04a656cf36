package org.gongkai.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.documents.Fixture.STANDARD;
import static org.gongkai.documents.Fixture.cell;
import static org.gongkai.documents.Fixture.kinds;
import static org.gongkai.documents.Fixture.read;
import static org.gongkai.documents.Fixture.report;
import static org.gongkai.documents.Fixture.standardWith;
import static org.gongkai.documents.reading.ReadingNote.Kind.TOO_FEW_VALUES;
import static org.gongkai.documents.reading.ReadingNote.Kind.UNCLEAR_VALUES;

import java.util.stream.Collectors;
import org.gongkai.documents.reading.ReadResult;
import org.gongkai.report.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An empty cell before the values: a column without a value, or the place of a merged label. */
class LostColumnTest {

    private static final String REPEATED = "/applications/results/notProcessed/repeatedRequest/";
    private static final String UPHELD = "/reviewAndLitigation/review/upheld";
    private static final String LAST = "/reviewAndLitigation/litigationAfterReview/total";
    private static final String VALUES = "1\t2\t3\t4\t10\t5\t6\t7\t8\t26\t9\t10\t11\t12\t42\n";

    /** Other labels in the same column have two empty cells behind them, one, or none. */
    @ParameterizedTest
    @CsvSource({"'\t\t', '\t\t', blank, blank", "'\t', '\t', blank, blank"})
    void aRowThatLostACellIsBlank(String usual, String before, String first, String last) {
        String label = "二、上年结转政府信息公开申请数量";
        String text = STANDARD.replace("申请数量\t\t\t", "申请数量\t" + usual)
                .replace("继续办理\t\t\t", "继续办理\t" + usual)
                .replace(label + "\t" + usual + "0\t0\t0\t0\t0\t0\t0\n", label + "\t" + before + "2\t0\t0\t0\t0\t1\n");
        ReadResult result = read(text);

        assertThat(cell(result, "/applications/carriedOver/naturalPerson")).hasToString(first);
        assertThat(cell(result, "/applications/carriedOver/total")).hasToString(last);
        assertThat(kinds(result)).containsExactly(UNCLEAR_VALUES);
    }

    @Test
    void whereNothingTellsTheRowIsBlank() {
        ReadResult result = read(standardWith("\t\t2.重复申请\t2\t0\t0\t0\t0\t1\t3", "2.重复申请\t\t2\t0\t0\t0\t0\t1"));

        assertThat(kinds(result)).containsExactly(UNCLEAR_VALUES);
        assertThat(cell(result, REPEATED + "total")).isEqualTo(Cell.blank());
    }

    @Test
    void sectionFourIsToldByItsHeader() {
        String lost = "\t" + VALUES.replace("\t42", "");
        String indented = indented(STANDARD);

        assertThat(read(indented).notes()).isEmpty();
        assertThat(read(indented).report()).contains(report(STANDARD));
        assertThat(kinds(read(indented.replace("\t" + VALUES, lost)))).containsExactly(TOO_FEW_VALUES);
        assertThat(cell(read(indented.replace("\t" + VALUES, lost)), UPHELD)).isEqualTo(Cell.blank());
        assertThat(cell(read(indented.replace("\t" + VALUES, lost)), LAST)).isEqualTo(Cell.blank());
        assertThat(read(standardWith(VALUES, VALUES.replaceFirst("1", ""))).notes())
                .isEmpty();
        assertThat(kinds(read(standardWith(
                        VALUES, "\t\t" + VALUES.replace("\t26\t", "\t\t").replace("\t42", "")))))
                .containsExactly(TOO_FEW_VALUES);
    }

    /** Gives every line of a table one tab in front. */
    private static String indented(String text) {
        return text.lines()
                .map(line -> (line.indexOf('\t') < 0 ? line : "\t" + line) + "\n")
                .collect(Collectors.joining());
    }
}
