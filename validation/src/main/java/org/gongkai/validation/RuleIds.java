package org.gongkai.validation;

import java.util.List;
import java.util.stream.Stream;
import org.gongkai.finding.RuleDescription;

/** Makes sure that an id names one rule. */
final class RuleIds {

    private RuleIds() {}

    static List<RuleDescription> checked(Stream<RuleDescription> rules) {
        List<RuleDescription> descriptions = rules.toList();
        List<String> ids = descriptions.stream().map(RuleDescription::id).toList();
        ids.stream()
                .filter(id -> ids.indexOf(id) != ids.lastIndexOf(id))
                .findFirst()
                .ifPresent(id -> {
                    throw new IllegalArgumentException("Two rules have the id \"" + id + "\"");
                });
        return descriptions;
    }
}
