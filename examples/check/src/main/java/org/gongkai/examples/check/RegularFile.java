package org.gongkai.examples.check;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** Opens files. Whatever could keep the program waiting for ever, such as a pipe into which nobody writes, is refused. */
final class RegularFile {

    private RegularFile() {}

    static InputStream open(Path path) throws IOException {
        BasicFileAttributes attributes = attributes(path);
        if (attributes.isDirectory()) {
            throw new UnusableFileException(FileTrouble.FOLDER);
        }
        if (!attributes.isRegularFile()) {
            throw new UnusableFileException(FileTrouble.NOT_REGULAR);
        }
        return new BufferedInputStream(Files.newInputStream(path));
    }

    private static BasicFileAttributes attributes(Path path) throws IOException {
        try {
            return Files.readAttributes(path, BasicFileAttributes.class);
        } catch (AccessDeniedException e) {
            throw e;
        } catch (IOException e) {
            if (Files.isSymbolicLink(path)) {
                throw new UnusableFileException(FileTrouble.BROKEN_LINK);
            }
            throw e;
        }
    }
}
