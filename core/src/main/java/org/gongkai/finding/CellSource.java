package org.gongkai.finding;

/**
 * In which report the cells on the left side of a finding stand.
 *
 * @since 0.1.0
 */
public enum CellSource {
    /** In the report that was checked, as those on the right do. */
    SAME_REPORT,
    /** In the report of the year before. */
    PREVIOUS_REPORT,
    /** In the reports of the organs whose sum the report is. */
    CHILD_REPORTS
}
