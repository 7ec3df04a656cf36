package org.gongkai.validation.internal.prose;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
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

    /** All subjects: requests, reviews and lawsuits, and what section two counts. */
    private static final PhraseBook<Subject> ALL = new PhraseBook<>(
            Stream.of(RequestSubjects.all(), CaseSubjects.all(), Article20Subjects.all())
                    .flatMap(List::stream)
                    .toList(),
            Subject::phrase);

    static Subject count(String phrase, Set<Domain> domains, CellSum... readings) {
        return new Subject(Pattern.compile(phrase), domains, false, List.of(readings));
    }

    static Subject amount(String phrase, Set<Domain> domains, CellSum... readings) {
        return new Subject(Pattern.compile(phrase), domains, true, List.of(readings));
    }

    /** Of what such words say a figure, in the domain that they belong to. */
    static Optional<Subject> of(String words, Figure figure, Supplier<Domain> domain) {
        return ALL.find(words, subject -> subject.money == figure.money() && subject.domains.contains(domain.get()));
    }
}
