package org.gongkai.documents.internal.annotation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.gongkai.documents.internal.archive.Archive;
import org.gongkai.documents.internal.archive.OfficeParts;
import org.gongkai.documents.source.ReadingLimits;
import org.w3c.dom.Element;

/** A package of Office Open XML of which a few parts are replaced or added. */
final class OfficeFile {

    private static final String CONTENT_TYPES = "[Content_Types].xml";

    /** Of a part's relations, where it has none yet. */
    private static final String NO_RELATIONS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"/>";

    /** The earliest time that an archive can tell, so that the same input gives the same file. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final byte[] original;
    private final Archive archive;
    private final Map<String, byte[]> changed = new LinkedHashMap<>();

    OfficeFile(byte[] original, ReadingLimits limits) throws IOException {
        this.original = original;
        this.archive = new Archive(original, limits);
    }

    Archive archive() {
        return archive;
    }

    String main() throws IOException {
        return OfficeParts.of(archive).mainName();
    }

    Optional<byte[]> part(String name) throws IOException {
        byte[] replaced = changed.get(name);
        return replaced != null ? Optional.of(replaced) : archive.read(name);
    }

    XmlPart xml(String name) throws IOException {
        return XmlPart.parse(part(name).orElseThrow(() -> new IOException("The file has no part " + name)));
    }

    void put(String name, byte[] content) {
        changed.put(name, content);
    }

    void put(String name, XmlPart content) {
        changed.put(name, content.bytes());
    }

    /** The first name that no part has yet: xl/comments1.xml, xl/comments2.xml and so on. */
    String freeName(String before, String after) {
        Set<String> names = archive.names();
        return Stream.iterate(1, i -> i + 1)
                .map(i -> before + i + after)
                .filter(name -> !names.contains(name) && !changed.containsKey(name))
                .findFirst()
                .orElseThrow();
    }

    /** Finds the part to which a relation of a kind leads. */
    Optional<String> related(String part, String kind) throws IOException {
        return relations(part)
                .flatMap(relations -> XmlPart.children(relations.root())
                        .filter(relation -> relation.getAttribute("Type").endsWith("/" + kind))
                        .map(relation -> Archive.resolve(part, relation.getAttribute("Target")))
                        .findFirst());
    }

    /** Finds the part to which a relation of an id leads. */
    Optional<String> target(String part, String id) throws IOException {
        return relations(part)
                .flatMap(relations -> XmlPart.children(relations.root())
                        .filter(relation -> relation.getAttribute("Id").equals(id))
                        .map(relation -> Archive.resolve(part, relation.getAttribute("Target")))
                        .findFirst());
    }

    private Optional<XmlPart> relations(String part) throws IOException {
        Optional<byte[]> relations = part(OfficeParts.relationsOf(part));
        return relations.isEmpty() ? Optional.empty() : Optional.of(XmlPart.parse(relations.get()));
    }

    /** Relates a part to another, and gives the id of the relation. */
    String relate(String part, String type, String target) throws IOException {
        String name = OfficeParts.relationsOf(part);
        XmlPart relations = XmlPart.parse(part(name).orElse(NO_RELATIONS.getBytes(StandardCharsets.UTF_8)));
        Set<String> ids = XmlPart.children(relations.root())
                .map(relation -> relation.getAttribute("Id"))
                .collect(Collectors.toSet());
        String id = Stream.iterate(1, i -> i + 1)
                .map(i -> "rIdGongkai" + i)
                .filter(free -> !ids.contains(free))
                .findFirst()
                .orElseThrow();
        Element relation = XmlPart.append(relations.root(), "Relationship");
        relation.setAttribute("Id", id);
        relation.setAttribute("Type", type);
        relation.setAttribute("Target", "/" + target);
        put(name, relations);
        return id;
    }

    /** Says of what type a part is. */
    void declare(String part, String type) throws IOException {
        XmlPart types = xml(CONTENT_TYPES);
        Element declaration = XmlPart.append(types.root(), "Override");
        declaration.setAttribute("PartName", "/" + part);
        declaration.setAttribute("ContentType", type);
        put(CONTENT_TYPES, types);
    }

    /** Writes the package; all other parts are copied, in their order. */
    void write(OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        Map<String, byte[]> left = new LinkedHashMap<>(changed);
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(original))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                byte[] replaced = left.remove(part.getName());
                zip.putNextEntry(entry(part.getName()));
                if (replaced == null) {
                    parts.transferTo(zip);
                } else {
                    zip.write(replaced);
                }
                zip.closeEntry();
            }
        }
        for (Map.Entry<String, byte[]> part : left.entrySet()) {
            zip.putNextEntry(entry(part.getKey()));
            zip.write(part.getValue());
            zip.closeEntry();
        }
        zip.finish();
    }

    private static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        return entry;
    }
}
