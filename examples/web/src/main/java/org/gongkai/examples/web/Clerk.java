package org.gongkai.examples.web;

import java.util.List;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.User;

/** Somebody who has signed in, for an organ or for the office. Templates reach public methods only. */
final class Clerk extends User {

    private static final long serialVersionUID = 1;

    /** The role of the office. */
    static final String OFFICE = "OFFICE";

    /** The role of an organ. */
    static final String ORGAN = "ORGAN";

    private final String person;

    /** Not kept in a session that is written to disk: then the person signs in again. */
    private final transient Organ organ;

    Clerk(String username, String password, String person, Organ organ) {
        super(username, password, List.of(new SimpleGrantedAuthority("ROLE_" + (organ.isOffice() ? OFFICE : ORGAN))));
        this.person = person;
        this.organ = organ;
    }

    public String person() {
        return person;
    }

    public Organ organ() {
        return organ;
    }

    public boolean isOffice() {
        return organ.isOffice();
    }
}
