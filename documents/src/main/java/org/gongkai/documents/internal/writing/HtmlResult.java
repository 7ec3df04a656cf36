package org.gongkai.documents.internal.writing;

import java.util.List;
import java.util.stream.Stream;
import org.gongkai.documents.internal.writing.HtmlFinding.HtmlGroup;
import org.gongkai.finding.ValidationResult;

/**
 * The result of a check on a page.
 *
 * @param result the result
 * @param groups the findings, those of one cause together
 * @param diagnoses the diagnoses
 * @param words the reader's language
 */
record HtmlResult(ValidationResult result, List<HtmlGroup> groups, List<HtmlDiagnosis> diagnoses, HtmlWords words) {

    static HtmlResult of(ValidationResult result, List<HtmlGroup> groups, HtmlWords words) {
        return new HtmlResult(
                result,
                groups,
                result.diagnoses().stream()
                        .map(diagnosis ->
                                HtmlDiagnosis.of(diagnosis, result.report().form(), words))
                        .toList(),
                words);
    }

    String verdict() {
        return words.of(result.verdict().title());
    }

    String verdictSign() {
        return FindingKind.sign(result.verdict());
    }

    String verdictStyle() {
        return FindingKind.style(result.verdict());
    }

    /** How many findings there are of each kind. */
    String summary() {
        List<Integer> counts = FindingKind.counts(result.counts());
        return words.list(Stream.of(FindingKind.values())
                .map(kind -> words.of(kind.label()) + " " + counts.get(kind.ordinal()))
                .toList());
    }

    String checks() {
        return words.checks(result.run().checks());
    }

    boolean hasFindings() {
        return !groups.isEmpty();
    }

    boolean hasDiagnoses() {
        return !diagnoses.isEmpty();
    }

    List<HtmlNotes> notes() {
        return HtmlNotes.of(result, words);
    }
}
