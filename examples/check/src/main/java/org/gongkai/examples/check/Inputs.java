package org.gongkai.examples.check;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

/** Finds the files behind the paths of the command line. */
final class Inputs {

    /** What is taken for a report when a folder is searched; what it really is, its content tells. */
    private static final List<String> SUFFIXES =
            List.of(".json", ".txt", ".md", ".html", ".htm", ".docx", ".doc", ".xlsx", ".xls", ".pdf");

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
        List<Path> reports = new ArrayList<>();
        try {
            Files.walkFileTree(
                    path, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new Collector(reports));
        } catch (IOException e) {
            return List.of(path);
        }
        return reports.isEmpty() ? List.of(path) : reports.stream().sorted().toList();
    }

    /** Collects reports, and whatever cannot be visited, for the reader to complain about. */
    private static final class Collector extends SimpleFileVisitor<Path> {

        private final List<Path> reports;

        Collector(List<Path> reports) {
            this.reports = reports;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && isReport(file)) {
                reports.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            // A link back to a folder above: what is there is visited anyway.
            if (!(e instanceof FileSystemLoopException)) {
                reports.add(file);
            }
            return FileVisitResult.CONTINUE;
        }
    }

    private static boolean isReport(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return !name.startsWith(".") && SUFFIXES.stream().anyMatch(name::endsWith);
    }
}
