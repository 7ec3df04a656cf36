package org.gongkai.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.util.List;
import org.gongkai.json.internal.token.Refusal;
import org.gongkai.json.reading.JsonProblem;

/**
 * What a mapper of Jackson 2 reads is JSON, but not the value that it should be; {@link #problem()} says why.
 *
 * @since 0.1.0
 */
@SuppressWarnings("exports") // Whoever uses it has Jackson anyway; nobody else should need it.
public final class Jackson2MappingException extends MismatchedInputException implements MappingProblem {

    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    private final JsonProblem problem;

    Jackson2MappingException(JsonParser parser, Class<?> type, Refusal refusal) {
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
            pointer = step.getFieldName() == null
                    ? pointer.appendIndex(step.getIndex())
                    : pointer.appendProperty(step.getFieldName());
        }
        return pointer + problem.pointer();
    }
}
