package org.gongkai.examples.web;

import java.util.List;
import org.gongkai.report.Agency;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Repository;

/** The organs that report, and the people who sign in for them. */
@Repository
class Roster implements UserDetailsService {

    private final JdbcClient database;

    Roster(JdbcClient database) {
        this.database = database;
    }

    /** Somebody who signs in. */
    record Account(String username, String person, String organ) {}

    List<Account> accounts() {
        return database.sql("""
                        SELECT a.username, a.person, o.name
                        FROM account a JOIN organ o ON o.id = a.organ_id ORDER BY o.id, a.username""")
                .query((row, n) ->
                        new Account(row.getString("username"), row.getString("person"), row.getString("name")))
                .list();
    }

    List<Organ> organs() {
        return database.sql("SELECT * FROM organ ORDER BY id")
                .query((row, n) -> Filings.organ(row, "id"))
                .list();
    }

    Organ add(Agency agency, boolean isOffice) {
        String name = agency.name().orElseThrow();
        database.sql("INSERT INTO organ (name, division_code, credit_code, is_office) VALUES (?, ?, ?, ?)")
                .param(name)
                .param(agency.divisionCode().map(Object::toString).orElse(null))
                .param(agency.creditCode().map(Object::toString).orElse(null))
                .param(isOffice)
                .update();
        return database.sql("SELECT * FROM organ WHERE name = ?")
                .param(name)
                .query((row, n) -> Filings.organ(row, "id"))
                .single();
    }

    /** Adds somebody who signs in, with the hash of a password. */
    void add(String username, String hash, String person, Organ organ) {
        database.sql("INSERT INTO account VALUES (?, ?, ?, ?)")
                .params(username, hash, person, organ.id())
                .update();
    }

    void change(String username, String hash) {
        database.sql("UPDATE account SET password = ? WHERE username = ?")
                .params(hash, username)
                .update();
    }

    boolean isEmpty() {
        return database.sql("SELECT COUNT(*) FROM organ").query(Long.class).single() == 0;
    }

    @Override
    public Clerk loadUserByUsername(String username) {
        return database.sql("""
                        SELECT a.username, a.password, a.person, o.*
                        FROM account a JOIN organ o ON o.id = a.organ_id WHERE a.username = ?""")
                .param(username)
                .query((row, n) -> new Clerk(
                        row.getString("username"),
                        row.getString("password"),
                        row.getString("person"),
                        Filings.organ(row, "id")))
                .optional()
                .orElseThrow(() -> new UsernameNotFoundException(username));
    }
}
