package org.gongkai.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gongkai.documents.PdfFixture.Box;
import org.gongkai.documents.PdfFixture.Print;
import org.gongkai.documents.PdfFixture.Text;
import org.gongkai.documents.reading.ReadResult;
import org.gongkai.documents.reading.ReadingNote;
import org.gongkai.report.Cell;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A row of a table that the end of a page cuts, or whose label is broken over several rows of cells. */
class CutRowTest {

    private static final String[] HEADER = {"项目", "自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"};
    private static final String[] FIRST = {"一、本年新收政府信息公开申请数量", "1", "2", "3", "4", "5", "6", "21"};
    private static final double LABEL = 250;
    private static final double VALUE = 35;

    private static final String CARRIED = "/applications/carriedOver/";

    private final List<List<Print>> pages = new ArrayList<>();
    private double top;

    static Stream<Function<List<List<Print>>, byte[]>> formats() {
        return Stream.of(PdfFixture::bytes, OfdFixture::bytes);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void aNumberThatGoesOnOnTheNextPageIsNotReadInPart(Function<List<List<Print>>, byte[]> format) throws IOException {
        start();
        row("二、上年结转政府信息公开申请数量", "358", "1", "1", "1", "1", "1", "1");
        newPage();
        row("", "9", "", "", "", "", "", "");
        row("四、结转下年度继续办理", "7", "7", "7", "7", "7", "7", "7");
        ReadResult result = read(format);

        assertThat(cell(result, CARRIED + "naturalPerson")).isEqualTo(Cell.text("358\n9"));
        assertThat(cell(result, CARRIED + "total")).isEqualTo(Cell.count(1));
        assertThat(cell(result, "/applications/carriedForward/total")).isEqualTo(Cell.count(7));
        assertThat(result.notes())
                .filteredOn(note -> note.kind() == ReadingNote.Kind.VALUE_NOT_A_NUMBER)
                .hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void aRowWhoseLabelOrValuesGoOnOnTheNextPageIsOneRow(Function<List<List<Print>>, byte[]> format)
            throws IOException {
        start();
        row("二、上年结转政府信息", "11", "12", "13", "", "", "", "");
        newPage();
        row("公开申请数量", "", "", "", "14", "15", "16", "81");
        row("四、结转下年度继续办理", "7", "7", "7", "7", "7", "7", "7");
        ReadResult result = read(format);

        assertThat(cell(result, CARRIED + "naturalPerson")).isEqualTo(Cell.count(11));
        assertThat(cell(result, CARRIED + "total")).isEqualTo(Cell.count(81));
        assertThat(cell(result, "/applications/carriedForward/total")).isEqualTo(Cell.count(7));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void valuesBetweenTheLinesOfALabelAreItsOwn(Function<List<List<Print>>, byte[]> format) throws IOException {
        start();
        row("二、上年结转", "", "", "", "", "", "", "");
        row("政府信息公开", "11", "12", "13", "14", "15", "16", "81");
        row("申请数量", "", "", "", "", "", "", "");
        row("四、结转下年度", "", "", "", "", "", "", "");
        row("继续办理", "7", "7", "7", "7", "7", "7", "7");
        ReadResult result = read(format);

        assertThat(cell(result, CARRIED + "total")).isEqualTo(Cell.count(81));
        assertThat(cell(result, "/applications/carriedForward/total")).isEqualTo(Cell.count(7));
    }

    private void start() {
        newPage();
        line("示例市林业局2021年政府信息公开工作年度报告");
        line("三、收到和处理政府信息公开申请情况");
        row(HEADER);
        row(FIRST);
    }

    private void newPage() {
        pages.add(new ArrayList<>());
        top = 740;
    }

    private void line(String text) {
        page().add(new Text(50, top - 12, text));
        top -= 24;
    }

    private void row(String... texts) {
        double left = 40;
        for (String text : texts) {
            double width = left == 40 ? LABEL : VALUE;
            page().add(new Box(left, top - 18, width, 18));
            // Long labels of columns overflow, which nobody minds.
            page().add(new Text(left + 2, top - 13, text.length() > 3 && width == VALUE ? text.substring(0, 3) : text));
            left += width;
        }
        top -= 18;
    }

    private List<Print> page() {
        return pages.get(pages.size() - 1);
    }

    private ReadResult read(Function<List<List<Print>>, byte[]> format) throws IOException {
        return DocumentReader.standard().read(new ByteArrayInputStream(format.apply(pages)));
    }

    private static Cell cell(ReadResult result, String path) {
        return Fixture.cell(result, path);
    }
}
