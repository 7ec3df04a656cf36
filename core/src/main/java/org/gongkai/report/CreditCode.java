package org.gongkai.report;

import java.io.Serializable;
import java.util.Optional;

/**
 * A unified social credit code (统一社会信用代码, GB 32100-2015): 18 characters, the last of which checks the others. What was
 * published is kept, right or wrong; {@link #isValid()} says which.
 *
 * @param text the code as given, without surrounding white space
 * @since 0.1.0
 */
public record CreditCode(String text) implements Serializable {

    /** The characters of the standard in the order of their values, 0 to 30: no I, O, S, V, Z. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static final int LENGTH = 18;

    /**
     * Obtains a code, valid or not.
     *
     * @param text the code
     * @throws IllegalArgumentException if there is nothing but white space
     */
    public CreditCode {
        text = text.strip();
        if (text.isEmpty()) {
            throw new IllegalArgumentException("A credit code is not empty");
        }
    }

    /**
     * Says whether the code has 18 characters of the standard's alphabet.
     *
     * @return whether the form is right, whatever the check character
     */
    public boolean isWellFormed() {
        return text.length() == LENGTH && text.chars().allMatch(character -> ALPHABET.indexOf(character) >= 0);
    }

    /**
     * Computes the check character from the 17 characters before it.
     *
     * @return the character that has to stand last, empty if the code is not well-formed
     */
    public Optional<Character> expectedCheckCharacter() {
        if (!isWellFormed()) {
            return Optional.empty();
        }
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += ALPHABET.indexOf(text.charAt(i)) * weight;
            weight = weight * 3 % ALPHABET.length();
        }
        return Optional.of(ALPHABET.charAt((ALPHABET.length() - sum % ALPHABET.length()) % ALPHABET.length()));
    }

    /**
     * Says whether the code is well-formed and its check character right.
     *
     * @return whether the code is one of GB 32100-2015
     */
    public boolean isValid() {
        return expectedCheckCharacter()
                .filter(expected -> expected == text.charAt(LENGTH - 1))
                .isPresent();
    }

    @Override
    public String toString() {
        return text;
    }
}
