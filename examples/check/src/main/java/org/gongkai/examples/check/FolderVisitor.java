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
import java.util.Map;
import org.gongkai.documents.ReportFolder;
import org.jspecify.annotations.Nullable;

/** Tells the files in and below a folder that may be reports from those that are none. */
final class FolderVisitor extends SimpleFileVisitor<Path> {

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
        return !directory.equals(folder) && (ReportFolder.isOfPrograms(directory) || isOutput(directory))
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (ReportFolder.isOfPrograms(file) || isOutput(file)) {
            return FileVisitResult.CONTINUE;
        }
        if (FigureCommands.FOLDERS.reads(file)) {
            found.add(new Input(file));
        } else {
            passedOver.merge(ReportFolder.type(file), 1, Integer::sum);
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
}
