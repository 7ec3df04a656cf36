package org.gongkai.examples.spark;

import java.io.IOException;
import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.util.Progressable;

/** The local file system, in which reading a file and writing one fails once. */
public class FlakyFileSystem extends RawLocalFileSystem {

    private static final AtomicInteger READ = new AtomicInteger(1);
    private static final AtomicInteger WRITTEN = new AtomicInteger(1);
    private static final AtomicInteger FAILURES = new AtomicInteger();

    /** Obtains the file system. */
    public FlakyFileSystem() {}

    static void failOnceEach() {
        READ.set(0);
        WRITTEN.set(0);
        FAILURES.set(0);
    }

    static int failures() {
        return FAILURES.get();
    }

    @Override
    public URI getUri() {
        return URI.create("flaky:///");
    }

    @Override
    public String getScheme() {
        return "flaky";
    }

    @Override
    public FSDataInputStream open(Path path, int bufferSize) throws IOException {
        if (path.getName().endsWith(".ndjson")) {
            failOnce(READ);
        }
        return super.open(path, bufferSize);
    }

    @Override
    public FSDataOutputStream create(
            Path path, boolean overwrite, int bufferSize, short replication, long blockSize, Progressable progress)
            throws IOException {
        FSDataOutputStream stream = super.create(path, overwrite, bufferSize, replication, blockSize, progress);
        if (!path.toString().contains("cells.parquet")) {
            return stream;
        }
        return new FSDataOutputStream(stream, null) {
            @Override
            public void close() throws IOException {
                super.close();
                failOnce(WRITTEN);
            }
        };
    }

    private static void failOnce(AtomicInteger times) throws IOException {
        if (times.getAndIncrement() == 0) {
            FAILURES.incrementAndGet();
            throw new IOException("It fails once");
        }
    }
}
