package org.gongkai.testkit;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.gongkai.report.DisclosureReport;

/**
 * Lets jqwik fill {@code @ForAll DisclosureReport} with consistent reports {@code @ForAll Fault} with faults and
 * {@code @ForAll Lie} with lying prose, under {@code @Domain(ReportDomain.class)}.
 *
 * @since 0.1.0
 */
public final class ReportDomain extends DomainContextBase {

    /** Obtains the domain; jqwik does so by itself. */
    public ReportDomain() {}

    @Provide
    Arbitrary<DisclosureReport> reports() {
        return ReportArbitraries.consistent();
    }

    @Provide
    Arbitrary<Fault> faults() {
        return FaultArbitraries.faults();
    }

    @Provide
    Arbitrary<Lie> lies() {
        return ReportArbitraries.consistent().flatMap(ProseArbitraries::lying);
    }
}
