package org.gongkai.examples.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.documents.TableReader;
import org.gongkai.examples.web.Accounts.Drawn;
import org.gongkai.figures.FlatTables;
import org.gongkai.figures.FlatValue;
import org.gongkai.report.Agency;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** The organs that report, and their accounts; for the office. */
@Controller
class RosterController {

    private final Roster roster;
    private final Accounts accounts;

    RosterController(Roster roster, Accounts accounts) {
        this.roster = roster;
        this.accounts = accounts;
    }

    /** The organs of a list: CSV in UTF-8 with the header of {@link FlatTables#agencies()}. */
    static List<Agency> agencies(InputStream csv) throws IOException {
        try (Stream<List<FlatValue>> rows = TableReader.read(FlatTables.agencies(), csv)) {
            return rows.map(FlatTables::agency).toList();
        }
    }

    @GetMapping("/office/roster")
    String roster(Model model) {
        model.addAttribute("accounts", roster.accounts());
        model.addAttribute("header", String.join(",", FlatTables.agencies().header()));
        return "roster";
    }

    /** Takes in the organs of a list. The passwords stand on the page that answers, and nowhere else. */
    @PostMapping("/office/roster")
    String admit(@RequestParam MultipartFile list, @AuthenticationPrincipal Clerk clerk, Model model)
            throws IOException {
        try (InputStream csv = list.getInputStream()) {
            List<Agency> agencies = agencies(csv);
            if (agencies.stream().anyMatch(agency -> agency.name().isEmpty())) {
                throw new IllegalArgumentException("agencies: a row has no name of an organ");
            }
            return drawn(accounts.admit(agencies, clerk), model);
        } catch (IllegalArgumentException e) {
            model.addAttribute("refused", e.getMessage());
            return roster(model);
        }
    }

    @PostMapping("/office/roster/{username}/password")
    String renew(@PathVariable String username, Model model) {
        if (roster.accounts().stream().noneMatch(account -> account.username().equals(username))) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return drawn(List.of(accounts.renew(username)), model);
    }

    private String drawn(List<Drawn> drawn, Model model) {
        model.addAttribute("drawn", drawn);
        return roster(model);
    }
}
