package org.gongkai.json.internal.schema;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.json.internal.token.JsonTarget;

/** Writes a schema as a document: what is referred to by name comes last, each only once. */
public final class SchemaWriter {

    private static final String DEFINITIONS = "$defs";

    private final JsonTarget out;
    private final Deque<Schema.Named> waiting = new ArrayDeque<>();
    private final Set<String> known = new HashSet<>();

    private SchemaWriter(JsonTarget out) {
        this.out = out;
    }

    /**
     * Writes a schema.
     *
     * @param schema the schema
     * @param out where it goes
     */
    public static void write(Schema schema, JsonTarget out) {
        new SchemaWriter(out).document(schema);
    }

    private void document(Schema schema) {
        out.startObject();
        members(schema.keywords());
        if (!waiting.isEmpty()) {
            out.key(DEFINITIONS);
            out.startObject();
            while (!waiting.isEmpty()) {
                Schema.Named next = waiting.remove();
                out.key(next.name());
                value(next.schema());
            }
            out.endObject();
        }
        out.endObject();
    }

    private void members(Map<?, ?> members) {
        members.forEach((key, value) -> {
            out.key((String) key);
            value(value);
        });
    }

    private void value(Object value) {
        if (value instanceof Schema schema) {
            value(schema.keywords());
        } else if (value instanceof Schema.Named named) {
            refer(named);
        } else if (value instanceof Map<?, ?> members) {
            out.startObject();
            members(members);
            out.endObject();
        } else if (value instanceof List<?> elements) {
            out.startArray();
            elements.forEach(this::value);
            out.endArray();
        } else if (value instanceof Long number) {
            out.wholeNumber(number);
        } else if (value instanceof Boolean truth) {
            truth(truth);
        } else {
            out.text((String) value);
        }
    }

    private void truth(boolean truth) {
        if (truth) {
            out.yes();
        } else {
            out.no();
        }
    }

    private void refer(Schema.Named named) {
        if (known.add(named.name())) {
            waiting.add(named);
        }
        out.text("#/" + DEFINITIONS + "/" + named.name());
    }
}
