package org.gongkai.documents.internal.word;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.documents.internal.archive.XmlElement;

/** What the XML of all parts of a Word document has in common. */
final class WordXml {

    /** What stands around paragraphs, rows, cells and runs without being one: content controls and insertions. */
    private static final Set<String> WRAPPERS = Set.of("sdt", "sdtContent", "customXml", "smartTag", "ins", "moveTo");

    private static final Set<String> OFF = Set.of("0", "false", "off");

    private static final int MOST_DIGITS = 4;

    private WordXml() {}

    /** The elements right below one, those in content controls and insertions among them. */
    static Stream<XmlElement> content(XmlElement parent) {
        return parent.children().flatMap(child -> WRAPPERS.contains(child.name()) ? content(child) : Stream.of(child));
    }

    /** The elements of a name right below one, those in content controls and insertions among them. */
    static Stream<XmlElement> content(XmlElement parent, String name) {
        return content(parent).filter(child -> child.is(name));
    }

    /** What stands in a cell; a table in it that is no more than a frame, with one cell, is as good as what stands in that. */
    static Stream<XmlElement> unboxed(XmlElement cell) {
        return content(cell).flatMap(part -> {
            List<XmlElement> cells = part.is("tbl")
                    ? content(part, "tr")
                            .flatMap(row -> content(row, "tc"))
                            .limit(2)
                            .toList()
                    : List.of();
            return cells.size() == 1 ? unboxed(cells.get(0)) : Stream.of(part);
        });
    }

    /** The attribute {@code val} of the first element along a path of names. */
    static Optional<String> value(XmlElement parent, String... path) {
        return parent.child(path).flatMap(element -> element.attribute("val"));
    }

    /** A number that ought to be one, at most as large as a table or list can be. */
    static int number(Optional<String> printed, int otherwise) {
        return printed.filter(
                        value -> value.length() <= MOST_DIGITS && value.chars().allMatch(c -> '0' <= c && c <= '9'))
                .map(Integer::valueOf)
                .orElse(otherwise);
    }

    /** Says whether a switch is on: it stands there, and not with a value that turns it off. */
    static boolean isOn(XmlElement element) {
        return element.attribute("val").filter(value -> !isOn(value)).isEmpty();
    }

    /** Says whether the value of a switch turns it on. */
    static boolean isOn(String value) {
        return !OFF.contains(value);
    }
}
