package org.gongkai.documents.internal.archive;

import java.io.IOException;
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
     * Says whether an archive is a package whose main part is of a kind.
     *
     * @param archive the archive
     * @param folder the folder in which such a part lies
     * @param type a part of the name of its type
     * @return whether it is one, or is damaged, but looks like one
     */
    public static boolean isPackage(Archive archive, String folder, String type) {
        try {
            String main = of(archive).main;
            boolean isOfType = archive.xml("[Content_Types].xml")
                    .map(types -> types.children("Override")
                            .filter(part -> part.attribute("PartName")
                                    .filter(name -> name.endsWith(main))
                                    .isPresent())
                            .anyMatch(part -> part.attribute("ContentType")
                                    .filter(found -> found.contains(type))
                                    .isPresent()))
                    .orElse(false);
            return isOfType || main.startsWith(folder + "/");
        } catch (IOException e) {
            return archive.names().stream().anyMatch(name -> name.startsWith(folder + "/"));
        }
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
     * Gives the name of the main part.
     *
     * @return the name
     */
    public String mainName() {
        return main;
    }

    /**
     * Gives the name of the part that holds the relations of a part.
     *
     * @param part the name of the part
     * @return the name of its relations, which need not be there
     */
    public static String relationsOf(String part) {
        int name = part.lastIndexOf('/') + 1;
        return part.substring(0, name) + "_rels/" + part.substring(name) + ".rels";
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
        String relations = relationsOf(main);
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
