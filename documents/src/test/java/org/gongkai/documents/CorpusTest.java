package org.gongkai.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.documents.reading.ReadingNote.Kind.LABEL_CORRECTED;
import static org.gongkai.documents.reading.ReadingNote.Kind.TOO_FEW_VALUES;
import static org.gongkai.documents.reading.ReadingNote.Kind.UNKNOWN_COLUMNS;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongkai.documents.reading.ReadResult;
import org.gongkai.documents.reading.ReadingNote;
import org.gongkai.form.Aspect;
import org.gongkai.form.CellPath;
import org.gongkai.form.Form;
import org.gongkai.report.AgencyKind;
import org.gongkai.report.AgencyLevel;
import org.gongkai.report.Cell;
import org.gongkai.report.DisclosureReport;
import org.gongkai.report.Passage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads real published reports, which lie beside the checkout, or where the property gongkai.corpus says, if at hand. */
class CorpusTest {

    static final Path CORPUS = Path.of(System.getProperty("gongkai.corpus", "../../shared/corpus"));

    static final List<String> NAMES = List.of("houxinqiu-2021", "huianbu-2020", "wuzhi-2021");

    private static final Pattern EXPECTED = Pattern.compile("\"(/[^\"]+)\": ([^,\\s]+)");

    @BeforeAll
    static void corpusIsThere() {
        assumeTrue(Files.isDirectory(CORPUS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"houxinqiu-2021", "huianbu-2020", "wuzhi-2021"})
    void everyCellIsAsExpected(String name) throws IOException {
        DisclosureReport report = read(name).report().orElseThrow();
        Map<String, String> expected = new TreeMap<>();
        EXPECTED.matcher(Files.readString(CORPUS.resolve(name + ".expected.json")))
                .results()
                .forEach(cell -> expected.put(cell.group(1), plain(cell.group(2))));
        Map<String, String> actual = new TreeMap<>();
        report.form().cells().forEach(cell -> actual.put(cell.path().toString(), plain(report.cell(cell.path()))));
        assertThat(actual).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"houxinqiu-2021", "wuzhi-2021"})
    void aDocumentThatLostNothingHasNoNotes(String name) throws IOException {
        assertThat(read(name).notes()).isEmpty();
    }

    @Test
    void theNotesNameExactlyWhatHuianbuLost() throws IOException {
        ReadResult result = read("huianbu-2020");

        Map<ReadingNote.Kind, Long> kinds =
                result.notes().stream().collect(Collectors.groupingBy(ReadingNote::kind, Collectors.counting()));
        assertThat(kinds).isEqualTo(Map.of(TOO_FEW_VALUES, 1L, UNKNOWN_COLUMNS, 1L, LABEL_CORRECTED, 1L));
        assertThat(result.notes())
                .filteredOn(note -> note.kind() == LABEL_CORRECTED)
                .extracting(ReadingNote::text)
                .containsExactly("商业机构");
        DisclosureReport report = result.report().orElseThrow();
        assertThat(result.notes().stream()
                        .filter(note -> note.kind() != LABEL_CORRECTED)
                        .flatMap(note -> note.cells().stream()))
                .containsExactlyInAnyOrderElementsOf(report.form().cells().stream()
                        .map(cell -> cell.path())
                        .filter(path -> report.cell(path).equals(Cell.blank()))
                        .toList())
                .contains(CellPath.of("/reviewAndLitigation/litigationAfterReview/total"));
    }

    @Test
    void houxinqiuIsSignedAndDated() throws IOException {
        DisclosureReport report = read("houxinqiu-2021").report().orElseThrow();

        assertThat(report.form()).isEqualTo(Form.FORM_2021);
        assertThat(report.year()).isEqualTo(2021);
        assertThat(report.title()).contains("后新秋镇2021年度政府信息公开工作报告");
        assertThat(report.agency().name()).contains("后新秋镇");
        assertThat(report.publishedOn()).contains(LocalDate.of(2022, 1, 19));
        assertThat(report.otherMatters().orElseThrow().text()).isEqualTo("无");
        assertThat(report.overview().orElseThrow().passages())
                .extracting(Passage::heading)
                .containsExactly(
                        Optional.empty(),
                        Optional.of("（一）政府信息公开工作机构和人员设置情况"),
                        Optional.of("（二）建立健全信息公开工作制度"),
                        Optional.of("（三）信息公开载体的建设、运行情况"));
        assertThat(report.overview().orElseThrow().passages())
                .allMatch(passage -> passage.aspect().isEmpty());
    }

    @Test
    void huianbuIsATownshipWithAllFiveAspects() throws IOException {
        ReadResult result = read("huianbu-2020");
        DisclosureReport report = result.report().orElseThrow();

        assertThat(report.form()).isEqualTo(Form.FORM_2019);
        assertThat(report.agency().name()).contains("盐池县惠安堡镇人民政府");
        assertThat(report.agency().level()).contains(AgencyLevel.TOWNSHIP);
        assertThat(report.agency().kind()).contains(AgencyKind.DEPARTMENT);
        assertThat(report.publishedOn()).isEmpty();
        assertThat(report.overview().orElseThrow().passages().stream().flatMap(passage -> passage.aspect().stream()))
                .containsExactly(Aspect.values());
        assertThat(report.overview().orElseThrow().passages())
                .hasSize(6)
                .noneMatch(passage -> passage.text().contains("**"));
        assertThat(result.preamble()).isEqualTo("根据《中华人民共和国政府信息公开条例》第五十条之规定，制作本报告。");
    }

    @Test
    void wuzhiHasHeadingsThatRunIntoTheText() throws IOException {
        DisclosureReport report = read("wuzhi-2021").report().orElseThrow();

        assertThat(report.title()).contains("武陟县人民政府办公室2021年政府信息公开工作年度报告");
        assertThat(report.agency().name()).contains("武陟县人民政府办公室");
        assertThat(report.agency().level()).contains(AgencyLevel.COUNTY);
        assertThat(report.agency().kind()).contains(AgencyKind.DEPARTMENT);
        Passage passage = report.overview()
                .orElseThrow()
                .passage(Aspect.PROACTIVE_DISCLOSURE)
                .orElseThrow();
        assertThat(passage.heading()).contains("(一) 主动公开情况。");
        assertThat(passage.text()).startsWith("及时公开");
        assertThat(Aspect.values())
                .allMatch(aspect ->
                        report.overview().orElseThrow().passage(aspect).isPresent());
        assertThat(report.problemsAndImprovements().orElseThrow())
                .startsWith("在总结")
                .endsWith("水平。");
    }

    private static ReadResult read(String name) throws IOException {
        return DocumentReader.standard().read(CORPUS.resolve(name + ".txt"));
    }

    private static String plain(Cell cell) {
        return cell.number().map(number -> plain(number.toPlainString())).orElse(cell.toString());
    }

    private static String plain(String number) {
        return number.equals("null")
                ? "blank"
                : new BigDecimal(number).stripTrailingZeros().toPlainString();
    }
}
