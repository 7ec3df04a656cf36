package org.gongkai.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.gongkai.form.Form;
import org.gongkai.json.reading.JsonProblem.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the reader refuses is not valid by the schema either, as far as a schema can say it. */
class SchemaStrictnessTest {

    /** A schema is about values: whoever checks by it has already made one value of two, or has found that it is no JSON. */
    private static final Set<Kind> NOT_ABOUT_VALUES = Set.of(Kind.DUPLICATE_KEY, Kind.MALFORMED, Kind.TRAILING_TEXT);

    private static final Set<String> BEYOND_A_SCHEMA = Set.of(
            // To a schema, a number without a fraction is an integer however it is written.
            "\"issued\": ¦5.0",
            "\"issued\": ¦1e2",
            "\"year\": ¦2024.0",
            // "multipleOf" could limit the decimals, but refuses good amounts where numbers are binary fractions.
            "¦0.000000000000000000001",
            // A pattern does not know the calendar.
            "¦\"2025-02-29\"");

    @Test
    void theDocumentItselfIsValid() {
        assertThat(SchemaCheck.of(Form.FORM_2021).problems(StrictnessTest.unmarked("¦", "¦")))
                .isEmpty();
    }

    @ParameterizedTest(name = "{2}: {1}")
    @MethodSource({
        "org.gongkai.json.StrictnessTest#keys",
        "org.gongkai.json.StrictnessTest#types",
        "org.gongkai.json.StrictnessTest#numbers",
        "org.gongkai.json.StrictnessTest#texts",
        "org.gongkai.json.StrictnessTest#cells"
    })
    void whatIsRefusedIsNotValid(String original, String changed, Kind kind, String pointer) {
        String json = StrictnessTest.unmarked(original, changed);
        if (BEYOND_A_SCHEMA.contains(changed)) {
            assertThat(SchemaCheck.of(Form.FORM_2021).problems(json)).isEmpty();
        } else if (!NOT_ABOUT_VALUES.contains(kind)) {
            assertThat(SchemaCheck.of(Form.FORM_2021).problems(json))
                    .as(pointer)
                    .isNotEmpty();
        }
    }
}
