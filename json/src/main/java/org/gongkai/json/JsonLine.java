package org.gongkai.json;

import java.util.Optional;

/**
 * One line of a text that has one value a line: the value, or why it is none.
 *
 * @param <T> what the lines stand for
 * @param number the number of the line, counted from 1; blank lines count too
 * @param value the value, empty if the line is not the JSON of one
 * @param problem why there is no value, empty if there is one; {@link JsonProblem#line()} is the number of the line
 */
public record JsonLine<T>(int number, Optional<T> value, Optional<JsonProblem> problem) {

    static <T> JsonLine<T> of(int number, T value) {
        return new JsonLine<>(number, Optional.of(value), Optional.empty());
    }

    static <T> JsonLine<T> refused(int number, JsonProblem problem) {
        JsonProblem inFile = new JsonProblem(
                problem.kind(), problem.pointer(), number, problem.column(), problem.found(), problem.expected());
        return new JsonLine<>(number, Optional.empty(), Optional.of(inFile));
    }
}
