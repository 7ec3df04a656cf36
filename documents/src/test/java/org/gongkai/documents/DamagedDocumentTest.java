package org.gongkai.documents;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.assertj.core.api.SoftAssertions;
import org.gongkai.documents.Damage.Document;
import org.gongkai.documents.reading.ReadResult;
import org.gongkai.form.CellPath;
import org.gongkai.form.FormCell;
import org.gongkai.report.Cell;
import org.gongkai.report.DisclosureReport;
import org.gongkai.testkit.ReportArbitraries;

/**
 * Damages documents of every layout in ways of which the truth is known: no number is read that is not printed there, unless a
 * note names its row. Run with {@code -Dgongkai.fuzz=3000} for as many documents of each layout.
 */
class DamagedDocumentTest {

    private static final int DOCUMENTS = Integer.getInteger("gongkai.fuzz", 60);

    /** So many reports are enough to damage; making them takes longer than reading them. */
    private static final int REPORTS = 40;

    private static final int ONE_IN = 100;

    @Provide
    Arbitrary<List<DisclosureReport>> reports() {
        return ReportArbitraries.consistent().list().ofSize(REPORTS);
    }

    @Property(tries = 1, seed = "20", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void damageIsNeverReadAsAnotherNumber(@ForAll("reports") List<DisclosureReport> reports) {
        SoftAssertions softly = new SoftAssertions();
        for (Layout layout : layouts()) {
            Random random = new Random(layout.ordinal());
            List<String> silent = new ArrayList<>();
            List<String> wrong = new ArrayList<>();
            for (int i = 0; i < DOCUMENTS; i++) {
                Document document = new Document(reports.get(random.nextInt(REPORTS)), layout);
                Set<Damage> damages = damage(document, random);
                ReadResult result = read(document);
                List<FormCell> different = different(document, result);
                Set<CellPath> noted = noted(result);
                if (!different.isEmpty()) {
                    wrong.add(damages + " " + different.get(0).path());
                }
                different.stream()
                        .filter(cell -> result.report().orElseThrow().form().cells().stream()
                                .filter(other -> other.row() == cell.row() && other.section() == cell.section())
                                .noneMatch(other -> noted.contains(other.path())))
                        .findFirst()
                        .ifPresent(cell -> silent.add(damages + " " + cell.path() + " printed "
                                + document.truth(cell.path()) + ", read "
                                + result.report().orElseThrow().cell(cell.path())));
            }
            softly.assertThat(silent).as(layout + " silently").isEmpty();
            softly.assertThat(wrong).as(layout + " at all").hasSizeLessThanOrEqualTo(DOCUMENTS / ONE_IN);
        }
        softly.assertAll();
    }

    @Property(tries = 1, seed = "21", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void undamagedDocumentsAreReadWithoutNotes(@ForAll("reports") List<DisclosureReport> reports) {
        SoftAssertions softly = new SoftAssertions();
        for (Layout layout : layouts()) {
            for (DisclosureReport report : reports.subList(0, Math.min(REPORTS, Math.max(2, DOCUMENTS / 20)))) {
                ReadResult result = read(new Document(report, layout));

                DisclosureReport read = result.report().orElseThrow();
                softly.assertThat(report.form().cells().stream()
                                .filter(cell -> differ(read.cell(cell.path()), report.cell(cell.path()))))
                        .as(layout.name())
                        .isEmpty();
                softly.assertThat(noted(result)).as(layout.name()).isEmpty();
            }
        }
        softly.assertAll();
    }

    /** A spreadsheet does not keep the zeros at the end of an amount. */
    private static boolean differ(Cell one, Cell other) {
        return one.number().isPresent() && other.number().isPresent()
                ? one.number().get().compareTo(other.number().get()) != 0
                : !one.equals(other);
    }

    private static List<Layout> layouts() {
        return Optional.ofNullable(System.getProperty("gongkai.fuzz.layout"))
                .map(name -> List.of(Layout.valueOf(name)))
                .orElse(List.of(Layout.values()));
    }

    /** One damage mostly, sometimes two. */
    private static Set<Damage> damage(Document document, Random random) {
        Set<Damage> damages = EnumSet.noneOf(Damage.class);
        int wanted = random.nextInt(5) == 0 ? 2 : 1;
        while (damages.size() < wanted) {
            Damage damage = Damage.values()[random.nextInt(Damage.values().length)];
            // without a header nothing shows that columns were swapped
            boolean isHidden = !damages.isEmpty()
                    && damage.ofColumns()
                    && damages.iterator().next().ofColumns();
            if (!isHidden && !damages.contains(damage) && damage.apply(document, random)) {
                damages.add(damage);
            }
        }
        return damages;
    }

    private static ReadResult read(Document document) {
        return document.layout().read(document.blocks());
    }

    private static List<FormCell> different(Document document, ReadResult result) {
        return result.report().stream()
                .flatMap(report -> report.form().cells().stream().filter(cell -> {
                    Optional<BigDecimal> read = report.cell(cell.path()).number();
                    return read.filter(number -> !document.shows(cell.path(), number))
                            .isPresent();
                }))
                .toList();
    }

    private static Set<CellPath> noted(ReadResult result) {
        return result.notes().stream().flatMap(note -> note.cells().stream()).collect(Collectors.toSet());
    }
}
