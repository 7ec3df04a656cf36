package org.gongkai.documents.internal.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.gongkai.documents.source.ReadingLimits;
import org.gongkai.documents.source.UnreadableSourceException;

/** Looks through an archive without unpacking it, so that one that is a bomb goes no further. */
public final class PackedParts {

    /** Pictures are large, but they do not shrink so much; XML does, and may be as large as a whole document at most. */
    private static final int PICTURES_PER_DOCUMENT = 5;

    private PackedParts() {}

    /**
     * Names the parts of an archive.
     *
     * @param archive the archive
     * @param limits how large a document may be: as a whole, and so many parts as lines
     * @return the names
     * @throws IOException if the archive is damaged
     * @throws UnreadableSourceException if what it holds is too large
     */
    public static Set<String> names(byte[] archive, ReadingLimits limits) throws IOException {
        Set<String> names = new HashSet<>();
        long xml = 0;
        long other = 0;
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                names.add(part.getName());
                if (isXml(part.getName())) {
                    xml += size(parts, limits.maxSize() - xml);
                } else {
                    other += size(parts, (long) PICTURES_PER_DOCUMENT * limits.maxSize() - other);
                }
                boolean isTooLarge = xml > limits.maxSize() || other > (long) PICTURES_PER_DOCUMENT * limits.maxSize();
                if (isTooLarge) {
                    throw UnreadableSourceException.beyond("解压后的大小", "bytes when unpacked", limits.maxSize());
                }
                if (names.size() > limits.maxLines()) {
                    throw UnreadableSourceException.beyond("压缩包内的文件数", "files in the archive", limits.maxLines());
                }
            }
        }
        return names;
    }

    private static boolean isXml(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".xml") || lower.endsWith(".rels");
    }

    /** Counts the bytes of a part up to a little beyond a limit. */
    private static long size(InputStream part, long limit) throws IOException {
        byte[] buffer = new byte[8192];
        long size = 0;
        for (int read = part.read(buffer); read >= 0 && size <= limit; read = part.read(buffer)) {
            size += read;
        }
        return size;
    }
}
