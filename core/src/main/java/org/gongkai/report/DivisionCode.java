package org.gongkai.report;

import java.io.Serializable;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An administrative division code (行政区划代码, GB/T 2260): six digits down to the county, nine or twelve below it. What was
 * published is kept, right or wrong; {@link #isWellFormed()} says which.
 *
 * @param text the code as given, without surrounding white space
 * @since 0.1.0
 */
public record DivisionCode(String text) implements Serializable {

    private static final Pattern DIGITS = Pattern.compile("[0-9]{6}(?:[0-9]{3}){0,2}");

    private static final Set<String> PROVINCES = Set.of(
            "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43",
            "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82");

    /**
     * Obtains a code, well-formed or not.
     *
     * @param text the code
     * @throws IllegalArgumentException if there is nothing but white space
     */
    public DivisionCode {
        text = text.strip();
        if (text.isEmpty()) {
            throw new IllegalArgumentException("A division code is not empty");
        }
    }

    /**
     * Says whether the code has 6, 9 or 12 digits and begins with that of a province.
     *
     * @return whether the code can be one of GB/T 2260
     */
    public boolean isWellFormed() {
        return DIGITS.matcher(text).matches() && PROVINCES.contains(text.substring(0, 2));
    }

    /**
     * Reads the level of the division off the code.
     *
     * @return the level, empty if the code is not well-formed
     */
    public Optional<AgencyLevel> level() {
        if (!isWellFormed()) {
            return Optional.empty();
        }
        if (text.length() > 6) {
            return Optional.of(AgencyLevel.TOWNSHIP);
        }
        if (text.endsWith("0000")) {
            return Optional.of(AgencyLevel.PROVINCIAL);
        }
        return Optional.of(text.endsWith("00") ? AgencyLevel.PREFECTURAL : AgencyLevel.COUNTY);
    }

    /**
     * Says whether two codes name one division, be it in six digits and in twelve.
     *
     * @param other the other code
     * @return whether the longer of the two only adds zeros to the shorter
     */
    public boolean isSameAs(DivisionCode other) {
        String longer = text.length() < other.text.length() ? other.text : text;
        String shorter = text.length() < other.text.length() ? text : other.text;
        return longer.equals(shorter + "0".repeat(longer.length() - shorter.length()));
    }

    @Override
    public String toString() {
        return text;
    }
}
