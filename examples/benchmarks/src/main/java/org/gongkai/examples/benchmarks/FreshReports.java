package org.gongkai.examples.benchmarks;

import java.util.List;
import org.gongkai.json.DisclosureJson;
import org.gongkai.report.DisclosureReport;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Two hundred different reports, made anew for every pass: what a report works out once and keeps, such as the list of its
 * cells, is worked out by whoever asks for it first, and a branch that one report teaches the processor is wrong for the next.
 */
@State(Scope.Thread)
public class FreshReports {

    private List<DisclosureReport> reports = List.of();

    /** Makes the reports anew. */
    @Setup(Level.Invocation)
    public void refresh(WrittenReports written) {
        DisclosureJson json = DisclosureJson.standard();
        reports = written.bytes().stream().map(json::read).toList();
    }

    List<DisclosureReport> reports() {
        return reports;
    }
}
