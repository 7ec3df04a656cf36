package org.gongkai.examples.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gongkai.documents.DocumentReader;
import org.gongkai.documents.DocumentWriter;
import org.gongkai.documents.HtmlWriter;
import org.gongkai.documents.reading.ReadResult;
import org.gongkai.documents.reading.ReadingHints;
import org.gongkai.examples.web.Desk.Background;
import org.gongkai.examples.web.Desk.OvertakenException;
import org.gongkai.examples.web.Filing.Explanation;
import org.gongkai.examples.web.Filing.Origin;
import org.gongkai.examples.web.Filing.WorkingCopy;
import org.gongkai.examples.web.FormPage.Found;
import org.gongkai.figures.ReportSeries;
import org.gongkai.finding.Finding;
import org.gongkai.finding.ValidationResult;
import org.gongkai.report.Cell;
import org.gongkai.report.DisclosureReport;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One filing: filled in by its organ, looked at by the office too. */
@Controller
class FilingController {

    private final Desk desk;
    private final Filings filings;
    private final DocumentReader reader;
    private final HtmlWriter pages;

    FilingController(Desk desk, Filings filings, DocumentReader reader, HtmlWriter pages) {
        this.desk = desk;
        this.filings = filings;
        this.reader = reader;
        this.pages = pages;
    }

    @GetMapping("/")
    String home(@AuthenticationPrincipal Clerk clerk, Model model) {
        if (clerk.isOffice()) {
            return "redirect:/office";
        }
        model.addAttribute("filings", filings.ofOrgan(clerk.organ()));
        return "home";
    }

    /** A filing of another organ is not there, for who is not of the office. */
    private Filing visible(long id, Clerk clerk) {
        return filings.find(id)
                .filter(filing ->
                        clerk.isOffice() || filing.organ().id() == clerk.organ().id())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** The filing of the clerk's own organ, as it was when the clerk saw it. */
    private Filing own(long id, int version, Clerk clerk) {
        Filing filing = visible(id, clerk);
        if (filing.organ().id() != clerk.organ().id()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return filing.seenAt(version);
    }

    @GetMapping("/filings/{id}")
    String show(@PathVariable long id, @AuthenticationPrincipal Clerk clerk, Locale locale, Model model) {
        Filing filing = visible(id, clerk);
        boolean fillsIn =
                filing.isWithOrgan() && filing.organ().id() == clerk.organ().id();
        Optional<WorkingCopy> typed = fillsIn ? filings.workingCopy(filing, clerk.getUsername()) : Optional.empty();
        typed = typed.filter(copy -> !copy.report().equals(filing.report()));
        if (typed.isPresent() && typed.get().version() != filing.version()) {
            return conflict(filing, typed.get().report(), typed.get().version(), locale, model);
        }
        DisclosureReport report = typed.map(WorkingCopy::report).orElse(filing.report());
        Background background = desk.background(filing);
        ValidationResult result = desk.check(report, background);
        model.addAttribute("filing", filing);
        model.addAttribute("fillsIn", fillsIn);
        model.addAttribute("typedAt", typed.map(WorkingCopy::at).orElse(null));
        model.addAttribute("result", result);
        List<Found> findings = Found.of(result, locale);
        model.addAttribute("findings", findings);
        model.addAttribute("page", FormPage.of(report, background.lastYear(), findings, locale));
        model.addAttribute("explanations", background.explanations());
        model.addAttribute("decisions", filings.decisions(filing));
        model.addAttribute("versions", filings.versions(filing));
        model.addAttribute("deadline", filings.deadline(filing.year()).orElse(null));
        return fillsIn ? "fill-in" : "filing";
    }

    /** Keeps what is typed, and says what is found in it; called by the script while somebody types. */
    @PostMapping("/filings/{id}/check")
    String check(
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam Map<String, String> fields,
            @AuthenticationPrincipal Clerk clerk,
            Locale locale,
            Model model) {
        Filing filing = own(id, version, clerk);
        DisclosureReport typed = FormPage.typed(filing.report(), fields);
        desk.keep(filing, typed, clerk);
        ValidationResult result = desk.check(typed, desk.background(filing));
        model.addAttribute("result", result);
        model.addAttribute("findings", Found.of(result, locale));
        return "findings :: findings";
    }

    @PostMapping("/filings/{id}")
    String save(
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam Map<String, String> fields,
            @RequestParam(defaultValue = "save") String then,
            @AuthenticationPrincipal Clerk clerk,
            Locale locale,
            Model model) {
        Filing filing = own(id, version, clerk);
        DisclosureReport typed = FormPage.typed(filing.report(), fields);
        if (then.equals("totals")) {
            desk.keep(filing, typed.withComputedTotals(), clerk);
            return "redirect:/filings/" + id;
        }
        try {
            desk.save(filing, typed, Origin.TYPED, Optional.empty(), clerk);
        } catch (OvertakenException e) {
            desk.keep(filing, typed, clerk);
            return conflict(visible(id, clerk), typed, version, locale, model);
        }
        return then.equals("submit") ? "redirect:/filings/" + id + "/submission" : "redirect:/filings/" + id;
    }

    /** Both texts, cell by cell, for somebody whose text met another one: nobody's work is lost. */
    private String conflict(Filing filing, DisclosureReport typed, int version, Locale locale, Model model) {
        model.addAttribute("filing", filing);
        model.addAttribute("differences", Difference.between(filing.report(), typed, locale));
        model.addAttribute("version", version);
        model.addAttribute("by", filings.versions(filing).get(0).by());
        return "conflict";
    }

    /** Of two texts, takes of every field that differs the one that was chosen. */
    @PostMapping("/filings/{id}/merge")
    String merge(
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam Map<String, String> fields,
            @AuthenticationPrincipal Clerk clerk) {
        Filing filing = own(id, version, clerk);
        desk.keep(filing, FormPage.typed(filing.report(), fields), clerk);
        return "redirect:/filings/" + id;
    }

    @PostMapping("/filings/{id}/discard")
    String discard(@PathVariable long id, @AuthenticationPrincipal Clerk clerk) {
        filings.discardWorkingCopy(visible(id, clerk), clerk.getUsername());
        return "redirect:/filings/" + id;
    }

    /** Reads a document into the form. The document itself is not kept, only its name and digest. */
    @PostMapping("/filings/{id}/document")
    String upload(
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam MultipartFile document,
            @AuthenticationPrincipal Clerk clerk,
            Locale locale,
            RedirectAttributes notes)
            throws IOException {
        Filing filing = own(id, version, clerk);
        ReadResult read =
                reader.withHints(ReadingHints.none().withYear(filing.year())).read(document.getInputStream());
        List<String> told = read.notes().stream().map(note -> note.in(locale)).toList();
        notes.addFlashAttribute("notes", told);
        Optional<DisclosureReport> report = read.report()
                .filter(found -> found.year() == filing.year())
                .filter(found -> found.cells().stream().anyMatch(cell -> !(cell instanceof Cell.Blank)));
        notes.addFlashAttribute("uploaded", report.isPresent() ? "read" : "refused");
        if (report.isPresent()) {
            String source = document.getOriginalFilename() + " "
                    + read.source().map(ReadResult.SourceFile::sha256).orElse("");
            desk.upload(filing, report.get(), source, clerk);
        }
        return "redirect:/filings/" + id;
    }

    @PostMapping("/filings/{id}/explanations")
    String explain(
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam int finding,
            @RequestParam String reason,
            @AuthenticationPrincipal Clerk clerk) {
        Filing filing = own(id, version, clerk);
        if (visible(id, clerk).version() != version) {
            throw new OvertakenException(filing);
        }
        Finding explained =
                desk.check(filing.report(), desk.background(filing)).findings().get(finding);
        desk.explain(filing, explained, reason, clerk);
        return "redirect:/filings/" + id;
    }

    /** What stands in the way, before somebody submits. */
    @GetMapping("/filings/{id}/submission")
    String submission(@PathVariable long id, @AuthenticationPrincipal Clerk clerk, Locale locale, Model model) {
        Filing filing = visible(id, clerk);
        Background background = desk.background(filing);
        ValidationResult result = desk.check(filing.report(), background);
        model.addAttribute("filing", filing);
        model.addAttribute("result", result);
        model.addAttribute("findings", Found.of(result, locale));
        model.addAttribute("unexplained", desk.unexplained(filing, background));
        model.addAttribute("all", result.findings());
        return "submission";
    }

    @PostMapping("/filings/{id}/submission")
    String submit(@PathVariable long id, @RequestParam int version, @AuthenticationPrincipal Clerk clerk) {
        desk.submit(own(id, version, clerk), clerk);
        return "redirect:/filings/" + id;
    }

    /** The official layout with the findings at their cells, drawn by the library; a version of its own, or the newest. */
    @GetMapping("/filings/{id}/page")
    ResponseEntity<byte[]> page(
            @PathVariable long id,
            @RequestParam Optional<Integer> version,
            @AuthenticationPrincipal Clerk clerk,
            Locale locale)
            throws IOException {
        Filing filing = visible(id, clerk);
        DisclosureReport report = version.map(number -> filings.version(filing, number)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)))
                .orElse(filing.report());
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        pages.withLocale(locale)
                .withResult(desk.check(report, desk.background(filing)))
                .write(report, page);
        return standalone(page);
    }

    /** The years of an organ beside each other. */
    @GetMapping("/filings/{id}/years")
    ResponseEntity<byte[]> years(@PathVariable long id, @AuthenticationPrincipal Clerk clerk, Locale locale)
            throws IOException {
        Filing filing = visible(id, clerk);
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        pages.withLocale(locale)
                .writeSeries(
                        new ReportSeries(filings.ofOrgan(filing.organ()).stream()
                                .map(Filing::report)
                                .toList()),
                        page);
        return standalone(page);
    }

    /** Pages of the library bring their own style, no script, and load nothing. */
    static ResponseEntity<byte[]> standalone(ByteArrayOutputStream page) {
        return ResponseEntity.ok()
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox")
                .cacheControl(CacheControl.noStore())
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .body(page.toByteArray());
    }

    @GetMapping("/filings/{id}/report.docx")
    ResponseEntity<byte[]> word(@PathVariable long id, @AuthenticationPrincipal Clerk clerk) throws IOException {
        return download(visible(id, clerk), DocumentWriter.word(), "docx");
    }

    @GetMapping("/filings/{id}/report.xlsx")
    ResponseEntity<byte[]> excel(@PathVariable long id, @AuthenticationPrincipal Clerk clerk) throws IOException {
        return download(visible(id, clerk), DocumentWriter.excel(), "xlsx");
    }

    private static ResponseEntity<byte[]> download(Filing filing, DocumentWriter writer, String ending)
            throws IOException {
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        writer.write(filing.report(), document);
        return download(
                document, filing.organ().name() + filing.year() + "." + ending, MediaType.APPLICATION_OCTET_STREAM);
    }

    static ResponseEntity<byte[]> download(ByteArrayOutputStream document, String name, MediaType type) {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .contentType(type)
                .body(document.toByteArray());
    }

    @PostMapping("/office/filings/{id}/return")
    String sendBack(
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam String remark,
            @AuthenticationPrincipal Clerk clerk) {
        desk.sendBack(visible(id, clerk).seenAt(version), remark, clerk);
        return "redirect:/filings/" + id;
    }

    @PostMapping("/office/filings/{id}/acceptance")
    String accept(@PathVariable long id, @RequestParam int version, @AuthenticationPrincipal Clerk clerk) {
        desk.accept(visible(id, clerk).seenAt(version), clerk);
        return "redirect:/filings/" + id;
    }

    @PostMapping("/office/filings/{id}/explanations/{explanation}")
    String answer(
            @PathVariable long id,
            @PathVariable long explanation,
            @RequestParam boolean accepted,
            @AuthenticationPrincipal Clerk clerk) {
        Filing filing = visible(id, clerk);
        Explanation answered = filings.explanations(filing).stream()
                .filter(each -> each.id() == explanation)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        desk.answer(filing, answered, accepted, clerk);
        return "redirect:/filings/" + id;
    }
}
