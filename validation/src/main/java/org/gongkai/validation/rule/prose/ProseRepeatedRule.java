package org.gongkai.validation.rule.prose;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import org.gongkai.finding.Outcome;
import org.gongkai.finding.RuleDescription;
import org.gongkai.finding.Severity;
import org.gongkai.form.LocalizedText;
import org.gongkai.report.DisclosureReport;
import org.gongkai.validation.rule.Checks;
import org.gongkai.validation.rule.Rule;

/**
 * PROSE-REPEATED: no paragraph of substance stands in the report twice, whatever its punctuation. One finding for each
 * further time.
 */
final class ProseRepeatedRule implements Rule {

    private static final int SUBSTANCE = 30;

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("PROSE-REPEATED")
            .severity(Severity.WARNING)
            .title(new LocalizedText("没有重复的段落", "No paragraph stands in the report twice"))
            .basis(ProseRules.STANDARD_FORM)
            .formula("paragraphs of " + SUBSTANCE + " letters or more are pairwise different")
            .failMessage(new LocalizedText(
                    "“{section}”中的段落“{quotation}”与“{first}”中的重复。",
                    "The paragraph \"{quotation}\" of \"{section}\" stands in \"{first}\" already."))
            .build();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public void check(DisclosureReport report, Checks checks) {
        Map<String, ProseText> seen = new HashMap<>();
        for (ProseText text : ProseText.of(report)) {
            text.text().lines().forEach(paragraph -> check(paragraph, text, seen, checks));
        }
    }

    private static void check(String paragraph, ProseText text, Map<String, ProseText> seen, Checks checks) {
        String substance = substance(paragraph);
        if (substance.codePointCount(0, substance.length()) < SUBSTANCE) {
            return;
        }
        ProseText first = seen.putIfAbsent(substance, text);
        checks.check(
                first == null,
                () -> DESCRIPTION
                        .finding(Outcome.FAIL)
                        .putArguments("first", first.section().heading())
                        .prose(text.place(paragraph.strip()))
                        .build());
    }

    private static String substance(String paragraph) {
        return Normalizer.normalize(paragraph, Normalizer.Form.NFKC)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
