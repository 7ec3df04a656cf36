package org.gongkai.json;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Our keys as a library compares and writes them, encoded once, since that is most of the work of writing a table. Only keys
 * that the codec knows come here, never those of a text.
 */
final class EncodedKeys<S> {

    private final Map<String, S> encoded = new ConcurrentHashMap<>();
    private final Function<String, S> encoding;

    EncodedKeys(Function<String, S> encoding) {
        this.encoding = encoding;
    }

    S of(String key) {
        S known = encoded.get(key);
        return known != null ? known : encoded.computeIfAbsent(key, encoding);
    }
}
