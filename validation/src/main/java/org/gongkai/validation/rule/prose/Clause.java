package org.gongkai.validation.rule.prose;

import java.util.Optional;

/**
 * The smallest part of a sentence that can claim something: at most one figure and the words around it.
 *
 * @param words the words without those that change nothing; {@link #FIGURE} stands for the figure
 * @param figure the figure
 * @param quotation the words as published
 * @param sentence the number of the sentence, counted from 0
 * @param domain what the clause is about
 * @param namesDomain whether the clause itself says so
 * @param ofReport whether it speaks of the whole report year and of the organ that reports, as far as one can see
 */
record Clause(
        String words,
        Optional<Figure> figure,
        String quotation,
        int sentence,
        Domain domain,
        boolean namesDomain,
        boolean ofReport) {

    /** Stands for the figure in the words of a clause. */
    static final char FIGURE = '#';
}
