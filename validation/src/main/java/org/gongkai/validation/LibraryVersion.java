package org.gongkai.validation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** The version of this library, as its build wrote it down. */
final class LibraryVersion {

    static final String VALUE = read();

    private LibraryVersion() {}

    private static String read() {
        try (InputStream file = LibraryVersion.class.getResourceAsStream("library.properties")) {
            Properties properties = new Properties();
            properties.load(Objects.requireNonNull(file));
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
