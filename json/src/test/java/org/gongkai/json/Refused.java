package org.gongkai.json;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;

/** Reads what cannot be read, and says why it cannot. */
final class Refused {

    private Refused() {}

    static JsonProblem text(String json) {
        return catchThrowableOfType(
                        DisclosureJsonException.class,
                        () -> DisclosureJson.standard().read(json))
                .problem();
    }

    static JsonProblem bytes(String json, Charset charset) {
        ByteArrayInputStream bytes = new ByteArrayInputStream(json.getBytes(charset));
        return catchThrowableOfType(
                        DisclosureJsonException.class,
                        () -> DisclosureJson.standard().read(bytes))
                .problem();
    }
}
