package org.gongkai.documents.internal.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.gongkai.documents.source.UnreadableSourceException;

/**
 * An element of XML. Elements and attributes are told by their local names, which all versions of a format share; of two
 * attributes with one local name, the first counts.
 */
public final class XmlElement {

    /** Programs nest less deeply than this. */
    private static final int DEEPEST = 500;

    /** Ten times and more what the longest report needs. */
    private static final int MOST_ELEMENTS = 600_000;

    private static final String[] NO_ATTRIBUTES = {};

    private final String name;

    private final int number;

    /** Names and values in turns. */
    private final String[] attributes;

    private Object[] content = {};

    private XmlElement(String name, int number, String[] attributes) {
        this.name = name;
        this.number = number;
        this.attributes = attributes;
    }

    /**
     * Reads XML, without document types and external entities.
     *
     * @param xml the bytes
     * @return the root
     * @throws IOException if it is damaged
     * @throws UnreadableSourceException if it is too large
     */
    public static XmlElement parse(byte[] xml) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // The depth is limited here, and told of as such; from JDK 24 on, the parser would end earlier and call it
        // malformed.
        factory.setProperty("jdk.xml.maxElementDepth", "0");
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
            while (reader.next() != XMLStreamConstants.START_ELEMENT) {
                if (reader.getEventType() == XMLStreamConstants.DTD) {
                    throw new IOException("Office documents have no document type");
                }
            }
            return read(reader);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static XmlElement read(XMLStreamReader reader) throws XMLStreamException {
        List<XmlElement> open = new ArrayList<>();
        List<List<Object>> contents = new ArrayList<>();
        int elements = 0;
        int event = reader.getEventType();
        while (true) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (++elements > MOST_ELEMENTS) {
                    throw UnreadableSourceException.beyond("XML 元素数", "elements of XML", MOST_ELEMENTS);
                }
                if (open.size() == DEEPEST) {
                    throw UnreadableSourceException.beyond("XML 嵌套层数", "levels of nested elements", DEEPEST);
                }
                UnreadableSourceException.ifInterrupted();
                open.add(new XmlElement(reader.getLocalName(), elements, attributes(reader)));
                if (contents.size() < open.size()) {
                    contents.add(new ArrayList<>());
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                XmlElement element = open.remove(open.size() - 1);
                List<Object> content = contents.get(open.size());
                element.content = content.toArray();
                content.clear();
                if (open.isEmpty()) {
                    return element;
                }
                contents.get(open.size() - 1).add(element);
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                contents.get(open.size() - 1).add(reader.getText());
            }
            event = reader.next();
        }
    }

    private static String[] attributes(XMLStreamReader reader) {
        int count = reader.getAttributeCount();
        if (count == 0) {
            return NO_ATTRIBUTES;
        }
        String[] attributes = new String[2 * count];
        for (int i = 0; i < count; i++) {
            attributes[2 * i] = reader.getAttributeLocalName(i);
            attributes[2 * i + 1] = reader.getAttributeValue(i);
        }
        return attributes;
    }

    /**
     * The local name.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * Gives the element's place among all elements of the document.
     *
     * @return 1 for the root, 2 for the element that begins next
     */
    public int number() {
        return number;
    }

    /**
     * Says whether the element has a name.
     *
     * @param other the local name
     * @return whether it is this one's
     */
    public boolean is(String other) {
        return name.equals(other);
    }

    /**
     * Finds an attribute.
     *
     * @param attribute the local name
     * @return the value; empty if it is not there or empty
     */
    public Optional<String> attribute(String attribute) {
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i].equals(attribute)) {
                return Optional.of(attributes[i + 1]).filter(value -> !value.isEmpty());
            }
        }
        return Optional.empty();
    }

    /**
     * Gives what stands in the element.
     *
     * @return elements and strings, in their order
     */
    public List<Object> content() {
        return Arrays.asList(content);
    }

    /**
     * Gives the elements right in this one.
     *
     * @return the elements in their order
     */
    public Stream<XmlElement> children() {
        return Arrays.stream(content).filter(XmlElement.class::isInstance).map(XmlElement.class::cast);
    }

    /**
     * Gives the elements of a name right in this one.
     *
     * @param wanted the name
     * @return the elements in their order
     */
    public Stream<XmlElement> children(String wanted) {
        return children().filter(child -> child.is(wanted));
    }

    /**
     * Finds the first element along a path of names.
     *
     * @param path the names
     * @return the element; empty if there is none
     */
    public Optional<XmlElement> child(String... path) {
        XmlElement found = this;
        for (String step : path) {
            XmlElement next = null;
            for (Object part : found.content) {
                if (part instanceof XmlElement element && element.is(step)) {
                    next = element;
                    break;
                }
            }
            if (next == null) {
                return Optional.empty();
            }
            found = next;
        }
        return Optional.of(found);
    }

    /**
     * Gives all text in the element and in those in it.
     *
     * @return the text
     */
    public String text() {
        if (content.length == 1 && content[0] instanceof String text) {
            return text;
        }
        StringBuilder text = new StringBuilder();
        for (Object part : content) {
            text.append(part instanceof XmlElement element ? element.text() : part.toString());
        }
        return text.toString();
    }
}
