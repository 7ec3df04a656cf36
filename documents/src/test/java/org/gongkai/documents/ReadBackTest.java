package org.gongkai.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import org.gongkai.documents.reading.ReadResult;
import org.gongkai.documents.reading.ReadingNote;
import org.gongkai.form.CellPath;
import org.gongkai.form.FormCell;
import org.gongkai.report.Cell;
import org.gongkai.report.DisclosureReport;
import org.gongkai.testkit.ReportArbitraries;

class ReadBackTest {

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void aReportLaidOutAsTabTextIsReadBackOrNoted(@ForAll("reports") DisclosureReport report, @ForAll long seed) {
        assertReadBackOrNoted(report, Fixture.read(TabTextWriter.write(report, seed, true)));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void blanksAndMarksAreReadBackOrNoted(@ForAll("reportsWithBlanks") DisclosureReport report, @ForAll long seed) {
        assertReadBackOrNoted(report, Fixture.read(TabTextWriter.write(report, seed, false)));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void aReportInEveryLayoutIsReadBack(@ForAll("reports") DisclosureReport report, @ForAll Layout layout) {
        assertReadBack(report, layout.read(LaidReport.blocks(report)));
    }

    /** Blanks leave no trace where nothing but the order of the cells is left. */
    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void blanksInLayoutsThatShowThemAreReadBack(
            @ForAll("reportsWithBlanks") DisclosureReport report, @ForAll("layoutsWithBlanks") Layout layout) {
        assertReadBack(report, layout.read(LaidReport.blocks(report)));
    }

    @Provide
    Arbitrary<Layout> layoutsWithBlanks() {
        return Arbitraries.of(
                Stream.of(Layout.values()).filter(Layout::showsBlanks).toList());
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void noTextMakesTheReaderThrowOrInventANumber(@ForAll("mutations") String text) {
        ReadResult result = DocumentReader.standard().readText(text);

        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        Set<String> printed = Stream.of(plain, plain.replace(",", ""))
                .flatMap(each -> NUMBER.matcher(each).results())
                .map(MatchResult::group)
                .collect(Collectors.toSet());
        Set<CellPath> converted = result.notes().stream()
                .filter(note -> note.kind() == ReadingNote.Kind.AMOUNT_IN_YUAN)
                .flatMap(note -> note.cells().stream())
                .collect(Collectors.toSet());
        result.report()
                .ifPresent(report -> assertThat(report.form().cells().stream()
                                .filter(cell -> !converted.contains(cell.path()))
                                .flatMap(cell -> report.cell(cell.path()).number().stream())
                                .map(number -> number.abs().toPlainString()))
                        .isSubsetOf(printed));
        result.notes().forEach(note -> assertThat(note.in(Locale.CHINESE)).isNotBlank());
    }

    /** What is not read as printed is named by a note, so that nothing is lost silently. */
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void aLostLineIsNoted(@ForAll("reports") DisclosureReport report, @ForAll long seed) {
        List<String> lines = TabTextWriter.write(report, seed, false)
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
        int lost = 1 + (int) Math.floorMod(seed, (long) lines.size() - 1);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            text.append(i == lost ? "" : lines.get(i) + "\n");
        }

        ReadResult result = DocumentReader.standard().readText(text.toString());
        Set<CellPath> noted =
                result.notes().stream().flatMap(note -> note.cells().stream()).collect(Collectors.toSet());
        DisclosureReport read = result.report().orElseThrow();
        assertThat(read.form()).isEqualTo(report.form());
        assertThat(report.form().cells().stream()
                        .map(FormCell::path)
                        .filter(path -> !read.cell(path).equals(report.cell(path)))
                        .filter(path -> !(read.cell(path).equals(Cell.blank()) && noted.contains(path))))
                .as(lines.get(lost))
                .isEmpty();
    }

    private static void assertReadBack(DisclosureReport report, ReadResult result) {
        assertThat(result.notes()).isEmpty();
        assertSameHead(report, result);
        assertThat(result.report().orElseThrow().cells()).isEqualTo(report.cells());
    }

    /** Rows of text with odd spaces and widths do not always tell their cells: these are blank then, and noted. */
    private static void assertReadBackOrNoted(DisclosureReport report, ReadResult result) {
        assertSameHead(report, result);
        Set<CellPath> noted =
                result.notes().stream().flatMap(note -> note.cells().stream()).collect(Collectors.toSet());
        DisclosureReport read = result.report().orElseThrow();
        assertThat(report.form().cells().stream()
                        .map(FormCell::path)
                        .filter(path -> !read.cell(path).equals(report.cell(path)))
                        .filter(path -> !(read.cell(path).equals(Cell.blank()) && noted.contains(path))))
                .isEmpty();
    }

    private static void assertSameHead(DisclosureReport report, ReadResult result) {
        DisclosureReport read = result.report().orElseThrow();
        assertThat(read.form()).isEqualTo(report.form());
        assertThat(read.year()).isEqualTo(report.year());
        assertThat(read.agency().name()).isEqualTo(report.agency().name());
    }

    @Provide
    Arbitrary<DisclosureReport> reports() {
        return ReportArbitraries.consistent();
    }

    @Provide
    Arbitrary<DisclosureReport> reportsWithBlanks() {
        return ReportArbitraries.consistentWithBlanks();
    }

    @Provide
    Arbitrary<String> mutations() {
        Arbitrary<String> insertions = Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.strings().all().ofMaxLength(4)),
                Tuple.of(
                        3,
                        Arbitraries.of(
                                "", "\t", "\n", "\r", "0", "7", "\t\t", "总计", "其他", "/", "-", "一、", "（一）", "\0", "**",
                                "#", "行政许可\t", "２", ",", ".")));
        Arbitrary<Mutation> mutation = Combinators.combine(
                        Arbitraries.doubles().between(0, 1),
                        Arbitraries.integers().between(0, 30),
                        insertions)
                .as(Mutation::new);
        return Combinators.combine(
                        Arbitraries.of(Fixture.STANDARD, Fixture.TRIAL.replace("251000元", "25.1")),
                        mutation.list().ofMinSize(1).ofMaxSize(12))
                .as((text, mutations) -> {
                    String mutated = text;
                    for (Mutation each : mutations) {
                        mutated = each.apply(mutated);
                    }
                    return mutated;
                });
    }

    /** Puts a text at a place, instead of the characters that were there. */
    private record Mutation(double place, int removed, String inserted) {
        String apply(String text) {
            int at = (int) (place * text.length());
            return text.substring(0, at) + inserted + text.substring(Math.min(text.length(), at + removed));
        }
    }
}
