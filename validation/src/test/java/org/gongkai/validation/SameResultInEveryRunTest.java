package org.gongkai.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.form.CellPath;
import org.gongkai.form.Form;
import org.gongkai.form.FormCell;
import org.gongkai.json.DisclosureJson;
import org.gongkai.report.Agency;
import org.gongkai.report.Cell;
import org.gongkai.report.CreditCode;
import org.gongkai.report.DisclosureReport;
import org.gongkai.report.RollUp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same input gives the same result, to the byte, in every virtual machine, whatever the hash codes of objects are. */
class SameResultInEveryRunTest {

    /** Prints what is found in reports with several faults. */
    static final class Program {

        private Program() {}

        public static void main(String[] arguments) {
            PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
            results().forEach(out::println);
        }
    }

    private static List<String> results() {
        DisclosureJson json = DisclosureJson.standard();
        List<String> results = new ArrayList<>();
        for (DisclosureReport report : List.of(sparse(20, 34), sparse(40, 50), scattered(), crossing(), blanks())) {
            results.add(json.results()
                    .write(ReportValidator.standard().withDiagnosis().validate(report, Years.LAST)));
        }
        Agency twoNames = Agency.of("示例县教育局").withCreditCode(new CreditCode("91350100M000100Y43"));
        List<DisclosureReport> corpus = Stream.of(
                        twoNames, Agency.of("示例县教育局"), twoNames.withName("示例县教育和体育局"), twoNames)
                .map(crossing()::withAgency)
                .toList();
        results.add(json.corpusResults().write(CorpusValidator.standard().validate(corpus.stream())));
        results.add(json.results().write(RollUpValidator.standard().validate(RollUp.of(scattered()), corpus.stream())));
        return results;
    }

    private static DisclosureReport with(DisclosureReport report, String pointer, long count) {
        return report.with(CellPath.of(pointer), Cell.count(count));
    }

    /** Wrong cells in several rows and columns, so that many sets of cells explain the failures equally well. */
    private static DisclosureReport scattered() {
        DisclosureReport report = Samples.zero(Form.FORM_2021);
        report = with(report, "/applications/newlyReceived/naturalPerson", 7);
        report = with(report, "/applications/results/granted/commercialEnterprise", 5);
        report = with(report, "/applications/results/denied/stateSecret/naturalPerson", 3);
        return with(report, "/applications/carriedForward/total", 2);
    }

    /** A few numbers that do not go together; the seeds are those with which the order of sums matters. */
    private static DisclosureReport sparse(int numbers, int seed) {
        Random random = new Random(seed);
        DisclosureReport report = DisclosureReport.blank(Form.FORM_2021, 2021, Agency.of("示例县教育局"));
        List<FormCell> cells = Form.FORM_2021.tables().get(1).cells();
        for (int i = 0; i < numbers; i++) {
            report = report.with(cells.get(random.nextInt(cells.size())).path(), Cell.count(random.nextInt(9)));
        }
        return report;
    }

    private static DisclosureReport crossing() {
        DisclosureReport report = Samples.zero(Form.FORM_2021);
        report = with(report, "/applications/results/granted/naturalPerson", 4);
        report = with(report, "/applications/results/total/commercialEnterprise", 4);
        return with(report, "/reviewAndLitigation/review/total", 9);
    }

    private static DisclosureReport blanks() {
        return crossing().with(CellPath.of("/applications/results/granted/total"), Cell.blank());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5})
    void whateverTheHashCodesAre(int hashCodes) throws IOException, InterruptedException {
        Set<String> runs = new HashSet<>();
        for (int i = 0; i < 2; i++) {
            runs.add(run(hashCodes));
        }
        assertThat(runs)
                .containsExactly(results().stream().map(line -> line + "\n").collect(Collectors.joining()));
    }

    private static String run(int hashCodes) throws IOException, InterruptedException {
        String path = Stream.of("java.class.path", "jdk.module.path")
                .map(property -> System.getProperty(property, ""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(File.pathSeparator));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UnlockExperimentalVMOptions",
                        "-XX:hashCode=" + hashCodes,
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        path,
                        Program.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return output.replace(System.lineSeparator(), "\n");
    }

    @Test
    void twoRunsInOneMachineAreTheSame() {
        assertThat(results()).isEqualTo(results());
    }
}
