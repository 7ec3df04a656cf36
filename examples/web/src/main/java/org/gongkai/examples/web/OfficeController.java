package org.gongkai.examples.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.documents.HtmlWriter;
import org.gongkai.documents.TableWriter;
import org.gongkai.examples.web.Filing.Line;
import org.gongkai.examples.web.Filing.Origin;
import org.gongkai.figures.FlatTables;
import org.gongkai.figures.FlatValue;
import org.gongkai.form.Form;
import org.gongkai.form.FormCell;
import org.gongkai.json.DisclosureJson;
import org.gongkai.report.DisclosureReport;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** All filings of a year: who has submitted what, its sum, and tables to take along. */
@Controller
class OfficeController {

    private final Desk desk;
    private final Filings filings;
    private final HtmlWriter pages;
    private final DisclosureJson json;

    OfficeController(Desk desk, Filings filings, HtmlWriter pages, DisclosureJson json) {
        this.desk = desk;
        this.filings = filings;
        this.pages = pages;
        this.json = json;
    }

    @GetMapping("/office")
    String newest() {
        return filings.years().stream()
                .findFirst()
                .map(year -> "redirect:/office/" + year)
                .orElse("years");
    }

    @GetMapping("/office/{year}")
    String overview(@PathVariable int year, Model model) {
        LocalDate deadline =
                filings.deadline(year).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        List<Line> lines = filings.overview(year);
        model.addAttribute("year", year);
        model.addAttribute("years", filings.years());
        model.addAttribute("deadline", deadline);
        model.addAttribute("lines", lines);
        model.addAttribute(
                "late",
                lines.stream().filter(line -> desk.isLate(line, deadline)).collect(Collectors.toSet()));
        model.addAttribute(
                "handedIn",
                lines.stream().filter(line -> !line.status().isWithOrgan()).count());
        return "office";
    }

    /** Opens the collection of a year. */
    @PostMapping("/office")
    String collect(@RequestParam int year, @RequestParam LocalDate deadline, @AuthenticationPrincipal Clerk clerk) {
        if (Form.ofYear(year).isEmpty() || filings.deadline(year).isPresent()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        desk.collect(year, deadline, clerk.getUsername());
        return "redirect:/office/" + year;
    }

    /** The office's own report as the sum of the others, as a page of the library. */
    @GetMapping("/office/{year}/sum")
    ResponseEntity<byte[]> sum(@PathVariable int year, @AuthenticationPrincipal Clerk clerk, Locale locale)
            throws IOException {
        Desk.Sum sum = desk.sum(clerk.organ(), year);
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        pages.withLocale(locale).withResult(sum.result()).write(sum.sum().report(), page);
        return FilingController.standalone(page);
    }

    /** Puts the sum into the office's own report, whose texts stay. */
    @PostMapping("/office/{year}/sum")
    String takeSum(@PathVariable int year, @AuthenticationPrincipal Clerk clerk) {
        Filing own =
                filings.find(clerk.organ(), year).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        DisclosureReport sum = desk.sum(clerk.organ(), year).sum().report();
        DisclosureReport report = own.report()
                .with(sum.form().cells().stream()
                        .map(FormCell::path)
                        .collect(Collectors.toMap(path -> path, sum::cell)));
        desk.save(own, report, Origin.SUMMED, Optional.empty(), clerk);
        return "redirect:/filings/" + own.id();
    }

    private Stream<DisclosureReport> handedIn(int year) {
        return filings.ofYear(year).stream()
                .filter(filing -> !filing.isWithOrgan())
                .map(Filing::report);
    }

    @GetMapping("/office/{year}/reports.csv")
    ResponseEntity<byte[]> csv(@PathVariable int year) throws IOException {
        return table(TableWriter.CSV, year, "csv");
    }

    @GetMapping("/office/{year}/reports.xlsx")
    ResponseEntity<byte[]> excel(@PathVariable int year) throws IOException {
        return table(TableWriter.EXCEL, year, "xlsx");
    }

    private ResponseEntity<byte[]> table(TableWriter writer, int year, String ending) throws IOException {
        Stream<List<FlatValue>> rows = handedIn(year).map(FlatTables::reportRow);
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        writer.write(FlatTables.reports(), rows, table);
        return FilingController.download(table, "reports-" + year + "." + ending, MediaType.APPLICATION_OCTET_STREAM);
    }

    @GetMapping("/office/{year}/reports.ndjson")
    ResponseEntity<byte[]> lines(@PathVariable int year) throws IOException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        json.lines().write(handedIn(year), lines);
        return FilingController.download(lines, "reports-" + year + ".ndjson", MediaType.APPLICATION_NDJSON);
    }
}
