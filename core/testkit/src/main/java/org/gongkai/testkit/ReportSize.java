package org.gongkai.testkit;

/**
 * How large the numbers of a report are.
 *
 * @since 0.1.0
 */
public enum ReportSize {
    /** A township or small office: single digits, most of them zero. */
    SMALL(3),
    /** A county: hundreds. */
    COUNTY(500),
    /** A province: tens of thousands. */
    PROVINCIAL(50_000),
    /** The whole country: millions. */
    NATIONAL(5_000_000);

    private final long largestPart;

    ReportSize(long largestPart) {
        this.largestPart = largestPart;
    }

    /**
     * Gives the largest number in a cell that is no sum.
     *
     * @return the number
     */
    public long largestPart() {
        return largestPart;
    }
}
