package org.gongkai.json.internal.document;

import java.util.List;
import org.gongkai.json.internal.token.JsonTokens;
import org.gongkai.json.internal.token.MalformedJsonException;
import org.gongkai.json.internal.token.Place;
import org.gongkai.json.internal.token.Refusal;
import org.gongkai.json.internal.token.Token;
import org.gongkai.json.reading.JsonLimits;
import org.gongkai.json.reading.JsonProblem;
import org.jspecify.annotations.Nullable;

/**
 * Lets reading go on: what is refused is noted down, and where the text is no JSON, it ends. Nothing is noted down any more
 * when it has ended.
 */
final class LenientTokens implements JsonTokens {

    /** More than anybody would go through; so that no text, however bad, takes more memory than that. */
    private static final int MOST_PROBLEMS = 1000;

    private final JsonTokens tokens;
    private final String text;
    private final JsonLimits limits;
    private final List<JsonProblem> problems;
    private boolean over;

    /**
     * Starts before the first token.
     *
     * @param tokens the tokens of the text
     * @param text the text
     * @param limits how large it may be
     * @param problems where problems are noted down
     */
    LenientTokens(JsonTokens tokens, String text, JsonLimits limits, List<JsonProblem> problems) {
        this.tokens = tokens;
        this.text = text;
        this.limits = limits;
        this.problems = problems;
    }

    @Override
    public int refused() {
        return problems.size();
    }

    boolean isOver() {
        return over;
    }

    @Override
    public void refuse(Refusal refusal) {
        if (!over && !refusal.isNoted()) {
            problems.add(refusal.problem());
            over = problems.size() == MOST_PROBLEMS;
        }
    }

    @Override
    public Token next() {
        if (!over) {
            try {
                return tokens.next();
            } catch (MalformedJsonException e) {
                end(e);
            }
        }
        return Token.END;
    }

    @Override
    public Token current() {
        return over ? Token.END : tokens.current();
    }

    @Override
    public @Nullable String nextKey(@Nullable String likely) {
        if (!over) {
            try {
                return tokens.nextKey(likely);
            } catch (MalformedJsonException e) {
                end(e);
            }
        }
        return null;
    }

    @Override
    public String text() {
        try {
            return tokens.text();
        } catch (MalformedJsonException e) {
            throw end(e);
        }
    }

    @Override
    public long wholeNumber() {
        try {
            return tokens.wholeNumber();
        } catch (MalformedJsonException e) {
            throw end(e);
        }
    }

    private Refusal end(MalformedJsonException failure) {
        Refusal refusal = MalformedJson.describe(failure, text, limits);
        refuse(refusal);
        over = true;
        return refusal;
    }

    @Override
    public Place place() {
        return tokens.place();
    }

    @Override
    public int depth() {
        return tokens.depth();
    }

    @Override
    public void close() {
        tokens.close();
    }
}
