package org.gongkai.documents.internal.source.word;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Walks through the XML of a Word document. Elements are told by their local names, which all versions share. */
final class WordXml {

    /** What stands around paragraphs, rows, cells and runs without being one: content controls and insertions. */
    private static final Set<String> WRAPPERS = Set.of("sdt", "sdtContent", "customXml", "smartTag", "ins", "moveTo");

    /** Word itself nests tables less deeply than this. */
    private static final String DEEPEST = "500";

    private WordXml() {}

    /** Reads XML, without document types and external entities. */
    static Element read(InputStream stream) throws IOException, SAXException, ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setAttribute("jdk.xml.maxElementDepth", DEEPEST);
        DocumentBuilder builder = factory.newDocumentBuilder();
        builder.setErrorHandler(new DefaultHandler());
        return builder.parse(stream).getDocumentElement();
    }

    /** The elements right below one, those in content controls and insertions among them. */
    static Stream<Element> content(Element parent) {
        return children(parent)
                .flatMap(child -> WRAPPERS.contains(child.getLocalName()) ? content(child) : Stream.of(child));
    }

    /** The elements of a name right below one, those in content controls and insertions among them. */
    static Stream<Element> content(Element parent, String name) {
        return content(parent).filter(child -> child.getLocalName().equals(name));
    }

    static Stream<Element> children(Element parent) {
        return Stream.iterate(parent.getFirstChild(), node -> node != null, Node::getNextSibling)
                .filter(Element.class::isInstance)
                .map(Element.class::cast);
    }

    /** The first element along a path of names. */
    static Optional<Element> child(Element parent, String... path) {
        Optional<Element> found = Optional.of(parent);
        for (String name : path) {
            found = found.flatMap(element -> children(element)
                    .filter(child -> child.getLocalName().equals(name))
                    .findFirst());
        }
        return found;
    }

    /** The attribute {@code val} of the first element along a path of names. */
    static Optional<String> value(Element parent, String... path) {
        return child(parent, path).flatMap(element -> attribute(element, "val"));
    }

    static Optional<String> attribute(Element element, String name) {
        return Optional.of(element.getAttributeNS(element.getNamespaceURI(), name))
                .filter(value -> !value.isEmpty());
    }

    /** A number that ought to be one, at most as large as a table or list can be. */
    static int number(Optional<String> printed, int otherwise) {
        return printed.filter(value -> value.matches("\\d{1,4}"))
                .map(Integer::valueOf)
                .orElse(otherwise);
    }

    /** Says whether a switch is on: it stands there, and not with a value that turns it off. */
    static boolean isOn(Element parent, String... path) {
        return child(parent, path)
                .filter(element -> attribute(element, "val")
                        .filter(Set.of("0", "false", "off")::contains)
                        .isEmpty())
                .isPresent();
    }
}
