package org.gongkai.validation.internal.prose;

import java.util.List;
import org.gongkai.form.Form;
import org.gongkai.text.LocalizedText;
import org.gongkai.validation.rule.Rule;

/** The rules for the prose of one report. */
public final class ProseRules {

    static final LocalizedText REPORT_AGREES_WITH_ITSELF =
            new LocalizedText("报告的文字与表格应当一致", "the prose of a report agrees with its tables");

    static final LocalizedText STANDARD_FORM = LocalizedText.verbatim(Form.FORM_2021.documentNumber());

    private ProseRules() {}

    /**
     * Obtains the rules in the order of the catalogue.
     *
     * @return the rules
     */
    public static List<Rule> all() {
        return List.of(
                new ProseClaimRule(),
                new ProseNoneClaimRule(),
                new ProseYearRule(),
                new ProseProblemsEmptyRule(),
                new ProseRepeatedRule(),
                new ProsePlaceholderRule());
    }
}
