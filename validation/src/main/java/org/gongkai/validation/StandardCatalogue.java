package org.gongkai.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.finding.Catalogue;
import org.gongkai.finding.Policy;
import org.gongkai.finding.RuleDescription;
import org.gongkai.finding.Waiver;
import org.gongkai.text.InvalidValueException;
import org.gongkai.text.LocalizedText;
import org.gongkai.validation.internal.rule.StandardRules;

/**
 * All rules of the library.
 *
 * @since 0.1.0
 */
public final class StandardCatalogue {

    private static final Catalogue ALL = new Catalogue(
            StandardRules.RULE_SET,
            Stream.of(
                            RuleBook.of(StandardRules.all()),
                            RuleBook.of(StandardRules.yearOnYear()),
                            RuleBook.of(StandardRules.rollUp()),
                            RuleBook.of(StandardRules.corpus()))
                    .flatMap(book -> book.descriptions().stream())
                    .toList());

    private StandardCatalogue() {}

    /**
     * Gives the rules of all scopes, those that are off by default too.
     *
     * @return the catalogue
     */
    public static Catalogue get() {
        return ALL;
    }

    /**
     * Makes sure that a policy can be meant for a validator.
     *
     * @throws InvalidValueException if it speaks of a rule that nobody has, or changes nothing
     */
    static void check(Policy policy, List<RuleDescription> rules, List<RuleDescription> others) {
        policy.requireEffect(known(rules, others));
    }

    /**
     * Makes sure that waivers can be meant for a validator.
     *
     * @throws InvalidValueException if one speaks of a rule that nobody has
     */
    static void check(List<Waiver> waivers, List<RuleDescription> rules) {
        List<String> ids =
                known(rules, List.of()).stream().map(RuleDescription::id).toList();
        waivers.stream()
                .map(waiver -> waiver.finding().rule())
                .filter(id -> !ids.contains(id))
                .findFirst()
                .ifPresent(id -> {
                    throw new InvalidValueException(
                            new LocalizedText("规则“" + id + "”", "the rule \"" + id + "\""),
                            new LocalizedText("规则目录或自定义规则的编号", "the id of a rule of the catalogue or of one's own"));
                });
    }

    /** The last of an id counts: a validator may have changed a rule of the library. */
    private static List<RuleDescription> known(List<RuleDescription> rules, List<RuleDescription> others) {
        List<RuleDescription> known = new ArrayList<>(ALL.rules());
        known.addAll(others);
        known.addAll(rules);
        return known;
    }
}
