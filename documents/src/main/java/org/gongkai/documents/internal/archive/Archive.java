package org.gongkai.documents.internal.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.gongkai.documents.source.ReadingLimits;
import org.gongkai.documents.source.UnreadableSourceException;

/**
 * A ZIP archive in memory, whose parts are unpacked one by one when they are asked for, so that pictures cost nothing and an
 * archive that is a bomb goes no further.
 */
public final class Archive {

    /** Pictures are large, but they do not shrink so much; XML does, and may be as large as a whole document at most. */
    private static final int PICTURES_PER_DOCUMENT = 5;

    private static final int ENTRY = 0x02014B50;
    private static final int ENTRY_LENGTH = 46;
    private static final int END = 0x06054B50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int LOCAL_LENGTH = 30;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private final ByteBuffer bytes;
    private final ReadingLimits limits;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private long unpacked;

    /**
     * A part.
     *
     * @param header where its header begins
     * @param packedSize how many bytes are stored
     * @param method how they are packed
     */
    private record Entry(int header, long packedSize, int method) {}

    /**
     * Opens an archive.
     *
     * @param content the archive
     * @param limits how large all parts that are read may be together, and so many parts as lines
     * @throws IOException if the archive is damaged
     * @throws UnreadableSourceException if there are too many parts
     */
    public Archive(byte[] content, ReadingLimits limits) throws IOException {
        this.bytes = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        this.limits = limits;
        try {
            readEntries(end());
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new IOException("The directory of the archive is damaged", e);
        }
    }

    /**
     * Says whether a content begins as an archive does.
     *
     * @param content the bytes
     * @return whether it may be an archive
     */
    public static boolean isArchive(byte[] content) {
        return content.length > END_LENGTH
                && content[0] == 'P'
                && content[1] == 'K'
                && content[2] == 3
                && content[3] == 4;
    }

    /** Where the directory's end record is. */
    private int end() throws IOException {
        int first = Math.max(0, bytes.limit() - END_LENGTH - LONGEST_COMMENT);
        for (int i = bytes.limit() - END_LENGTH; i >= first; i--) {
            if (bytes.getInt(i) == END) {
                return i;
            }
        }
        throw new IOException("The archive has no directory");
    }

    private void readEntries(int end) {
        int count = Short.toUnsignedInt(bytes.getShort(end + 10));
        int at = bytes.getInt(end + 16);
        for (int i = 0; i < count && bytes.getInt(at) == ENTRY; i++) {
            int nameLength = Short.toUnsignedInt(bytes.getShort(at + 28));
            byte[] name = new byte[nameLength];
            bytes.get(at + ENTRY_LENGTH, name);
            Entry entry = new Entry(
                    bytes.getInt(at + 42), Integer.toUnsignedLong(bytes.getInt(at + 20)), bytes.getShort(at + 10));
            entries.putIfAbsent(normal(new String(name, StandardCharsets.UTF_8)), entry);
            at += ENTRY_LENGTH
                    + nameLength
                    + Short.toUnsignedInt(bytes.getShort(at + 30))
                    + Short.toUnsignedInt(bytes.getShort(at + 32));
            if (entries.size() > limits.maxLines()) {
                throw UnreadableSourceException.beyond("压缩包内的文件数", "files in the archive", limits.maxLines());
            }
        }
    }

    /**
     * The names of all parts.
     *
     * @return the names, without a slash before them
     */
    public Set<String> names() {
        return Collections.unmodifiableSet(entries.keySet());
    }

    /**
     * Says whether there is a part.
     *
     * @param name its name, or an absolute or relative path that leads to it
     * @return whether it is there
     */
    public boolean has(String name) {
        return entries.containsKey(normal(name));
    }

    /**
     * Unpacks a part.
     *
     * @param name its name
     * @return the bytes; empty if there is no such part
     * @throws IOException if the part is damaged
     * @throws UnreadableSourceException if all that was read is too large
     */
    public Optional<byte[]> read(String name) throws IOException {
        Entry entry = entries.get(normal(name));
        return entry == null ? Optional.empty() : Optional.of(unpack(entry));
    }

    /**
     * Unpacks a part and reads its XML.
     *
     * @param name its name
     * @return the root; empty if there is no such part
     * @throws IOException if the part is damaged
     * @throws UnreadableSourceException if it is too large
     */
    public Optional<XmlElement> xml(String name) throws IOException {
        Optional<byte[]> part = read(name);
        return part.isEmpty() ? Optional.empty() : Optional.of(XmlElement.parse(part.get()));
    }

    /**
     * Unpacks everything and keeps nothing, before a library does that cannot be kept from it.
     *
     * @param most how many bytes the XML may have; other parts may have more
     * @throws IOException if a part is damaged
     * @throws UnreadableSourceException if the parts are too large
     */
    public void measure(int most) throws IOException {
        long xml = 0;
        long other = 0;
        long mostOther = (long) PICTURES_PER_DOCUMENT * limits.maxSize();
        for (Map.Entry<String, Entry> entry : entries.entrySet()) {
            String name = entry.getKey().toLowerCase(Locale.ROOT);
            if (name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".vml")) {
                xml += unpack(entry.getValue(), most - xml, most, chunk -> {});
            } else {
                other += unpack(entry.getValue(), mostOther - other, limits.maxSize(), chunk -> {});
            }
        }
    }

    private byte[] unpack(Entry entry) throws IOException {
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        unpacked += unpack(
                entry, limits.maxSize() - unpacked, limits.maxSize(), chunk -> part.write(chunk, 0, chunk.length));
        return part.toByteArray();
    }

    /** Unpacks a part of at most so many bytes, and says how many it has. */
    private long unpack(Entry entry, long most, int limit, Consumer<byte[]> target) throws IOException {
        try {
            int data = entry.header()
                    + LOCAL_LENGTH
                    + Short.toUnsignedInt(bytes.getShort(entry.header() + 26))
                    + Short.toUnsignedInt(bytes.getShort(entry.header() + 28));
            int packed = (int) Math.min(entry.packedSize(), bytes.limit() - data);
            return switch (entry.method()) {
                case STORED -> copy(data, packed, most, limit, target);
                case DEFLATED -> inflate(data, packed, most, limit, target);
                default -> throw new IOException("A part is packed in an unknown way: " + entry.method());
            };
        } catch (IndexOutOfBoundsException | IllegalArgumentException | DataFormatException e) {
            throw new IOException("A part of the archive is damaged", e);
        }
    }

    private long copy(int data, int length, long most, int limit, Consumer<byte[]> target) {
        if (length > most) {
            throw tooLarge(limit);
        }
        byte[] chunk = new byte[length];
        bytes.get(data, chunk);
        target.accept(chunk);
        return length;
    }

    private long inflate(int data, int packed, long most, int limit, Consumer<byte[]> target)
            throws DataFormatException, IOException {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(bytes.array(), data, packed);
            byte[] buffer = new byte[16_384];
            while (!inflater.finished()) {
                int read = inflater.inflate(buffer);
                if (read == 0) {
                    throw new IOException("A part of the archive is incomplete");
                }
                if (inflater.getBytesWritten() > most) {
                    throw tooLarge(limit);
                }
                target.accept(Arrays.copyOf(buffer, read));
            }
            return inflater.getBytesWritten();
        } finally {
            inflater.end();
        }
    }

    private static UnreadableSourceException tooLarge(int limit) {
        return UnreadableSourceException.beyond("解压后的大小", "bytes when unpacked", limit);
    }

    /** A path without what says where it begins: /a/b, ./a/b and a\\b are found as a/b. */
    private static String normal(String name) {
        String slashed = name.replace('\\', '/');
        return slashed.startsWith("/")
                ? slashed.substring(1)
                : slashed.startsWith("./") ? slashed.substring(2) : slashed;
    }

    /**
     * Follows a path from the folder of a part.
     *
     * @param part the part
     * @param path an absolute or relative path
     * @return the name of the part that the path leads to
     */
    public static String resolve(String part, String path) {
        String slashed = path.replace('\\', '/');
        if (slashed.startsWith("/")) {
            return slashed.substring(1);
        }
        Deque<String> names = new ArrayDeque<>();
        String folder = part.substring(0, part.lastIndexOf('/') + 1);
        for (String name : (folder + slashed).split("/")) {
            if (name.equals("..")) {
                names.pollLast();
            } else if (!name.isEmpty() && !name.equals(".")) {
                names.addLast(name);
            }
        }
        return String.join("/", names);
    }
}
