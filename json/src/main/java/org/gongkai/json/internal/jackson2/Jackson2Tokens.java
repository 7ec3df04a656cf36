package org.gongkai.json.internal.jackson2;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.gongkai.json.internal.token.EncodedKeys;
import org.gongkai.json.internal.token.MalformedJsonException;
import org.gongkai.json.internal.token.MalformedJsonException.Reason;
import org.gongkai.json.internal.token.ParserTokens;
import org.gongkai.json.internal.token.Place;
import org.gongkai.json.internal.token.Token;
import org.jspecify.annotations.Nullable;

/** The tokens that Jackson 2 finds. */
final class Jackson2Tokens extends ParserTokens {

    static final EncodedKeys<SerializableString> KEYS = new EncodedKeys<>(SerializedString::new);

    private final JsonParser parser;

    Jackson2Tokens(JsonParser parser) throws IOException {
        super(pointer(parser), current(parser));
        this.parser = parser;
    }

    @Override
    public Token next() {
        try {
            parser.nextToken();
            return found(current(parser));
        } catch (IOException e) {
            throw failure(e, pointer());
        }
    }

    @Override
    public @Nullable String nextKey(@Nullable String likely) {
        try {
            String key = key(likely);
            found(key == null ? current(parser) : Token.KEY);
            return key;
        } catch (IOException e) {
            String last = parser.getParsingContext().getCurrentName();
            throw failure(e, pointerOfKey(last, likely, isAtKey()));
        }
    }

    private @Nullable String key(@Nullable String likely) throws IOException {
        if (likely == null) {
            return parser.nextFieldName();
        }
        if (parser.nextFieldName(KEYS.of(likely))) {
            return likely;
        }
        return isAtKey() ? parser.currentName() : null;
    }

    private boolean isAtKey() {
        return parser.currentToken() == JsonToken.FIELD_NAME;
    }

    @Override
    public String text() {
        try {
            return parser.getText();
        } catch (IOException e) {
            throw failure(e, pointer());
        }
    }

    @Override
    public long wholeNumber() {
        try {
            return parser.getLongValue();
        } catch (InputCoercionException e) {
            return nearestLong();
        } catch (IOException e) {
            throw failure(e, pointer());
        }
    }

    @Override
    public Place place() {
        return place(pointer(), parser.hasCurrentToken() ? parser.currentTokenLocation() : parser.currentLocation());
    }

    @Override
    public int depth() {
        return parser.getParsingContext().getNestingDepth();
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private RuntimeException failure(IOException failure, String pointer) {
        if (!(failure instanceof JsonProcessingException malformed)) {
            return new UncheckedIOException(failure);
        }
        Reason reason = reason(malformed);
        JsonLocation location = reason == Reason.LIMIT ? parser.currentTokenLocation() : malformed.getLocation();
        return new MalformedJsonException(reason, place(pointer, location), location.getCharOffset(), malformed);
    }

    private static Reason reason(JsonProcessingException failure) {
        if (failure instanceof StreamConstraintsException) {
            return Reason.LIMIT;
        }
        return failure instanceof JsonEOFException ? Reason.END : Reason.FOREIGN;
    }

    private static Place place(String pointer, JsonLocation location) {
        return place(pointer, location.getLineNr(), location.getColumnNr());
    }

    @Override
    protected String absolutePointer() {
        return pointer(parser);
    }

    private static String pointer(JsonParser parser) {
        return parser.getParsingContext().pathAsPointer().toString();
    }

    /** What a parser found last, in our terms. */
    private static Token current(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == null) {
            return Token.END;
        }
        return switch (token) {
            case START_OBJECT -> Token.OBJECT_START;
            case END_OBJECT -> Token.OBJECT_END;
            case START_ARRAY -> Token.ARRAY_START;
            case END_ARRAY -> Token.ARRAY_END;
            case FIELD_NAME -> Token.KEY;
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
