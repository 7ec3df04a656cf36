package org.gongkai.documents.internal.recognition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.documents.reading.ReadingHints;
import org.gongkai.documents.source.Block;
import org.gongkai.report.Agency;

/** Whose report a document is, of which year, and when it was published. */
final class ReportHead {

    private final Optional<ReportTitle> title;
    private final Signature signature;
    private final ReadingHints hints;
    private final DocumentNotes notes;
    private final SectionOutline outline;
    private final Optional<LocalDate> publishedOn;

    ReportHead(SectionOutline signed, ReadingHints hints, DocumentNotes notes) {
        this.hints = hints;
        this.notes = notes;
        List<ReportTitle> titles = ReportTitle.all(signed.front());
        title = ReportTitle.best(titles);
        title.flatMap(chosen -> chosen.rival(titles))
                .ifPresent(rival -> notes.rivalTitle(
                        signed.front().get(rival.first()).rows().get(0), rival, title.orElseThrow()));
        signature = Signature.find(signed.end(), title.flatMap(ReportTitle::agency));
        outline = signed.withEnd(signature.body()).withFront(withoutTitle(signed.front()));
        publishedOn = StatedDates.published(Stream.concat(outline.front().stream(), outline.end().stream())
                        .toList())
                .or(signature::date);
    }

    /** The document without title and signature. */
    SectionOutline outline() {
        return outline;
    }

    Optional<String> title() {
        return title.map(ReportTitle::text);
    }

    Optional<LocalDate> publishedOn() {
        return publishedOn;
    }

    /** The report year, with a note if it is not that of the title. */
    OptionalInt year(List<Block> document) {
        OptionalInt ofTitle = title.map(ReportTitle::year).orElse(OptionalInt.empty());
        OptionalInt ofPeriod = StatedDates.periodYear(document);
        if (ofTitle.isPresent()) {
            ofPeriod.ifPresent(year -> notes.compareYears(ofTitle.getAsInt(), year));
            return ofTitle;
        }
        if (ofPeriod.isPresent()) {
            notes.yearOfPeriod(ofPeriod.getAsInt());
            return ofPeriod;
        }
        if (hints.year().isPresent() || publishedOn.isEmpty()) {
            hints.year().ifPresentOrElse(notes::yearOfHints, notes::noYear);
            return hints.year();
        }
        notes.yearBefore(publishedOn.get());
        return OptionalInt.of(publishedOn.get().getYear() - 1);
    }

    /** The agency, with a note if it is not that of the title. */
    Agency agency() {
        Optional<String> named = title.flatMap(ReportTitle::agency);
        if (named.isEmpty()) {
            signature
                    .agency()
                    .ifPresentOrElse(
                            notes::agencyOfSignature,
                            () -> hints.agency().ifPresentOrElse(notes::agencyOfHints, notes::noAgency));
        }
        return named.or(signature::agency)
                .or(hints::agency)
                .map(AgencyName::agency)
                .orElseGet(() -> Agency.builder().build());
    }

    private List<Block> withoutTitle(List<Block> front) {
        int first = title.map(ReportTitle::first).orElse(0);
        int end = title.map(ReportTitle::end).orElse(0);
        return IntStream.range(0, front.size())
                .filter(i -> i < first || i >= end || ReportTitle.isDocumentNumber(front.get(i)))
                .mapToObj(front::get)
                .toList();
    }
}
