package org.gongkai.documents.internal.recognition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.gongkai.documents.internal.note.Notes;
import org.gongkai.documents.internal.table.FormTableReader;
import org.gongkai.documents.internal.table.TableLabels;
import org.gongkai.documents.reading.CellOrigin;
import org.gongkai.documents.reading.ReadResult;
import org.gongkai.documents.reading.ReadingHints;
import org.gongkai.documents.source.Block;
import org.gongkai.documents.source.SourceDocument;
import org.gongkai.documents.source.SourceDocument.DataName;
import org.gongkai.documents.source.SourcePlace;
import org.gongkai.form.CellPath;
import org.gongkai.form.Form;
import org.gongkai.form.FormCell;
import org.gongkai.form.Section;
import org.gongkai.form.Table;
import org.gongkai.report.DisclosureReport;
import org.gongkai.report.OtherMatters;

/** Recognises the report in the paragraphs and tables of a document of any format. */
public final class ReportRecogniser {

    private final SectionTitles document;
    private final Map<DataName, String> data;
    private final ReadingHints hints;
    private final Notes notes;
    private final DocumentNotes documentNotes;
    private final Map<CellPath, CellOrigin> origins = new LinkedHashMap<>();

    /** The one line in which the document stands, if it has no line breaks. */
    private final Optional<SourcePlace> onlyLine;

    /** The cells whose labels and values run together there. */
    private final List<FormCell> runTogether = new ArrayList<>();

    private ReportRecogniser(SourceDocument document, ReadingHints hints) {
        this.notes = new Notes(document);
        this.documentNotes = new DocumentNotes(notes);
        Predicate<Block> isOther = OtherSheets.of(document.blocks(), hints.year());
        documentNotes.otherSheets(document.blocks().stream().filter(isOther).findFirst());
        SectionTitles whole = SectionTitles.of(
                document.blocks().stream().filter(isOther.negate()).toList());
        this.onlyLine = whole.splitAt();
        OptionalInt second = SecondReport.find(whole);
        second.ifPresent(start ->
                documentNotes.secondReport(whole.blocks().get(start).rows().get(0)));
        this.document = second.isEmpty() ? whole : whole.until(second.getAsInt());
        this.data = document.data();
        this.hints = hints;
    }

    /**
     * Recognises a report.
     *
     * @param document the paragraphs and tables
     * @param hints what is known of the document from elsewhere
     * @return the report and the notes
     */
    public static ReadResult recognise(SourceDocument document, ReadingHints hints) {
        return new ReportRecogniser(document, hints).recognise();
    }

    private ReadResult recognise() {
        ReportHead head = new ReportHead(SectionOutline.of(document), data, hints, documentNotes);
        OptionalInt year = head.year(document.blocks());
        if (year.isEmpty()) {
            return ReadResult.unreadable(notes.inOrder());
        }
        Optional<Form> prescribed = Form.ofYear(year.getAsInt());
        if (prescribed.isEmpty()) {
            documentNotes.noForm(year.getAsInt());
            return ReadResult.withoutForm(notes.inOrder());
        }
        Form form = form(prescribed.get(), year.getAsInt());
        SectionOutline outline = head.outline();
        TableFinder tables = new TableFinder(form, outline);
        DisclosureReport.Builder report = DisclosureReport.builder()
                .form(form)
                .year(year.getAsInt())
                .title(head.title())
                .agency(head.agency())
                .publishedOn(head.publishedOn());
        outline.sections().values().stream()
                .map(SectionOutline.Body::title)
                .filter(SectionTitle::isCorrected)
                .forEach(documentNotes::titleCorrected);
        readProse(report, tables, year.getAsInt());
        tables.tables().forEach(labels -> readTable(report, form, labels, tables, outline));
        onlyLine.ifPresent(place -> documentNotes.noLineBreaks(place, runTogether));
        return new ReadResult(
                ReadResult.Status.READ,
                Optional.of(report.build()),
                notes.inOrder(),
                SourceDocument.text(tables.front()),
                origins,
                notes.lostValues(),
                notes.lostCells(),
                Optional.empty());
    }

    private Form form(Form prescribed, int year) {
        Optional<Form> detected = new FormDetector(document.blocks()).detect(prescribed);
        if (detected.isEmpty() && onlyLine.isEmpty()) {
            documentNotes.formUncertain(prescribed, year);
        }
        detected.filter(form -> form != prescribed).ifPresent(form -> documentNotes.formDoesNotFit(form, year));
        return detected.orElse(prescribed);
    }

    private void readProse(DisclosureReport.Builder report, TableFinder tables, int year) {
        prose(Section.OVERVIEW, tables).map(OverviewReader::read).ifPresent(report::overview);
        prose(Section.PROBLEMS_AND_IMPROVEMENTS, tables)
                .map(SourceDocument::text)
                .ifPresent(report::problemsAndImprovements);
        prose(Section.OTHER_MATTERS, tables)
                .map(SourceDocument::text)
                .map(text -> OtherMatters.of(text).withInformationProcessingFee(ProcessingFeeReader.read(text, year)))
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
        FormTableReader reader = tables.reader(labels);
        Table table = labels.table();
        boolean hasHeading = outline.section(table.section()).isPresent();
        BesideTable beside = BesideTable.of(tables.besides(labels));
        documentNotes.unplaced(beside.rest());
        if (onlyLine.isPresent() && (reader.isRunTogether() || hasHeading && !reader.isThere())) {
            runTogether.addAll(table.cells());
            notes.lose(0, table.cells().size());
            report.table(table, reader.cells(origins), beside.remarks());
            return;
        }
        if (!reader.isThere()) {
            documentNotes.missingTable(table, hasHeading);
            if (hasHeading) {
                report.table(table, reader.cells(origins), beside.remarks());
            }
            return;
        }
        if (!hasHeading) {
            documentNotes.missingHeading(table);
        }
        reader.note(notes);
        tables.contradicting(labels).ifPresent(again -> {
            List<FormCell> cells = reader.differing(again);
            again.printed(cells.get(0)).ifPresent(first -> documentNotes.secondTable(cells, first));
        });
        report.table(table, reader.cells(origins), beside.remarks());
    }
}
