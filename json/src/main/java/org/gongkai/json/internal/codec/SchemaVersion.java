package org.gongkai.json.internal.codec;

/** The version of our JSON, which every document states. */
public final class SchemaVersion {

    /** The only version so far. */
    public static final int CURRENT = 1;

    private static final Key KEY = Key.of("schemaVersion", "本JSON格式的版本", "version of this JSON");

    private SchemaVersion() {}

    /**
     * Makes the member by which a document states the version.
     *
     * @param <T> what the document stands for
     * @param <D> the draft of it
     * @return the member
     */
    public static <T, D> Member<T, D> member() {
        return Member.required(KEY, document -> CURRENT, (draft, version) -> {}, NumberCodec.version(CURRENT));
    }
}
