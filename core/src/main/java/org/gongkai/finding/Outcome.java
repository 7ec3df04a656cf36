package org.gongkai.finding;

import org.gongkai.text.LocalizedText;

/**
 * How one check of a rule ended.
 *
 * @since 0.1.0
 */
public enum Outcome {
    /** What must hold does hold. */
    PASS(new LocalizedText("通过", "passed")),
    /** What must hold does not hold. */
    FAIL(new LocalizedText("未通过", "failed")),
    /** Blank, inapplicable or unreadable cells leave open whether it holds. */
    UNDECIDED(new LocalizedText("待定", "open")),
    /** The rule is not for this form, or what it looks at is not there. */
    SKIPPED(new LocalizedText("跳过", "skipped"));

    private final LocalizedText title;

    Outcome(LocalizedText title) {
        this.title = title;
    }

    /**
     * Puts the outcome into words.
     *
     * @return a word, for example 待定
     */
    public LocalizedText title() {
        return title;
    }
}
