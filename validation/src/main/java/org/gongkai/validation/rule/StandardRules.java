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
                                new FormAspectsRule(),
                                new FormTitleRule(),
                                new FormBlankCellRule(),
                                new FormNotANumberRule(),
                                new FormAmountScaleRule(),
                                new MetaDeadlineRule(),
                                new MetaPublishedAfterYearRule(),
                                new MetaDivisionCodeRule(),
                                new MetaCreditCodeRule(),
                                new FeeOverdueNeedsNoticeRule(),
                                new FeeCollectedWithinNotifiedRule(),
                                new RulesAuthorityRule()),
                        ArithmeticRules.all().stream())
                .toList();
    }
}
