package org.gongkai.validation.internal.prose;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.finding.Outcome;
import org.gongkai.finding.RuleDescription;
import org.gongkai.finding.Severity;
import org.gongkai.report.DisclosureReport;
import org.gongkai.text.LocalizedText;
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
            .addArguments("first")
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
        List<ProseText> texts = ProseText.of(report);
        Set<Long> fingerprints = new HashSet<>();
        int paragraphs = 0;
        for (ProseText text : texts) {
            for (Line paragraph : Line.in(text.text())) {
                Fingerprint fingerprint = Fingerprint.of(text.text(), paragraph);
                if (fingerprint.length() >= SUBSTANCE) {
                    fingerprints.add(fingerprint.hash());
                    paragraphs++;
                }
            }
        }
        if (fingerprints.size() == paragraphs) {
            fingerprints.forEach(different -> checks.pass());
        } else {
            compare(texts, checks);
        }
    }

    private static void compare(List<ProseText> texts, Checks checks) {
        Map<String, ProseText> seen = new HashMap<>();
        for (ProseText text : texts) {
            text.text().lines().forEach(paragraph -> compare(paragraph, text, seen, checks));
        }
    }

    private static void compare(String paragraph, ProseText text, Map<String, ProseText> seen, Checks checks) {
        String substance = Fingerprint.substance(paragraph);
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
}
