package org.gongkai.json.internal.codec;

import org.gongkai.text.LocalizedText;

/**
 * A key of a JSON object.
 *
 * @param name the key
 * @param title what stands there, in a few words
 */
public record Key(String name, LocalizedText title) {

    /**
     * Obtains a key.
     *
     * @param name the key
     * @param zh what stands there, in Chinese
     * @param en what stands there, in English
     * @return the key
     */
    public static Key of(String name, String zh, String en) {
        return new Key(name, new LocalizedText(zh, en));
    }
}
