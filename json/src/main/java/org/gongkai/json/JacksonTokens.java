package org.gongkai.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.InputCoercionException;

/** The tokens that Jackson 3 finds. */
final class JacksonTokens implements JsonTokens {

    private final JsonParser parser;
    private final int pointerStart;

    /**
     * Takes over a parser where it stands.
     *
     * @param parser the parser; pointers will be relative to its place
     */
    JacksonTokens(JsonParser parser) {
        this.parser = parser;
        this.pointerStart = absolutePointer().length();
    }

    @Override
    public Token next() {
        return token(parser.nextToken());
    }

    @Override
    public Token current() {
        return token(parser.currentToken());
    }

    @Override
    public @Nullable String nextKey(@Nullable String likely) {
        if (likely == null) {
            return parser.nextName();
        }
        if (parser.nextName(JacksonKeys.encoded(likely))) {
            return likely;
        }
        return parser.currentToken() == JsonToken.PROPERTY_NAME ? parser.currentName() : null;
    }

    @Override
    public String text() {
        return parser.getString();
    }

    @Override
    public long wholeNumber() {
        try {
            return parser.getLongValue();
        } catch (InputCoercionException e) {
            return parser.getString().startsWith("-") ? Long.MIN_VALUE : Long.MAX_VALUE;
        }
    }

    @Override
    public Place place() {
        return place(parser.hasCurrentToken() ? parser.currentTokenLocation() : parser.currentLocation());
    }

    /** Says where a location within the current value is. */
    Place place(TokenStreamLocation location) {
        String pointer = absolutePointer().substring(pointerStart);
        return new Place(pointer, Math.max(0, location.getLineNr()), Math.max(0, location.getColumnNr()));
    }

    private String absolutePointer() {
        return parser.streamReadContext().pathAsPointer().toString();
    }

    private Token token(@Nullable JsonToken token) {
        if (token == null) {
            return Token.END;
        }
        return switch (token) {
            case START_OBJECT -> Token.OBJECT_START;
            case END_OBJECT -> Token.OBJECT_END;
            case START_ARRAY -> Token.ARRAY_START;
            case END_ARRAY -> Token.ARRAY_END;
            case PROPERTY_NAME -> Token.KEY;
            case VALUE_STRING -> Token.STRING;
            case VALUE_NUMBER_INT -> Token.WHOLE_NUMBER;
            case VALUE_NUMBER_FLOAT -> parser.isNaN() ? Token.FOREIGN : Token.DECIMAL;
            case VALUE_TRUE -> Token.TRUE;
            case VALUE_FALSE -> Token.FALSE;
            case VALUE_NULL -> Token.NULL;
            case NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT -> Token.FOREIGN;
        };
    }
}
