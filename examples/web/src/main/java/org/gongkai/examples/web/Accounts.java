package org.gongkai.examples.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.report.Agency;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people who may sign in: one for every organ, with a password that is drawn, shown once, and kept as a hash. */
@Service
@Transactional
class Accounts {

    /** The least number of characters of a password that somebody chooses. */
    static final int LEAST_LENGTH = 10;

    /** An account whose password has just been drawn. */
    record Drawn(String person, String username, String password) {}

    private record Password(String text, String hash) {}

    private final Roster roster;
    private final Desk desk;
    private final PasswordEncoder encoder;

    Accounts(Roster roster, Desk desk, PasswordEncoder encoder) {
        this.roster = roster;
        this.desk = desk;
        this.encoder = encoder;
    }

    String hash(String password) {
        return Objects.requireNonNull(encoder.encode(password));
    }

    private Password draw() {
        String text = KeyGenerators.string().generateKey();
        return new Password(text, hash(text));
    }

    /** Makes an empty desk that of an office. */
    Drawn found(Agency office) {
        return open(roster.add(office, true), "office", draw());
    }

    private Drawn open(Organ organ, String username, Password password) {
        roster.add(username, password.hash(), organ.name(), organ);
        return new Drawn(organ.name(), username, password.text());
    }

    /** Takes in the organs that are not on the roster yet, and asks them for the report that is being collected. */
    List<Drawn> admit(List<Agency> agencies, Clerk by) {
        Set<String> known = roster.organs().stream().map(Organ::name).collect(Collectors.toSet());
        List<Agency> newcomers = agencies.stream()
                .filter(agency -> known.add(agency.name().orElseThrow()))
                .toList();
        // A hash is costly on purpose: with three hundred of them, all cores are busy for some seconds.
        List<Password> passwords =
                newcomers.parallelStream().map(agency -> draw()).toList();
        List<Drawn> drawn = new ArrayList<>();
        for (Agency agency : newcomers) {
            Organ organ = roster.add(agency, false);
            drawn.add(open(organ, "organ" + organ.id(), passwords.get(drawn.size())));
            desk.ask(organ, by.getUsername());
        }
        return drawn;
    }

    /** Draws a new password for somebody who has forgotten the old one. */
    Drawn renew(String username) {
        Clerk clerk = roster.loadUserByUsername(username);
        Password password = draw();
        roster.change(username, password.hash());
        return new Drawn(clerk.person(), username, password.text());
    }

    /**
     * Puts a password that somebody chose in the place of the old one.
     *
     * @return whether the old one was right and the new one is long enough
     */
    boolean change(Clerk clerk, String old, String chosen) {
        String hash = roster.loadUserByUsername(clerk.getUsername()).getPassword();
        if (chosen.length() < LEAST_LENGTH || !encoder.matches(old, hash)) {
            return false;
        }
        roster.change(clerk.getUsername(), hash(chosen));
        return true;
    }
}
