package org.gongkai.json.internal.token;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Our keys as a library compares and writes them, encoded once, since that is most of the work of writing a table. Only keys
 * that the codecs know come here, never those of a text.
 *
 * @param <S> what the library encodes a key as
 */
public final class EncodedKeys<S> {

    private final Map<String, S> encoded = new ConcurrentHashMap<>();
    private final Function<String, S> encoding;

    /**
     * Obtains keys, of which none is encoded yet.
     *
     * @param encoding how the library encodes a key
     */
    public EncodedKeys(Function<String, S> encoding) {
        this.encoding = encoding;
    }

    /**
     * Gives a key as the library wants it.
     *
     * @param key the key
     * @return the key, encoded
     */
    public S of(String key) {
        S known = encoded.get(key);
        return known != null ? known : encoded.computeIfAbsent(key, encoding);
    }
}
