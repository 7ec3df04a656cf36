package org.gongkai.validation.rule.prose;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a figure can be said of.
 *
 * @param phrase the words of a clause that says it, all of them
 * @param domains what such a clause is about
 * @param money whether it is an amount
 * @param readings what the clause can honestly mean
 */
record Subject(Pattern phrase, Set<Domain> domains, boolean money, List<CellSum> readings) {

    private static final int LONGEST_PHRASE = 60;

    /** All subjects: requests, reviews and lawsuits, and what section two counts. */
    static final List<Subject> ALL = Stream.of(RequestSubjects.all(), CaseSubjects.all(), Article20Subjects.all())
            .flatMap(List::stream)
            .toList();

    static Subject count(String phrase, Set<Domain> domains, CellSum... readings) {
        return new Subject(Pattern.compile(phrase), domains, false, List.of(readings));
    }

    static Subject amount(String phrase, Set<Domain> domains, CellSum... readings) {
        return new Subject(Pattern.compile(phrase), domains, true, List.of(readings));
    }

    boolean isOf(Clause clause) {
        return clause.figure().filter(figure -> figure.money() == money).isPresent()
                && domains.contains(clause.domain())
                && clause.words().length() <= LONGEST_PHRASE
                && phrase.matcher(clause.words()).matches();
    }
}
