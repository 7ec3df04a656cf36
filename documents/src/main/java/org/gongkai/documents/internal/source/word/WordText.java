package org.gongkai.documents.internal.source.word;

import java.util.Set;
import org.w3c.dom.Element;

/** The text of a paragraph as printed: without deleted, hidden and floating text, and without the code of fields. */
final class WordText {

    private static final Set<String> NOT_PRINTED = Set.of(
            "del",
            "moveFrom",
            "delText",
            "instrText",
            "pPr",
            "rPr",
            "sdtPr",
            "drawing",
            "pict",
            "object",
            "AlternateContent",
            "rt");

    private WordText() {}

    static String of(Element paragraph) {
        StringBuilder text = new StringBuilder();
        WordXml.children(paragraph).forEach(child -> append(child, text));
        return text.toString();
    }

    private static void append(Element element, StringBuilder text) {
        switch (element.getLocalName()) {
            case "t" -> text.append(element.getTextContent());
            case "tab", "ptab" -> text.append(' ');
            case "noBreakHyphen" -> text.append('-');
            case "br", "cr" -> text.append('\n');
            default -> appendContent(element, text);
        }
    }

    private static void appendContent(Element element, StringBuilder text) {
        boolean isPrinted = !NOT_PRINTED.contains(element.getLocalName()) && !WordXml.isOn(element, "rPr", "vanish");
        if (isPrinted) {
            WordXml.children(element).forEach(child -> append(child, text));
        }
    }
}
