package org.gongkai.documents.internal.annotation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.documents.reading.CellOrigin;
import org.gongkai.documents.source.SourcePlace;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Outcome;
import org.gongkai.finding.ProsePlace;
import org.gongkai.finding.ValidationResult;
import org.gongkai.form.CellPath;
import org.gongkai.text.LocalizedText;

/**
 * What is to be said in which place of a document.
 *
 * @param byPlace the remarks of each place where a cell that a finding concerns stands
 * @param onProse findings that are about words, and stand nowhere else
 * @param general the findings that concern no place in the document
 */
public record Remarks(Map<SourcePlace, List<String>> byPlace, List<OnProse> onProse, List<String> general) {

    /** Who says it. */
    static final String AUTHOR = "Gongkai 公开";

    /**
     * A finding about words.
     *
     * @param quotation the words
     * @param text what is to be said
     */
    record OnProse(String quotation, String text) {}

    /**
     * Puts findings into their places.
     *
     * @param result the findings
     * @param origins where the cells stand
     * @param locale in which language to say it
     * @return the remarks
     */
    public static Remarks of(ValidationResult result, Map<CellPath, CellOrigin> origins, Locale locale) {
        Map<SourcePlace, Set<String>> byPlace = new LinkedHashMap<>();
        List<OnProse> onProse = new ArrayList<>();
        List<String> general = new ArrayList<>();
        for (Finding finding : result.findings()) {
            String text = text(finding).in(locale);
            List<SourcePlace> places = finding.cells().stream()
                    .flatMap(cell -> Stream.ofNullable(origins.get(cell)))
                    .map(CellOrigin::place)
                    .distinct()
                    .toList();
            places.forEach(place -> byPlace.computeIfAbsent(place, first -> new LinkedHashSet<>())
                    .add(text));
            Optional<String> quotation =
                    finding.prose().map(ProsePlace::quotation).filter(words -> !words.isBlank());
            if (places.isEmpty() && quotation.isPresent()) {
                onProse.add(new OnProse(quotation.get(), text));
            } else if (places.isEmpty()) {
                general.add(text);
            }
        }
        Map<SourcePlace, List<String>> lists = new LinkedHashMap<>();
        byPlace.forEach((place, texts) -> lists.put(place, List.copyOf(texts)));
        return new Remarks(lists, onProse, general);
    }

    private static LocalizedText text(Finding finding) {
        LocalizedText label = finding.outcome() == Outcome.UNDECIDED
                ? finding.outcome().title()
                : finding.severity().title();
        return new LocalizedText(
                "【" + label.zh() + "】" + finding.message().zh() + "（" + finding.rule() + "）",
                "[" + label.en() + "] " + finding.message().en() + " (" + finding.rule() + ")");
    }
}
