package org.gongkai.json;

/** The version of our JSON, which every document states. */
final class SchemaVersion {

    static final int CURRENT = 1;

    private static final Key KEY = Key.of("schemaVersion", "本JSON格式的版本", "version of this JSON");

    private SchemaVersion() {}

    static <T, D> Member<T, D> member() {
        return Member.required(KEY, document -> CURRENT, (draft, version) -> {}, NumberCodec.version(CURRENT));
    }
}
