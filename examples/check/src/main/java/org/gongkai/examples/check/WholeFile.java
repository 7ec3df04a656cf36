package org.gongkai.examples.check;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Writes files whole or not at all: into a hidden file beside the target, which takes its place when it is complete.
 *
 * @param mayReplace whether a file that is there may be replaced
 */
record WholeFile(boolean mayReplace) {

    /** What writes into a file. */
    @FunctionalInterface
    interface Writing {
        void to(Path file) throws IOException;
    }

    /** There is a file already, and nobody said that it may be replaced. */
    static final class ExistsException extends FileSystemException {

        private static final long serialVersionUID = 1;

        ExistsException(Path file) {
            super(file.toString());
        }
    }

    /** Writes a file, whose folder is made if there is none. */
    void write(Path target, Writing writing) throws IOException {
        refuseIfThere(target);
        Path folder = Files.createDirectories(target.toAbsolutePath().getParent());
        Path part = folder.resolve(
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        part.toFile().deleteOnExit();
        try {
            writing.to(part);
            if (mayReplace) {
                Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } else {
                refuseIfThere(target);
                Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
            }
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Refuses to go on if a file is there that may not be replaced. */
    void refuseIfThere(Path target) throws ExistsException {
        if (!mayReplace && Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new ExistsException(target);
        }
    }
}
