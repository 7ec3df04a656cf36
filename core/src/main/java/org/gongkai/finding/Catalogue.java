package org.gongkai.finding;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * Rules that can be run, as a document of their own; results name them by id only.
 *
 * @param ruleSet the catalogue that the rules are from
 * @param rules the descriptions in the order in which the rules run, rules of one's own among them
 * @since 0.1.0
 */
public record Catalogue(RuleSet ruleSet, List<RuleDescription> rules) implements Serializable {

    /**
     * Obtains a catalogue.
     *
     * @param ruleSet the catalogue that the rules are from
     * @param rules the descriptions
     */
    public Catalogue {
        rules = List.copyOf(rules);
    }

    /**
     * Finds a rule.
     *
     * @param id the rule's id
     * @return the description, empty if there is no such rule
     */
    public Optional<RuleDescription> rule(String id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }
}
