package org.gongkai.validation.internal.prose;

import java.util.Optional;

/**
 * The smallest part of a sentence that can claim something: at most one figure and the words around it.
 *
 * @param text the text in which it stands
 * @param span where it stands there
 * @param sentence the number of the sentence, counted from 0
 * @param ofReport whether it speaks of the whole report year and of the organ that reports, as far as one can see
 */
record Clause(PlainText text, Span span, int sentence, boolean ofReport) {

    /** Stands for the figure in the words of a clause. */
    static final char FIGURE = '#';

    Optional<Figure> figure() {
        return span.figure();
    }

    /** The words as meant, with {@link #FIGURE} in place of the figure. */
    String words() {
        return span.words(text.plain());
    }

    /** The words as published. */
    String quotation() {
        return text.quote(span.start(), span.end());
    }

    boolean namesDomain() {
        return Domain.isNamedIn(text.plain(), span.start(), span.end());
    }
}
