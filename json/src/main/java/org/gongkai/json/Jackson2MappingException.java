package org.gongkai.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;

/** What a mapper of Jackson 2 reads is JSON, but not the value that it should be; {@link #problem()} says why. */
@SuppressWarnings("exports") // Whoever uses it has Jackson anyway; nobody else should need it.
public final class Jackson2MappingException extends MismatchedInputException {

    private static final long serialVersionUID = 1L;

    /** What is wrong. The exception is not meant to be serialized, since this cannot be. */
    @SuppressWarnings("serial")
    private final JsonProblem problem;

    Jackson2MappingException(JsonParser parser, Class<?> type, DisclosureJsonException refusal) {
        super(parser, refusal.getMessage(), type);
        this.problem = refusal.problem();
        initCause(refusal);
    }

    /**
     * Says what is wrong and where, counted from the report; {@link #getPath()} leads to the report.
     *
     * @return the problem
     */
    public JsonProblem problem() {
        return problem;
    }
}
