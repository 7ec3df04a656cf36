package org.gongkai.finding;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * The catalogue from which rules were taken, at a certain state.
 *
 * @param name who it belongs to, for example {@code gongkai}
 * @param version its state, for example {@code 2}; another one once rules are added or change what they find
 * @param date the day on which it came to this state
 * @since 0.1.0
 */
public record RuleSet(String name, String version, LocalDate date) implements Serializable {

    /**
     * Obtains a rule set.
     *
     * @param name who it belongs to
     * @param version its state
     * @param date the day on which it came to this state
     * @throws IllegalArgumentException if the year of the date has not four digits
     */
    public RuleSet {
        if (date.getYear() < 0 || date.getYear() > 9999) {
            throw new IllegalArgumentException("The year of a date has four digits: " + date);
        }
    }
}
