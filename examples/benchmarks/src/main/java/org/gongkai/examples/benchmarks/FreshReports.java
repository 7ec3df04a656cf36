package org.gongkai.examples.benchmarks;

import java.util.List;
import java.util.stream.LongStream;
import org.gongkai.finding.ValidationResult;
import org.gongkai.json.DisclosureJson;
import org.gongkai.report.DisclosureReport;
import org.gongkai.validation.ReportValidator;
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

    /** How many reports a pass goes through. */
    public static final int NUMBER = 200;

    private static final DisclosureJson JSON = DisclosureJson.standard();

    private final List<byte[]> bytes = LongStream.rangeClosed(1, NUMBER)
            .mapToObj(seed -> JSON.writeBytes(SampleReport.of(seed)))
            .toList();
    private final List<String> texts =
            bytes.stream().map(json -> JSON.write(JSON.read(json))).toList();
    private List<DisclosureReport> reports = List.of();
    private List<ValidationResult> results = List.of();

    /** Makes the reports and their results anew. */
    @Setup(Level.Invocation)
    public void refresh() {
        reports = bytes.stream().map(JSON::read).toList();
        results = reports.stream().map(ReportValidator.standard()::validate).toList();
        reports = bytes.stream().map(JSON::read).toList();
    }

    List<byte[]> bytes() {
        return bytes;
    }

    List<String> texts() {
        return texts;
    }

    List<DisclosureReport> reports() {
        return reports;
    }

    List<ValidationResult> results() {
        return results;
    }
}
