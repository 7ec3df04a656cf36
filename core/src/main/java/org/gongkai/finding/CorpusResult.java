package org.gongkai.finding;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.internal.ValueStyle;
import org.immutables.value.Value;

/**
 * The result of checking many reports against each other.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ValueStyle
public abstract class CorpusResult implements WithCorpusResult, Serializable {

    private static final long serialVersionUID = 1L;

    CorpusResult() {}

    /**
     * Starts a builder.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * What was run.
     *
     * @return the rules, the policy, and the counts of checks
     */
    public abstract CheckRun run();

    /**
     * What was found.
     *
     * @return the findings, in the order of the reports
     */
    public abstract List<CorpusFinding> findings();

    /**
     * Gives the findings by report.
     *
     * @return every report with at least one finding, in the order of the findings
     */
    @Value.Lazy
    public Map<ReportKey, List<Finding>> findingsByReport() {
        return Collections.unmodifiableMap(findings().stream()
                .collect(Collectors.groupingBy(
                        CorpusFinding::report,
                        LinkedHashMap::new,
                        Collectors.mapping(CorpusFinding::finding, Collectors.toUnmodifiableList()))));
    }

    /**
     * Sums the findings up.
     *
     * @return the verdict on the reports as a whole, {@link Verdict#NOT_CHECKED} where there was no check
     */
    public Verdict verdict() {
        return Verdict.of(findings().stream().map(CorpusFinding::finding).toList(), run().checks());
    }

    /** Sets the parts of a result. */
    public static final class Builder extends ImmutableCorpusResult.Builder {
        Builder() {}
    }
}
