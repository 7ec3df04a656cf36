package org.gongkai.validation.internal.rule;

import org.gongkai.text.LocalizedText;

/** Puts a share into words. */
final class Percent {

    private Percent() {}

    /** Rounded down, so that only what is wholly alike is called so. */
    static LocalizedText of(double share) {
        return LocalizedText.verbatim(Integer.toString((int) (share * 100)));
    }
}
