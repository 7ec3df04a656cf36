package org.gongkai.validation.internal.prose;

import java.util.function.IntPredicate;

/** A set of characters to look for in long texts. It is a table over all of them, so that a look costs next to nothing. */
final class Characters {

    private final boolean[] members = new boolean[Character.MAX_VALUE + 1];

    private Characters() {}

    static Characters of(String members) {
        Characters characters = new Characters();
        members.chars().forEach(c -> characters.members[c] = true);
        return characters;
    }

    static Characters where(IntPredicate member) {
        Characters characters = new Characters();
        for (int c = 0; c < characters.members.length; c++) {
            characters.members[c] = member.test(c);
        }
        return characters;
    }

    boolean has(char c) {
        return members[c];
    }

    /** Where the next of them stands in a part of a text, its end if none does. */
    int next(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (members[text.charAt(i)]) {
                return i;
            }
        }
        return end;
    }

    boolean areIn(String text) {
        return areIn(text, 0, text.length());
    }

    boolean areIn(String text, int start, int end) {
        return next(text, start, end) < end;
    }
}
