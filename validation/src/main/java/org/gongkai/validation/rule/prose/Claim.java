package org.gongkai.validation.rule.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A figure that the prose claims of cells of the report.
 *
 * @param figure the figure
 * @param subject of what it is said
 * @param quotation the words
 */
record Claim(Figure figure, Subject subject, String quotation) {

    /**
     * Finds the claims of a text. Where a figure of a sentence was not understood, those behind it that do not say of what
     * they are may be parts of it, so they are left alone.
     */
    static List<Claim> in(ProseText text, ClauseWords words) {
        List<Claim> claims = new ArrayList<>();
        int riddle = -1;
        for (Clause clause : ClauseReader.clauses(text, words)) {
            Optional<Claim> claim = of(clause);
            boolean partOfRiddle = !clause.namesDomain() && clause.sentence() == riddle;
            if (claim.isPresent() && !partOfRiddle) {
                claims.add(claim.get());
            } else if (clause.figure().isPresent()) {
                riddle = clause.sentence();
            }
        }
        return claims;
    }

    private static Optional<Claim> of(Clause clause) {
        return clause.ofReport()
                ? Subject.ALL.stream()
                        .filter(subject -> subject.isOf(clause))
                        .findFirst()
                        .map(subject -> new Claim(clause.figure().orElseThrow(), subject, clause.quotation()))
                : Optional.empty();
    }
}
