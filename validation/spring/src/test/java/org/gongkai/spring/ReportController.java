package org.gongkai.spring;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gongkai.documents.DocumentReader;
import org.gongkai.documents.HtmlWriter;
import org.gongkai.documents.reading.ReadResult;
import org.gongkai.finding.ValidationResult;
import org.gongkai.form.CellPath;
import org.gongkai.form.Form;
import org.gongkai.json.DisclosureJson;
import org.gongkai.json.reading.JsonProblem;
import org.gongkai.json.reading.LenientReading;
import org.gongkai.report.DisclosureReport;
import org.gongkai.validation.ReportValidator;
import org.gongkai.validation.constraint.ValidReport;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
class ReportController {

    private final ReportValidator validator;
    private final DisclosureJson json;
    private final DocumentReader reader;
    private final HtmlWriter writer;

    ReportController(ReportValidator validator, DisclosureJson json, DocumentReader reader, HtmlWriter writer) {
        this.validator = validator;
        this.json = json;
        this.reader = reader;
        this.writer = writer;
    }

    /** Takes a report without errors, and tells what else there is to say. */
    @PostMapping("/reports")
    ValidationResult receive(@RequestBody @ValidReport DisclosureReport report) {
        return validator.validate(report);
    }

    record Draft(List<String> unread, Optional<ValidationResult> result) {}

    /** Checks what is still being filled in, right or wrong. */
    @PostMapping("/drafts")
    Draft check(@RequestBody byte[] draft, Locale locale) {
        LenientReading reading = json.readLeniently(draft);
        return new Draft(
                reading.problems().stream()
                        .map(JsonProblem::message)
                        .map(message -> message.in(locale))
                        .toList(),
                reading.report().map(validator::validate));
    }

    record Upload(List<String> notes, Optional<DisclosureReport> report) {}

    /** Reads a document: Word, Excel, PDF, OFD, a web page. */
    @PostMapping("/documents")
    Upload read(@RequestParam MultipartFile file, Locale locale) throws IOException {
        ReadResult reading = reader.read(file.getInputStream());
        return new Upload(reading.notes().stream().map(note -> note.in(locale)).toList(), reading.report());
    }

    /** Draws a report with its findings at their cells. */
    @PostMapping(path = "/pages", produces = MediaType.TEXT_HTML_VALUE)
    byte[] draw(@RequestBody DisclosureReport report, Locale locale) throws IOException {
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        writer.withResult(validator.validate(report)).withLocale(locale).write(report, page);
        return page.toByteArray();
    }

    /** Tells how a cell is printed. */
    @GetMapping("/forms/{form}/label")
    String label(@PathVariable Form form, @RequestParam CellPath cell) {
        return form.cell(cell).orElseThrow().labelPath().zh();
    }
}
