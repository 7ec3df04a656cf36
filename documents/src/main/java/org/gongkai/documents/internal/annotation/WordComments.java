package org.gongkai.documents.internal.annotation;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gongkai.documents.internal.annotation.Remarks.OnProse;
import org.gongkai.documents.internal.word.WordParser;
import org.gongkai.documents.source.ReadingLimits;
import org.gongkai.documents.source.SourcePlace;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Comments in a Word document: the body gets their anchors, a part of its own their texts. */
public final class WordComments {

    private static final String KIND = "comments";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";

    private final OfficeFile file;
    private final XmlPart body;
    private final List<Element> elements;
    private final XmlPart comments;
    private final String commentsName;
    private int nextId;

    private WordComments(OfficeFile file, String main) throws IOException {
        this.file = file;
        this.body = file.xml(main);
        this.elements = body.elements();
        Optional<String> known = file.related(main, KIND);
        String namespace = body.root().getNamespaceURI();
        if (known.isPresent()) {
            commentsName = known.get();
            comments = file.xml(commentsName);
        } else {
            commentsName = file.freeName(main.substring(0, main.lastIndexOf('/') + 1) + "comments", ".xml");
            comments = XmlPart.parse("<w:comments xmlns:w=\"" + namespace + "\"/>");
            file.declare(commentsName, TYPE);
            file.relate(main, relationType(namespace), commentsName);
        }
        this.nextId = XmlPart.children(comments.root())
                .map(comment -> attribute(comment, "id"))
                .filter(id -> id.matches("\\d{1,9}"))
                .mapToInt(id -> Integer.parseInt(id) + 1)
                .max()
                .orElse(0);
    }

    /** The strict variant of the format has namespaces of its own. */
    private static String relationType(String namespace) {
        return (namespace.contains("purl.oclc.org")
                        ? "http://purl.oclc.org/ooxml/officeDocument/relationships/"
                        : "http://schemas.openxmlformats.org/officeDocument/2006/relationships/")
                + KIND;
    }

    /**
     * Writes a document with comments.
     *
     * @param original the document as it was read
     * @param remarks what is to be said where
     * @param out where to
     * @throws IOException if the document is damaged, or writing fails
     */
    public static void write(byte[] original, Remarks remarks, OutputStream out) throws IOException {
        Map<SourcePlace, Integer> numbers = new HashMap<>();
        Map<Integer, String> texts = new TreeMap<>();
        WordParser.parse(original, ReadingLimits.standard(), (place, element, text) -> {
            numbers.putIfAbsent(place, element);
            texts.putIfAbsent(element, text);
        });
        Map<Integer, List<String>> byElement = new TreeMap<>();
        remarks.byPlace().forEach((place, said) -> add(byElement, Optional.ofNullable(numbers.get(place)), said));
        for (OnProse prose : remarks.onProse()) {
            Optional<Integer> element = texts.entrySet().stream()
                    .filter(paragraph -> paragraph.getValue().contains(prose.quotation()))
                    .map(Map.Entry::getKey)
                    .findFirst();
            add(byElement, element.or(() -> texts.keySet().stream().findFirst()), List.of(prose.text()));
        }
        if (!remarks.general().isEmpty()) {
            add(byElement, texts.keySet().stream().findFirst(), remarks.general());
        }
        OfficeFile file = new OfficeFile(original, ReadingLimits.standard());
        if (!byElement.isEmpty()) {
            String main = file.main();
            WordComments comments = new WordComments(file, main);
            byElement.forEach(comments::add);
            comments.finish(main);
        }
        file.write(out);
    }

    private static void add(Map<Integer, List<String>> byElement, Optional<Integer> element, List<String> texts) {
        element.ifPresent(number ->
                byElement.computeIfAbsent(number, first -> new ArrayList<>()).addAll(texts));
    }

    private void add(int element, List<String> texts) {
        Element place = elements.get(element - 1);
        firstParagraph(place).ifPresent(paragraph -> {
            String id = Integer.toString(nextId++);
            anchor(paragraph, id);
            Element comment = XmlPart.append(comments.root(), "comment");
            setAttribute(comment, "id", id);
            setAttribute(comment, "author", Remarks.AUTHOR);
            setAttribute(comment, "initials", "GK");
            for (String text : texts) {
                Element run = XmlPart.append(XmlPart.append(comment, "p"), "r");
                Element words = XmlPart.append(run, "t");
                words.setAttribute("xml:space", "preserve");
                words.setTextContent(text);
            }
        });
    }

    private static Optional<Element> firstParagraph(Element element) {
        return element.getLocalName().equals("p")
                ? Optional.of(element)
                : XmlPart.children(element)
                        .flatMap(child -> firstParagraph(child).stream())
                        .findFirst();
    }

    /** The comment is about all that stands in the paragraph. */
    private static void anchor(Element paragraph, String id) {
        Element start = XmlPart.like(paragraph, "commentRangeStart");
        setAttribute(start, "id", id);
        Optional<Element> properties = XmlPart.child(paragraph, "pPr");
        Node behindProperties = properties.map(Node::getNextSibling).orElse(null);
        paragraph.insertBefore(start, properties.isPresent() ? behindProperties : paragraph.getFirstChild());
        setAttribute(XmlPart.append(paragraph, "commentRangeEnd"), "id", id);
        setAttribute(XmlPart.append(XmlPart.append(paragraph, "r"), "commentReference"), "id", id);
    }

    private static void setAttribute(Element element, String name, String value) {
        element.setAttributeNS(element.getNamespaceURI(), element.getPrefix() + ":" + name, value);
    }

    private static String attribute(Element element, String name) {
        return element.getAttributeNS(element.getNamespaceURI(), name);
    }

    private void finish(String main) {
        file.put(main, body);
        file.put(commentsName, comments);
    }
}
