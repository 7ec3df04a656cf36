package org.gongkai.finding;

import java.io.Serializable;
import java.util.List;
import org.gongkai.text.LocalizedText;

/**
 * Rules that made no check, all for one reason.
 *
 * @param reason why there was nothing to check
 * @param rules the ids of the rules, at least one
 */
public record SkippedRules(LocalizedText reason, List<String> rules) implements Serializable {

    /**
     * Obtains rules that made no check.
     *
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
