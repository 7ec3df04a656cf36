package org.gongkai.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.gongkai.report.Agency;
import org.gongkai.report.AgencyKind;
import org.gongkai.report.AgencyLevel;
import org.gongkai.report.CreditCode;
import org.gongkai.report.DivisionCode;

/** Agencies whose name, level, kind and codes agree. */
final class AgencyArbitraries {

    private static final String CREDIT_CODE_CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private AgencyArbitraries() {}

    static Arbitrary<Agency> agencies() {
        Arbitrary<Agency> kinds = Arbitraries.of(
                agency("示例部", AgencyLevel.NATIONAL, AgencyKind.DEPARTMENT),
                agency("示例省人民政府", AgencyLevel.PROVINCIAL, AgencyKind.GOVERNMENT)
                        .withDivisionCode(new DivisionCode("410000")),
                agency("示例市财政局", AgencyLevel.PREFECTURAL, AgencyKind.DEPARTMENT)
                        .withDivisionCode(new DivisionCode("410800")),
                agency("示例县人民政府办公室", AgencyLevel.COUNTY, AgencyKind.DEPARTMENT)
                        .withDivisionCode(new DivisionCode("410823")),
                agency("示例县人民政府", AgencyLevel.COUNTY, AgencyKind.GOVERNMENT)
                        .withDivisionCode(new DivisionCode("410823")),
                agency("示例镇人民政府", AgencyLevel.TOWNSHIP, AgencyKind.DEPARTMENT)
                        .withDivisionCode(new DivisionCode("410823101")),
                Agency.of("示例县教育局"));
        return Combinators.combine(kinds, creditCodes().optional()).as(Agency::withCreditCode);
    }

    private static Agency agency(String name, AgencyLevel level, AgencyKind kind) {
        return Agency.builder().name(name).level(level).kind(kind).build();
    }

    private static Arbitrary<CreditCode> creditCodes() {
        return Arbitraries.strings()
                .withChars(CREDIT_CODE_CHARACTERS)
                .ofLength(17)
                .map(body -> new CreditCode(body
                        + new CreditCode(body + "0").expectedCheckCharacter().orElseThrow()));
    }
}
