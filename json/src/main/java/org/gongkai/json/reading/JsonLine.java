package org.gongkai.json.reading;

import java.util.List;
import java.util.Optional;

/**
 * One line of a text that has one value a line: the value, or why it is none.
 *
 * @param <T> what the lines stand for
 * @param number the number of the line, counted from 1; blank lines count too
 * @param value the value, empty if the line is not the JSON of one
 * @param problems why there is no value, none if there is one; {@link JsonProblem#line()} is the number of the line
 * @since 0.1.0
 */
public record JsonLine<T>(int number, Optional<T> value, List<JsonProblem> problems) {

    /**
     * Obtains a line.
     *
     * @param number its number
     * @param value its value
     * @param problems why there is no value
     */
    public JsonLine {
        problems = List.copyOf(problems);
    }

    /**
     * Obtains a line that has a value.
     *
     * @param <T> what the lines stand for
     * @param number its number
     * @param value its value
     * @return the line
     */
    public static <T> JsonLine<T> of(int number, T value) {
        return new JsonLine<>(number, Optional.of(value), List.of());
    }

    /**
     * Obtains a line that has no value.
     *
     * @param <T> what the lines stand for
     * @param number its number
     * @param problems why there is no value, as if the line were a text of its own
     * @return the line
     */
    public static <T> JsonLine<T> refused(int number, List<JsonProblem> problems) {
        return new JsonLine<>(
                number,
                Optional.empty(),
                problems.stream()
                        .map(problem -> new JsonProblem(
                                problem.kind(),
                                problem.pointer(),
                                number,
                                problem.column(),
                                problem.found(),
                                problem.expected()))
                        .toList());
    }

    /**
     * Gives the first problem.
     *
     * @return why there is no value, empty if there is one
     */
    public Optional<JsonProblem> problem() {
        return problems.stream().findFirst();
    }
}
