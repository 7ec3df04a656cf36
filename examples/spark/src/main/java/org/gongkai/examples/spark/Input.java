package org.gongkai.examples.spark;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.gongkai.documents.ReportFolder;

/**
 * What is read in one go: a document, or as much of a file of lines as one task takes.
 *
 * @param number its place among all inputs
 * @param path the file
 * @param kind how the file is read
 * @param start where the part begins: it has the lines that begin from there on
 * @param end where the lines of the next part begin
 * @param linesBefore how many lines of the file belong to earlier parts
 */
record Input(long number, String path, Kind kind, long start, long end, long linesBefore) implements Serializable {

    private static final int LINE_BITS = 28;

    private static final String COMPRESSED = ".gz";

    /** How a file is read, as the end of its name tells. */
    enum Kind {
        /** NDJSON: a report a line. */
        LINES,
        /** NDJSON, compressed by gzip; it cannot be parted. */
        COMPRESSED_LINES,
        /** One report as JSON. */
        JSON,
        /** A published document of whatever format. */
        DOCUMENT,
        /** Nothing that is read. */
        OTHER;

        private static final List<String> LINE_FILES = List.of(".ndjson", ".jsonl");

        private static final ReportFolder DOCUMENTS = ReportFolder.standard();

        /** What programs and not people put into a folder. */
        static boolean isOfPrograms(String fileName) {
            return ReportFolder.isOfPrograms(Path.of(fileName));
        }

        static Kind of(String fileName) {
            String name = fileName.toLowerCase(Locale.ROOT);
            boolean compressed = name.endsWith(COMPRESSED);
            String plain = compressed ? name.substring(0, name.length() - COMPRESSED.length()) : name;
            if (LINE_FILES.stream().anyMatch(plain::endsWith)) {
                return compressed ? COMPRESSED_LINES : LINES;
            }
            if (name.endsWith(".json")) {
                return JSON;
            }
            return DOCUMENTS.reads(Path.of(name)) ? DOCUMENT : OTHER;
        }
    }

    /** Whether a line of the file is a report of its own. */
    boolean hasLines() {
        return kind == Kind.LINES || kind == Kind.COMPRESSED_LINES;
    }

    /** A number that orders all reports as one machine would read them: by input and line. */
    long place(int line) {
        return number << LINE_BITS | line;
    }

    /** The file and, if it has several reports, the line, counted from the start of the file. */
    String source(int line) {
        return hasLines() ? path + ":" + (linesBefore + line) : path;
    }

    Input withLinesBefore(long lines) {
        return new Input(number, path, kind, start, end, lines);
    }
}
