package org.gongkai.validation.internal.prose;

/** Follows what a text is about, from its heading to its end. */
final class DomainReader {

    private final PlainText text;
    private Domain domain;
    private int next;
    private int read;

    DomainReader(String heading, PlainText text) {
        this.text = text;
        this.domain = Domain.UNKNOWN.after(heading, 0, heading.length());
    }

    /** What the text is about at the end of a clause, which must not stand before the one asked for last. */
    Domain at(Clause clause) {
        while (next <= clause.sentence()) {
            Sentence sentence = text.sentences().get(next);
            readTo(sentence.start());
            domain = sentence.opensParagraph() ? domain.inNewParagraph() : domain;
            next++;
        }
        readTo(clause.span().end());
        return domain;
    }

    private void readTo(int end) {
        domain = domain.after(text.plain(), read, end);
        read = end;
    }
}
