package org.gongkai.report;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.gongkai.form.Aspect;

/**
 * Section one (一、总体情况): prose on the five aspects of the year's work.
 *
 * @param passages the passages in the order of the report, none if the section is empty
 * @since 0.1.0
 */
public record Overview(List<Passage> passages) implements Serializable {

    /**
     * Obtains a section one.
     *
     * @param passages the passages in order
     */
    public Overview {
        passages = List.copyOf(passages);
    }

    /**
     * Obtains a section one.
     *
     * @param passages the passages in order
     * @return the section
     */
    public static Overview of(Passage... passages) {
        return new Overview(List.of(passages));
    }

    /**
     * Finds the passage on an aspect.
     *
     * @param aspect the aspect
     * @return the first such passage, empty if there is none
     */
    public Optional<Passage> passage(Aspect aspect) {
        return passages.stream()
                .filter(passage -> passage.aspect().filter(aspect::equals).isPresent())
                .findFirst();
    }
}
