package org.gongkai.examples.web;

import java.util.List;
import java.util.Optional;
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

    List<Organ> organs() {
        return database.sql("SELECT * FROM organ ORDER BY id")
                .query((row, n) -> Filings.organ(row, "id"))
                .list();
    }

    Optional<Organ> organ(long id) {
        return database.sql("SELECT * FROM organ WHERE id = ?")
                .param(id)
                .query((row, n) -> Filings.organ(row, "id"))
                .optional();
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

    /** Adds somebody who signs in; the password comes encoded. */
    void add(String username, String password, String person, Organ organ) {
        database.sql("INSERT INTO account VALUES (?, ?, ?, ?)")
                .params(username, password, person, organ.id())
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
