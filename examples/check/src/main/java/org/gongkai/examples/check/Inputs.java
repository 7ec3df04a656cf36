package org.gongkai.examples.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Finds the files behind the paths of the command line. */
final class Inputs {

    private Inputs() {}

    /**
     * Puts the reports in and below a folder, by name, in the place of the folder. A folder without any stays what it is,
     * for the reader to complain about.
     */
    static List<Path> expand(List<Path> paths) {
        return paths.stream().flatMap(path -> expand(path).stream()).toList();
    }

    private static List<Path> expand(Path path) {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> files = Files.walk(path, FileVisitOption.FOLLOW_LINKS)) {
            List<Path> reports = files.filter(Files::isRegularFile)
                    .filter(file -> isJson(file) || isText(file))
                    .sorted()
                    .toList();
            return reports.isEmpty() ? List.of(path) : reports;
        } catch (IOException | UncheckedIOException e) {
            return List.of(path);
        }
    }

    static boolean isJson(Path file) {
        return hasSuffix(file, ".json");
    }

    private static boolean isText(Path file) {
        return hasSuffix(file, ".txt");
    }

    private static boolean hasSuffix(Path file, String suffix) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(suffix);
    }
}
