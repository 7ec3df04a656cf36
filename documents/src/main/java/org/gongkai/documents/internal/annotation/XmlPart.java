package org.gongkai.documents.internal.annotation;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A part in XML that is changed in a few places. */
final class XmlPart {

    private final Document document;

    private XmlPart(Document document) {
        this.document = document;
    }

    static XmlPart parse(byte[] xml) throws IOException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        try {
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return new XmlPart(factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml)));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        } catch (SAXException e) {
            throw new IOException(e);
        }
    }

    static XmlPart parse(String xml) throws IOException {
        return parse(xml.getBytes(StandardCharsets.UTF_8));
    }

    Element root() {
        return document.getDocumentElement();
    }

    /** All elements in the order in which they begin, the root first. */
    List<Element> elements() {
        NodeList all = document.getElementsByTagNameNS("*", "*");
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            elements.add((Element) all.item(i));
        }
        return elements;
    }

    static Stream<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children.stream();
    }

    static Optional<Element> child(Element parent, String name) {
        return children(parent)
                .filter(child -> child.getLocalName().equals(name))
                .findFirst();
    }

    /** Makes an element of the namespace of another, with the same prefix. */
    static Element like(Element other, String name) {
        String prefix = other.getPrefix();
        return other.getOwnerDocument()
                .createElementNS(other.getNamespaceURI(), prefix == null ? name : prefix + ":" + name);
    }

    /** Adds an element of the namespace of its parent at its end. */
    static Element append(Element parent, String name) {
        Element child = like(parent, name);
        parent.appendChild(child);
        return child;
    }

    byte[] bytes() {
        try {
            Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            document.setXmlStandalone(true);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            transformer.transform(new DOMSource(document), new StreamResult(out));
            return out.toByteArray();
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
    }
}
