package org.gongkai.json;

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
import org.gongkai.json.MalformedJsonException.Reason;
import org.jspecify.annotations.Nullable;

/** The tokens that Jackson 2 finds. */
final class Jackson2Tokens implements JsonTokens {

    static final EncodedKeys<SerializableString> KEYS = new EncodedKeys<>(SerializedString::new);

    private final JsonParser parser;
    private final int pointerStart;
    private Token current;

    /**
     * Takes over a parser where it stands.
     *
     * @param parser the parser; pointers will be relative to its place
     */
    Jackson2Tokens(JsonParser parser) {
        this.parser = parser;
        this.pointerStart = absolutePointer().length();
        this.current = token(parser.currentToken());
    }

    @Override
    public Token next() {
        try {
            current = token(parser.nextToken());
            return current;
        } catch (IOException e) {
            throw failure(e, pointer());
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
        } catch (IOException e) {
            throw failure(e, pointerOfKey(likely));
        }
    }

    private @Nullable String key(@Nullable String likely) throws IOException {
        if (likely == null) {
            return parser.nextFieldName();
        }
        if (parser.nextFieldName(KEYS.of(likely))) {
            return likely;
        }
        return parser.currentToken() == JsonToken.FIELD_NAME ? parser.currentName() : null;
    }

    /** Leads to the key at which the text is no JSON; if it could not be read, to the object, since the last key is over. */
    private String pointerOfKey(@Nullable String likely) {
        String last = parser.getParsingContext().getCurrentName();
        boolean isOver = last != null && !last.equals(likely) && parser.currentToken() != JsonToken.FIELD_NAME;
        return isOver ? Place.parent(pointer()) : pointer();
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
            return text().startsWith("-") ? Long.MIN_VALUE : Long.MAX_VALUE;
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
        return new Place(pointer, Math.max(0, location.getLineNr()), Math.max(0, location.getColumnNr()));
    }

    private String pointer() {
        return absolutePointer().substring(pointerStart);
    }

    private String absolutePointer() {
        return parser.getParsingContext().pathAsPointer().toString();
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
            case FIELD_NAME -> Token.KEY;
            case VALUE_STRING -> Token.STRING;
            case VALUE_NUMBER_INT -> Token.WHOLE_NUMBER;
            case VALUE_NUMBER_FLOAT -> isNotANumber() ? Token.FOREIGN : Token.DECIMAL;
            case VALUE_TRUE -> Token.TRUE;
            case VALUE_FALSE -> Token.FALSE;
            case VALUE_NULL -> Token.NULL;
            case NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT -> Token.FOREIGN;
        };
    }

    private boolean isNotANumber() {
        try {
            return parser.isNaN();
        } catch (IOException e) {
            throw failure(e, pointer());
        }
    }
}
