package org.gongkai.json.internal.schema;

/**
 * A schema that is written once and referred to wherever it is used.
 *
 * @param name the name in {@code $defs}
 * @param schema the schema
 */
record NamedSchema(String name, Schema schema) {}
