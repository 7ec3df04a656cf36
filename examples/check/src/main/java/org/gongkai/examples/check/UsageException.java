package org.gongkai.examples.check;

import org.gongkai.text.LocalizedText;

/** An option has a value with which nothing can be done. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient LocalizedText text;

    UsageException(LocalizedText text) {
        super(text.en());
        this.text = text;
    }

    /** What is wrong. */
    LocalizedText text() {
        return text;
    }
}
