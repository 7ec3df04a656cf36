package org.gongkai.json.internal.jackson2;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.gongkai.json.internal.token.JsonLibrary;
import org.gongkai.json.internal.token.JsonTarget;
import org.gongkai.json.internal.token.JsonTokens;
import org.gongkai.json.reading.JsonLimits;

/** Reads and writes with Jackson 2. */
public final class Jackson2Library implements JsonLibrary {

    private static final DefaultIndenter TWO_SPACES = new DefaultIndenter("  ", "\n");

    private static final DefaultPrettyPrinter PRINTER = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""))
            .withObjectIndenter(TWO_SPACES)
            .withArrayIndenter(TWO_SPACES);

    private final JsonFactory factory;

    /**
     * Obtains the library.
     *
     * @param limits how large a text may be
     */
    public Jackson2Library(JsonLimits limits) {
        this.factory = new JsonFactoryBuilder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(limits.maxTextLength())
                        .maxNameLength(limits.maxKeyLength())
                        .maxNumberLength(limits.maxNumberLength())
                        .maxNestingDepth(limits.maxDepth())
                        .build())
                .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build();
    }

    @Override
    public JsonTokens read(String text) {
        try {
            return new Jackson2Tokens(factory.createParser(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public JsonTokens read(byte[] utf8) {
        try {
            return new Jackson2Tokens(factory.createParser(utf8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public JsonTarget write(OutputStream target, boolean indented) {
        try {
            JsonGenerator generator = factory.createGenerator(target);
            return new Jackson2Target(indented ? generator.setPrettyPrinter(PRINTER.createInstance()) : generator);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
