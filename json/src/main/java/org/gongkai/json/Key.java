package org.gongkai.json;

import org.gongkai.form.LocalizedText;

/**
 * A key of a JSON object.
 *
 * @param name the key
 * @param title what stands there, in a few words
 */
record Key(String name, LocalizedText title) {

    static Key of(String name, String zh, String en) {
        return new Key(name, new LocalizedText(zh, en));
    }
}
