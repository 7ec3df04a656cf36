package org.gongkai.documents.internal.pdf;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.gongkai.documents.source.UnreadableSourceException;

/** Measures the compressed streams of a document before anything unpacks them, so that a bomb goes no further. */
final class PackedStreams {

    private static final byte[] KEYWORD = {'s', 't', 'r', 'e', 'a', 'm'};

    /** More than a scanned page in colour has. */
    private static final int LARGEST = 150_000_000;

    private static final long LARGEST_TOGETHER = 10L * LARGEST;

    private PackedStreams() {}

    /**
     * Measures the streams.
     *
     * @throws UnreadableSourceException if one of them, or all together are too large when unpacked
     */
    static void check(byte[] pdf) {
        long together = 0;
        for (int i = 0; i + KEYWORD.length < pdf.length; i++) {
            if (isKeyword(pdf, i)) {
                int start = i + KEYWORD.length;
                start += start < pdf.length && pdf[start] == '\r' ? 1 : 0;
                start += start < pdf.length && pdf[start] == '\n' ? 1 : 0;
                together += size(pdf, start);
                if (together > LARGEST_TOGETHER) {
                    throw tooLarge();
                }
            }
        }
    }

    private static boolean isKeyword(byte[] pdf, int at) {
        for (int i = 0; i < KEYWORD.length; i++) {
            if (pdf[at + i] != KEYWORD[i]) {
                return false;
            }
        }
        return true;
    }

    private static long size(byte[] pdf, int start) {
        Inflater inflater = new Inflater();
        inflater.setInput(pdf, start, pdf.length - start);
        byte[] buffer = new byte[65_536];
        long size = 0;
        try {
            for (int read = inflater.inflate(buffer); read > 0; read = inflater.inflate(buffer)) {
                size += read;
                if (size > LARGEST) {
                    throw tooLarge();
                }
            }
        } catch (DataFormatException e) {
            // Not compressed in this way, or damaged: what came before is all there is to unpack.
        } finally {
            inflater.end();
        }
        return size;
    }

    private static UnreadableSourceException tooLarge() {
        return UnreadableSourceException.beyond("解压后的大小", "bytes in a stream when unpacked", LARGEST);
    }
}
