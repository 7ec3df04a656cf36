package org.gongkai.finding;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.gongkai.internal.ValueStyle;
import org.gongkai.report.Agency;
import org.gongkai.report.Cell;
import org.gongkai.report.DisclosureReport;
import org.gongkai.text.InvalidValueException;
import org.gongkai.text.LocalizedText;
import org.immutables.value.Value;

/**
 * The acceptance of one finding of one report: somebody looked at it and let it stand. It lapses on its last day, and as soon
 * as one of the cells holds something else or the finding says anything else.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ValueStyle
public abstract class Waiver implements WithWaiver, Serializable {

    private static final long serialVersionUID = 1L;

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
     * Starts a builder that knows the report, the finding and what its cells hold.
     *
     * @param finding the finding to be accepted
     * @param report the report in which it was found
     * @return a new builder that lacks reason, person and last day
     */
    public static Builder builder(Finding finding, DisclosureReport report) {
        return builder()
                .agency(report.agency())
                .year(report.year())
                .finding(finding)
                .values(finding.cells().stream().map(report::cell).toList());
    }

    /**
     * Whose report it is.
     *
     * @return the agency, of which at least the name or a valid credit code is known
     */
    public abstract Agency agency();

    /**
     * For which year the report is.
     *
     * @return the report year, four digits
     */
    public abstract int year();

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
     * Says whether the waiver was given for a report.
     *
     * @param report the report
     * @return whether agency and year are those of the waiver
     */
    public boolean isFor(DisclosureReport report) {
        return year() == report.year() && agency().isSameAs(report.agency());
    }

    /**
     * Says whether the waiver is for a finding, and still holds.
     *
     * @param found a finding
     * @param report the report in which it was found
     * @param day the day that counts as today
     * @return whether report and finding are those of the waiver, whatever severity and wording, the cells hold what they
     *     held, and the last day has not passed
     */
    public boolean covers(Finding found, DisclosureReport report, LocalDate day) {
        return isFor(report)
                && finding().isSameAs(found)
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
        if (until().getYear() < 0 || until().getYear() > 9999) {
            throw new InvalidValueException(
                    new LocalizedText("日期" + until(), "the day " + until()),
                    new LocalizedText("四位数年份的日期", "a day whose year has four digits"));
        }
        if (agency().identifiers().isEmpty()) {
            throw new InvalidValueException(
                    new LocalizedText("没有名称和有效信用代码的机关", "an agency without a name or a valid credit code"),
                    new LocalizedText("所接受报告的机关", "whose report it is"));
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
