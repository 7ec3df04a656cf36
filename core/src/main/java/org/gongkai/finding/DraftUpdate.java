package org.gongkai.finding;

import java.io.Serializable;
import java.util.List;

/**
 * What a change of a report that is being filled in brought about.
 *
 * @param result what is found in the report now
 * @param appeared the findings that were not there before the change, in their order
 * @param gone the findings that were there and no longer are, in their order
 * @since 0.1.0
 */
public record DraftUpdate(ValidationResult result, List<Finding> appeared, List<Finding> gone) implements Serializable {

    /**
     * Obtains what a change brought about.
     *
     * @param result what is found now
     * @param appeared the findings that were not there before
     * @param gone the findings that no longer are
     */
    public DraftUpdate {
        appeared = List.copyOf(appeared);
        gone = List.copyOf(gone);
    }

    /**
     * Obtains what is found before any change.
     *
     * @param result what is found
     * @return an update in which every finding appeared
     */
    public static DraftUpdate first(ValidationResult result) {
        return new DraftUpdate(result, result.findings(), List.of());
    }

    /**
     * Obtains the difference between two results of one report.
     *
     * @param before what was found before the change
     * @param after what is found now
     * @return the update
     */
    public static DraftUpdate between(ValidationResult before, ValidationResult after) {
        ResultChanges changes = after.changesSince(before);
        return new DraftUpdate(after, changes.appeared(), changes.gone());
    }
}
