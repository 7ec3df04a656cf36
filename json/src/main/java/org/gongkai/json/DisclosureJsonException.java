package org.gongkai.json;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.json.internal.token.Refusal;
import org.gongkai.json.reading.JsonProblem;

/**
 * A JSON text is not the document that it should be; {@link #problems()} says why.
 *
 * @since 0.1.0
 */
public final class DisclosureJsonException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ArrayList<JsonProblem> problems;

    DisclosureJsonException(Refusal refusal, List<JsonProblem> problems) {
        super(refusal.getMessage(), refusal.getCause());
        this.problems = new ArrayList<>(problems);
    }

    /**
     * Says what is wrong first, and where; {@link JsonProblem#message()} puts it into words in either language.
     *
     * @return the problem
     */
    public JsonProblem problem() {
        return problems.get(0);
    }

    /**
     * Says everything that is wrong, up to 1,000 problems. Where the text is no JSON from some place on, this is the last one.
     *
     * @return the problems, the first one first
     */
    public List<JsonProblem> problems() {
        return List.copyOf(problems);
    }
}
