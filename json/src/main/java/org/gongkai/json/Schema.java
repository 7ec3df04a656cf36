package org.gongkai.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gongkai.form.LocalizedText;

/**
 * A JSON Schema (draft 2020-12): what a value in JSON has to be.
 *
 * @param keywords the keywords with their values: texts, whole numbers, truth values, lists, schemas, maps of schemas, and a
 *     {@link Named} for a reference
 */
record Schema(Map<String, Object> keywords) {

    private static final String PROPERTIES = "properties";

    Schema {
        keywords = Collections.unmodifiableMap(new LinkedHashMap<>(keywords));
    }

    /**
     * A schema that is written once and referred to wherever it is used.
     *
     * @param name the name in {@code $defs}
     * @param schema the schema
     */
    record Named(String name, Schema schema) {}

    static Schema of(String keyword, Object value) {
        return new Schema(Map.of(keyword, value));
    }

    static Schema type(String type) {
        return of("type", type);
    }

    static Schema wholeNumber(long least, long most) {
        return type("integer").with("minimum", least).with("maximum", most);
    }

    static Schema only(Object value) {
        return of("const", value);
    }

    static Schema oneOf(Stream<String> texts) {
        return of("enum", texts.toList());
    }

    static Schema anyOf(Schema... alternatives) {
        return of("anyOf", List.of(alternatives));
    }

    /** An object that has no keys but these. */
    static Schema object(Map<String, Schema> properties, Stream<String> required) {
        return type("object")
                .with(PROPERTIES, properties)
                .with("required", required.toList())
                .with("additionalProperties", false);
    }

    /** This schema under a name, so that it is written only once. */
    Schema named(String name) {
        return of("$ref", new Named(name, this));
    }

    Schema orNull() {
        return anyOf(this, type("null"));
    }

    Schema with(String keyword, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(keywords);
        more.put(keyword, value);
        return new Schema(more);
    }

    /** This schema of an object, in which some keys take something else. */
    Schema withProperties(Map<String, Schema> others) {
        Map<Object, Object> properties = new LinkedHashMap<>((Map<?, ?>) keywords.get(PROPERTIES));
        properties.putAll(others);
        return with(PROPERTIES, properties);
    }

    /** This schema with a title for people, in front. */
    Schema titled(LocalizedText title) {
        return inFront("title", title);
    }

    /** This schema with a description for people, in front. */
    Schema described(LocalizedText description) {
        return inFront("description", description);
    }

    private Schema inFront(String keyword, LocalizedText text) {
        Map<String, Object> more = new LinkedHashMap<>();
        more.put(keyword, text.zh() + " / " + text.en());
        more.putAll(keywords);
        return new Schema(more);
    }
}
