package org.gongkai.validation.internal.prose;

import java.util.List;
import java.util.Optional;
import org.gongkai.finding.ProsePlace;

/**
 * Something that the prose says in figures, or with words for none or all.
 *
 * @param kind how it is said
 * @param figure the figure, empty where words say it
 * @param subject of what it is said; empty where that is not understood
 * @param whole whether it is said of the whole year and of the whole that the tables count
 * @param place where it stands
 * @param paragraph the number of the paragraph in its text
 * @param sentence the number of the sentence in its text
 * @param clause the words
 */
record Statement(
        Kind kind,
        Optional<Figure> figure,
        Optional<Subject> subject,
        boolean whole,
        Topic topic,
        Prose.Text text,
        int paragraph,
        int sentence,
        Clause clause) {

    /** How something is said. */
    enum Kind {
        /** So many. */
        FIGURE,
        /** There is none. */
        NONE,
        /** All are so. */
        ALL
    }

    /** What the prose is about. */
    enum Topic {
        /** Nothing has been named. */
        OPEN,
        REQUESTS,
        CASES,
        /** What table two counts. */
        ARTICLE_20,
        OTHER
    }

    /** What it says of the tables, if it can be compared with them. */
    Optional<Subject> claim() {
        return whole ? subject : Optional.empty();
    }

    String quotation() {
        return text.plain().quote(clause.start(), clause.end());
    }

    ProsePlace place() {
        return text.place(quotation());
    }

    /** Whether it has a figure that is meant exactly, in one of some units. */
    boolean isExact(List<Figure.Unit> units) {
        return figure.filter(number -> number.precision() == Figure.Precision.EXACT)
                .filter(number -> units.contains(number.unit()))
                .isPresent();
    }
}
