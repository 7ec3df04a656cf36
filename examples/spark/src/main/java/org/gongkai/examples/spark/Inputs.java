package org.gongkai.examples.spark;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;

/**
 * Finds what is to be read: the files that are named, and those in and below folders that are named, in the order of their
 * paths. Large files of lines are parted.
 */
final class Inputs {

    /** So many bytes of lines one task takes, some three thousand reports. */
    static final long PART = 32L << 20;

    private final Configuration configuration;
    private final long part;
    private final List<Input> found = new ArrayList<>();
    private final SortedMap<String, Integer> passedOver = new TreeMap<>();

    private Inputs(Configuration configuration, long part) {
        this.configuration = configuration;
        this.part = part;
    }

    /**
     * Finds the inputs behind paths of any file system that Hadoop knows.
     *
     * @throws FileNotFoundException if there is no such file or folder
     * @throws IOException if a folder cannot be listed
     */
    static Inputs find(JavaSparkContext spark, List<String> paths, long part) throws IOException {
        Inputs inputs = new Inputs(spark.hadoopConfiguration(), part);
        for (String name : paths) {
            Path path = new Path(name);
            FileSystem files = path.getFileSystem(inputs.configuration);
            FileStatus status = files.getFileStatus(path);
            if (status.isDirectory()) {
                inputs.addFolder(files, status);
            } else {
                Input.Kind kind = Input.Kind.of(path.getName());
                // What is named is meant: its content has to tell what it is.
                inputs.add(status, kind == Input.Kind.OTHER ? Input.Kind.DOCUMENT : kind);
            }
        }
        inputs.countLines(spark);
        return inputs;
    }

    /** What is to be read, in its order. */
    List<Input> all() {
        return List.copyOf(found);
    }

    /** How many files of folders are not looked at, by the ends of their names. */
    Map<String, Integer> passedOver() {
        return passedOver;
    }

    private void addFolder(FileSystem files, FileStatus folder) throws IOException {
        FileStatus[] children = files.listStatus(folder.getPath());
        Arrays.sort(children, Comparator.comparing(child -> child.getPath().getName()));
        for (FileStatus child : children) {
            String name = child.getPath().getName();
            if (Input.Kind.isOfPrograms(name)) {
                continue;
            }
            if (child.isDirectory()) {
                addFolder(files, child);
            } else if (Input.Kind.of(name) == Input.Kind.OTHER) {
                int dot = name.lastIndexOf('.');
                passedOver.merge(dot < 0 ? "" : name.substring(dot), 1, Integer::sum);
            } else {
                add(child, Input.Kind.of(name));
            }
        }
    }

    private void add(FileStatus file, Input.Kind kind) {
        long parts = kind == Input.Kind.LINES ? Math.max(1, (file.getLen() + part - 1) / part) : 1;
        for (long i = 0; i < parts; i++) {
            long end = i == parts - 1 ? Long.MAX_VALUE : (i + 1) * part;
            found.add(new Input(found.size(), file.getPath().toString(), kind, i * part, end, 0));
        }
    }

    /** Looks once through the files that were parted, so that errors can be told by the line of the file. */
    private void countLines(JavaSparkContext spark) {
        List<Input> parts = found.stream()
                .filter(input -> input.start() > 0 || input.end() < Long.MAX_VALUE)
                .toList();
        if (parts.isEmpty()) {
            return;
        }
        Broadcast<SerializableConfiguration> files = spark.broadcast(new SerializableConfiguration(configuration));
        List<Long> lines = spark.parallelize(parts, parts.size())
                .map(input -> linesBegunIn(input, files.value().value()))
                .collect();
        long before = 0;
        for (int i = 0; i < parts.size(); i++) {
            Input input = parts.get(i);
            before = input.start() == 0 ? 0 : before;
            found.set((int) input.number(), input.withLinesBefore(before));
            before += lines.get(i);
        }
    }

    private static long linesBegunIn(Input input, Configuration configuration) throws IOException {
        try (InputStream lines = LinesOfPart.open(input, configuration)) {
            byte[] buffer = new byte[1 << 16];
            long feeds = 0;
            for (int read = lines.read(buffer); read >= 0; read = lines.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    feeds += buffer[i] == '\n' ? 1 : 0;
                }
            }
            return feeds;
        }
    }

    /** The bytes of the lines that begin within a part of a file. */
    static final class LinesOfPart extends InputStream {

        private final InputStream file;

        /** How many bytes there are before a line feed ends the last line. */
        private long left;

        private boolean over;

        private LinesOfPart(InputStream file, long left) {
            this.file = file;
            this.left = left;
        }

        static InputStream open(Input input, Configuration configuration) throws IOException {
            Path path = new Path(input.path());
            var file = path.getFileSystem(configuration).open(path);
            if (input.start() == 0) {
                return new LinesOfPart(file, input.end() - 1);
            }
            // A line that begins before the part ends within it, or at its first byte.
            long skipped = 0;
            try {
                file.seek(input.start() - 1);
                while (file.readByte() != '\n') {
                    skipped++;
                }
            } catch (EOFException e) {
                // The last line began before.
                skipped = Long.MAX_VALUE;
            }
            boolean none = skipped == Long.MAX_VALUE || input.start() + skipped >= input.end();
            LinesOfPart lines = new LinesOfPart(file, input.end() - 1 - input.start() - skipped);
            lines.over = none;
            return lines;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            if (over) {
                return -1;
            }
            int read = file.read(buffer, offset, length);
            if (read < 0) {
                over = true;
                return -1;
            }
            for (long i = Math.min(left, read); i < read; i++) {
                if (buffer[offset + (int) i] == '\n') {
                    over = true;
                    return (int) i + 1;
                }
            }
            left = Math.max(0, left - read);
            return read;
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }
}
