package org.gongkai.json;

import org.gongkai.json.internal.jackson2.Jackson2Library;
import org.gongkai.json.internal.jackson3.Jackson3Library;
import org.gongkai.json.internal.token.JsonLibrary;
import org.gongkai.json.reading.JsonLimits;

/** Chooses the library to use: Jackson 3 where it is there, else Jackson 2. */
final class PreferredLibrary {

    private PreferredLibrary() {}

    /**
     * Finds the library.
     *
     * @throws IllegalStateException if neither is there
     */
    static JsonLibrary with(JsonLimits limits) {
        try {
            return new Jackson3Library(limits);
        } catch (NoClassDefFoundError noJackson3) {
            try {
                return new Jackson2Library(limits);
            } catch (NoClassDefFoundError noJackson2) {
                throw new IllegalStateException(
                        "JSON is read and written with Jackson, and neither tools.jackson.core:jackson-core (Jackson 3)"
                                + " nor com.fasterxml.jackson.core:jackson-core (Jackson 2) is there",
                        noJackson2);
            }
        }
    }
}
