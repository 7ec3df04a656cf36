package org.gongkai.validation.internal.prose;

import java.util.List;
import java.util.stream.Stream;
import org.gongkai.form.Form;
import org.gongkai.text.LocalizedText;
import org.gongkai.validation.rule.Rule;

/** The rules for the prose of one report. */
public final class ProseRules {

    static final LocalizedText REPORT_AGREES_WITH_ITSELF =
            new LocalizedText("报告的文字与表格应当一致", "the prose of a report agrees with its tables");

    static final LocalizedText STANDARD_FORM = LocalizedText.verbatim(Form.FORM_2021.documentNumber());

    static final LocalizedText BOTH_FORMS =
            LocalizedText.verbatim(Form.FORM_2019.documentNumber() + "、" + Form.FORM_2021.documentNumber());

    private ProseRules() {}

    /**
     * Obtains the rules on what section one has to say, in the order of the catalogue.
     *
     * @return the rules
     */
    public static List<Rule> ofOverview() {
        return List.of(new OverviewRules.GovernmentAssessment(), new OverviewRules.Length());
    }

    /**
     * Obtains the other rules in the order of the catalogue.
     *
     * @return the rules
     */
    public static List<Rule> all() {
        return Stream.concat(
                        FeeRules.all().stream(),
                        Stream.of(
                                new ClaimRules.Claim(),
                                new ClaimRules.NoneClaim(),
                                new TimeRules.Years(),
                                new TimeRules.Period(),
                                new RequestRules.Rate(),
                                new RequestRules.Balance(),
                                new PartsRule(),
                                new IdentityRules.OwnTitle(),
                                new IdentityRules.OutdatedBasis(),
                                new IdentityRules.WrongSelf(),
                                new IdentityRules.Generic(),
                                new PersonalDataRule(),
                                new ProblemsRules.Empty(),
                                new ProblemsRules.Both(),
                                new ProseRepeatedRule(),
                                new ProsePlaceholderRule()))
                .toList();
    }
}
