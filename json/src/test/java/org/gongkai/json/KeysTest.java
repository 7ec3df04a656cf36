package org.gongkai.json;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.gongkai.form.Form;
import org.junit.jupiter.api.Test;

class KeysTest {

    private static final String INTRODUCTION = """
            # Keys

            Everything that stands in our JSON, generated from the schemas in `src/main/resources/org/gongkai/json/schema`. A key is given as a JSON Pointer from the root of the document or of the named type; `*` stands for the elements of an array. Meanings are in Chinese and English; cells bear the labels that the form prints, with unit and Article of the Regulations (《条例》). `null` in a cell means blank, which is not zero.
            """;

    @Test
    void theListOfKeysIsUpToDate() throws IOException {
        KeyTables tables = new KeyTables();
        Stream.of(Form.values()).map(DisclosureSchemas::report).forEach(tables::document);
        Stream.of(
                        DisclosureSchemas.result(),
                        DisclosureSchemas.corpusResult(),
                        DisclosureSchemas.policy(),
                        DisclosureSchemas.waivers(),
                        DisclosureSchemas.catalogue(),
                        DisclosureSchemas.form(),
                        DisclosureSchemas.codebook(),
                        DisclosureSchemas.indicators())
                .forEach(tables::document);
        GeneratedFile.requireCurrent(Path.of("KEYS.md"), INTRODUCTION + tables.finish());
    }
}
