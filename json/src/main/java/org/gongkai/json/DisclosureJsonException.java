package org.gongkai.json;

/** A JSON text is not a report; {@link #problem()} says why. */
public final class DisclosureJsonException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is wrong. The exception is not meant to be serialized, since this cannot be. */
    @SuppressWarnings("serial")
    private final JsonProblem problem;

    DisclosureJsonException(JsonProblem problem) {
        super(problem.message().en());
        this.problem = problem;
    }

    DisclosureJsonException(JsonProblem problem, Throwable cause) {
        super(problem.message().en(), cause);
        this.problem = problem;
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
