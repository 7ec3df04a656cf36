package org.gongkai.json;

import com.fasterxml.jackson.databind.module.SimpleModule;
import org.gongkai.json.internal.codec.TextCodec;
import org.gongkai.json.internal.codec.ValueCodec;
import org.gongkai.json.internal.jackson2.Jackson2Mapping;

/**
 * Teaches a mapper of Jackson 2 to read and write all values of core, alone or within other objects, lists and maps: reports and their
 * parts, findings, results, policies, waivers, forms. Cell paths, form ids, keys of enums and codes may be keys of a map.
 *
 * <p>On the class path it is found as a service, so that {@code new ObjectMapper().findAndRegisterModules()} is enough. What JSON they
 * consist of does not depend on how the mapper is configured: no setting of it makes the reader less strict. A text that is
 * none of them is refused with a {@link Jackson2MappingException}; a text that is no JSON, with what Jackson throws then.
 *
 * @since 0.1.0
 */
@SuppressWarnings("exports") // Whoever uses it has Jackson anyway; nobody else should need it.
public final class Jackson2DisclosureModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    /** Obtains the module. */
    public Jackson2DisclosureModule() {
        super(Jackson2DisclosureModule.class.getName());
        MappedTypes.teach(new MappedTypes.Mapper() {
            @Override
            public <T> void add(Class<T> type, ValueCodec<T> codec) {
                addSerializer(type, Jackson2Mapping.serializer(codec));
                addDeserializer(type, Jackson2Mapping.deserializer(type, codec, Jackson2MappingException::new));
            }

            @Override
            public <T> void addKey(Class<T> type, TextCodec<T> codec) {
                add(type, codec);
                addKeySerializer(type, Jackson2Mapping.keySerializer(codec));
                addKeyDeserializer(type, Jackson2Mapping.keyDeserializer(type, codec));
            }
        });
    }
}
