package org.gongkai.documents;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
 * note names its row. Run with {@code -Dgongkai.fuzz=3000} for as many documents of each layout, with
 * {@code -Dgongkai.fuzz.seed=1} for others, and with {@code -Dgongkai.fuzz.layout=WORD} for one layout.
 */
class DamagedDocumentTest {

    private static final int DOCUMENTS = Integer.getInteger("gongkai.fuzz", 60);

    private static final long SEED = Long.getLong("gongkai.fuzz.seed", 0);

    /** So many reports are enough to damage; making them takes longer than reading them. */
    private static final int REPORTS = 40;

    private static final int ONE_IN = 100;

    /** A second damage may find no place beside the first. */
    private static final int MOST_TRIES = 20;

    @Provide
    Arbitrary<List<DisclosureReport>> reports() {
        return ReportArbitraries.consistent().list().ofSize(REPORTS);
    }

    @Property(tries = 1, seed = "20", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void damageIsNeverReadAsAnotherNumber(@ForAll("reports") List<DisclosureReport> reports) {
        SoftAssertions softly = new SoftAssertions();
        for (Layout layout : layouts()) {
            Random random = new Random(31 * SEED + layout.ordinal());
            List<String> silent = new ArrayList<>();
            List<String> wrong = new ArrayList<>();
            List<String> lost = new ArrayList<>();
            for (int i = 0; i < DOCUMENTS; i++) {
                Document document = new Document(reports.get(random.nextInt(REPORTS)), layout);
                Set<Damage> damages = damage(document, random);
                ReadResult result = read(document);
                List<FormCell> different = different(document, result);
                Set<CellPath> noted = noted(result);
                if (!different.isEmpty()) {
                    wrong.add(damages + " " + different.get(0).path());
                }
                unnoted(different, noted, document, result).ifPresent(cell -> silent.add(damages + " " + cell));
                unnoted(blank(document, result), noted, document, result)
                        .ifPresent(cell -> lost.add(damages + " " + cell));
            }
            softly.assertThat(silent).as(layout + " silently").isEmpty();
            softly.assertThat(lost).as(layout + " lost silently").isEmpty();
            softly.assertThat(wrong).as(layout + " at all").hasSizeLessThanOrEqualTo((DOCUMENTS + ONE_IN - 1) / ONE_IN);
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
                                .filter(cell -> !read.cell(cell.path()).equals(report.cell(cell.path()))))
                        .as(layout.name())
                        .isEmpty();
                softly.assertThat(noted(result)).as(layout.name()).isEmpty();
            }
        }
        softly.assertAll();
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
        int tries = 0;
        while (damages.isEmpty() || damages.size() < wanted && tries++ < MOST_TRIES) {
            Damage damage = Damage.values()[random.nextInt(Damage.values().length)];
            // nothing shows that columns were moved if their header is lost, or a place in them is to be remembered
            long ofColumns = Stream.concat(damages.stream(), Stream.of(damage))
                    .filter(Damage::ofColumns)
                    .count();
            boolean isHidden = ofColumns > (document.layout().showsColumns() && !damages.isEmpty() ? 0 : 1);
            // where labels were swapped, a further damage would have to know whose values it finds
            boolean isUnknown =
                    damages.contains(Damage.SWAP_LABELS) || damage == Damage.SWAP_LABELS && !damages.isEmpty();
            // in text, a value between two rows stands on the line of one of them; below a label that is lost, on one's
            // own; and values without a label beside a label without values are taken for its own by everybody
            boolean isWrapped = document.layout() == Layout.WRAPPED_SPACES;
            boolean isAmbiguous = isWrapped && damage == Damage.MERGE_DOWN
                    || isWrapped && areBoth(damage, damages, Damage.DELETE_LABEL, Damage.BLANK_ROW)
                    || areBoth(damage, damages, Damage.DELETE_LABEL, Damage.DELETE_CELL);
            if (!isHidden
                    && !isUnknown
                    && !isAmbiguous
                    && !damages.contains(damage)
                    && damage.apply(document, random)) {
                damages.add(damage);
            }
        }
        return damages;
    }

    private static boolean areBoth(Damage damage, Set<Damage> before, Damage one, Damage other) {
        return damage == one && before.contains(other) || damage == other && before.contains(one);
    }

    private static ReadResult read(Document document) {
        return document.layout().read(document.blocks());
    }

    private static List<FormCell> different(Document document, ReadResult result) {
        return result.report().stream()
                .flatMap(report -> report.form().cells().stream().filter(cell -> {
                    Optional<BigDecimal> read = report.cell(cell.path()).number();
                    return read.filter(number -> !document.shows(cell, number)).isPresent();
                }))
                .toList();
    }

    /** The cells in which a person reads a number, and the reader nothing. */
    private static List<FormCell> blank(Document document, ReadResult result) {
        return result.report().stream()
                .flatMap(report -> report.form().cells().stream()
                        .filter(document::holds)
                        .filter(cell -> report.cell(cell.path()).equals(Cell.blank())))
                .toList();
    }

    /** The first of some cells of whose row no note tells, with what is printed and what is read. */
    private static Optional<String> unnoted(
            List<FormCell> cells, Set<CellPath> noted, Document document, ReadResult result) {
        DisclosureReport report = result.report().orElseThrow();
        return cells.stream()
                .filter(cell -> report.form().cells().stream()
                        .filter(other -> other.row() == cell.row() && other.section() == cell.section())
                        .noneMatch(other -> noted.contains(other.path())))
                .findFirst()
                .map(cell ->
                        cell.path() + " printed " + document.truth(cell.path()) + ", read " + report.cell(cell.path()));
    }

    private static Set<CellPath> noted(ReadResult result) {
        return result.notes().stream().flatMap(note -> note.cells().stream()).collect(Collectors.toSet());
    }
}
