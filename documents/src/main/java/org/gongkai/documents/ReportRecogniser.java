package org.gongkai.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.gongkai.documents.SourceDocument.Block;
import org.gongkai.form.Form;
import org.gongkai.form.Section;
import org.gongkai.form.Table;
import org.gongkai.report.Agency;
import org.gongkai.report.DisclosureReport;
import org.gongkai.report.OtherMatters;

/** Recognises the report in the paragraphs and tables of a document of any format. */
final class ReportRecogniser {

    private final SourceDocument document;
    private final ReadingHints hints;
    private final Notes notes = new Notes();
    private final DocumentNotes documentNotes = new DocumentNotes(notes);

    private ReportRecogniser(SourceDocument document, ReadingHints hints) {
        OptionalInt second = SecondReport.find(document.blocks());
        second.ifPresent(start ->
                documentNotes.secondReport(document.blocks().get(start).rows().get(0)));
        this.document = second.isEmpty()
                ? document
                : new SourceDocument(document.blocks().subList(0, second.getAsInt()));
        this.hints = hints;
    }

    static ReadResult recognise(SourceDocument document, ReadingHints hints) {
        return new ReportRecogniser(document, hints).recognise();
    }

    private ReadResult recognise() {
        SectionOutline signed = SectionOutline.of(document);
        Optional<ReportTitle> title = ReportTitle.find(signed.front());
        Signature signature = Signature.find(signed.end(), title.flatMap(ReportTitle::agency));
        SectionOutline outline = signed.withEnd(signature.body()).withFront(withoutTitle(signed.front(), title));
        Optional<LocalDate> publishedOn = StatedDates.published(
                        Stream.concat(outline.front().stream(), outline.end().stream())
                                .toList())
                .or(signature::date);
        OptionalInt year = year(title, publishedOn);
        if (year.isEmpty()) {
            documentNotes.noYear();
            return ReadResult.unreadable(notes.inOrder());
        }
        Form form = form(year.getAsInt());
        TableFinder tables = new TableFinder(form, outline);
        DisclosureReport.Builder report = DisclosureReport.builder()
                .form(form)
                .year(year.getAsInt())
                .title(title.map(ReportTitle::text))
                .agency(agency(title, signature))
                .publishedOn(publishedOn);
        outline.sections().values().stream()
                .map(SectionOutline.Body::title)
                .filter(SectionTitle::isCorrected)
                .forEach(documentNotes::titleCorrected);
        readProse(report, tables);
        tables.tables().forEach(labels -> readTable(report, form, labels, tables, outline));
        return new ReadResult(Optional.of(report.build()), notes.inOrder(), SourceDocument.text(tables.front()));
    }

    private static List<Block> withoutTitle(List<Block> front, Optional<ReportTitle> title) {
        int first = title.map(ReportTitle::first).orElse(0);
        int end = title.map(ReportTitle::end).orElse(0);
        return Stream.concat(front.subList(0, first).stream(), front.subList(end, front.size()).stream())
                .toList();
    }

    private OptionalInt year(Optional<ReportTitle> title, Optional<LocalDate> publishedOn) {
        OptionalInt ofTitle = title.map(ReportTitle::year).orElse(OptionalInt.empty());
        OptionalInt ofPeriod = StatedDates.periodYear(document.blocks().stream());
        if (ofTitle.isPresent()) {
            ofPeriod.ifPresent(year -> documentNotes.compareYears(ofTitle.getAsInt(), year));
            return ofTitle;
        }
        if (ofPeriod.isPresent()) {
            documentNotes.yearOfPeriod(ofPeriod.getAsInt());
            return ofPeriod;
        }
        if (hints.year().isPresent() || publishedOn.isEmpty()) {
            hints.year().ifPresent(documentNotes::yearOfHints);
            return hints.year();
        }
        documentNotes.yearBefore(publishedOn.get());
        return OptionalInt.of(publishedOn.get().getYear() - 1);
    }

    private Agency agency(Optional<ReportTitle> title, Signature signature) {
        Optional<String> named = title.flatMap(ReportTitle::agency);
        if (named.isEmpty()) {
            signature
                    .agency()
                    .ifPresentOrElse(
                            documentNotes::agencyOfSignature,
                            () -> hints.agency()
                                    .ifPresentOrElse(documentNotes::agencyOfHints, documentNotes::noAgency));
        }
        return named.or(signature::agency)
                .or(hints::agency)
                .map(AgencyName::agency)
                .orElseGet(() -> Agency.builder().build());
    }

    private Form form(int year) {
        Optional<Form> prescribed = Form.ofYear(year);
        Optional<Form> detected = FormDetector.detect(document);
        if (detected.isEmpty()) {
            Form assumed = prescribed.orElse(Form.values()[0]);
            documentNotes.formUncertain(assumed, year);
            return assumed;
        }
        if (!detected.equals(prescribed)) {
            documentNotes.formDoesNotFit(detected.get(), year);
        }
        return detected.get();
    }

    private void readProse(DisclosureReport.Builder report, TableFinder tables) {
        prose(Section.OVERVIEW, tables).map(OverviewReader::read).ifPresent(report::overview);
        prose(Section.PROBLEMS_AND_IMPROVEMENTS, tables)
                .map(SourceDocument::text)
                .ifPresent(report::problemsAndImprovements);
        prose(Section.OTHER_MATTERS, tables)
                .map(SourceDocument::text)
                .map(OtherMatters::of)
                .ifPresent(report::otherMatters);
    }

    private Optional<List<Block>> prose(Section section, TableFinder tables) {
        Optional<List<Block>> prose = tables.prose(section);
        if (prose.isEmpty()) {
            documentNotes.missingSection(section);
        }
        return prose;
    }

    private void readTable(
            DisclosureReport.Builder report,
            Form form,
            TableLabels labels,
            TableFinder tables,
            SectionOutline outline) {
        Table table = labels.table();
        if (!tables.isThere(labels)) {
            TableReader.readMissing(labels, tables.lines(labels), notes);
            documentNotes.missingTable(table);
            return;
        }
        if (outline.section(table.section()).isEmpty()) {
            documentNotes.missingHeading(table);
        }
        report.table(form, table.section(), TableReader.read(labels, tables.lines(labels), notes));
    }
}
