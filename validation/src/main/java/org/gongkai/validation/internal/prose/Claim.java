package org.gongkai.validation.internal.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A figure that the prose claims of cells of the report.
 *
 * @param figure the figure
 * @param subject of what it is said
 * @param clause the words
 */
record Claim(Figure figure, Subject subject, Clause clause) {

    /**
     * Finds the claims of a text. Where a figure of a sentence was not understood, those behind it that do not say of what
     * they are may be parts of it, so they are left alone.
     */
    static List<Claim> in(ProseText prose, ClauseWords words) {
        PlainText text = PlainText.of(prose.text());
        DomainReader domains = new DomainReader(prose.heading(), text);
        List<Claim> claims = new ArrayList<>();
        int riddle = -1;
        for (Clause clause : ClauseReader.clauses(text, words.year(), Claim::nextCue)) {
            Optional<Claim> claim = clause.figure().flatMap(figure -> of(figure, clause, words, domains));
            if (claim.isPresent() && (clause.sentence() != riddle || clause.namesDomain())) {
                claims.add(claim.get());
            } else if (clause.figure().isPresent()) {
                riddle = clause.sentence();
            }
        }
        return claims;
    }

    private static int nextCue(String plain, int start) {
        return Figure.nextUnit(plain, start, plain.length());
    }

    private static Optional<Claim> of(Figure figure, Clause clause, ClauseWords words, DomainReader domains) {
        return clause.ofReport()
                ? Subject.of(words.essential(clause), figure, () -> domains.at(clause))
                        .map(subject -> new Claim(figure, subject, clause))
                : Optional.empty();
    }
}
