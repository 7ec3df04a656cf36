package org.gongkai.testkit;

import org.gongkai.report.DisclosureReport;

/**
 * A false figure that was put into the prose of a consistent report.
 *
 * @param report the report whose prose lies
 * @param sentence the sentence that lies, as it stands in section one
 * @param truth the figure that would be true
 * @param told the figure told
 * @param figure the figure told, as written
 * @since 0.1.0
 */
public record Lie(DisclosureReport report, String sentence, long truth, long told, String figure) {

    /** Says what was changed: the figure and its sentence. */
    @Override
    public String toString() {
        return told + " instead of " + truth + " in: " + sentence;
    }
}
