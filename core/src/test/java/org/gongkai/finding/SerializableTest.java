package org.gongkai.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.form.Form;
import org.gongkai.form.ProsePath;
import org.gongkai.report.Agency;
import org.gongkai.report.Cell;
import org.gongkai.report.DisclosureReport;
import org.gongkai.report.OtherMatters;
import org.gongkai.report.Overview;
import org.gongkai.report.Passage;
import org.gongkai.report.RollUp;
import org.gongkai.report.YearPair;
import org.gongkai.text.InvalidValueException;
import org.gongkai.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Values can be sent by Java's own serialization, such as between the machines of a cluster. */
class SerializableTest {

    private static final DisclosureReport REPORT = DisclosureReport.blank(Form.FORM_2021, 2024, Agency.of("示例县教育局"))
            .withPublishedOn(LocalDate.of(2025, 1, 20))
            .withOverview(Overview.of(Passage.of("主动公开信息12条。")))
            .withOtherMatters(OtherMatters.of("无"))
            .with(FindingTest.UPHELD, Cell.count(5))
            .with(FindingTest.TOTAL, Cell.text("若干"));

    private static final Policy POLICY = Policy.builder()
            .rerate("FORM-TITLE", Severity.INFO, "自动生成")
            .tolerate("LIT-GROUP-SUM", BigDecimal.ONE, "四舍五入")
            .build();

    private static final Waiver WAIVER = Waiver.builder(FindingTest.FAILED, REPORT)
            .reason("已核实")
            .acceptedBy("县政务公开办")
            .until(LocalDate.of(2025, 12, 31))
            .build();

    private static ValidationResult result() {
        return ValidationResult.builder()
                .report(ReportKey.of(REPORT))
                .run(ValidationResultTest.run("LIT-GROUP-SUM")
                        .withPolicy(POLICY)
                        .withTolerated(FindingTest.FAILED)
                        .withTitles(Map.of("LIT-GROUP-SUM", FindingTest.RULE.title())))
                .addFindings(
                        FindingTest.FAILED,
                        FindingTest.UNDECIDED.withProse(new ProsePlace(ProsePath.passage(0), "12条")))
                .addWaived(new WaivedFinding(FindingTest.FAILED, WAIVER))
                .addDiagnoses(new Diagnosis(
                        List.of(FindingTest.FAILED),
                        List.of(new Explanation(
                                List.of(CellCorrection.of(FindingTest.TOTAL, 1, 2, Optional.empty()))))))
                .build();
    }

    static Stream<Object> values() {
        return Stream.of(
                REPORT,
                Cell.amount("25.10"),
                FindingTest.TOTAL,
                ProsePath.passage(3),
                FindingTest.FAILED,
                FindingTest.RULE,
                POLICY,
                WAIVER,
                result(),
                DraftUpdate.first(result()),
                CorpusResult.builder()
                        .run(ValidationResultTest.run("CORPUS-DUPLICATE"))
                        .addFindings(new CorpusFinding(ReportKey.of(REPORT), FindingTest.FAILED))
                        .build(),
                new RollUp(REPORT, List.of(Agency.of("示例县教育局")), true),
                new YearPair(REPORT, REPORT));
    }

    @ParameterizedTest
    @MethodSource("values")
    void isReadBack(Object value) throws IOException, ClassNotFoundException {
        assertThat(read(bytes(value))).isEqualTo(value);
    }

    @Test
    void aFindingStillPutsItselfIntoWords() throws IOException, ClassNotFoundException {
        Finding finding = (Finding) read(bytes(FindingTest.FAILED));

        assertThat(finding.message()).isEqualTo(FindingTest.FAILED.message());
        assertThat(((ValidationResult) read(bytes(result()))).findingsOf(FindingTest.UPHELD))
                .hasSize(2);
    }

    @Test
    void anExceptionKeepsWhatItSays() throws IOException, ClassNotFoundException {
        InvalidValueException exception =
                new InvalidValueException(new LocalizedText("甲", "a"), new LocalizedText("乙", "b"));

        assertThat(((InvalidValueException) read(bytes(exception))).found()).isEqualTo(exception.found());
    }

    @Test
    void whatCannotBeBuiltCannotBeRead() throws IOException {
        byte[] policy = changed(bytes(POLICY), "自动生成", "    ".repeat(3));
        byte[] waiver = changed(bytes(WAIVER), "已核实", " ".repeat(9));
        byte[] path = changed(bytes(FindingTest.TOTAL), "/total", "/tital");

        assertThatThrownBy(() -> read(policy)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> read(waiver)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> read(path)).hasMessageContaining("No form has a cell");
    }

    private static byte[] changed(byte[] bytes, String from, String to) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        String wanted = new String(from.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        assertThat(text).contains(wanted);
        return text.replace(wanted, to).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] bytes(Object value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        return bytes.toByteArray();
    }

    private static Object read(byte[] bytes) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return in.readObject();
        }
    }
}
