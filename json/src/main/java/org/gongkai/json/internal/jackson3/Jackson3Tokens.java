package org.gongkai.json.internal.jackson3;

import org.gongkai.json.internal.token.EncodedKeys;
import org.gongkai.json.internal.token.MalformedJsonException;
import org.gongkai.json.internal.token.MalformedJsonException.Reason;
import org.gongkai.json.internal.token.ParserTokens;
import org.gongkai.json.internal.token.Place;
import org.gongkai.json.internal.token.Token;
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
final class Jackson3Tokens extends ParserTokens {

    static final EncodedKeys<SerializableString> KEYS = new EncodedKeys<>(SerializedString::new);

    private final JsonParser parser;

    Jackson3Tokens(JsonParser parser) {
        super(pointer(parser), current(parser));
        this.parser = parser;
    }

    @Override
    public Token next() {
        try {
            parser.nextToken();
            return found(current(parser));
        } catch (JacksonException e) {
            throw malformed(e, pointer());
        }
    }

    @Override
    public @Nullable String nextKey(@Nullable String likely) {
        try {
            String key = key(likely);
            found(key == null ? current(parser) : Token.KEY);
            return key;
        } catch (JacksonException e) {
            String last = parser.streamReadContext().currentName();
            throw malformed(e, pointerOfKey(last, likely, isAtKey()));
        }
    }

    private @Nullable String key(@Nullable String likely) {
        if (likely == null) {
            return parser.nextName();
        }
        if (parser.nextName(KEYS.of(likely))) {
            return likely;
        }
        return isAtKey() ? parser.currentName() : null;
    }

    private boolean isAtKey() {
        return parser.currentToken() == JsonToken.PROPERTY_NAME;
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
            return nearestLong();
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
        return place(pointer, location.getLineNr(), location.getColumnNr());
    }

    @Override
    protected String absolutePointer() {
        return pointer(parser);
    }

    private static String pointer(JsonParser parser) {
        return parser.streamReadContext().pathAsPointer().toString();
    }

    /** What a parser found last, in our terms. */
    private static Token current(JsonParser parser) {
        JsonToken token = parser.currentToken();
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
