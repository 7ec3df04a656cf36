package org.gongkai.json;

import org.gongkai.json.MalformedJsonException.Reason;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.SerializableString;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.io.SerializedString;

/** The tokens that Jackson 3 finds. */
final class Jackson3Tokens implements JsonTokens {

    static final EncodedKeys<SerializableString> KEYS = new EncodedKeys<>(SerializedString::new);

    private final JsonParser parser;
    private final int pointerStart;
    private Token current;

    /**
     * Takes over a parser where it stands.
     *
     * @param parser the parser; pointers will be relative to its place
     */
    Jackson3Tokens(JsonParser parser) {
        this.parser = parser;
        this.pointerStart = absolutePointer().length();
        this.current = token(parser.currentToken());
    }

    @Override
    public Token next() {
        try {
            current = token(parser.nextToken());
            return current;
        } catch (JacksonException e) {
            throw malformed(e, pointer());
        }
    }

    @Override
    public Token current() {
        return current;
    }

    @Override
    public @Nullable String nextKey(@Nullable String likely) {
        try {
            String key = key(likely);
            current = key == null ? token(parser.currentToken()) : Token.KEY;
            return key;
        } catch (JacksonException e) {
            throw malformed(e, pointerOfKey(likely));
        }
    }

    private @Nullable String key(@Nullable String likely) {
        if (likely == null) {
            return parser.nextName();
        }
        if (parser.nextName(KEYS.of(likely))) {
            return likely;
        }
        return parser.currentToken() == JsonToken.PROPERTY_NAME ? parser.currentName() : null;
    }

    /** Leads to the key at which the text is no JSON; if it could not be read, to the object, since the last key is over. */
    private String pointerOfKey(@Nullable String likely) {
        String last = parser.streamReadContext().currentName();
        boolean isOver = last != null && !last.equals(likely) && parser.currentToken() != JsonToken.PROPERTY_NAME;
        return isOver ? Place.parent(pointer()) : pointer();
    }

    @Override
    public String text() {
        try {
            return parser.getString();
        } catch (JacksonException e) {
            throw malformed(e, pointer());
        }
    }

    @Override
    public long wholeNumber() {
        try {
            return parser.getLongValue();
        } catch (InputCoercionException e) {
            return text().startsWith("-") ? Long.MIN_VALUE : Long.MAX_VALUE;
        } catch (JacksonException e) {
            throw malformed(e, pointer());
        }
    }

    @Override
    public Place place() {
        return place(pointer(), parser.hasCurrentToken() ? parser.currentTokenLocation() : parser.currentLocation());
    }

    @Override
    public int depth() {
        return parser.streamReadContext().getNestingDepth();
    }

    @Override
    public void close() {
        parser.close();
    }

    private MalformedJsonException malformed(JacksonException failure, String pointer) {
        Reason reason = reason(failure);
        TokenStreamLocation location = reason == Reason.LIMIT ? parser.currentTokenLocation() : failure.getLocation();
        return new MalformedJsonException(reason, place(pointer, location), location.getCharOffset(), failure);
    }

    private static Reason reason(JacksonException failure) {
        if (failure instanceof StreamConstraintsException) {
            return Reason.LIMIT;
        }
        return failure instanceof UnexpectedEndOfInputException ? Reason.END : Reason.FOREIGN;
    }

    private static Place place(String pointer, TokenStreamLocation location) {
        return new Place(pointer, Math.max(0, location.getLineNr()), Math.max(0, location.getColumnNr()));
    }

    private String pointer() {
        return absolutePointer().substring(pointerStart);
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
