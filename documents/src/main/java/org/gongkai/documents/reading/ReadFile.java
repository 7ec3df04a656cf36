package org.gongkai.documents.reading;

import java.nio.file.Path;
import java.util.Optional;
import org.gongkai.text.LocalizedText;

/**
 * A file of a folder and what was read from it.
 *
 * @param path the file
 * @param result what was read, empty if the file could not be opened
 * @param trouble why it could not be opened, empty if it could
 * @since 0.1.0
 */
public record ReadFile(Path path, Optional<ReadResult> result, Optional<LocalizedText> trouble) {

    /**
     * Obtains a file that was opened.
     *
     * @param path the file
     * @param result what was read from it
     * @return the file
     */
    public static ReadFile of(Path path, ReadResult result) {
        return new ReadFile(path, Optional.of(result), Optional.empty());
    }

    /**
     * Obtains a file that could not be opened.
     *
     * @param path the file
     * @param trouble why
     * @return the file
     */
    public static ReadFile unopened(Path path, LocalizedText trouble) {
        return new ReadFile(path, Optional.empty(), Optional.of(trouble));
    }
}
