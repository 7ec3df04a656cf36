package org.gongkai.examples.check;

import java.io.IOException;

/** A file is not one of those that are read. */
final class UnusableFileException extends IOException {

    private static final long serialVersionUID = 1;

    private final transient FileTrouble trouble;

    UnusableFileException(FileTrouble trouble) {
        super(trouble.message().en());
        this.trouble = trouble;
    }

    FileTrouble trouble() {
        return trouble;
    }
}
