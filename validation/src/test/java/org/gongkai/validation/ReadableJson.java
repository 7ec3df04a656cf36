package org.gongkai.validation;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Writes JSON for a document: what fits into a line stands in one. */
final class ReadableJson {

    private static final int WIDTH = 100;

    private ReadableJson() {}

    static String of(JsonNode json) {
        return of(json, "");
    }

    private static String of(JsonNode json, String indentation) {
        String line = json.toString();
        if (json.isValueNode() || indentation.length() + line.length() <= WIDTH) {
            return line;
        }
        String inner = indentation + "  ";
        Stream<String> parts = json.isArray()
                ? StreamSupport.stream(json.spliterator(), false).map(element -> of(element, inner))
                : json.properties().stream()
                        .map(member -> "\"" + member.getKey() + "\": " + of(member.getValue(), inner));
        return parts.collect(Collectors.joining(
                ",\n" + inner,
                (json.isArray() ? "[" : "{") + "\n" + inner,
                "\n" + indentation + (json.isArray() ? "]" : "}")));
    }
}
