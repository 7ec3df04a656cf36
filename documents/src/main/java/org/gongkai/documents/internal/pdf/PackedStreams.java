package org.gongkai.documents.internal.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.filter.FilterFactory;
import org.gongkai.documents.source.UnreadableSourceException;

/**
 * Measures the packed streams of a document before anything unpacks them, so that a bomb goes no further, whatever chain of
 * filters it hides behind.
 */
final class PackedStreams {

    private static final String KEYWORD = "stream";
    private static final String END = "endstream";

    /** More than the largest font has. */
    private static final int LARGEST = 25_000_000;

    /** More than a scanned page in colour has; pictures are never unpacked. */
    private static final int LARGEST_PICTURE = 150_000_000;

    private static final long LARGEST_TOGETHER = 5L * LARGEST_PICTURE;

    /** What a stream says of itself stands right before it. */
    private static final int LONGEST_HEAD = 4_000;

    private static final Pattern FILTER = Pattern.compile("/Filter\\s{0,9}(\\[[^\\]]{0,200}\\]|/\\w{1,30})");
    private static final Pattern NAME = Pattern.compile("/(\\w+)");
    private static final Pattern PICTURE = Pattern.compile("/Subtype\\s{0,9}/Image\\b");
    private static final Set<String> FLATE = Set.of("FlateDecode", "Fl");
    private static final Set<String> OF_TEXT =
            Set.of("ASCII85Decode", "A85", "ASCIIHexDecode", "AHx", "LZWDecode", "LZW", "RunLengthDecode", "RL");

    private PackedStreams() {}

    /**
     * Measures the streams.
     *
     * @throws UnreadableSourceException if one of them, or all together are too large when unpacked
     */
    static void check(byte[] pdf) {
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        long together = 0;
        int last = 0;
        for (int at = text.indexOf(KEYWORD); at >= 0; at = text.indexOf(KEYWORD, at + KEYWORD.length())) {
            boolean isEnd = at >= 3 && text.startsWith(END, at - 3);
            if (!isEnd) {
                UnreadableSourceException.ifInterrupted();
                String head = text.substring(Math.max(last, at - LONGEST_HEAD), at);
                together += size(
                        pdf,
                        text,
                        start(text, at + KEYWORD.length()),
                        head.substring(Math.max(0, head.lastIndexOf("obj"))));
                if (together > LARGEST_TOGETHER) {
                    throw tooLarge(LARGEST_PICTURE);
                }
            }
            last = at;
        }
    }

    private static int start(String text, int keywordEnd) {
        int start = keywordEnd;
        start += text.startsWith("\r", start) ? 1 : 0;
        start += text.startsWith("\n", start) ? 1 : 0;
        return start;
    }

    private static long size(byte[] pdf, String text, int start, String head) {
        List<String> filters = filters(head);
        int largest = PICTURE.matcher(head).find() ? LARGEST_PICTURE : LARGEST;
        boolean isPlain = filters.isEmpty() || filters.size() == 1 && FLATE.contains(filters.get(0));
        if (isPlain) {
            return inflated(pdf, start, largest);
        }
        int end = text.indexOf(END, start);
        return unpacked(Arrays.copyOfRange(pdf, start, end < 0 ? pdf.length : end), filters);
    }

    /** The filters of a stream up to one for pictures. */
    private static List<String> filters(String head) {
        Matcher filter = FILTER.matcher(head);
        List<String> names = new ArrayList<>();
        if (filter.find()) {
            Matcher name = NAME.matcher(filter.group(1));
            while (name.find() && (FLATE.contains(name.group(1)) || OF_TEXT.contains(name.group(1)))) {
                names.add(name.group(1));
            }
        }
        return names;
    }

    private static long inflated(byte[] pdf, int start, int largest) {
        Inflater inflater = new Inflater();
        inflater.setInput(pdf, start, pdf.length - start);
        byte[] buffer = new byte[65_536];
        long size = 0;
        try {
            for (int read = inflater.inflate(buffer); read > 0; read = inflater.inflate(buffer)) {
                size += read;
                if (size > largest) {
                    throw tooLarge(largest);
                }
            }
        } catch (DataFormatException e) {
            // Not compressed in this way, or damaged: what came before is all there is to unpack.
        } finally {
            inflater.end();
        }
        return size;
    }

    private static long unpacked(byte[] packed, List<String> filters) {
        byte[] content = packed;
        long size = 0;
        for (String filter : filters) {
            Bounded target = new Bounded();
            try {
                FilterFactory.INSTANCE
                        .getFilter(filter)
                        .decode(new ByteArrayInputStream(content), target, new COSDictionary(), 0);
            } catch (IOException | RuntimeException e) {
                if (e instanceof UnreadableSourceException tooLarge) {
                    throw tooLarge;
                }
                return size;
            }
            content = target.bytes.toByteArray();
            size += content.length;
        }
        return size;
    }

    /** Takes so much and no more. */
    private static final class Bounded extends OutputStream {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        @Override
        public void write(int b) {
            count(1);
            bytes.write(b);
        }

        @Override
        public void write(byte[] chunk, int offset, int length) {
            count(length);
            bytes.write(chunk, offset, length);
        }

        private void count(int more) {
            if (bytes.size() + more > LARGEST) {
                throw tooLarge(LARGEST);
            }
        }
    }

    private static UnreadableSourceException tooLarge(int largest) {
        return UnreadableSourceException.beyond("解压后的大小", "bytes in a stream when unpacked", largest);
    }
}
