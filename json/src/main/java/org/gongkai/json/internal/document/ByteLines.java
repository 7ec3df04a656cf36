package org.gongkai.json.internal.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Spliterator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a stream that are not blank, one after the other. A line ends with a line feed, or a carriage return and a line
 * feed, or with the stream.
 */
public final class ByteLines implements Spliterator<ByteLines.Line> {

    /**
     * A line that was not looked into yet.
     *
     * @param number the number of the line, counted from 1
     * @param bytes the line without its end; nothing if it is too long
     * @param isTooLong whether the line is longer than is read
     */
    public record Line(int number, byte[] bytes, boolean isTooLong) {}

    private static final int BUFFER_SIZE = 65_536;

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream stream;
    private final int maxLength;
    private final byte[] buffer = new byte[BUFFER_SIZE];
    private int start;
    private int end;
    private int number;

    ByteLines(InputStream stream, int maxLength) {
        this.stream = stream;
        this.maxLength = maxLength;
    }

    @Override
    public boolean tryAdvance(Consumer<? super Line> action) {
        try {
            while (fill()) {
                Line line = next();
                if (line.isTooLong() || !isBlank(line.bytes())) {
                    action.accept(line);
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(
                    new IOException("Cannot read on behind line " + number + ": " + e.getMessage(), e));
        }
    }

    /** Makes sure that there is something in the buffer, unless the stream is over. */
    private boolean fill() throws IOException {
        if (start == end) {
            start = 0;
            end = Math.max(0, stream.read(buffer));
        }
        return start < end;
    }

    private Line next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(0);
        boolean tooLong = false;
        boolean complete = false;
        while (!complete && fill()) {
            int feed = start;
            while (feed < end && buffer[feed] != '\n') {
                feed++;
            }
            complete = feed < end;
            tooLong |= feed - start > maxLength - line.size();
            if (!tooLong) {
                line.write(buffer, start, feed - start);
            }
            start = complete ? feed + 1 : end;
        }
        number++;
        return new Line(number, tooLong ? new byte[0] : withoutMark(line.toByteArray()), tooLong);
    }

    private byte[] withoutMark(byte[] line) {
        boolean marked = number == 1 && line.length >= 3 && Arrays.equals(line, 0, 3, BYTE_ORDER_MARK, 0, 3);
        return marked ? Arrays.copyOfRange(line, 3, line.length) : line;
    }

    private static boolean isBlank(byte[] line) {
        for (byte character : line) {
            if (character != ' ' && character != '\t' && character != '\r') {
                return false;
            }
        }
        return true;
    }

    /** Never: threads that read ahead of each other would hold any number of lines in memory. */
    @Override
    public @Nullable Spliterator<Line> trySplit() {
        return null;
    }

    @Override
    public long estimateSize() {
        return Long.MAX_VALUE;
    }

    @Override
    public int characteristics() {
        return ORDERED | NONNULL | IMMUTABLE;
    }
}
