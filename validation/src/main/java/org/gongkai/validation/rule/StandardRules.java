package org.gongkai.validation.rule;

import java.util.List;
import java.util.stream.Stream;

/** The rules of the catalogue. */
public final class StandardRules {

    private StandardRules() {}

    /**
     * Obtains all rules for one report, in the order of the catalogue.
     *
     * @return the rules
     */
    public static List<Rule> all() {
        return Stream.concat(
                        Stream.of(
                                new FormYearRule(),
                                new FormSectionsRule(),
                                new FormBlankCellRule(),
                                new FormNotANumberRule(),
                                new FormAmountScaleRule(),
                                new RulesAuthorityRule()),
                        ArithmeticRules.all().stream())
                .toList();
    }
}
