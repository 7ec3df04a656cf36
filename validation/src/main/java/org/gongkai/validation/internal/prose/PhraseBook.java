package org.gongkai.validation.internal.prose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Finds what a clause says among many phrases. Only those are tried that can begin as the clause does.
 *
 * @param <M> what the phrases mean
 */
final class PhraseBook<M> {

    /** Longer words are no phrase. */
    static final int LONGEST_PHRASE = 60;

    private final Map<Character, List<M>> meanings = new HashMap<>();
    private final Function<M, Pattern> phrase;

    PhraseBook(List<M> meanings, Function<M, Pattern> phrase) {
        this.phrase = phrase;
        for (M meaning : meanings) {
            Expression.beginnings(phrase.apply(meaning), "")
                    .chars()
                    .forEach(first -> this.meanings
                            .computeIfAbsent((char) first, none -> new ArrayList<>())
                            .add(meaning));
        }
    }

    /** Finds the first meaning that is accepted and of which the words are the phrase, all of them. */
    Optional<M> find(String words, Predicate<M> accepted) {
        if (!words.isEmpty() && words.length() <= LONGEST_PHRASE) {
            for (M meaning : meanings.getOrDefault(words.charAt(0), List.of())) {
                if (phrase.apply(meaning).matcher(words).matches() && accepted.test(meaning)) {
                    return Optional.of(meaning);
                }
            }
        }
        return Optional.empty();
    }
}
