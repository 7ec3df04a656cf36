package org.gongkai.validation.internal.prose;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A regular expression that is tried only where two characters stand with which it can begin, since most places of a text are
 * none for it. Every character with which it can begin has to be written out in it or be a digit; there must be no range.
 */
final class Expression {

    private static final String DIGITS = "0123456789";

    private final Pattern pattern;
    private final Characters first;
    private final Characters second;

    Expression(String regex) {
        this.pattern = Pattern.compile(regex);
        String beginnings = beginnings(pattern, "");
        boolean mayBeOneCharacter = beginnings
                .chars()
                .anyMatch(first -> pattern.matcher(Character.toString(first)).matches());
        this.first = Characters.of(beginnings);
        this.second = mayBeOneCharacter
                ? Characters.where(any -> true)
                : Characters.of(beginnings
                        .chars()
                        .mapToObj(first -> beginnings(pattern, Character.toString(first)))
                        .collect(Collectors.joining()));
    }

    /** The characters with which a regular expression can go on after its first ones. */
    static String beginnings(Pattern pattern, String start) {
        return (pattern.pattern() + DIGITS)
                .chars()
                .distinct()
                .mapToObj(Character::toString)
                .filter(next -> canBegin(pattern.matcher(start + next)))
                .collect(Collectors.joining());
    }

    /** After such a beginning an expression either ends or asks for more. */
    private static boolean canBegin(Matcher beginning) {
        return beginning.lookingAt() || beginning.hitEnd();
    }

    boolean isIn(String text) {
        return in(text).next();
    }

    /** Where the expression that opens a part of a text ends, the start if none does. */
    int endOfOpening(String text, int start) {
        if (!canBegin(text, start)) {
            return start;
        }
        Matcher matcher = pattern.matcher(text).region(start, text.length());
        return matcher.lookingAt() ? matcher.end() : start;
    }

    /** Looks for the expression in a text, from left to right. */
    Search in(String text) {
        return new Search(text);
    }

    private boolean canBegin(String text, int start) {
        return start < text.length()
                && first.has(text.charAt(start))
                && (start + 1 == text.length() || second.has(text.charAt(start + 1)));
    }

    /** A search that goes from match to match. */
    final class Search {

        private final String text;
        private Optional<Matcher> matcher = Optional.empty();
        private int from;

        private Search(String text) {
            this.text = text;
        }

        boolean next() {
            int end = text.length();
            for (int i = first.next(text, from, end); i < end; i = first.next(text, i + 1, end)) {
                if (canBegin(text, i) && match().region(i, end).lookingAt()) {
                    from = match().end();
                    return true;
                }
            }
            from = end;
            return false;
        }

        /** What was found last. */
        Matcher match() {
            if (matcher.isEmpty()) {
                matcher = Optional.of(pattern.matcher(text).useTransparentBounds(true));
            }
            return matcher.get();
        }
    }
}
