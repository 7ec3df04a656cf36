package org.gongkai.examples.check;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells the files in and below a folder that may be reports from those that are none. */
final class FolderVisitor extends SimpleFileVisitor<Path> {

    /** What is taken for a report, also where the reader can only say that it does not read the format. */
    private static final Set<String> REPORTS = Set.of(
            ".json", ".txt", ".md", ".html", ".htm", ".shtml", ".docx", ".doc", ".wps", ".rtf", ".odt", ".xlsx", ".xls",
            ".et", ".ods", ".pdf", ".ofd");

    private final Path folder;
    private final List<Path> outputs;
    private final List<Input> found = new ArrayList<>();
    private final Map<String, Integer> passedOver = new HashMap<>();

    /**
     * Obtains a visitor.
     *
     * @param outputs the files and folders that are passed over
     */
    FolderVisitor(Path folder, List<Path> outputs) {
        this.folder = folder;
        this.outputs = outputs;
    }

    /** The reports, and whatever cannot be visited, for the reader to complain about. */
    List<Input> found() {
        return found;
    }

    /** How many files there are that are none, by the ends of their names, which may be empty. */
    Map<String, Integer> passedOver() {
        return passedOver;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
        return !directory.equals(folder) && (isOfThePrograms(directory) || isOutput(directory))
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (isOfThePrograms(file) || isOutput(file)) {
            return FileVisitResult.CONTINUE;
        }
        String suffix = suffix(file);
        if (REPORTS.contains(suffix)) {
            found.add(new Input(file));
        } else {
            passedOver.merge(suffix, 1, Integer::sum);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
        // A link back to a folder above: what is there is visited anyway.
        if (!(e instanceof FileSystemLoopException)) {
            found.add(new Input(file, FileTrouble.of(e)));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException e) {
        return e == null ? FileVisitResult.CONTINUE : visitFileFailed(directory, e);
    }

    /** Whether programs and not people put it there: hidden files, and what Office keeps beside an open document. */
    private static boolean isOfThePrograms(Path path) {
        String name = path.getFileName().toString();
        return name.startsWith(".")
                || name.startsWith("~$")
                || name.equalsIgnoreCase("Thumbs.db")
                || name.equalsIgnoreCase("desktop.ini");
    }

    /** Whether results go there, under whatever name. */
    private boolean isOutput(Path path) {
        return outputs.stream().anyMatch(output -> {
            try {
                return Files.isSameFile(path, output);
            } catch (IOException e) {
                return false;
            }
        });
    }

    private static String suffix(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot);
    }
}
