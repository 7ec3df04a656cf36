package org.gongkai.json;

import org.gongkai.report.DisclosureReport;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.exc.MismatchedInputException;

/** What a mapper reads is JSON, but not a report; {@link #problem()} says why. */
public final class DisclosureMappingException extends MismatchedInputException {

    private static final long serialVersionUID = 1L;

    /** What is wrong. The exception is not meant to be serialized, since this cannot be. */
    @SuppressWarnings("serial")
    private final JsonProblem problem;

    DisclosureMappingException(JsonParser parser, DisclosureJsonException refusal) {
        super(parser, refusal.getMessage(), DisclosureReport.class);
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
