package org.gongkai.json;

import java.io.OutputStream;

/** What finds and writes tokens for us: Jackson 3 or Jackson 2, to the same effect. */
interface JsonLibrary {

    /** Opens a text. */
    JsonTokens read(String text);

    /** Starts to write in UTF-8, on one line or one member per line. The stream is not closed. */
    JsonTarget write(OutputStream target, boolean indented);

    /**
     * Finds the library to use: Jackson 3 where it is there, else Jackson 2.
     *
     * @throws IllegalStateException if neither is there
     */
    static JsonLibrary found(JsonLimits limits) {
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
