package org.gongkai.documents.internal.writing;

import java.util.List;
import java.util.Optional;
import org.gongkai.documents.internal.writing.HtmlPlaces.HtmlPlace;
import org.gongkai.finding.CellCorrection;
import org.gongkai.finding.Diagnosis;
import org.gongkai.finding.Explanation;
import org.gongkai.finding.Finding;
import org.gongkai.form.Form;

/**
 * A diagnosis on a page.
 *
 * @param rules the rules whose failures it explains
 * @param likeliest the first explanations
 * @param others the other ones, to be unfolded
 */
record HtmlDiagnosis(String rules, Optional<HtmlExplanations> likeliest, Optional<HtmlExplanations> others) {

    /** So many explanations are seen at first. */
    private static final int LIKELIEST = 3;

    /**
     * Some of the explanations.
     *
     * @param start the number of the first, from 1
     * @param label how many they are
     * @param explanations the explanations
     */
    record HtmlExplanations(int start, String label, List<HtmlExplanation> explanations) {}

    /**
     * Cells that explain the failures together.
     *
     * @param corrections the cells with their numbers
     */
    record HtmlExplanation(List<HtmlCorrection> corrections) {}

    /**
     * A number that a cell would have to hold.
     *
     * @param place the cell
     * @param found the number that it holds
     * @param proposed the number that it would have to hold
     * @param hint how the wrong number may have come about
     */
    record HtmlCorrection(HtmlPlace place, String found, String proposed, Optional<String> hint) {}

    static HtmlDiagnosis of(Diagnosis diagnosis, Form form, HtmlWords words) {
        List<HtmlExplanation> explanations = diagnosis.explanations().stream()
                .map(explanation -> explanation(explanation, form, words))
                .toList();
        int first = Math.min(LIKELIEST, explanations.size());
        return new HtmlDiagnosis(
                words.list(diagnosis.findings().stream()
                        .map(Finding::rule)
                        .distinct()
                        .toList()),
                some(1, explanations.subList(0, first), words),
                some(first + 1, explanations.subList(first, explanations.size()), words));
    }

    private static Optional<HtmlExplanations> some(int start, List<HtmlExplanation> explanations, HtmlWords words) {
        return explanations.isEmpty()
                ? Optional.empty()
                : Optional.of(new HtmlExplanations(start, words.morePossibilities(explanations.size()), explanations));
    }

    private static HtmlExplanation explanation(Explanation explanation, Form form, HtmlWords words) {
        return new HtmlExplanation(explanation.corrections().stream()
                .map(correction -> correction(correction, form, words))
                .toList());
    }

    private static HtmlCorrection correction(CellCorrection correction, Form form, HtmlWords words) {
        return new HtmlCorrection(
                HtmlPlace.of(correction.cell(), form, words),
                Long.toString(correction.found()),
                Long.toString(correction.proposed()),
                correction.hint().map(hint -> words.of(hint.title())));
    }

    boolean isUnexplained() {
        return likeliest.isEmpty();
    }
}
