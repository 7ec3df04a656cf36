package org.gongkai.json.internal.jackson3;

import java.io.OutputStream;
import org.gongkai.json.internal.token.JsonLibrary;
import org.gongkai.json.internal.token.JsonTarget;
import org.gongkai.json.internal.token.JsonTokens;
import org.gongkai.json.reading.JsonLimits;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Reads and writes with Jackson 3. */
public final class Jackson3Library implements JsonLibrary {

    private final JsonFactory factory;

    /**
     * Obtains the library.
     *
     * @param limits how large a text may be
     */
    public Jackson3Library(JsonLimits limits) {
        this.factory = JsonFactory.builder()
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
        return new Jackson3Tokens(factory.createParser(ObjectReadContext.empty(), text));
    }

    @Override
    public JsonTokens read(byte[] utf8) {
        return new Jackson3Tokens(factory.createParser(ObjectReadContext.empty(), utf8));
    }

    @Override
    public JsonTarget write(OutputStream target, boolean indented) {
        ObjectWriteContext context = indented ? new Indentation() : ObjectWriteContext.empty();
        return new Jackson3Target(factory.createGenerator(context, target));
    }

    /** Has Jackson write one member per line, the same on every system. */
    private static final class Indentation extends ObjectWriteContext.Base {

        private static final DefaultIndenter TWO_SPACES = new DefaultIndenter("  ", "\n");

        private static final DefaultPrettyPrinter PRINTER = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                        .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                        .withObjectEmptySeparator("")
                        .withArrayEmptySeparator(""))
                .withObjectIndenter(TWO_SPACES)
                .withArrayIndenter(TWO_SPACES);

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return PRINTER.createInstance();
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
