package org.gongkai.documents.internal.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.gongkai.documents.internal.excel.WorkbookParser;
import org.gongkai.documents.internal.word.LegacyWordParser;
import org.gongkai.documents.source.ReadingLimits;
import org.gongkai.documents.source.SourceDocument;
import org.gongkai.documents.source.UnreadableSourceException;

/** Parses what is in the container of older Office documents, and of new ones that are locked. */
final class CompoundParser {

    private CompoundParser() {}

    static SourceDocument parse(byte[] content, ReadingLimits limits) throws IOException {
        try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            DirectoryNode root = file.getRoot();
            if (root.hasEntry("EncryptedPackage")) {
                throw UnreadableSourceException.encrypted();
            }
            if (root.hasEntry("WordDocument")) {
                return LegacyWordParser.parse(content, limits);
            }
            if (root.hasEntry("Workbook") || root.hasEntry("Book")) {
                return WorkbookParser.parse(content, limits);
            }
            throw BinaryFormats.unsupported("OLE2");
        } catch (EncryptedDocumentException e) {
            throw UnreadableSourceException.encrypted();
        }
    }
}
