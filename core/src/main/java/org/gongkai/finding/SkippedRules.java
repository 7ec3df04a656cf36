package org.gongkai.finding;

import java.io.Serializable;
import java.util.List;
import org.gongkai.text.LocalizedText;

/**
 * Rules that made no check, all for one reason.
 *
 * @param cause what kind of reason it is
 * @param reason why there was nothing to check
 * @param rules the ids of the rules, at least one
 * @since 0.1.0
 */
public record SkippedRules(Cause cause, LocalizedText reason, List<String> rules) implements Serializable {

    /** The kinds of reasons. */
    public enum Cause {
        /** The rules are for other forms. */
        OTHER_FORM(true),
        /** The report does not have what the rules look at, such as a code of the agency. */
        NOTHING_THERE(true),
        /** The catalogue has the rules off, and no policy switches them on. */
        OFF_BY_DEFAULT(true),
        /** The policy has switched the rules off. */
        SWITCHED_OFF(false),
        /** What was given cannot be checked, such as reports of two agencies as those of two years of one. */
        NOT_COMPARABLE(false);

        private final boolean usual;

        Cause(boolean usual) {
            this.usual = usual;
        }

        /**
         * Says whether this is so in most reports, and need not be told to people.
         *
         * @return whether the reason follows from the form, the report or the catalogue alone
         */
        public boolean isUsual() {
            return usual;
        }
    }

    /**
     * Obtains rules that made no check.
     *
     * @param cause what kind of reason it is
     * @param reason why
     * @param rules the ids of the rules
     * @throws IllegalArgumentException if there is no rule
     */
    public SkippedRules {
        rules = List.copyOf(rules);
        if (rules.isEmpty()) {
            throw new IllegalArgumentException("A reason for skipping rules needs a rule: " + reason.en());
        }
    }
}
