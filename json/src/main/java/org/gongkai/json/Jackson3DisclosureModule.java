package org.gongkai.json;

import org.gongkai.json.internal.codec.TextCodec;
import org.gongkai.json.internal.codec.ValueCodec;
import org.gongkai.json.internal.jackson3.Jackson3Mapping;
import tools.jackson.databind.module.SimpleModule;

/**
 * Teaches a mapper of Jackson 3 to read and write all values of core, alone or within other objects, lists and maps: reports and their
 * parts, findings, results, policies, waivers, forms. Cell paths, form ids, keys of enums and codes may be keys of a map.
 *
 * <p>On the class path it is found as a service, so that {@code JsonMapper.builder().findAndAddModules()} is enough. What JSON they
 * consist of does not depend on how the mapper is configured: no setting of it makes the reader less strict. A text that is
 * none of them is refused with a {@link Jackson3MappingException}; a text that is no JSON, with what Jackson throws then.
 *
 * @since 0.1.0
 */
@SuppressWarnings("exports") // Whoever uses it has Jackson anyway; nobody else should need it.
public final class Jackson3DisclosureModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    /** Obtains the module. */
    public Jackson3DisclosureModule() {
        super(Jackson3DisclosureModule.class.getName());
        MappedTypes.teach(new MappedTypes.Mapper() {
            @Override
            public <T> void add(Class<T> type, ValueCodec<T> codec) {
                addSerializer(type, Jackson3Mapping.serializer(codec));
                addDeserializer(type, Jackson3Mapping.deserializer(type, codec, Jackson3MappingException::new));
            }

            @Override
            public <T> void addKey(Class<T> type, TextCodec<T> codec) {
                add(type, codec);
                addKeySerializer(type, Jackson3Mapping.keySerializer(codec));
                addKeyDeserializer(type, Jackson3Mapping.keyDeserializer(type, codec));
            }
        });
    }
}
