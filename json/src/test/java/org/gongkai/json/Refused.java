package org.gongkai.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gongkai.json.reading.JsonLimits;
import org.gongkai.json.reading.JsonProblem;

/** Reads what cannot be read, and says why it cannot: the same in every way of reading. */
final class Refused {

    private Refused() {}

    static JsonProblem text(String json) {
        return text(json, JsonLimits.standard());
    }

    static JsonProblem text(String json, JsonLimits limits) {
        JsonProblem problem = bytes(json, StandardCharsets.UTF_8, limits);
        for (DisclosureJson library : Libraries.all(limits)) {
            assertThat(problem(() -> library.read(json))).isEqualTo(problem);
            assertThat(library.readLeniently(json).problems()).startsWith(problem);
        }
        return problem;
    }

    static JsonProblem bytes(String json, Charset charset) {
        return bytes(json, charset, JsonLimits.standard());
    }

    private static JsonProblem bytes(String json, Charset charset, JsonLimits limits) {
        byte[] bytes = json.getBytes(charset);
        DisclosureJson library = Libraries.all(limits).get(0);
        DisclosureJson other = Libraries.all(limits).get(1);
        JsonProblem problem = problem(() -> library.read(bytes));
        assertThat(problem(() -> other.read(bytes))).isEqualTo(problem);
        return problem;
    }

    private static JsonProblem problem(ThrowingCallable reading) {
        return catchThrowableOfType(DisclosureJsonException.class, reading).problem();
    }
}
