package org.gongkai.documents.internal.archive;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/**
 * The parts of a package of Office Open XML, found by how they are related, whatever they are called.
 */
public final class OfficeParts {

    private static final String ROOT = "_rels/.rels";

    private final Archive archive;
    private final String main;

    private OfficeParts(Archive archive, String main) {
        this.archive = archive;
        this.main = main;
    }

    /**
     * Finds the main part of a package.
     *
     * @param archive the package
     * @return its parts
     * @throws IOException if it is damaged
     */
    public static OfficeParts of(Archive archive) throws IOException {
        return new OfficeParts(
                archive,
                target(archive, "", ROOT, "officeDocument").orElseThrow(() -> new IOException("No main part")));
    }

    /**
     * Says whether an archive is a package of Office Open XML.
     *
     * @param archive the archive
     * @return whether it is one
     */
    public static boolean isPackage(Archive archive) {
        return archive.has(ROOT) && archive.has("[Content_Types].xml");
    }

    /**
     * Reads the root of the main part.
     *
     * @return the root
     * @throws IOException if it is damaged
     */
    public XmlElement main() throws IOException {
        return archive.xml(main).orElseThrow(() -> new IOException("No main part"));
    }

    /**
     * Says of what kind the document is.
     *
     * @return the name of the folder or, if it is in none, of the part that is the document
     */
    public String kind() {
        return main.toLowerCase(Locale.ROOT);
    }

    /**
     * Reads a part that the main one needs.
     *
     * @param type the end of the kind of relation
     * @return the root; empty if there is no such part
     * @throws IOException if it is damaged
     */
    public Optional<XmlElement> related(String type) throws IOException {
        int name = main.lastIndexOf('/') + 1;
        String relations = main.substring(0, name) + "_rels/" + main.substring(name) + ".rels";
        // Where nothing is said of relations, a part has its usual name.
        Optional<String> part = target(archive, main, relations, type);
        return archive.xml(part.orElse(main.substring(0, name) + type + ".xml"));
    }

    private static Optional<String> target(Archive archive, String from, String relations, String type)
            throws IOException {
        return archive.xml(relations)
                .flatMap(root -> root.children("Relationship")
                        .filter(relation -> relation.attribute("Type")
                                .filter(found -> found.endsWith("/" + type))
                                .isPresent())
                        .findFirst())
                .flatMap(relation -> relation.attribute("Target"))
                .map(path -> Archive.resolve(from, path));
    }
}
