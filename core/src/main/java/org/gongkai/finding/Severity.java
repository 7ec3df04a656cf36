package org.gongkai.finding;

import org.gongkai.text.LocalizedText;

/**
 * How grave it is when a rule does not hold.
 *
 * @since 0.1.0
 */
public enum Severity {
    /** The report contradicts the form or itself. */
    ERROR(new LocalizedText("错误", "error")),
    /** Very likely wrong, or incomplete. */
    WARNING(new LocalizedText("警告", "warning")),
    /** Worth a look. */
    INFO(new LocalizedText("提示", "info"));

    private final LocalizedText title;

    Severity(LocalizedText title) {
        this.title = title;
    }

    /**
     * Puts the severity into words.
     *
     * @return a word, for example 错误
     */
    public LocalizedText title() {
        return title;
    }
}
