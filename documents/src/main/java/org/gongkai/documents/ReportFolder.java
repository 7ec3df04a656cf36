package org.gongkai.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.documents.reading.FolderListing;
import org.gongkai.documents.reading.ReadFile;
import org.gongkai.documents.reading.ReadResult;
import org.gongkai.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Reads the reports in a folder and the folders below, in the order of their paths, one at a time. Which file may be a report
 * is told by the end of its name; files that programs keep beside the user's are passed over.
 *
 * <pre>{@code
 * ReportFolder folders = ReportFolder.standard().withReader(".json", file -> ReadResult.of(json.read(file)));
 * try (Stream<ReadFile> files = folders.read(Path.of("reports"))) { … }
 * }</pre>
 *
 * <p>Immutable; safe for use by several threads if its readers are.
 *
 * @since 0.1.0
 */
public final class ReportFolder {

    /** What is taken for a document, also where the reader can only say that it does not read the format. */
    private static final Set<String> DOCUMENTS = Set.of(
            ".txt", ".md", ".html", ".htm", ".shtml", ".docx", ".doc", ".wps", ".rtf", ".odt", ".xlsx", ".xls", ".et",
            ".ods", ".pdf", ".ofd");

    private final Map<String, FileReader> readers;

    /** Reads a file of a type. */
    @FunctionalInterface
    public interface FileReader {
        /**
         * Reads a file.
         *
         * @param file the file
         * @return what was read
         * @throws IOException if it cannot be read
         */
        ReadResult read(Path file) throws IOException;
    }

    private ReportFolder(Map<String, FileReader> readers) {
        this.readers = Collections.unmodifiableMap(readers);
    }

    /**
     * Obtains what reads all formats of documents.
     *
     * @return with {@link DocumentReader#standard()} for every document
     */
    public static ReportFolder standard() {
        return of(DocumentReader.standard());
    }

    /**
     * Obtains what reads all formats of documents with a reader of one's own.
     *
     * @param reader reads every document
     * @return without readers of other types
     */
    public static ReportFolder of(DocumentReader reader) {
        return new ReportFolder(DOCUMENTS.stream().collect(Collectors.toMap(suffix -> suffix, suffix -> reader::read)));
    }

    /**
     * Obtains a copy that reads another type of files, or one in another way.
     *
     * @param suffix the end of their names, such as {@code .json}; upper and lower case are the same
     * @param reader reads them
     * @return the copy
     * @throws IllegalArgumentException if the end does not begin with a dot
     */
    public ReportFolder withReader(String suffix, FileReader reader) {
        if (!suffix.startsWith(".")) {
            throw new IllegalArgumentException("The end of a name begins with a dot: " + suffix);
        }
        Map<String, FileReader> more = new TreeMap<>(readers);
        more.put(suffix.toLowerCase(Locale.ROOT), reader);
        return new ReportFolder(more);
    }

    /**
     * Lists the files that may be reports.
     *
     * @param folder the folder
     * @return the files in and below it, in the order of their paths
     * @throws IOException if a file or folder cannot be visited
     */
    public List<Path> files(Path folder) throws IOException {
        FolderListing listing = list(folder, path -> false);
        for (IOException trouble : listing.unreachable().values()) {
            throw trouble;
        }
        return listing.files();
    }

    /**
     * Lists what there is in and below a folder. Links are followed, though not in circles.
     *
     * @param folder the folder
     * @param leftOut which files and folders are passed over in silence, besides {@linkplain #isOfPrograms those of programs}
     * @return the files that may be reports, what cannot be visited, and how many other files there are
     */
    public FolderListing list(Path folder, Predicate<Path> leftOut) {
        Visitor visitor = new Visitor(folder, leftOut);
        try {
            Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, visitor);
        } catch (IOException e) {
            throw new UncheckedIOException("The visitor lets no exception through", e);
        }
        return new FolderListing(visitor.files, visitor.unreachable, visitor.others);
    }

    private final class Visitor extends SimpleFileVisitor<Path> {

        private final Path folder;
        private final Predicate<Path> leftOut;
        private final List<Path> files = new ArrayList<>();
        private final SortedMap<Path, IOException> unreachable = new TreeMap<>();
        private final SortedMap<String, Integer> others = new TreeMap<>();

        Visitor(Path folder, Predicate<Path> leftOut) {
            this.folder = folder;
            this.leftOut = leftOut;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            return !directory.equals(folder) && isPassedOver(directory)
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!isPassedOver(file)) {
                if (reads(file)) {
                    files.add(file);
                } else {
                    others.merge(type(file), 1, Integer::sum);
                }
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            // A link back to a folder above: what is there is visited anyway.
            if (!(e instanceof FileSystemLoopException)) {
                unreachable.put(file, e);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException e) {
            return e == null ? FileVisitResult.CONTINUE : visitFileFailed(directory, e);
        }

        private boolean isPassedOver(Path path) {
            return isOfPrograms(path) || leftOut.test(path);
        }
    }

    /**
     * Reads the reports in a folder.
     *
     * @param folder the folder
     * @return its files in the order of their paths, each read when it is asked for
     * @throws IOException if a folder cannot be listed
     */
    public Stream<ReadFile> read(Path folder) throws IOException {
        return files(folder).stream().map(this::readFile);
    }

    /**
     * Reads a file with the reader of its type.
     *
     * @param file the file
     * @return what was read, or why the file could not be opened
     * @throws IllegalArgumentException if there is no reader for its type
     */
    public ReadFile readFile(Path file) {
        FileReader reader = readers.get(type(file));
        if (reader == null) {
            throw new IllegalArgumentException("There is no reader for " + file);
        }
        try {
            return ReadFile.of(file, reader.read(file));
        } catch (IOException e) {
            String reason = String.valueOf(e.getMessage());
            return ReadFile.unopened(file, new LocalizedText("无法读取：" + reason, "It cannot be read: " + reason));
        }
    }

    /**
     * Says whether there is a reader for the type of a file.
     *
     * @param file the file, which need not be there
     * @return whether it may be a report
     */
    public boolean reads(Path file) {
        return readers.containsKey(type(file));
    }

    /**
     * Says whether programs and not people put something into a folder: hidden files and folders, what Office keeps beside an
     * open document, and what Windows keeps of a folder's look.
     *
     * @param path the file or folder
     * @return whether it is passed over
     */
    public static boolean isOfPrograms(Path path) {
        String name = path.getFileName().toString();
        return name.startsWith(".")
                || name.startsWith("~$")
                || name.equalsIgnoreCase("Thumbs.db")
                || name.equalsIgnoreCase("desktop.ini");
    }

    /**
     * Gives the end of a file's name, by which its type is told.
     *
     * @param file the file
     * @return the last dot and what follows, in lower case; empty if there is no dot
     */
    public static String type(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot);
    }
}
