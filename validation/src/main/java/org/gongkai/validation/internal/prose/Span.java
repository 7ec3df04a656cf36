package org.gongkai.validation.internal.prose;

import java.util.Optional;

/**
 * Where a clause stands in a plain text.
 *
 * @param start where it begins
 * @param end where it ends, behind the start
 * @param figure its figure
 */
record Span(int start, int end, Optional<Figure> figure) {

    /** The words, with the mark of a figure in place of the figure. */
    String words(String plain) {
        return figure.map(number ->
                        plain.substring(start, number.start()) + Clause.FIGURE + plain.substring(number.end(), end))
                .orElseGet(() -> plain.substring(start, end));
    }
}
