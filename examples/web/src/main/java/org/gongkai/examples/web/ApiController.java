package org.gongkai.examples.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.documents.DocumentReader;
import org.gongkai.documents.reading.ReadResult;
import org.gongkai.documents.reading.ReadingNote;
import org.gongkai.finding.ValidationResult;
import org.gongkai.form.Form;
import org.gongkai.json.DisclosureJson;
import org.gongkai.json.DisclosureSchemas;
import org.gongkai.json.reading.JsonProblem;
import org.gongkai.json.reading.LenientReading;
import org.gongkai.report.DisclosureReport;
import org.gongkai.validation.ReportValidator;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The library for programs in other languages: documents in, reports and findings out. Described by {@code openapi.yaml}. */
@RestController
class ApiController {

    private final DocumentReader reader;
    private final ReportValidator validator;
    private final DisclosureJson json;

    ApiController(DocumentReader reader, ReportValidator validator, DisclosureJson json) {
        this.reader = reader;
        this.validator = validator;
        this.json = json;
    }

    record Note(String kind, Optional<String> place, String message) {

        static Note of(ReadingNote note, Locale locale) {
            return new Note(
                    note.kind().name(),
                    note.place().map(Object::toString),
                    note.message().in(locale));
        }
    }

    /** What was read of a document, and what is wrong with it. */
    record Reading(
            String status, Optional<DisclosureReport> report, List<Note> notes, Optional<ValidationResult> result) {}

    @PostMapping("/api/read")
    Reading read(@RequestBody byte[] document, Locale locale) throws IOException {
        ReadResult read = reader.read(new ByteArrayInputStream(document));
        return new Reading(
                read.status().name(),
                read.report(),
                read.notes().stream().map(note -> Note.of(note, locale)).toList(),
                read.report().map(validator::validate));
    }

    record Problem(String kind, String pointer, int line, int column, String message) {

        static Problem of(JsonProblem problem, Locale locale) {
            return new Problem(
                    problem.kind().name(),
                    problem.pointer(),
                    problem.line(),
                    problem.column(),
                    problem.message().in(locale));
        }
    }

    /** What is wrong with a report, or with the JSON that was to be one. */
    record Check(List<Problem> problems, Optional<ValidationResult> result) {}

    @PostMapping("/api/check")
    Check check(@RequestBody byte[] report, Locale locale) {
        LenientReading reading = json.readLeniently(report);
        return new Check(
                reading.problems().stream()
                        .map(problem -> Problem.of(problem, locale))
                        .toList(),
                reading.report().map(validator::validate));
    }

    @GetMapping(path = "/api/openapi.yaml", produces = "application/yaml")
    Resource description() {
        return new ClassPathResource("openapi.yaml");
    }

    /** What the description refers to. */
    @GetMapping(path = "/api/schemas/{name}.schema.json", produces = "application/schema+json")
    String schema(@PathVariable String name) {
        if (name.equals("result")) {
            return DisclosureSchemas.result();
        }
        return Stream.of(Form.values())
                .filter(form -> name.equals("report-" + form.id()))
                .findFirst()
                .map(DisclosureSchemas::report)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
