package org.gongkai.json;

import java.util.List;
import org.gongkai.json.internal.token.Refusal;
import org.gongkai.json.reading.JsonProblem;
import tools.jackson.core.JacksonException.Reference;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.exc.MismatchedInputException;

/**
 * What a mapper of Jackson 3 reads is JSON, but not the value that it should be; {@link #problem()} says why.
 *
 * @since 0.1.0
 */
@SuppressWarnings("exports") // Whoever uses it has Jackson anyway; nobody else should need it.
public final class Jackson3MappingException extends MismatchedInputException implements MappingProblem {

    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    private final JsonProblem problem;

    Jackson3MappingException(JsonParser parser, Class<?> type, Refusal refusal) {
        super(parser, refusal.getMessage(), type);
        this.problem = refusal.problem();
        initCause(new DisclosureJsonException(refusal, List.of(refusal.problem())));
    }

    @Override
    public JsonProblem problem() {
        return problem;
    }

    @Override
    public String pointer() {
        JsonPointer pointer = JsonPointer.empty();
        for (Reference step : getPath()) {
            pointer = step.getPropertyName() == null
                    ? pointer.appendIndex(step.getIndex())
                    : pointer.appendProperty(step.getPropertyName());
        }
        return pointer + problem.pointer();
    }
}
