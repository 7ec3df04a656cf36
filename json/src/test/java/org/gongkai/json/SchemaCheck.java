package org.gongkai.json;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gongkai.form.Form;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Checks JSON by a schema, with a validator that is not ours. */
final class SchemaCheck {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private static final Map<Form, SchemaCheck> REPORTS = new EnumMap<>(Form.class);

    static {
        Stream.of(Form.values()).forEach(form -> REPORTS.put(form, new SchemaCheck(DisclosureSchemas.report(form))));
    }

    private static final JsonMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final Schema schema;

    SchemaCheck(String schema) {
        this(REGISTRY.getSchema(schema, InputFormat.JSON));
    }

    private SchemaCheck(Schema schema) {
        this.schema = schema;
    }

    static SchemaCheck of(Form form) {
        return REPORTS.get(form);
    }

    /** The schema of schemas. */
    static SchemaCheck ofDraft() {
        return new SchemaCheck(
                REGISTRY.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId())));
    }

    /** Says why a text is not valid, or that it is no JSON, or has a number beyond all numbers. */
    List<String> problems(String json) {
        try {
            return schema.validate(EXACT.readTree(json)).stream()
                    .map(Error::toString)
                    .toList();
        } catch (JacksonException | NumberFormatException e) {
            return List.of(e.getMessage());
        }
    }
}
