package org.gongkai.json;

import org.gongkai.json.reading.JsonProblem;

/**
 * What a mapper of either Jackson throws for JSON that is not the value that it should be. A program that serves both asks an
 * exception for this, and needs the classes of neither.
 *
 * @since 0.1.0
 */
public sealed interface MappingProblem permits Jackson2MappingException, Jackson3MappingException {

    /**
     * Says what is wrong and where, its pointer counted from the value.
     *
     * @return the problem
     */
    JsonProblem problem();

    /**
     * Gives the place of the problem in all that the mapper reads, such as a list of reports.
     *
     * @return the JSON Pointer, for example {@code /reports/1/year}
     */
    String pointer();
}
