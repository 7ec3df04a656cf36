package org.gongkai.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gongkai.form.CellPath;
import org.gongkai.form.LocalizedText;
import org.gongkai.report.Cell;
import org.gongkai.report.DisclosureReport;
import org.immutables.value.Value;

/**
 * The acceptance of one finding: somebody looked at it and let it stand. It lapses on its last day, and as soon as one of the
 * cells holds something else.
 */
@Value.Immutable
@ValueStyle
public abstract class Waiver implements WithWaiver {

    Waiver() {}

    /**
     * Starts a builder.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts a builder that knows the rule, the cells and what they hold.
     *
     * @param finding the finding to be accepted
     * @param report the report in which it was found
     * @return a new builder that lacks reason, person and last day
     */
    public static Builder of(Finding finding, DisclosureReport report) {
        return builder()
                .rule(finding.rule())
                .cells(finding.cells())
                .values(finding.cells().stream().map(report::cell).toList())
                .arguments(finding.arguments());
    }

    /**
     * The rule that found it.
     *
     * @return the rule's id
     */
    public abstract String rule();

    /**
     * The cells of the finding.
     *
     * @return the cells, none if the finding is about the report as a whole
     */
    public abstract List<CellPath> cells();

    /**
     * What the cells held when the finding was accepted.
     *
     * @return as many as there are cells
     */
    public abstract List<Cell> values();

    /**
     * What else the finding spoke of when it was accepted, such as the section that is missing.
     *
     * @return the arguments by name
     */
    public abstract Map<String, LocalizedText> arguments();

    /**
     * Why the finding was accepted.
     *
     * @return the reason
     */
    public abstract String reason();

    /**
     * Who accepted it.
     *
     * @return a name or an office
     */
    public abstract String acceptedBy();

    /**
     * Until when it is accepted.
     *
     * @return the last day
     */
    public abstract LocalDate until();

    /**
     * Says whether the waiver is for a finding, and still holds.
     *
     * @param finding a finding
     * @param report the report in which it was found
     * @param day the day that counts as today
     * @return whether it is the finding of the waiver, the cells hold what they held, and the last day has not passed
     */
    public boolean covers(Finding finding, DisclosureReport report, LocalDate day) {
        return rule().equals(finding.rule())
                && cells().equals(finding.cells())
                && arguments().equals(finding.arguments())
                && values().equals(cells().stream().map(report::cell).toList())
                && !day.isAfter(until());
    }

    @Value.Check
    void check() {
        if (cells().size() != values().size()) {
            throw new IllegalArgumentException("A waiver has a value for every cell: " + cells().size() + " cells, "
                    + values().size() + " values");
        }
    }

    /** Sets the parts of a waiver. */
    public static final class Builder extends ImmutableWaiver.Builder {
        Builder() {}
    }
}
