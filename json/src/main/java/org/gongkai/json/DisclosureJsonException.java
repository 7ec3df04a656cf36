package org.gongkai.json;

import org.gongkai.json.internal.token.Refusal;

/** A JSON text is not the document that it should be; {@link #problem()} says why. */
public final class DisclosureJsonException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is wrong. The exception is not meant to be serialized, since this cannot be. */
    @SuppressWarnings("serial")
    private final JsonProblem problem;

    DisclosureJsonException(Refusal refusal) {
        super(refusal.getMessage(), refusal.getCause());
        this.problem = refusal.problem();
    }

    /**
     * Says what is wrong and where; {@link JsonProblem#message()} puts it into words in either language.
     *
     * @return the problem
     */
    public JsonProblem problem() {
        return problem;
    }
}
