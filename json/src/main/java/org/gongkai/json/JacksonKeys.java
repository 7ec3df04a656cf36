package org.gongkai.json;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * Our keys as Jackson compares and writes them, encoded once, since that is most of the work of writing a table. Only keys
 * that the codec knows come here, never those of a text.
 */
final class JacksonKeys {

    private static final Map<String, SerializableString> ENCODED = new ConcurrentHashMap<>();

    private JacksonKeys() {}

    static SerializableString encoded(String key) {
        SerializableString encoded = ENCODED.get(key);
        return encoded != null ? encoded : ENCODED.computeIfAbsent(key, SerializedString::new);
    }
}
