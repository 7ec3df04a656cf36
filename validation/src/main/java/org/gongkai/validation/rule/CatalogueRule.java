package org.gongkai.validation.rule;

import java.math.BigDecimal;
import java.util.Optional;
import org.gongkai.finding.RuleDescription;
import org.gongkai.form.Form;

/**
 * What all kinds of rules have in common.
 *
 * @since 0.1.0
 */
public interface CatalogueRule {

    /**
     * Says what is to be known of the rule; always the same.
     *
     * @return the description
     */
    RuleDescription description();

    /**
     * Says whether the rule has anything to look at in reports of a form: the rows, columns and relations that it needs.
     *
     * @param form the form
     * @return whether the form is among those of the description, unless the rule works it out from the form
     */
    default boolean appliesTo(Form form) {
        return description().forms().contains(form);
    }

    /**
     * Says from which likeness on the rule tells of it; a result says so too.
     *
     * @return from 0 to 1, empty unless the rule is one on what is alike
     */
    default Optional<BigDecimal> threshold() {
        return Optional.empty();
    }
}
