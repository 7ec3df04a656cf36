package org.gongkai.documents.internal.recognition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongkai.documents.CellOrigin;
import org.gongkai.documents.ReadResult;
import org.gongkai.documents.ReadingHints;
import org.gongkai.documents.internal.source.Block;
import org.gongkai.documents.internal.source.SourceDocument;
import org.gongkai.form.CellPath;
import org.gongkai.form.Form;
import org.gongkai.form.FormCell;
import org.gongkai.form.Section;
import org.gongkai.form.Table;
import org.gongkai.report.Cell;
import org.gongkai.report.DisclosureReport;
import org.gongkai.report.OtherMatters;

/** Recognises the report in the paragraphs and tables of a document of any format. */
public final class ReportRecogniser {

    private final SectionTitles document;
    private final ReadingHints hints;
    private final Notes notes;
    private final DocumentNotes documentNotes;
    private final DocumentLines lines = new DocumentLines();
    private final Map<CellPath, CellOrigin> origins = new LinkedHashMap<>();

    private ReportRecogniser(SourceDocument document, ReadingHints hints) {
        this.notes = new Notes(document);
        this.documentNotes = new DocumentNotes(notes);
        SectionTitles whole = SectionTitles.of(document.blocks());
        OptionalInt second = SecondReport.find(whole);
        second.ifPresent(start ->
                documentNotes.secondReport(whole.blocks().get(start).rows().get(0)));
        this.document = second.isEmpty() ? whole : whole.until(second.getAsInt());
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
        ReportHead head = new ReportHead(SectionOutline.of(document), hints, documentNotes);
        OptionalInt year = head.year(document.blocks());
        if (year.isEmpty()) {
            return ReadResult.unreadable(notes.inOrder());
        }
        Form form = form(year.getAsInt());
        SectionOutline outline = head.outline();
        TableFinder tables = new TableFinder(form, outline, lines);
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
        readProse(report, tables);
        tables.tables().forEach(labels -> readTable(report, form, labels, tables, outline));
        return new ReadResult(
                Optional.of(report.build()), notes.inOrder(), SourceDocument.text(tables.front()), origins);
    }

    private Form form(int year) {
        Optional<Form> prescribed = Form.ofYear(year);
        Optional<Form> detected = FormDetector.detect(document.blocks(), lines);
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
                .map(text -> OtherMatters.of(text).withInformationProcessingFee(ProcessingFeeReader.read(text)))
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
        Map<CellPath, ReadCell> read = TableReader.read(labels, tables.lines(labels), notes);
        List<Cell> cells = new ArrayList<>();
        for (FormCell cell : table.cells()) {
            ReadCell found = read.get(cell.path());
            cells.add(found == null ? Cell.blank() : found.cell());
            if (found != null) {
                origins.put(cell.path(), found.origin());
            }
        }
        report.table(table, cells, Optional.empty());
    }
}
