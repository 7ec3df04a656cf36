package org.gongkai.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.documents.Fixture.STANDARD;
import static org.gongkai.documents.Fixture.cell;
import static org.gongkai.documents.Fixture.kinds;
import static org.gongkai.documents.Fixture.read;
import static org.gongkai.documents.Fixture.report;
import static org.gongkai.documents.reading.ReadingNote.Kind.UNKNOWN_COLUMNS;
import static org.gongkai.documents.reading.ReadingNote.Kind.UNKNOWN_ROW;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.documents.reading.ReadResult;
import org.gongkai.documents.reading.ReadingNote;
import org.gongkai.form.CellPath;
import org.gongkai.report.Cell;
import org.gongkai.report.DisclosureReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables drawn in text: with borders, under rules of dashes, and in the markup of wikis. */
class DrawnTextTest {

    private static final DisclosureReport REPORT = report(STANDARD);
    private static final List<Object> BLOCKS = LaidReport.blocks(REPORT);
    private static final String DRAWN = Layout.DRAWN.write(BLOCKS);
    private static final String RULED = Layout.RULED.write(BLOCKS);

    @ParameterizedTest
    @EnumSource(names = {"DRAWN", "DRAWN_BY_NUMBER", "RULED", "RULED_BY_NUMBER", "MEDIAWIKI", "ASCIIDOC"})
    void everyKindIsReadWhole(Layout layout) {
        assertReadWhole(read(layout.write(BLOCKS)));
    }

    /** As screens of East Asia show the quotation marks of 三安全一稳定. */
    @ParameterizedTest
    @EnumSource(names = {"DRAWN", "RULED"})
    void quotationMarksMayBeAsWideAsChineseCharacters(Layout layout) {
        String wide = layout.write(BLOCKS)
                .lines()
                .map(line -> line.replaceFirst("(“三安全一稳定”\\s*)  ( [|0-9]|\\|)", "$1$2"))
                .reduce((above, below) -> above + "\n" + below)
                .orElseThrow();
        assertThat(wide).isNotEqualTo(layout.write(BLOCKS));

        assertReadWhole(read(wide + "\n"));
    }

    /** A number between the columns of the rule was cut in two: 1431 was read as 143 and 1. */
    @ParameterizedTest
    @EnumSource(names = {"RULED", "RULED_BY_NUMBER"})
    void aLineBesideTheColumnsOfItsRuleIsNotCut(Layout layout) {
        String text = layout.write(BLOCKS);
        String shifted = text.replaceFirst("(一、本年新收\\S+) {7}", "$1").replaceFirst("(1\\.属于国家秘密) ", "$1");
        assertThat(shifted).isNotEqualTo(text);

        ReadResult result = read(shifted);

        assertThat(result.report().orElseThrow().cells())
                .zipSatisfy(REPORT.cells(), (cell, printed) -> assertThat(cell).isIn(printed, Cell.blank()));
        assertThat(cell(result, "/applications/newlyReceived/naturalPerson")).isEqualTo(Cell.count(43));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "—", "──", "/"})
    void aDashBesideWhiteSpaceIsAValue(String dash) {
        String drawn = DRAWN.lines()
                .map(line -> line.contains("二、上年结转")
                        ? line.replace("|0 ", "|" + dash + " ".repeat(2 - dash.length()))
                        : line)
                .reduce((above, below) -> above + "\n" + below)
                .orElseThrow();
        assertThat(drawn).isNotEqualTo(DRAWN);

        ReadResult result = read(drawn);

        assertThat(result.notes()).isEmpty();
        assertThat(cell(result, "/applications/carriedOver/total")).isEqualTo(Cell.notApplicable());
    }

    /** As the browser links draws cells that reach over rows, by the number of characters. */
    @Test
    void aBorderMayReachOverSomeColumns() {
        String table = """
                +-------------------------------------------------------------------------+
                |          | 申请人情况                                                        |
                |          |--------------------------------------------------------------|
                | 项目       |       | 法人或其他组织                                      |       |
                |          | 自然人   |----------------------------------------------| 总计    |
                |          |       | 商业企业   | 科研机构   | 社会公益组织   | 法律服务机构   | 其他   |       |
                |----------+-------+--------+--------+----------+----------+------+-------|
                | 一、本年新收   | 43    | 5      | 0      | 0        | 0        | 11   | 59    |
                +-------------------------------------------------------------------------+
                """;
        ReadResult result = read("某局2024年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n" + table);

        assertThat(cell(result, "/applications/newlyReceived/naturalPerson")).isEqualTo(Cell.count(43));
        assertThat(cell(result, "/applications/newlyReceived/otherOrganization"))
                .isEqualTo(Cell.count(11));
        assertThat(kinds(result)).doesNotContain(UNKNOWN_ROW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"╒═╤╕╞═╪╡╘═╧╛", "╭─┬╮├─┼┤╰─┴╯", "┍━┯┑┝━┿┥┕━┷┙"})
    void linesOfAnyKindDrawATable(String drawing) {
        String[] lines = DRAWN.lines().toArray(String[]::new);
        for (int i = 0; i < lines.length; i++) {
            boolean isFirst = i == 0 || !lines[i - 1].startsWith("|");
            boolean isLast = i + 1 == lines.length || !lines[i + 1].startsWith("|");
            int from = isFirst ? 0 : isLast ? 8 : 4;
            if (lines[i].startsWith("+")) {
                String inner = lines[i].substring(1, lines[i].length() - 1)
                        .replace('+', drawing.charAt(from + 2))
                        .replace('-', drawing.charAt(from + 1));
                lines[i] = drawing.charAt(from) + inner + drawing.charAt(from + 3);
            } else if (lines[i].startsWith("|")) {
                lines[i] = lines[i].replace('|', '│');
            }
        }

        assertReadWhole(read(String.join("\n", lines)));
    }

    /** As pandoc breaks the lines of AsciiDoc. */
    @Test
    void cellsOfAsciidocGoOnInTheNextLine() {
        String asciidoc = Layout.ASCIIDOC.write(BLOCKS);
        String broken = asciidoc.replaceFirst("(\\|一、本年新收[^|]*\\|[^|]*\\|[^|]*\\|43 \\|5) (.*)\n", "$1\n$2\n\n");
        assertThat(broken).isNotEqualTo(asciidoc);

        assertReadWhole(read(broken));
    }

    /** Without a blank cell that is there, a value would stand in the column of its neighbour. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{|\n|-\n| rowspan=2 | 信息内容 || colspan=3 | 件数\n|-\n| 本年制发件数 || 本年废止件数 || 现行有效件数\n"
                        + "|-\n| 规章 || || 7 || 9\n|-\n| 行政规范性文件 || 1 || 2 || 3\n|}",
                "[cols=\"1,3*\"]\n|===\n.2+|信息内容 3+^.^|件数\n|本年制发件数\n|本年废止件数\n|现行有效件数\n\n"
                        + "|规章 | |7 |9\n|行政规范性文件 3*|1\n|==="
            })
    void cellsOfWikisReachOverRowsAndColumns(String table) {
        ReadResult result = read("某局2024年政府信息公开工作年度报告\n二、主动公开政府信息情况\n" + table + "\n");

        assertThat(cell(result, "/article20/governmentRules/issued")).isEqualTo(Cell.blank());
        assertThat(cell(result, "/article20/governmentRules/repealed")).isEqualTo(Cell.count(7));
        assertThat(cell(result, "/article20/governmentRules/inForce")).isEqualTo(Cell.count(9));
        assertThat(cell(result, "/article20/normativeDocuments/issued")).isEqualTo(Cell.count(1));
    }

    @Test
    void ofAValueThatIsBrokenOverLinesBelowARuleNoPieceIsRead() {
        String row =
                RULED.lines().filter(line -> line.contains("本年新收")).findFirst().orElseThrow();
        String left = " ".repeat(LaidTable.width(row.substring(0, row.indexOf("43"))));

        ReadResult result = read(RULED.replace(row, row.replaceFirst("43", "4 ") + "\n" + left + "3"));

        CellPath path = CellPath.of("/applications/newlyReceived/naturalPerson");
        assertThat(cell(result, path.toString())).isEqualTo(Cell.blank());
        assertThat(result.notes()).flatExtracting(ReadingNote::cells).contains(path);
    }

    @Test
    void aDrawnHeaderIsThatOfTheLinesBelowIt() {
        String drawn = """
                ┌───────────────────┬─────────┐
                │行政诉讼           │行政复议 │
                ├─────────┬─────────┼─────────┤
                │未经复议直接起诉   │复议后起诉│
                ├────┬────┬────┬────┬────┼────┬────┬────┬────┬────┤结果维持│结果纠正│其他结果│尚未审结│总计│
                │结果维持│结果纠正│其他结果│尚未审结│总计│结果维持│结果纠正│其他结果│尚未审结│总计││││││
                │1│2│3│4│10│5│6│7│8│26│9│10│11│12│42│
                """;
        String table = STANDARD.substring(STANDARD.indexOf("行政复议\t"), STANDARD.indexOf("五、存在的主要问题"));

        ReadResult result = read(STANDARD.replace(table, drawn + "\n"));

        assertThat(kinds(result)).containsExactly(UNKNOWN_COLUMNS);
        assertThat(cell(result, "/reviewAndLitigation/review/upheld")).isEqualTo(Cell.blank());
    }

    /** As pandoc draws columns that are narrower than a Chinese character. */
    @Test
    void aDrawnTableIsReadByTheOrderOfItsBarsWhereTheseStandOutOfLine() {
        String shifted = DRAWN.lines()
                .map(line -> line.replaceFirst("^\\|(.*?) \\|(.*\\|)$", "|$1|$2"))
                .reduce((above, below) -> above + "\n" + below)
                .orElseThrow();
        assertThat(shifted).isNotEqualTo(DRAWN);

        ReadResult result = read(shifted);

        assertReadWhole(result);
    }

    /** As psql and pandas draw tables: a border around and below the header, none between the rows. */
    @Test
    void rowsWithoutBordersBetweenThemAreRows() {
        List<String> lines = new ArrayList<>();
        int borders = 0;
        List<String> all = DRAWN.lines().toList();
        for (int i = 0; i < all.size(); i++) {
            boolean isBorder = all.get(i).startsWith("+");
            boolean isLast = i + 1 == all.size() || !all.get(i + 1).startsWith("|");
            borders = isBorder ? borders + 1 : all.get(i).startsWith("|") ? borders : 0;
            if (!isBorder || borders <= 2 || isLast) {
                lines.add(all.get(i));
            }
        }
        assertThat(lines.size()).isLessThan(all.size() - 20);

        ReadResult result = read(String.join("\n", lines));

        assertReadWhole(result);
    }

    private static void assertReadWhole(ReadResult result) {
        assertThat(result.notes()).isEmpty();
        assertThat(result.report().orElseThrow().cells()).isEqualTo(REPORT.cells());
    }
}
