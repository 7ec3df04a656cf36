package org.gongkai.examples.web;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongkai.documents.DocumentReader;
import org.gongkai.json.DisclosureJson;
import org.gongkai.report.Agency;
import org.gongkai.report.AgencyIndex;
import org.gongkai.report.DisclosureReport;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Fills an empty desk with the shipped county: its roster, two years, and reports that its organs really sent. */
@Component
@ConditionalOnBooleanProperty("desk.demonstration")
class DemonstrationData implements ApplicationRunner {

    static final String PASSWORD = "demonstration";

    private final Roster roster;
    private final Filings filings;
    private final Desk desk;
    private final DocumentReader reader;
    private final DisclosureJson json;
    private final Accounts accounts;
    private final Clock clock;

    DemonstrationData(
            Roster roster,
            Filings filings,
            Desk desk,
            DocumentReader reader,
            DisclosureJson json,
            Accounts accounts,
            Clock clock) {
        this.roster = roster;
        this.filings = filings;
        this.desk = desk;
        this.reader = reader;
        this.json = json;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        if (!roster.isEmpty()) {
            return;
        }
        Organ office = roster.add(
                read(new ClassPathResource("county/county-2023.json"))
                        .orElseThrow()
                        .agency(),
                true);
        String hash = accounts.hash(PASSWORD);
        roster.add("office", hash, "政务公开办公室", office);
        AgencyIndex<Clerk> clerks = new AgencyIndex<>();
        int number = 0;
        for (Agency agency : RosterController.agencies(new ClassPathResource("county/roster.csv").getInputStream())) {
            Organ organ = roster.add(agency, false);
            String username = "organ" + ++number;
            roster.add(username, hash, organ.name(), organ);
            clerks.add(agency, roster.loadUserByUsername(username));
        }
        for (int year : List.of(2023, 2024)) {
            desk.collect(year, LocalDate.now(clock).plusDays(30), "office");
            for (Resource document :
                    new PathMatchingResourcePatternResolver().getResources("classpath:county/" + year + "/*")) {
                for (DisclosureReport report : read(document).stream().toList()) {
                    for (Clerk clerk : clerks.find(report.agency())) {
                        handIn(report, document, clerk);
                    }
                }
            }
        }
    }

    private void handIn(DisclosureReport report, Resource document, Clerk clerk) {
        Filing filing = filings.find(clerk.organ(), report.year()).orElseThrow();
        desk.upload(filing, report, String.valueOf(document.getFilename()), clerk);
        Filing saved = filings.find(filing.id()).orElseThrow();
        if (desk.unexplained(saved, desk.background(saved)).isEmpty()) {
            desk.submit(saved, clerk);
        }
    }

    private Optional<DisclosureReport> read(Resource document) throws IOException {
        try (InputStream content = document.getInputStream()) {
            return String.valueOf(document.getFilename()).endsWith(".json")
                    ? Optional.of(json.read(content))
                    : reader.read(content).report();
        }
    }
}
