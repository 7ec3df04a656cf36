package org.gongkai.documents.internal.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.finding.Finding;
import org.gongkai.finding.FindingGroup;
import org.gongkai.finding.ProsePlace;
import org.gongkai.finding.ValidationResult;
import org.gongkai.form.CellPath;
import org.gongkai.form.Form;

/**
 * A finding on a page.
 *
 * @param number its number on the page, from 1
 * @param finding the finding
 * @param ruleTitle what must hold
 * @param message what was found
 * @param places the places in the report
 * @param words the reader's language
 */
record HtmlFinding(
        int number, Finding finding, String ruleTitle, String message, Optional<HtmlPlaces> places, HtmlWords words) {

    /**
     * Findings of one cause.
     *
     * @param first the finding that tells of the cause
     * @param label how many others there are, and of which rules
     * @param others the others
     */
    record HtmlGroup(HtmlFinding first, String label, List<HtmlFinding> others) {

        boolean hasOthers() {
            return !others.isEmpty();
        }

        Stream<HtmlFinding> findings() {
            return Stream.concat(Stream.of(first), others.stream());
        }
    }

    static List<HtmlGroup> groups(ValidationResult result, Set<String> pointers, HtmlWords words) {
        List<HtmlGroup> groups = new ArrayList<>();
        int number = 1;
        for (FindingGroup group : FindingGroup.of(result)) {
            HtmlFinding first = of(number++, group.first(), result, pointers, words);
            List<HtmlFinding> others = new ArrayList<>();
            for (Finding finding : group.others()) {
                others.add(of(number++, finding, result, pointers, words));
            }
            groups.add(new HtmlGroup(first, words.others(group), List.copyOf(others)));
        }
        return groups;
    }

    private static HtmlFinding of(
            int number, Finding finding, ValidationResult result, Set<String> pointers, HtmlWords words) {
        return new HtmlFinding(
                number,
                finding,
                result.run().titles().containsKey(finding.rule())
                        ? words.of(result.run().titles().get(finding.rule()))
                        : finding.rule(),
                WritableText.onOneLine(finding.message().in(words.locale())),
                HtmlPlaces.of(places(finding, result.report().form(), words), pointers, words),
                words);
    }

    private static Stream<HtmlPlace> places(Finding finding, Form form, HtmlWords words) {
        Stream<HtmlPlace> cells = finding.cells().stream().distinct().map(path -> HtmlPlace.of(path, form, words));
        Stream<HtmlPlace> prose = finding.prose().stream()
                .map(place -> new HtmlPlace(
                        place.path().toString(), words.of(place.path().label())));
        return Stream.concat(cells, prose);
    }

    String id() {
        return "finding-" + number;
    }

    String messageId() {
        return id() + "-message";
    }

    String rule() {
        return finding.rule();
    }

    FindingKind findingKind() {
        return FindingKind.of(finding);
    }

    String kind() {
        return words.of(findingKind().label());
    }

    String style() {
        return findingKind().style();
    }

    String sign() {
        return findingKind().sign();
    }

    List<CellPath> cells() {
        return finding.cells();
    }

    Optional<String> pointer() {
        return finding.prose().map(place -> place.path().toString());
    }

    /** Whether the cell was only compared with the one that is wrong, such as the parts of a wrong total. */
    boolean involves(CellPath path) {
        return !finding.right().isEmpty() && !finding.right().contains(path);
    }

    /** The words in question. */
    Optional<String> quotation() {
        return finding.prose()
                .map(ProsePlace::quotation)
                .flatMap(quotation -> WritableText.of(quotation)
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .findFirst());
    }
}
