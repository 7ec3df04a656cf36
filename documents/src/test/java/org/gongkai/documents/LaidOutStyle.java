package org.gongkai.documents;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How a part of a cell looks that is not read as its text: written as in HTML, and by other formats in their own way. */
enum LaidOutStyle {
    STRUCK_OUT("<s>", "</s>"),
    RAISED("<sup>", "</sup>"),
    HIDDEN("<i style=\"display:none\">", "</i>"),
    /** What is too wide for its cell, and not broken into lines. */
    OVERFLOWING("<nobr>", "</nobr>");

    private final String start;
    private final String end;

    LaidOutStyle(String start, String end) {
        this.start = start;
        this.end = end;
    }

    /** A part of a text, with its style, if it has any. */
    record Part(String text, List<LaidOutStyle> styles) {}

    String around(String text) {
        return start + text + end;
    }

    String without(String text) {
        return text.replace(start, "").replace(end, "");
    }

    /** Parts a text into those that have a style and those that have none. */
    static List<Part> parts(String text) {
        for (LaidOutStyle style : values()) {
            Matcher styled = Pattern.compile(
                            Pattern.quote(style.start) + "(.*)" + Pattern.quote(style.end), Pattern.DOTALL)
                    .matcher(text);
            if (styled.find()) {
                return Stream.of(
                                new Part(text.substring(0, styled.start()), List.of()),
                                new Part(styled.group(1), List.of(style)),
                                new Part(text.substring(styled.end()), List.of()))
                        .filter(part -> !part.text().isEmpty())
                        .toList();
            }
        }
        return List.of(new Part(text, List.of()));
    }
}
