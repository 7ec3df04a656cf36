package org.gongkai.examples.check;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A file that is to be checked.
 *
 * @param path the file, or a folder from which none comes
 * @param obstacle why it cannot be read, if that was seen when it was looked for
 */
record Input(Path path, Optional<Note> obstacle) {

    Input(Path path) {
        this(path, Optional.empty());
    }

    Input(Path path, FileTrouble obstacle) {
        this(path, Optional.of(obstacle.note()));
    }
}
