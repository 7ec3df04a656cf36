package org.gongkai.examples.benchmarks;

import java.util.List;
import org.gongkai.finding.ValidationResult;
import org.gongkai.validation.ReportValidator;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The results of two hundred different reports, made anew for every pass. */
@State(Scope.Thread)
public class FreshResults {

    private List<ValidationResult> results = List.of();

    /** Checks the reports anew. */
    @Setup(Level.Invocation)
    public void refresh(FreshReports fresh) {
        ReportValidator validator = ReportValidator.standard();
        results = fresh.reports().stream().map(validator::validate).toList();
    }

    List<ValidationResult> results() {
        return results;
    }
}
