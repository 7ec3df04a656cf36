package org.gongkai.json;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Turns schemas into tables for people: every key with its meaning, its type, and what its absence means. */
final class KeyTables {

    private static final String HEADER = "| key | meaning | type | if absent |\n| --- | --- | --- | --- |\n";
    private static final int MOST_VALUES = 10;

    private final StringBuilder out = new StringBuilder();
    private final Map<String, JsonNode> definitions = new TreeMap<>();

    void document(String schema) {
        JsonNode root = JsonMapper.shared().readTree(schema);
        out.append("\n## ").append(root.get("title").asString()).append("\n\n");
        out.append('`').append(root.get("$id").asString()).append("`\n\n").append(HEADER);
        rows("", root);
        root.path("$defs").properties().forEach(named -> definitions.put(named.getKey(), named.getValue()));
    }

    /** Adds what the documents refer to by name. */
    String finish() {
        out.append("\n## Named types\n\n| name | type |\n| --- | --- |\n");
        definitions.forEach((name, type) -> {
            if (!hasTableOfItsOwn(type)) {
                out.append("| `" + name + "` | " + type(type) + " |\n");
            }
        });
        definitions.forEach((name, type) -> {
            if (hasTableOfItsOwn(type)) {
                out.append("\n### " + name + "\n\n").append(HEADER);
                rows("", type);
            }
        });
        return out.toString();
    }

    private static boolean hasTableOfItsOwn(JsonNode type) {
        return type.path("properties").valueStream().anyMatch(property -> property.has("title"));
    }

    private void rows(String pointer, JsonNode object) {
        for (Map.Entry<String, JsonNode> property : object.get("properties").properties()) {
            boolean required = elements(object.get("required"))
                    .anyMatch(key -> key.asString().equals(property.getKey()));
            JsonNode value = property.getValue();
            String place = pointer + "/" + property.getKey();
            out.append("| `" + place + "` | " + meaning(value, required) + " | " + type(value) + " | "
                    + (required ? "必有 / required" : value.get("description").asString()) + " |\n");
            below(place, value);
        }
    }

    private void below(String place, JsonNode value) {
        JsonNode type = value.has("anyOf") ? value.get("anyOf").get(0) : value;
        if (type.has("properties")) {
            rows(place, type);
        } else if (type.path("items").has("properties")) {
            rows(place + "/*", type.get("items"));
        }
    }

    /** Of a cell, the description is the full label with unit and Article. */
    private static String meaning(JsonNode value, boolean required) {
        return value.get(required && value.has("description") ? "description" : "title")
                .asString();
    }

    private static String type(JsonNode schema) {
        if (schema.has("$ref")) {
            return '`' + schema.get("$ref").asString().replace("#/$defs/", "") + '`';
        }
        if (schema.has("anyOf")) {
            return elements(schema.get("anyOf"))
                    .filter(alternative -> !schema.has("title") || !isNull(alternative))
                    .map(KeyTables::type)
                    .collect(Collectors.joining(" or "));
        }
        if (schema.has("const")) {
            return '`' + schema.get("const").toString() + '`';
        }
        if (schema.has("enum")) {
            return values(schema.get("enum"));
        }
        return switch (schema.get("type").asString()) {
            case "array" -> "array of " + type(schema.get("items"));
            case "object" -> object(schema);
            case "integer" -> "whole number, " + schema.get("minimum") + " to " + schema.get("maximum");
            case "number" ->
                schema.has("minimum")
                        ? "number, at least " + schema.get("minimum") + ", less than " + schema.get("exclusiveMaximum")
                        : "number";
            case "string" -> text(schema);
            default -> schema.get("type").asString();
        };
    }

    private static String object(JsonNode schema) {
        if (!schema.has("properties")) {
            return "object: " + type(schema.get("additionalProperties")) + " by " + type(schema.get("propertyNames"));
        }
        if (hasTableOfItsOwn(schema)) {
            return "object";
        }
        Map.Entry<String, JsonNode> example =
                schema.get("properties").properties().iterator().next();
        return "object such as `{\"" + example.getKey() + "\": …}` with " + type(example.getValue());
    }

    private static String text(JsonNode schema) {
        if (schema.has("format")) {
            return "day such as `\"2025-01-24\"`";
        }
        return schema.has("pattern") ? "text that is not empty" : "text";
    }

    private static String values(JsonNode values) {
        return values.size() > MOST_VALUES
                ? "one of " + values.size() + " texts such as `" + values.get(0) + "`"
                : elements(values).map(value -> "`" + value + "`").collect(Collectors.joining(", "));
    }

    private static boolean isNull(JsonNode schema) {
        return schema.path("type").asString("").equals("null");
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
