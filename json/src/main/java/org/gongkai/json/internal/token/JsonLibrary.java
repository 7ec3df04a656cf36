package org.gongkai.json.internal.token;

import java.io.OutputStream;

/** What finds and writes tokens for us: Jackson 3 or Jackson 2, to the same effect. */
public interface JsonLibrary {

    /**
     * Opens a text.
     *
     * @param text the text
     * @return its tokens, before the first one
     */
    JsonTokens read(String text);

    /**
     * Opens a text. Places in it are counted in bytes.
     *
     * @param utf8 the text in UTF-8, of which the library need not find out what it is encoded in
     * @return its tokens, before the first one
     */
    JsonTokens read(byte[] utf8);

    /**
     * Starts to write in UTF-8.
     *
     * @param target where the JSON goes; not closed
     * @param indented whether there is one member per line, or everything on one line
     * @return what writes there
     */
    JsonTarget write(OutputStream target, boolean indented);
}
