package org.gongkai.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.form.ApplicationsTable;
import org.gongkai.form.CellPath;
import org.gongkai.form.Form;
import org.gongkai.form.Row;
import org.gongkai.report.Agency;
import org.gongkai.report.ApplicantCounts;
import org.gongkai.report.Cell;
import org.gongkai.report.DisclosureReport;
import org.junit.jupiter.api.Test;

class IndicatorsTest {

    private static final DisclosureReport REPORT = DisclosureReport.blank(Form.FORM_2021, 2024, Agency.of("示例县教育局"))
            .with(Map.of(
                    CellPath.of("/applications/newlyReceived/total"), Cell.count(20),
                    CellPath.of("/applications/newlyReceived/naturalPerson"), Cell.count(15),
                    CellPath.of("/applications/carriedOver/total"), Cell.count(4),
                    CellPath.of("/applications/results/granted/total"), Cell.count(6),
                    CellPath.of("/applications/results/total/total"), Cell.count(18),
                    CellPath.of("/reviewAndLitigation/review/total"), Cell.count(5),
                    CellPath.of("/reviewAndLitigation/review/corrected"), Cell.count(1),
                    CellPath.of("/reviewAndLitigation/review/pending"), Cell.count(2)));

    private static Optional<BigDecimal> value(String id, DisclosureReport report) {
        return Indicators.ofId(id).orElseThrow().value(report);
    }

    @Test
    void quotientsAreThoseOfTheDefinitions() {
        assertThat(value("DISCLOSED-IN-FULL", REPORT)).contains(new BigDecimal("33.3333"));
        assertThat(value("HANDLED", REPORT)).contains(new BigDecimal("75.0000"));
        assertThat(value("HANDLED-OF-NEW", REPORT)).contains(new BigDecimal("90.0000"));
        assertThat(value("APPLICANTS-NATURAL-PERSON", REPORT)).contains(new BigDecimal("75.0000"));
        assertThat(value("REVIEWS-PER-100", REPORT)).contains(new BigDecimal("25.0000"));
        assertThat(value("REVIEWS-CORRECTED", REPORT)).contains(new BigDecimal("33.3333"));
    }

    @Test
    void whatIsNotKnownOrDividedByNothingHasNoValue() {
        CellPath handled = CellPath.of("/applications/results/total/total");
        assertThat(value("DISCLOSED-IN-PART", REPORT)).isEmpty();
        assertThat(value("DISCLOSED-IN-FULL", REPORT.with(handled, Cell.count(0))))
                .isEmpty();
        assertThat(value("DISCLOSED-IN-FULL", REPORT.with(handled, Cell.text("若干"))))
                .isEmpty();
        assertThat(value(
                        "REVIEWS-CORRECTED",
                        REPORT.with(CellPath.of("/reviewAndLitigation/review/pending"), Cell.count(9))))
                .isEmpty();
    }

    @Test
    void aDenialIsDividedByAllDenials() {
        ApplicantCounts two = ApplicantCounts.ofNaturalPersons(2);
        DisclosureReport report = REPORT;
        for (Row row : Form.FORM_2021.rows(ApplicationsTable.DENIED)) {
            CellPath total = Form.FORM_2021
                    .cell(row, ApplicationsTable.TOTAL_APPLICANTS)
                    .orElseThrow()
                    .path();
            report = report.with(total, two.total());
        }
        assertThat(value("DENIED-STATE-SECRET", report)).contains(new BigDecimal("12.5000"));
        assertThat(value("DENIED", report)).contains(new BigDecimal("88.8889"));
    }

    @Test
    void aChangeNeedsTheYearBefore() {
        Indicator change = Indicators.ofId("NEW-REQUESTS-CHANGE").orElseThrow();
        DisclosureReport before =
                REPORT.withYear(2023).with(CellPath.of("/applications/newlyReceived/total"), Cell.count(16));

        assertThat(change.needsPreviousYear()).isTrue();
        assertThat(Indicators.ofId("DISCLOSED").orElseThrow().needsPreviousYear())
                .isFalse();
        assertThat(change.value(REPORT)).isEmpty();
        assertThat(change.value(REPORT, Optional.of(before))).contains(new BigDecimal("25.0000"));
        assertThat(change.value(REPORT, Optional.of(before.withYear(2022)))).isEmpty();
    }

    @Test
    void formulasNameTheCellsWithTheirSignsAndYears() {
        assertThat(Indicators.ofId("NEW-REQUESTS-CHANGE").orElseThrow().formula())
                .isEqualTo("(/applications/newlyReceived/total − /applications/newlyReceived/total (year − 1))"
                        + " / (/applications/newlyReceived/total (year − 1))");
        assertThat(Indicators.ofId("NORMATIVE-DOCUMENTS-IN-FORCE").orElseThrow().formula())
                .isEqualTo("/article20/normativeDocuments/inForce");
    }

    @Test
    void aDifferenceSubtractsWhatIsAddedAndAddsWhatIsSubtracted() {
        Quantity received = Quantity.of(CellPath.of("/applications/newlyReceived/total"));
        Quantity handled = Quantity.of(CellPath.of("/applications/results/total/total"));

        assertThat(received.minus(handled.minus(received)).in(REPORT, Optional.empty()))
                .contains(new BigDecimal("22"));
        assertThatThrownBy(() -> new Quantity(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void documentsInForceAreAskedForByTheFormOf2021Only() {
        assertThat(Indicators.ofId("NORMATIVE-DOCUMENTS-IN-FORCE").orElseThrow().forms())
                .containsExactly(Form.FORM_2021);
        assertThat(Indicators.ofId("OTHER-SERVICES-DECISIONS").orElseThrow().forms())
                .containsExactly(Form.FORM_2019);
        assertThat(Indicators.ofId("DISCLOSED").orElseThrow().forms()).containsExactly(Form.values());
    }

    @Test
    void idsAreUniqueAndEveryIndicatorHasAFormThatAsksForIt() {
        assertThat(Indicators.all()).extracting(Indicator::id).doesNotHaveDuplicates();
        assertThat(Indicators.all())
                .allSatisfy(indicator -> assertThat(indicator.forms()).isNotEmpty());
    }

    @Test
    void theListOfIndicatorsIsUpToDate() throws IOException {
        Path file = Path.of("INDICATORS.md");
        String renew = "mvn test -pl core -Dgongkai.renew=true";
        if (Boolean.getBoolean("gongkai.renew")) {
            Files.writeString(file, document());
        }
        assertThat(file).as("renewed by " + renew).exists();
        assertThat(Files.readString(file)).as("renewed by " + renew).isEqualTo(document());
    }

    private static String document() {
        return """
                # Indicators

                What `Indicators` works out from the cells of a report, generated from the catalogue. A formula names cells by their JSON Pointers in the report; `(year − 1)` marks a cell of the report of the year before. A percentage is a hundred times the quotient. An indicator has no value where a cell of it is blank, not applicable or text, or where its denominator is not above zero.
                """ + Indicators.all().stream().map(IndicatorsTest::entry).collect(Collectors.joining());
    }

    private static String entry(Indicator indicator) {
        return """

                ## %s

                %s · %s

                | | |
                | --- | --- |
                | unit · 单位 | %s · %s |
                | forms · 格式 | %s |
                | formula · 公式 | `%s` |
                | source · 出处 | %s · %s |
                """.formatted(
                        indicator.id(),
                        indicator.title().zh(),
                        indicator.title().en(),
                        indicator.unit().label().zh(),
                        indicator.unit().label().en(),
                        indicator.forms().stream().map(Form::id).collect(Collectors.joining(", ")),
                        indicator.formula(),
                        indicator.source().zh(),
                        indicator.source().en());
    }
}
