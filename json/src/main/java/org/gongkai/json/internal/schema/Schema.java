package org.gongkai.json.internal.schema;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gongkai.text.LocalizedText;

/**
 * A JSON Schema (draft 2020-12): what a value in JSON has to be.
 *
 * @param keywords the keywords with their values: texts, whole numbers, truth values, lists, schemas, maps of schemas, and a
 *     {@link Named} for a reference
 */
public record Schema(Map<String, Object> keywords) {

    private static final String PROPERTIES = "properties";

    /**
     * Obtains a schema.
     *
     * @param keywords the keywords with their values
     */
    public Schema {
        keywords = Collections.unmodifiableMap(new LinkedHashMap<>(keywords));
    }

    private static Schema of(String keyword, Object value) {
        return new Schema(Map.of(keyword, value));
    }

    /**
     * Makes the schema of all values of a type.
     *
     * @param type the type, such as {@code string}
     * @return the schema
     */
    public static Schema type(String type) {
        return of("type", type);
    }

    /**
     * Makes the schema of a whole number.
     *
     * @param least the least number
     * @param most the greatest number
     * @return the schema
     */
    public static Schema wholeNumber(long least, long most) {
        return type("integer").with("minimum", least).with("maximum", most);
    }

    /**
     * Makes the schema of a single value.
     *
     * @param value the value: a text, a whole number or a truth value
     * @return the schema
     */
    public static Schema only(Object value) {
        return of("const", value);
    }

    /**
     * Makes the schema of one of a few texts.
     *
     * @param texts the texts
     * @return the schema
     */
    public static Schema oneOf(Stream<String> texts) {
        return of("enum", texts.toList());
    }

    /**
     * Makes the schema of what fits at least one of others.
     *
     * @param alternatives the others
     * @return the schema
     */
    public static Schema anyOf(Schema... alternatives) {
        return of("anyOf", List.of(alternatives));
    }

    /**
     * Makes the schema of an object that has no keys but these.
     *
     * @param properties the schema of each key
     * @param required the keys that are never absent
     * @return the schema
     */
    public static Schema object(Map<String, Schema> properties, Stream<String> required) {
        return type("object")
                .with(PROPERTIES, properties)
                .with("required", required.toList())
                .with("additionalProperties", false);
    }

    /**
     * Puts this schema under a name, so that it is written only once.
     *
     * @param name the name
     * @return the schema
     */
    public Schema named(String name) {
        return of("$ref", new Named(name, this));
    }

    /**
     * Lets {@code null} be, too.
     *
     * @return the schema
     */
    public Schema orNull() {
        return anyOf(this, type("null"));
    }

    /**
     * Lets {@code null} be, too, or nothing at all.
     *
     * @param meaning what it means that there is no value
     * @return the schema
     */
    public Schema orAbsent(LocalizedText meaning) {
        return orNull().described(new LocalizedText("没有或为null：" + meaning.zh(), "absent or null: " + meaning.en()));
    }

    /**
     * Adds a keyword.
     *
     * @param keyword the keyword
     * @param value its value
     * @return the schema
     */
    public Schema with(String keyword, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(keywords);
        more.put(keyword, value);
        return new Schema(more);
    }

    /**
     * Has some keys of an object take something else.
     *
     * @param others the schema of each such key
     * @return the schema
     */
    public Schema withProperties(Map<String, Schema> others) {
        Map<Object, Object> properties = new LinkedHashMap<>((Map<?, ?>) keywords.get(PROPERTIES));
        properties.putAll(others);
        return with(PROPERTIES, properties);
    }

    /**
     * Adds a title for people, in front.
     *
     * @param title the title
     * @return the schema
     */
    public Schema titled(LocalizedText title) {
        return inFront("title", title);
    }

    /**
     * Adds a description for people, in front.
     *
     * @param description the description
     * @return the schema
     */
    public Schema described(LocalizedText description) {
        return inFront("description", description);
    }

    private Schema inFront(String keyword, LocalizedText text) {
        Map<String, Object> more = new LinkedHashMap<>();
        more.put(keyword, text.zh() + " / " + text.en());
        more.putAll(keywords);
        return new Schema(more);
    }

    /**
     * A schema that is written once and referred to wherever it is used.
     *
     * @param name the name in {@code $defs}
     * @param schema the schema
     */
    record Named(String name, Schema schema) {}
}
