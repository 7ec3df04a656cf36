package org.gongkai.finding;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.report.Cell;
import org.gongkai.report.DisclosureReport;
import org.gongkai.text.InvalidValueException;
import org.gongkai.text.LocalizedText;
import org.immutables.value.Value;

/**
 * The acceptance of one finding: somebody looked at it and let it stand. It lapses on its last day, and as soon as one of the
 * cells holds something else or the finding says anything else.
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
     * Starts a builder that knows the finding and what its cells hold.
     *
     * @param finding the finding to be accepted
     * @param report the report in which it was found
     * @return a new builder that lacks reason, person and last day
     */
    public static Builder of(Finding finding, DisclosureReport report) {
        return builder()
                .finding(finding)
                .values(finding.cells().stream().map(report::cell).toList());
    }

    /**
     * The finding as it was when it was accepted, with its sums, its arguments and its place in the prose.
     *
     * @return the finding
     */
    public abstract Finding finding();

    /**
     * What the cells of the finding held when it was accepted.
     *
     * @return as many as the finding has {@linkplain Finding#cells() cells}
     */
    public abstract List<Cell> values();

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
     * @param found a finding
     * @param report the report in which it was found
     * @param day the day that counts as today
     * @return whether it is the finding of the waiver, whatever its severity, the cells hold what they held, and the last day
     *     has not passed
     */
    public boolean covers(Finding found, DisclosureReport report, LocalDate day) {
        return finding().withSeverity(found.severity()).equals(found)
                && values().equals(found.cells().stream().map(report::cell).toList())
                && !day.isAfter(until());
    }

    @Value.Check
    void check() {
        if (reason().isBlank() || acceptedBy().isBlank()) {
            throw new InvalidValueException(
                    new LocalizedText("没有理由或接受人的豁免", "a waiver without a reason or without a name"),
                    new LocalizedText("豁免的理由与接受人", "why, and who accepts"));
        }
        int cells = finding().cells().size();
        if (cells != values().size()) {
            throw new InvalidValueException(
                    new LocalizedText(
                            cells + "个单元格、" + values().size() + "个数值",
                            cells + " cells and " + values().size() + " values"),
                    new LocalizedText("每个单元格一个数值", "a value for every cell"));
        }
    }

    /** Sets the parts of a waiver. */
    public static final class Builder extends ImmutableWaiver.Builder {
        Builder() {}
    }
}
