package org.gongkai.examples.web;

import java.util.Optional;
import org.gongkai.report.Agency;
import org.gongkai.report.CreditCode;
import org.gongkai.report.DivisionCode;

/** An organ of the roster; one of them is the office, which collects. */
record Organ(long id, Agency agency, boolean isOffice) {

    static Organ of(
            long id, String name, Optional<String> divisionCode, Optional<String> creditCode, boolean isOffice) {
        Agency agency = Agency.builder()
                .name(name)
                .divisionCode(divisionCode.map(DivisionCode::new))
                .creditCode(creditCode.map(CreditCode::new))
                .build();
        return new Organ(id, agency, isOffice);
    }

    public String name() {
        return agency.name().orElseThrow();
    }
}
