package org.gongkai.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.documents.Fixture.STANDARD;
import static org.gongkai.documents.Fixture.cell;
import static org.gongkai.documents.Fixture.kinds;
import static org.gongkai.documents.Fixture.read;
import static org.gongkai.documents.Fixture.report;
import static org.gongkai.documents.reading.ReadingNote.Kind.NO_LINE_BREAKS;
import static org.gongkai.documents.reading.ReadingNote.Kind.TOO_FEW_VALUES;
import static org.gongkai.documents.reading.ReadingNote.Kind.UNCLEAR_VALUES;
import static org.gongkai.documents.reading.ReadingNote.Kind.UNKNOWN_COLUMNS;
import static org.gongkai.documents.reading.ReadingNote.Kind.UNKNOWN_ROW;
import static org.gongkai.documents.reading.ReadingNote.Kind.UNPLACED_TEXT;
import static org.gongkai.documents.reading.ReadingNote.Kind.VALUE_NOT_A_NUMBER;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.documents.reading.ReadResult;
import org.gongkai.documents.reading.ReadingNote;
import org.gongkai.documents.source.SourcePlace;
import org.gongkai.form.CellPath;
import org.gongkai.form.Column;
import org.gongkai.form.FormCell;
import org.gongkai.form.Section;
import org.gongkai.report.Cell;
import org.gongkai.report.DisclosureReport;
import org.gongkai.report.ReviewAndLitigation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextLayoutTest {

    private static final DisclosureReport REPORT = report(STANDARD);
    private static final List<Object> BLOCKS = LaidReport.blocks(REPORT);
    private static final String SPACES = Layout.SPACES.write(BLOCKS);
    private static final String STACKED = Layout.ONE_CELL_A_LINE.write(BLOCKS);

    @ParameterizedTest
    @ValueSource(strings = {"|", "｜", "│"})
    void barsOfAnyKindSeparateCells(String bar) {
        String between = STANDARD.replace("\t", bar);
        String around = STANDARD.lines()
                .map(line -> line.contains("\t") ? bar + line.replace("\t", " " + bar + " ") + bar : line)
                .reduce((above, below) -> above + "\n" + below)
                .orElseThrow();

        assertThat(read(between).notes()).isEmpty();
        assertThat(read(between).report()).contains(REPORT);
        assertThat(read(around).report()).contains(REPORT);
    }

    @Test
    void linesDrawnBetweenRowsAreNoRows() {
        String drawn = STANDARD.lines()
                .map(line -> line.contains("\t")
                        ? "+-----+------+\n| " + line.replace("\t", " | ") + " |\n|:---|---:|"
                        : line)
                .reduce((above, below) -> above + "\n" + below)
                .orElseThrow();

        assertThat(read(drawn).notes()).isEmpty();
        assertThat(read(drawn).report()).contains(REPORT);
    }

    @Test
    void marksAndLineBreaksOfMarkdownAreDropped() {
        String markdown =
                Layout.MARKDOWN.write(BLOCKS).replace("结果维持", "结果<br>维持").replace("二、主动", "## **二、主动**");
        String html = Layout.TEXT_WITH_HTML
                .write(BLOCKS)
                .replace("结果维持", "**结果**<br/>维持")
                .replace("二、主动", "## **二、主动**");

        for (String text : List.of(markdown, html)) {
            assertThat(read(text).notes()).isEmpty();
            assertThat(read(text).report().orElseThrow().cells()).isEqualTo(REPORT.cells());
        }
    }

    /** As Markdown, MediaWiki, Jira, Textile and reStructuredText mark them, and programs that print pages as text. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "## %s",
                "== %s ==",
                "***** %s *****",
                "h2. %s",
                "h2. {anchor:x}%s",
                "* %s\n:PROPERTIES:\n:CUSTOM_ID: x\n:END:\n",
                "== %s {{id name=\"x\" /}}==",
                "== %s\n#x#",
                "h2(#x). %s",
                ".. container:: section\n   :name: x\n\n   .. rubric:: %s\n      :name: y\n"
            })
    void aHeadingIsOneHoweverItIsMarked(String mark) {
        String marked = STANDARD.replaceAll("(?m)^([一二三四五六]、(?!本年新收|上年结转).{4,30})$", mark.formatted("$1"));

        assertThat(read(marked).notes()).isEmpty();
        assertThat(read(marked).report()).contains(REPORT);
    }

    /** Labels and values that run together are one cause of everything that is lost. */
    @Test
    void aTextInOneLineHasOneNote() {
        String title = STANDARD.lines().findFirst().orElseThrow();
        ReadResult result =
                read(title + "\n" + STANDARD.substring(title.length()).replaceAll("\\s", ""));

        assertThat(kinds(result)).containsExactly(NO_LINE_BREAKS);
        assertThat(result.notes().get(0).cells())
                .hasSize(result.report().orElseThrow().form().cells().size());
        assertThat(result.lostCells()).isEqualTo(result.notes().get(0).cells().size());
    }

    @Test
    void aBarOrAGapInProseIsProse() {
        String prose = "年内平稳|有序。  继续推进。";

        assertThat(read(STANDARD.replace("年内组织培训两次", prose + "年内组织培训两次")).report())
                .isEqualTo(read(STANDARD.replace("年内组织培训两次", prose + "年内组织培训两次").replace("\t", "|"))
                        .report());
        assertThat(report(STANDARD.replace("公开内容的更新", prose + "公开内容的更新"))
                        .problemsAndImprovements()
                        .orElseThrow())
                .startsWith(prose);
    }

    /** Bars stand where the cells end, so that a value does not stand below the header that is above it. */
    @Test
    void betweenBarsNoPlaceOnTheLineTellsTheColumn() {
        String text =
                STANDARD.replaceAll("(?m)^(行政规范性文件\t).*$", "$1" + "3110\t17").replace("\t", " | ");

        ReadResult result = read(text);

        assertThat(List.of("issued", "repealed", "inForce"))
                .extracting(column -> cell(result, "/article20/normativeDocuments/" + column))
                .containsOnly(Cell.blank());
        assertThat(result.notes()).anySatisfy(note -> assertThat(note.text()).contains("3110"));
    }

    @Test
    void aGapInAnAlignedRowIsABlankCell() {
        String row =
                SPACES.lines().filter(line -> line.contains("本年新收")).findFirst().orElseThrow();
        ReadResult result = read(SPACES.replace(row, row.replaceFirst("(\\s)5(\\s)", "$1 $2")));

        assertThat(result.notes()).isEmpty();
        assertThat(cell(result, "/applications/newlyReceived/commercialEnterprise"))
                .isEqualTo(Cell.blank());
        assertThat(cell(result, "/applications/newlyReceived/otherOrganization"))
                .isEqualTo(Cell.count(11));
    }

    @Test
    void whereSeveralRowsHaveTheirValuesBesideTheColumnsNoGapIsABlankCell() {
        String gap = "(一、本年新收\\S+ +43 +)5( )";
        String loose = "(%s\\S+ +)\\d+ +(\\d+) +(\\d+)";
        String aligned = SPACES.replaceFirst(gap, "$1 $2");
        String crooked = aligned.replaceFirst(loose.formatted("1.信访"), "$1$2      $3")
                .replaceFirst(loose.formatted("5.属于"), "$1$2      $3");
        assertThat(List.of(SPACES, aligned, crooked)).doesNotHaveDuplicates();

        ReadResult result = read(crooked);

        assertThat(cell(read(aligned), "/applications/newlyReceived/otherOrganization"))
                .isEqualTo(Cell.count(11));
        assertBlankWithNote(result, "/applications/newlyReceived/otherOrganization");
    }

    @Test
    void ofCellsThatAreJoinedByTwoSpacesNoneStandsBelowTheHeader() {
        String joined = STANDARD.lines()
                .map(line -> line.replaceFirst("(规章\t)0\t0\t0", "$1\t1345\t")
                        .replaceFirst("(行政规范性文件\t)3\t1\t17", "$1\t1373\t1639"))
                .map(line -> line.replace("\t", "  "))
                .reduce((above, below) -> above + "\n" + below)
                .orElseThrow();
        assertThat(joined).contains("1345").contains("1373  1639");

        ReadResult result = read(joined);

        assertThat(cell(result, "/article20/governmentRules/issued")).isEqualTo(Cell.blank());
        assertThat(cell(result, "/article20/normativeDocuments/issued")).isEqualTo(Cell.blank());
        assertThat(result.notes())
                .flatExtracting(ReadingNote::cells)
                .contains(
                        CellPath.of("/article20/governmentRules/issued"),
                        CellPath.of("/article20/normativeDocuments/issued"));
    }

    @Test
    void aLabelMayBeBrokenAroundAlignedValues() {
        String label = "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请";
        String broken = SPACES.lines()
                .map(line -> line.contains(label)
                        ? " ".repeat(30) + "1.申请人无正当理由逾期\n"
                                + line.replace(label, "不补正、行政机关不再处" + " ".repeat(44))
                                + "\n" + " ".repeat(30) + "理其政府信息公开申请"
                        : line)
                .reduce((above, below) -> above + "\n" + below)
                .orElseThrow();

        assertThat(read(broken).report().orElseThrow().cells()).isEqualTo(REPORT.cells());
    }

    @Test
    void valuesMayStandAloneBetweenTheLinesOfTheirLabelBesideThoseOfAGroup() {
        String label = "2.没有现成信息需要另行制作";
        String row =
                SPACES.lines().filter(line -> line.contains(label)).findFirst().orElseThrow();
        String values = row.substring(row.indexOf(label) + label.length());
        String broken = " ".repeat(30) + "2.没有现成信息需要另行\n" + "   无法提" + " ".repeat(47) + values + "\n" + " ".repeat(36)
                + "制作\n    供\n";

        ReadResult result = read(SPACES.replace(row + "\n", broken));

        assertThat(result.notes()).isEmpty();
        assertThat(result.report().orElseThrow().cells()).isEqualTo(REPORT.cells());
    }

    @Test
    void piecesOfLabelsDoNotKeepRowsFromBeingAligned() {
        String above = "一、本年新收政府信息公开申请数量";
        String row =
                SPACES.lines().filter(line -> line.contains(above)).findFirst().orElseThrow();
        String values = row.substring(row.indexOf(above) + above.length()).replaceFirst("(\\s)5(\\s)", "$1 $2");
        String broken = "一、本年新收政府信息\n" + " ".repeat(32) + values + "\n公开申请数量";

        ReadResult result = read(SPACES.replace(row, broken));

        assertThat(result.notes()).isEmpty();
        assertThat(cell(result, "/applications/newlyReceived/commercialEnterprise"))
                .isEqualTo(Cell.blank());
        assertThat(cell(result, "/applications/newlyReceived/otherOrganization"))
                .isEqualTo(Cell.count(11));
    }

    @Test
    void aColumnThatIsEmptyInEveryRowIsToldByTheHeader() {
        String aligned = String.join(
                "\n",
                "信息内容          本年制发件数      本年废止件数      现行有效件数",
                "规章                                     1                17",
                "行政规范性文件                           2                31");
        String rows = STANDARD.substring(STANDARD.indexOf("信息内容"), STANDARD.indexOf("第二十条第（五）项"));

        ReadResult result = read(STANDARD.replace(rows, aligned + "\n"));

        assertThat(result.notes()).isEmpty();
        assertThat(cell(result, "/article20/governmentRules/issued")).isEqualTo(Cell.blank());
        assertThat(cell(result, "/article20/governmentRules/repealed")).isEqualTo(Cell.count(1));
        assertThat(cell(result, "/article20/normativeDocuments/inForce")).isEqualTo(Cell.count(31));
    }

    @Test
    void columnsThatAreEmptyInEveryRowAreToldByAHeaderOfSeveralLines() {
        DisclosureReport report = REPORT;
        for (FormCell cell :
                report.form().table(Section.APPLICATIONS).orElseThrow().cells()) {
            List<Column> columns = cell.row().columns();
            int column = columns.indexOf(cell.column());
            if (column > 0 && column < columns.size() - 1) {
                report = report.with(cell.path(), Cell.blank());
            }
        }

        ReadResult result = read(Layout.SPACES.write(LaidReport.blocks(report)));

        assertThat(result.notes()).isEmpty();
        assertThat(result.report().orElseThrow().cells()).isEqualTo(report.cells());
    }

    /** Words, numerals and changes are values too, and none of them moves those behind it. */
    @ParameterizedTest
    @ValueSource(strings = {"零", "26①", "无", "若干"})
    void aWordAmongAlignedValuesKeepsItsPlace(String word) {
        String row =
                SPACES.lines().filter(line -> line.contains("本年新收")).findFirst().orElseThrow();
        String changed = row.replaceFirst("43 {" + LaidTable.width(word) + "}", word + "  ")
                .replaceFirst("59\\s*$", "");

        ReadResult result = read(SPACES.replace(row, changed));

        assertThat(cell(result, "/applications/newlyReceived/naturalPerson"))
                .isEqualTo(word.equals("零") ? Cell.count(0) : Cell.text(word));
        assertThat(cell(result, "/applications/newlyReceived/commercialEnterprise"))
                .isEqualTo(Cell.count(5));
        assertThat(cell(result, "/applications/newlyReceived/otherOrganization"))
                .isEqualTo(Cell.count(11));
        assertThat(cell(result, "/applications/newlyReceived/total")).isEqualTo(Cell.blank());
    }

    /** The label stands beside the first line of the value, or between two. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void ofAValueThatIsBrokenOverLinesNoPieceIsRead(boolean isLabelBetween) {
        String row =
                SPACES.lines().filter(line -> line.contains("本年新收")).findFirst().orElseThrow();
        String left = " ".repeat(LaidTable.width(row.substring(0, row.indexOf("43"))));
        String broken = isLabelBetween
                ? left + "4\n" + row.replaceFirst("43", "  ") + "\n" + left + "3"
                : row.replaceFirst("43", "4 ") + "\n" + left + "3";

        ReadResult result = read(SPACES.replace(row, broken));

        assertBlankWithNote(result, "/applications/newlyReceived/naturalPerson");
    }

    @ParameterizedTest
    @ValueSource(strings = {"####", "***", "#"})
    void aMarkOfHeadingsBeforeValuesHasThePlaceOfAValue(String shown) {
        CellPath path = CellPath.of("/reviewAndLitigation/review/upheld");
        List<Object> blocks = LaidReport.blocks(
                REPORT, cell -> cell.path().equals(path) ? shown : LaidReport.printed(REPORT.cell(cell.path())));

        ReadResult result = Layout.RULED.read(blocks);

        assertThat(result.report().orElseThrow().reviewAndLitigation())
                .isEqualTo(REPORT.with(path, Cell.text(shown)).reviewAndLitigation());
        assertThat(result.notes())
                .singleElement()
                .satisfies(note -> assertThat(note.cells()).contains(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"128-4", "128、4", "128/4", "-128-4", "约128", "128件左右"})
    void whatIsNoPlainNumberBelowALabelIsNotLostWithoutANote(String printed) {
        CellPath path = CellPath.of("/article20/licensing/decisions");

        ReadResult result = read(STACKED.replace("行政许可\n128\n", "行政许可\n" + printed + "\n"));

        assertThat(cell(result, path.toString()).number()).isEmpty();
        assertThat(result.notes()).flatExtracting(ReadingNote::cells).containsExactly(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SINGLE_SPACES", "ONE_CELL_A_LINE", "BARS_BETWEEN"})
    void whereGroupsHaveChangedPlacesOrTotalsComeFirstNothingIsCounted(String layout) {
        List<String> outcomes = List.of("结果维持", "结果纠正", "其他结果", "尚未审结", "总计");
        List<String> totalFirst = List.of("总计", "结果维持", "结果纠正", "其他结果", "尚未审结");
        List<String> rows = List.of("未经复议直接起诉", "复议后起诉");
        Stream<LaidTable> tables = Stream.of(
                sideBySide(List.of("行政诉讼", "行政复议"), joined(rows, outcomes), joined(outcomes, outcomes)),
                sideBySide(List.of("行政复议", "行政诉讼"), joined(totalFirst, rows), joined(totalFirst, totalFirst)));

        assertThat(tables).allSatisfy(table -> {
            ReadResult result = read(withTable(Section.REVIEW_AND_LITIGATION, table, Layout.valueOf(layout)));

            assertThat(result.report().orElseThrow().reviewAndLitigation().orElseThrow())
                    .isEqualTo(ReviewAndLitigation.builder().build());
            assertThat(kinds(result)).containsExactly(UNKNOWN_COLUMNS);
        });
    }

    /** A table of section four with three lines of headers and the numbers from 1 to 15. */
    private static LaidTable sideBySide(List<String> first, List<String> second, List<String> third) {
        List<String> values =
                IntStream.rangeClosed(1, 15).mapToObj(Integer::toString).toList();
        return new LaidTable(List.of(first, second, third, values));
    }

    private static List<String> joined(List<String> one, List<String> other) {
        return Stream.of(one, other).flatMap(List::stream).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"SINGLE_SPACES", "ONE_CELL_A_LINE", "BARS_BETWEEN"})
    void whereNaturalPersonsComeBehindTheOthersNothingIsCounted(String layout) {
        LaidTable laid = LaidReport.blocks(REPORT).stream()
                .filter(block -> block instanceof LaidTable)
                .map(LaidTable.class::cast)
                .toList()
                .get(1);
        List<List<String>> rows = new ArrayList<>(laid.rows());
        rows.set(1, List.of("", "", "", "法人或其他组织", "自然人", "总计"));

        ReadResult result = read(withTable(Section.APPLICATIONS, new LaidTable(rows), Layout.valueOf(layout)));

        assertThat(cell(result, "/applications/newlyReceived/naturalPerson").number())
                .isEmpty();
        assertThat(kinds(result)).containsExactly(UNKNOWN_COLUMNS);
    }

    /** The report with another table in a section. */
    private static String withTable(Section section, LaidTable table, Layout layout) {
        List<Section> tables = List.of(Section.ARTICLE_20, Section.APPLICATIONS, Section.REVIEW_AND_LITIGATION);
        List<Object> blocks = new ArrayList<>(BLOCKS);
        List<Object> own =
                BLOCKS.stream().filter(block -> block instanceof LaidTable).toList();
        blocks.set(blocks.indexOf(own.get(tables.indexOf(section))), table);
        return layout.write(blocks);
    }

    @Test
    void aValueASpaceBehindAPieceOfItsLabelIsThatOfTheFirstColumn() {
        String row = SPACES.lines()
                .filter(line -> line.contains("1.信访举报投诉类申请"))
                .findFirst()
                .orElseThrow();
        int first = row.indexOf('1', row.indexOf("申请"));
        String glued = "（五）不予处理   1.信访举报投诉类";
        String values = row.substring(first);
        int column = LaidTable.width(row.substring(0, first));

        ReadResult result = read(SPACES.replace(
                row,
                " ".repeat(column - LaidTable.width(glued) - 1) + glued + " " + values + "\n" + " ".repeat(40) + "申请"));

        assertThat(result.notes()).isEmpty();
        assertThat(result.report().orElseThrow().cells()).isEqualTo(REPORT.cells());
    }

    @Test
    void numberedHeadingsWithAGapAreProse() {
        DisclosureReport report = report(STANDARD.replace("年内组织培训两次", "1.  主动公开情况\n年内组织培训两次"));

        assertThat(report.overview().orElseThrow().passages().toString())
                .doesNotContain("\\t")
                .doesNotContain("\t");
    }

    @Test
    void aPageNumberIsNoValueOfARowThatIsPrintedEmpty() {
        ReadResult result = read(STANDARD.replaceFirst("行政强制\t[^\n]*\n", "行政强制\t\t\t\n13\n"));

        assertThat(cell(result, "/article20/coercion/decisions")).isEqualTo(Cell.blank());
    }

    @Test
    void theLongerOfTwoLabelsThatBeginAlikeIsTaken() {
        String label = "2.其他法律行政法规禁止公开";
        String row = STANDARD.lines()
                .filter(line -> line.contains(label))
                .findFirst()
                .orElseThrow();
        String values = row.substring(row.indexOf(label) + label.length());

        ReadResult result = read(STANDARD.replace(row, "2.其他\n" + values.strip() + "\n法律行政法规禁止公开"));

        assertThat(result.notes()).isEmpty();
        assertThat(result.report().orElseThrow().cells()).isEqualTo(REPORT.cells());
    }

    @Test
    void aGluedValueDoesNotFillABlankBeforeTheEndOfTheRow() {
        String label = "一、本年新收政府信息公开申请数量";
        String row = STANDARD.lines()
                .filter(line -> line.contains(label))
                .findFirst()
                .orElseThrow();

        ReadResult result = read(STANDARD.replace(row, label + " 43\t\t0\t0\t0\t11\t54\t"));

        assertThat(cell(result, "/applications/newlyReceived/commercialEnterprise"))
                .isEqualTo(Cell.blank());
        assertThat(cell(result, "/applications/newlyReceived/total")).isEqualTo(Cell.blank());
        assertThat(kinds(result)).contains(UNCLEAR_VALUES);
    }

    @Test
    void aHeaderThatIsNotPlainOverSeveralLinesIsNotGuessed() {
        String header = STANDARD.substring(STANDARD.indexOf("结果维持"), STANDARD.indexOf("五、存在的主要问题"));
        String broken = "结果\t结果\t其他\t尚未\n\t\t\t\t总计\t结果\t结果\t其他\t尚未\t总计\n维持\t纠正\t结果\t审结\n"
                + header.substring(header.indexOf('\n') + 1);

        ReadResult result = read(STANDARD.replace(header, broken));

        assertThat(kinds(result)).containsExactly(UNKNOWN_COLUMNS);
        assertThat(cell(result, "/reviewAndLitigation/review/upheld")).isEqualTo(Cell.blank());
    }

    /** A program that draws tables puts a label into the line that is drawn beside it, which ends the drawing. */
    @ParameterizedTest
    @CsvSource({"TABS, 1", "BARS, 1", "MARKDOWN, 0", "SPACES, 0", "SINGLE_SPACES, 1", "HTML, 1"})
    void aLineThatNumbersTheColumnsHasNoValues(Layout layout, int first) {
        List<Object> blocks = LaidReport.blocks(REPORT).stream()
                .map(block ->
                        block instanceof LaidTable table && table.rows().get(0).contains("行政诉讼")
                                ? withColumnNumbers(table, first)
                                : block)
                .toList();

        ReadResult result = layout.read(blocks);

        assertThat(result.notes()).isEmpty();
        assertThat(result.report().orElseThrow().cells()).isEqualTo(REPORT.cells());
    }

    private static LaidTable withColumnNumbers(LaidTable table, int first) {
        List<List<String>> rows = new ArrayList<>(table.rows());
        rows.add(
                rows.size() - 1,
                IntStream.range(0, 15)
                        .mapToObj(i -> Integer.toString(first + i))
                        .toList());
        return new LaidTable(rows);
    }

    @Test
    void aLabelOnTwoLinesTakesTheValuesBelowIt() {
        ReadResult result = read(STACKED.replace("2.其他法律行政法规禁止公开", "2.其他法律行政\n法规禁止公开"));

        assertThat(result.notes()).isEmpty();
        assertThat(result.report().orElseThrow().cells()).isEqualTo(REPORT.cells());
    }

    @Test
    void aStackedRowThatLostAValueIsNoted() {
        ReadResult result = read(STACKED.replaceFirst("(一、本年新收.*\n43\n)5\n", "$1"));

        assertThat(kinds(result)).containsExactly(TOO_FEW_VALUES);
        assertThat(result.origins()).doesNotContainKey(CellPath.of("/applications/newlyReceived/naturalPerson"));
        assertThat(result.lostValues()).isEqualTo(6);
        assertThat(result.lostCells()).isEqualTo(7);
    }

    /** A value that cannot be read as a number is not lost, and a piece of it is not the value. */
    @ParameterizedTest
    @ValueSource(strings = {"128①", "128[1]", "128注", "128（1）", "1 28①", "1 .28"})
    void aValueBelowItsLabelThatIsNoPlainNumberIsNoted(String printed) {
        ReadResult result = read(STANDARD.replace("行政许可\t128\t\t", "行政许可\n" + printed));

        assertThat(cell(result, "/article20/licensing/decisions").number()).isEmpty();
        assertThat(result.notes())
                .anySatisfy(note -> assertThat(note.cells()).contains(CellPath.of("/article20/licensing/decisions")));
    }

    @Test
    void ofSeveralLabelsBeforeTheValuesOfAllNoneTakesTheFirst() {
        String label = "\n四、结转下年度继续办理";
        String stacked = STACKED.replace(label, "").replace("（七）总计", "（七）总计" + label);
        assertThat(stacked).contains("（七）总计\n四、结转下年度继续办理\n");

        ReadResult result = read(stacked);

        assertThat(kinds(result)).containsOnly(UNCLEAR_VALUES, UNKNOWN_ROW);
        for (String row : List.of("/applications/results/total/total", "/applications/carriedForward/total")) {
            assertThat(cell(result, row)).isEqualTo(Cell.blank());
            assertThat(result.notes()).flatExtracting(ReadingNote::cells).contains(CellPath.of(row));
        }
    }

    @Test
    void aValueBehindTheLabelOfTheNextGroupIsNotThatOfARowAbove() {
        ReadResult result = read(STACKED.replaceFirst("(行政许可\n)\\d+\n(第二十条第（六）项\n)", "$1$216\n"));

        assertThat(cell(result, "/article20/licensing/decisions")).isEqualTo(Cell.blank());
        assertThat(result.notes()).extracting(ReadingNote::text).contains("16");
    }

    @Test
    void ofANumberWhoseDecimalPointHasItsOwnLineNoPieceIsRead() {
        ReadResult result = read(STACKED.replace("25.10", "25\n.\n10"));

        assertBlankWithNote(result, "/article20/fees/amount");
    }

    @Test
    void smallNumbersAloneInTheirLinesAreNoPageNumbersBetweenAHeaderAndALabel() {
        ReadResult result = read(STACKED.replace("规章\n0\n0\n0\n", "1\n0\n0\n规章\n"));

        assertBlankWithNote(result, "/article20/governmentRules/issued");
    }

    @Test
    void aTotalThatGoesOnInTheNextLineIsNotReadInPart() {
        String line = Layout.SINGLE_SPACES.write(BLOCKS);
        ReadResult result = read(line.replaceFirst("(一、本年新收\\S+ 43 5 .*) 59\n", "$1 5\n9\n"));

        assertBlankWithNote(result, "/applications/newlyReceived/total");
    }

    @Test
    void ofARowThatIsBrokenOverLinesWithBarsTheFirstLineIsNotTheRow() {
        String bars = Layout.BARS.write(BLOCKS);
        String broken =
                bars.replaceFirst("(要求缴纳费用)(.*?)\\| 0 (.*)\n", "$1$2| 2 $3\n| | 、行政机关不再处理 | | 9 | | | | | | |\n");
        assertThat(broken).isNotEqualTo(bars);

        ReadResult result = read(broken);

        CellPath path = CellPath.of("/applications/results/other/feeOverdue/naturalPerson");
        assertThat(cell(result, path.toString())).isEqualTo(Cell.blank());
        assertThat(result.notes()).flatExtracting(ReadingNote::cells).contains(path);
    }

    @Test
    void aTotalThatIsBrokenOverLinesDoesNotFillTheBlankBeforeIt() {
        String line = Layout.SINGLE_SPACES.write(BLOCKS);
        ReadResult result = read(line.replaceFirst("(一、本年新收\\S+) 43 5 (.*) 59\n", "$1 5 $2 5\n9\n"));

        assertBlankWithNote(result, "/applications/newlyReceived/naturalPerson");
    }

    @Test
    void aTextBetweenALabelAndItsValuesIsNoted() {
        ReadResult result = read(STANDARD.replace("行政许可\t128\t\t", "行政许可\n（含下属单位）情况说明\n128"));

        assertThat(cell(result, "/article20/licensing/decisions")).isEqualTo(Cell.blank());
        assertThat(kinds(result)).contains(UNCLEAR_VALUES);
    }

    @Test
    void aNumberBelowTheLabelOfOneColumnIsItsValue() {
        ReadResult result = read(STANDARD.replace("行政许可\t128\t\t", "行政许可\n128"));

        assertThat(result.notes()).isEmpty();
        assertThat(result.report()).contains(REPORT);
    }

    /** As pdftotext leaves tables whose cells have many lines. */
    @Test
    void whereValuesStandAboveOtherLabelsAValueBetweenTwoIsNobodys() {
        String table = STANDARD.substring(STANDARD.indexOf("第二十条第（五）项"), STANDARD.indexOf("三、收到和处理"));
        ReadResult result = read(STANDARD.replace(table, """
                第二十条第（五）项
                本年处理决定数量
                128
                信息内容
                行政许可
                第二十条第（六）项
                本年处理决定数量
                信息内容
                行政处罚
                4
                行政强制
                第二十条第（八）项
                本年收费金额（单位：万元）
                25.10
                信息内容
                行政事业性收费

                """));

        assertBlankWithNote(result, "/article20/penalties/decisions");
        assertThat(cell(result, "/article20/coercion/decisions")).isEqualTo(Cell.blank());
    }

    @Test
    void valuesAboveTheFirstLabelWithoutAHeaderLeaveTheSideUnclear() {
        String table = STANDARD.substring(STANDARD.indexOf("信息内容"), STANDARD.indexOf("第二十条第（五）项"));
        ReadResult result = read(STANDARD.replace(table, "5\n2\n4\n规章\n3\n1\n7\n行政规范性文件\n"));

        assertBlankWithNote(result, "/article20/governmentRules/issued");
    }

    @Test
    void valuesBelowTheLabelOfAColumnBehindTheirOwnAreNobodys() {
        String table = STANDARD.substring(STANDARD.indexOf("行政规范性文件"), STANDARD.indexOf("第二十条第（五）项"));
        ReadResult result = read(STANDARD.replace(table, "行政规范性文件\n现行有效件数\n1\n3\n17\n"));

        assertBlankWithNote(result, "/article20/normativeDocuments/issued");
    }

    @Test
    void theHeaderTellsNoColumnThatAWholeRowDoesNotBearOut() {
        String table = STANDARD.substring(STANDARD.indexOf("信息内容"), STANDARD.indexOf("第二十条第（五）项"));
        ReadResult result = read(STANDARD.replace(table, """
                信息内容   本年制发件数   本年废止件数   现行有效件数
                规章      7
                行政规范性文件   12   3   20
                """));

        assertBlankWithNote(result, "/article20/governmentRules/issued");
    }

    /** As narrow cells break numbers; a shorter number with another alone below it is whole, and that is a page's. */
    @ParameterizedTest
    @ValueSource(strings = {"行政许可 113988\n89\n", "行政许可 113988\n许可 89\n", "行政许可 1005\n7\n", "行政许可 8\n.5\n"})
    void ofALongNumberThatMayGoOnInTheNextLineNoPieceIsRead(String row) {
        ReadResult result = read(STANDARD.replaceFirst("行政许可\t128.*\n", row));

        assertBlankWithNote(result, "/article20/licensing/decisions");
    }

    @Test
    void numbersBelowLongOnesMayBeTheirRestThoughThePiecesAddUp() {
        String line = Layout.SINGLE_SPACES.write(BLOCKS);
        ReadResult result = read(line.replaceFirst("(1\\.信访举报投诉类申请) .*\n", "$1 1684 0 0 0 0 0 1684\n处理 4 4\n"));

        assertBlankWithNote(result, "/applications/results/notProcessed/petitionOrComplaint/total");
    }

    /** As a merged cell is printed for each column it reaches over. */
    @Test
    void aValueRepeatedForEachColumnIsOne() {
        ReadResult result = read(STACKED.replace("行政处罚\n4\n", "行政处罚\n4\n4\n4\n"));

        assertThat(result.notes()).isEmpty();
        assertThat(cell(result, "/article20/penalties/decisions")).isEqualTo(Cell.count(4));
    }

    @Test
    void valuesBelowALabelMayBeThoseOfTheNextRowIfItsLabelIsMissing() {
        String line = Layout.SINGLE_SPACES.write(BLOCKS);
        ReadResult result = read(line.replaceFirst("(2\\.重复申请) .*\n3\\.要求提供公开出版物 ", "$1\n"));

        assertBlankWithNote(result, "/applications/results/notProcessed/repeatedRequest/naturalPerson");
    }

    @Test
    void aCaptionThatNamesTheAgencyIsNoHeader() {
        ReadResult result = read(STACKED.replace("二、主动公开政府信息情况\n", "二、主动公开政府信息情况\n单位: 示例县教育局 2023年度\n"));

        assertThat(kinds(result)).containsExactly(UNPLACED_TEXT);
        assertThat(result.report().orElseThrow().cells()).isEqualTo(REPORT.cells());
    }

    /** As archives keep a page whose labels have line breaks. */
    @ParameterizedTest
    @ValueSource(strings = {"本年新 | 本年新 | 对外公开总数量 |", "制作数量 | 公开数量 | 对外公开总数量 |"})
    void aHeaderMayBeCutOrShort(String header) {
        ReadResult result = read("某局2019年政府信息公开工作年度报告\n二、主动公开政府信息情况\n第二十条第（一）项 |\n信息内容 | " + header
                + "\n规章 | 1 | 2 | 3 |\n规范性文件 | 4 | 5 | 6 |\n");

        assertThat(cell(result, "/article20/normativeDocuments/newlyMade")).isEqualTo(Cell.count(4));
        assertThat(cell(result, "/article20/normativeDocuments/totalDisclosed")).isEqualTo(Cell.count(6));
    }

    @Test
    void anAmountWithoutItsWholeUnitIsKeptAsText() {
        ReadResult result = read(STACKED.replace("\n25.10\n", "\n25.1万\n"));

        assertThat(kinds(result)).containsExactly(VALUE_NOT_A_NUMBER);
        assertThat(cell(result, "/article20/fees/amount")).isEqualTo(Cell.text("25.1万"));
    }

    private static final List<String> SPARSE_ROWS = List.of(
            "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和） | 申请人情况 |",
            "自然人 | 法人或其他组织 | 总计 |",
            "商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 |",
            "一、本年新收政府信息公开申请数量 | 4 | | | | | | 4 |",
            "二、上年结转政府信息公开申请数量 | | 1 | | | | | 1 |",
            "三、本年度办理结果 | （一）予以公开 | | | | | | 3 | 3 |",
            "（三）不予公开 | 1.属于国家秘密 | 2 | | | | | | 2 |");

    /** As reader modes of browsers leave merged headers: the rows that are full to the end tell where the others begin. */
    @Test
    void blankCellsBetweenBarsKeepTheirPlaceBelowAHeaderThatLostItsMergedCells() {
        ReadResult result = read(sparse(String.join("\n", SPARSE_ROWS)));

        assertSparse(result);
    }

    /** As other tools leave them: a cell a line, and the bars of the cells that merging left over at the end of the row. */
    @Test
    void ofCellsWithABarALineTheOnesLeftOverTellTheEndOfTheRow() {
        StringBuilder lines = new StringBuilder();
        for (String row : SPARSE_ROWS) {
            String[] cells = row.replaceFirst(" \\|$", "").split(" \\|", -1);
            for (String cell : cells) {
                lines.append((cell.strip() + " |").strip()).append('\n');
            }
            lines.append("|".repeat(10 - cells.length)).append(cells.length == 10 ? "" : "\n");
        }

        assertSparse(read(sparse(lines.toString())));
    }

    @Test
    void aLineWithOtherWordsFillsNoRowThatIsBlankElsewhere() {
        String line = Layout.SINGLE_SPACES.write(BLOCKS);
        ReadResult result = read(line.replaceFirst("（七）总计 .*\n", "（七）总计\n")
                .replaceFirst("(四、结转下年度继续办理 .*\n)", "$1（七）总计 5 0 0 0 0 0 5 为上年数据\n"));

        assertBlankWithNote(result, "/applications/results/total/total");
    }

    @Test
    void aRowThatReachesFurtherThanTheOthersContradictsThem() {
        ReadResult result = read(sparse(String.join("\n", SPARSE_ROWS) + "\n2.其他法律行政法规禁止公开 | | | 5 | | | | | | 5 |"));

        assertBlankWithNote(result, "/applications/newlyReceived/naturalPerson");
    }

    private static String sparse(String table) {
        return "某局2024年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n" + table;
    }

    private static void assertSparse(ReadResult result) {
        assertThat(kinds(result)).doesNotContain(UNCLEAR_VALUES, UNKNOWN_COLUMNS, UNKNOWN_ROW);
        assertThat(cell(result, "/applications/newlyReceived/naturalPerson")).isEqualTo(Cell.count(4));
        assertThat(cell(result, "/applications/newlyReceived/commercialEnterprise"))
                .isEqualTo(Cell.blank());
        assertThat(cell(result, "/applications/carriedOver/naturalPerson")).isEqualTo(Cell.blank());
        assertThat(cell(result, "/applications/carriedOver/commercialEnterprise"))
                .isEqualTo(Cell.count(1));
        assertThat(cell(result, "/applications/results/granted/otherOrganization"))
                .isEqualTo(Cell.count(3));
        assertThat(cell(result, "/applications/results/denied/stateSecret/total"))
                .isEqualTo(Cell.count(2));
    }

    @Test
    void aNumberAloneIsAPageNumberUnlessARowLacksItsValue() {
        assertThat(read(STANDARD.replace("行政处罚\t4", "12\n行政处罚\t4")).notes()).isEmpty();
        assertThat(kinds(read(STANDARD.replace("行政处罚\t4\t\t\n", "行政处罚\t\t\t\n第二列\n4\n"))))
                .contains(UNKNOWN_ROW);
    }

    @Test
    void everyPlaceHasAName() {
        assertThat(List.of(
                        new SourcePlace.Line(3),
                        new SourcePlace.Paragraph(4),
                        new SourcePlace.TableCell(1, 2, 3),
                        new SourcePlace.SheetCell("表", 5, 2),
                        new SourcePlace.SheetCell("表", 1, 28),
                        new SourcePlace.PageLine(6, 7)))
                .extracting(place -> place.text().zh() + " " + place.text().en())
                .containsExactly(
                        "第3行 Line 3",
                        "第4段 Paragraph 4",
                        "第1个表格第2行第3列 Table 1, row 2, column 3",
                        "工作表“表”B5 Sheet \"表\", cell B5",
                        "工作表“表”AB1 Sheet \"表\", cell AB1",
                        "第6页第7行 Page 6, line 7");
    }

    private static void assertBlankWithNote(ReadResult result, String path) {
        assertThat(cell(result, path)).isEqualTo(Cell.blank());
        assertThat(result.notes()).flatExtracting(ReadingNote::cells).contains(CellPath.of(path));
    }
}
