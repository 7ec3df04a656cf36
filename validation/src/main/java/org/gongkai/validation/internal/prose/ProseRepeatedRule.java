package org.gongkai.validation.internal.prose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.finding.Outcome;
import org.gongkai.finding.RuleDescription;
import org.gongkai.finding.Severity;
import org.gongkai.text.LocalizedText;
import org.gongkai.validation.rule.Checks;

/**
 * PROSE-REPEATED: no passage of substance stands in the report twice, whatever its punctuation and its number in an
 * enumeration. A passage is what stands between full stops; one finding for every paragraph in which some are repeated.
 */
final class ProseRepeatedRule extends ProseRule {

    private static final int SUBSTANCE = 30;

    private static final RuleDescription DESCRIPTION = RuleDescription.builder()
            .id("PROSE-REPEATED")
            .severity(Severity.WARNING)
            .title(new LocalizedText("没有重复的段落", "No passage stands in the report twice"))
            .basis(ProseRules.STANDARD_FORM)
            .formula("passages of " + SUBSTANCE + " letters or more are pairwise different")
            .addArguments("first")
            .failMessage(new LocalizedText(
                    "“{section}”中的段落“{quotation}”与“{first}”中的重复。",
                    "The passage \"{quotation}\" of \"{section}\" stands in \"{first}\" already."))
            .build();

    private static final Characters ENDS = Characters.of("。！？；;!?\n\r");

    private static final Pattern NUMBER =
            Pattern.compile("\\s*(?:[（(]?[一二三四五六七八九十0-9]{1,3}(?:[）)、.．]|是|要)|[①②③④⑤⑥⑦⑧⑨⑩]|首先|其次|再次|最后)[，,]?");

    ProseRepeatedRule() {
        super(DESCRIPTION);
    }

    @Override
    void check(Prose prose, Checks checks) {
        Set<Long> fingerprints = new HashSet<>();
        int passages = 0;
        for (Prose.Text text : prose.texts()) {
            for (Line passage : passages(text.published())) {
                Fingerprint fingerprint = Fingerprint.of(text.published(), passage);
                if (fingerprint.length() >= SUBSTANCE) {
                    fingerprints.add(fingerprint.hash());
                    passages++;
                }
            }
        }
        if (fingerprints.size() == passages) {
            for (int i = 0; i < passages; i++) {
                checks.pass();
            }
        } else {
            compare(prose, checks);
        }
    }

    private static List<Line> passages(String text) {
        List<Line> passages = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = ENDS.next(text, start, text.length());
            if (end - start >= SUBSTANCE) {
                passages.add(withoutNumber(text, start, end));
            }
            start = end + 1;
        }
        return passages;
    }

    private static Line withoutNumber(String text, int start, int end) {
        Matcher number = NUMBER.matcher(text).region(start, end);
        return new Line(number.lookingAt() ? number.end() : start, end);
    }

    private static void compare(Prose prose, Checks checks) {
        Map<String, Prose.Text> seen = new HashMap<>();
        for (Prose.Text text : prose.texts()) {
            for (Line paragraph : Line.in(text.published())) {
                compare(text, paragraph, seen, checks);
            }
        }
    }

    /** Tells of all that is repeated in a paragraph at once, from its first word to its last. */
    private static void compare(Prose.Text text, Line paragraph, Map<String, Prose.Text> seen, Checks checks) {
        String published = text.published();
        int from = -1;
        int to = -1;
        Prose.Text first = text;
        for (Line passage : passages(paragraph.of(published))) {
            int start = paragraph.start() + passage.start();
            int end = paragraph.start() + passage.end();
            String substance = Fingerprint.substance(published.substring(start, end));
            if (substance.codePointCount(0, substance.length()) < SUBSTANCE) {
                continue;
            }
            Prose.Text before = seen.putIfAbsent(substance, text);
            if (before == null) {
                checks.pass();
            } else {
                first = from < 0 ? before : first;
                from = from < 0 ? start : from;
                to = end;
            }
        }
        if (from >= 0) {
            checks.found(DESCRIPTION
                    .finding(Outcome.FAIL)
                    .putArguments("first", first.section().heading())
                    .prose(text.place(published.substring(from, to).strip()))
                    .build());
        }
    }
}
