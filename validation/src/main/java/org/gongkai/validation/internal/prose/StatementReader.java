package org.gongkai.validation.internal.prose;

import static org.gongkai.validation.internal.prose.Notion.*;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.gongkai.validation.internal.prose.Figure.Unit;
import org.gongkai.validation.internal.prose.Lexer.Kind;
import org.gongkai.validation.internal.prose.Lexer.Token;

/**
 * Reads the statements of a text, clause by clause. What a clause does not say of its time, its scope and its topic it takes
 * over from the clause before, from its label, its paragraph and its heading.
 */
final class StatementReader {

    private static final long NARROWING = bits(CHANNEL, APPLICANT, LEGAL_PERSONS);
    private static final long NOT_A_CLAIM = bits(COMPARE, PLAN, EXCEPT, SEVERALLY, LATE);
    private static final int END_OF_DECEMBER = 1231;
    private static final int LAST_OF_DECEMBER = 1299;
    private static final int NEW_YEAR = 101;
    /** How words for none and all begin. */
    private static final Characters CUES = Characters.of("未没无零暂尚从并均全都皆悉0");

    private static final int LONGEST_LABEL = 16;

    /** What goes on longer without a full stop is no sentence. */
    private static final int LONGEST_SENTENCE = 2_000;

    /** How much of the whole a clause speaks of. */
    enum Scope {
        WHOLE,
        /** Words that are not understood may have narrowed it. */
        UNKNOWN,
        NARROW
    }

    /** What the next clause takes over. */
    private static final class Context {

        private Scope scope = Scope.WHOLE;
        private boolean otherTime;
        private boolean reportTime;
        private boolean silenced;
        private Memory memory = Memory.NONE;

        private Context copy() {
            Context copy = new Context();
            copy.scope = scope;
            copy.otherTime = otherTime;
            copy.reportTime = reportTime;
            copy.silenced = silenced;
            copy.memory = memory;
            return copy;
        }
    }

    private final Prose.Text text;
    private final String plain;
    private final int year;
    private final Speaker speaker;
    private final List<Statement> statements = new ArrayList<>();

    /** What holds at the beginning of a paragraph. */
    private final Context heading = new Context();

    private Context paragraph = heading;
    private Context now = heading;
    private Scope label = Scope.WHOLE;
    private int paragraphNumber = -1;

    private StatementReader(Prose.Text text, int year, Speaker speaker) {
        this.text = text;
        this.plain = text.plain().plain();
        this.year = year;
        this.speaker = speaker;
    }

    static List<Statement> read(Prose.Text text, int year, Speaker speaker) {
        StatementReader reader = new StatementReader(text, year, speaker);
        reader.readHeading();
        reader.read();
        return reader.statements;
    }

    /** The heading may name the topic, and narrow it. */
    private void readHeading() {
        String words = PlainText.plain(text.heading());
        for (Clause clause : Clause.in(words, Lexer.tokens(words, 0, words.length(), speaker))) {
            boolean narrows = clause.has(this::narrows) || clause.saysAny(NARROWING) && !clause.says(ALL_CHANNELS);
            heading.scope = narrows ? Scope.NARROW : heading.scope;
            heading.memory = heading.memory.after(clause);
        }
    }

    private void read() {
        List<Sentence> sentences = text.plain().sentences();
        int end = 0;
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            if (sentence.opensParagraph()) {
                end = lastCue(sentences, i);
                paragraph = heading.copy();
                paragraph.memory = paragraph.memory.orElse(now.memory.inNewParagraph());
                label = Scope.WHOLE;
                paragraphNumber++;
            }
            if (sentence.start() >= end || sentence.end() - sentence.start() > LONGEST_SENTENCE) {
                continue;
            }
            List<Clause> clauses = Clause.in(plain, Lexer.tokens(plain, sentence.start(), sentence.end(), speaker));
            if (!clauses.isEmpty()) {
                read(clauses, i);
            }
        }
    }

    /** Where the last figure or word for none or all stands in a paragraph; what follows it claims nothing. */
    private int lastCue(List<Sentence> sentences, int first) {
        int end = first + 1;
        while (end < sentences.size() && !sentences.get(end).opensParagraph()) {
            end++;
        }
        int start = sentences.get(first).start();
        for (int i = sentences.get(end - 1).end() - 1; i >= start; i--) {
            char c = plain.charAt(i);
            if (CUES.has(c) || Figure.UNITS.has(c) && i > 0 && Figure.IN_NUMBERS.has(plain.charAt(i - 1))) {
                return i + 1;
            }
        }
        return 0;
    }

    private void read(List<Clause> clauses, int sentence) {
        now = paragraph.copy();
        now.scope = worse(now.scope, label);
        Clause first = clauses.get(0);
        if (opensAnew(first)) {
            now.scope = worse(heading.scope, label);
        }
        Deque<Context> outside = new ArrayDeque<>();
        int depth = 0;
        boolean contrast = clauses.stream().anyMatch(clause -> clause.has(this::narrows));
        boolean late = clauses.stream().anyMatch(clause -> clause.says(LATE));
        for (Clause clause : clauses) {
            for (; depth < clause.depth(); depth++) {
                outside.push(now.copy());
            }
            for (; depth > clause.depth() && !outside.isEmpty(); depth--) {
                Memory inside = now.memory;
                now = outside.pop();
                now.memory = now.memory.orElse(inside);
            }
            if (clause.item() || clause.opening() == '；' && now.scope == Scope.UNKNOWN) {
                now.scope = worse(heading.scope, label);
            }
            read(clause, sentence, contrast, late);
        }
        finish(clauses);
    }

    /** What the next sentence of the paragraph takes over. */
    private void finish(List<Clause> clauses) {
        Clause first = clauses.get(0);
        boolean figures = clauses.stream().anyMatch(clause -> clause.figure().isPresent());
        if (!figures && clauses.size() == 1 && first.end() - first.start() <= LONGEST_LABEL && first.item()) {
            label = scopeOf(first);
            paragraph.scope = heading.scope;
        } else {
            paragraph.scope = worse(heading.scope, figures && now.memory.counts() ? now.scope : Scope.WHOLE);
        }
        Time time = time(first);
        if (time.opens() && !first.cites()) {
            paragraph.otherTime = time.other();
            paragraph.reportTime = time.report();
        }
        paragraph.memory = now.memory.inNewSentence();
    }

    /** A sentence that names the organ or the year speaks of the whole again. */
    private boolean opensAnew(Clause clause) {
        return clause.has(this::isSelf) || time(clause).report();
    }

    private void read(Clause clause, int sentence, boolean contrast, boolean late) {
        Time time = time(clause);
        boolean self = clause.has(this::isSelf);
        if (time.named() && time.opens()) {
            now.otherTime = time.other();
            now.reportTime = time.report();
        }
        if (now.scope == Scope.UNKNOWN && self && time.report()) {
            now.scope = worse(heading.scope, label);
        }
        boolean otherTime = time.named() ? time.other() : now.otherTime;
        boolean reportTime = time.report() || now.reportTime && !time.named();
        boolean ofPart = clause.has(token -> isWeak(token)) && contrast;
        Memory before = now.memory;
        boolean silent = now.silenced || clause.vague() || clause.saysAny(NOT_A_CLAIM) || ofPart;
        boolean whole = now.scope == Scope.WHOLE && !otherTime && !silent && !(clause.says(CUMULATIVE) && !reportTime);
        Optional<Statement.Kind> kind = kind(clause);
        Optional<Meaning> meaning = silent || late && clause.says(TIMELY)
                ? Optional.empty()
                : kind.flatMap(how -> Meaning.of(clause, how, before, this::isOwn, time));
        Optional<Subject> subject = meaning.map(Meaning::subject);
        now.memory = meaning.map(Meaning::memory).orElseGet(() -> before.after(clause));
        if (kind.isPresent() || clause.figure().isPresent()) {
            statements.add(new Statement(
                    kind.orElse(Statement.Kind.FIGURE),
                    clause.figure(),
                    subject,
                    whole,
                    now.memory.topic(),
                    text,
                    paragraphNumber,
                    sentence,
                    clause));
        }
        now.silenced |=
                clause.says(EXCEPT) || clause.says(PLAN) && clause.figure().isEmpty();
        if (subject.isEmpty()) {
            now.scope = worse(now.scope, scopeOf(clause));
        }
    }

    private static Optional<Statement.Kind> kind(Clause clause) {
        if (clause.says(NONE)) {
            boolean once =
                    clause.tokens().stream().filter(token -> token.means(NONE)).count() == 1;
            return once && clause.figure().isEmpty() ? Optional.of(Statement.Kind.NONE) : Optional.empty();
        }
        if (clause.figure().isPresent()) {
            Figure figure = clause.figure().get();
            boolean zero = figure.unit() == Unit.BARE && figure.isZero();
            return zero ? Optional.of(Statement.Kind.NONE) : Optional.of(Statement.Kind.FIGURE);
        }
        if (clause.says(NUMBERLESS)) {
            return Optional.of(Statement.Kind.NONE);
        }
        return clause.says(ALL) ? Optional.of(Statement.Kind.ALL) : Optional.empty();
    }

    /** How a clause that claims nothing bears on those behind it. */
    private Scope scopeOf(Clause clause) {
        boolean parts = clause.saysAny(NARROWING) && !clause.says(ALL_CHANNELS);
        boolean received = clause.saysAny(bits(NEW, RECEIVE, ACCEPT)) && !clause.says(PARTS) && !now.memory.received();
        if (clause.has(this::narrows) || parts && (clause.figure().isEmpty() || received && clause.says(CHANNEL))) {
            return Scope.NARROW;
        }
        return clause.hasUnknown() && !clause.cites() ? Scope.UNKNOWN : Scope.WHOLE;
    }

    private static Scope worse(Scope one, Scope other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private boolean narrows(Token token) {
        if (token.means(OWN) && !token.means(WORK) && !isOwn(token)) {
            return true;
        }
        if (token.means(EACH) && !token.means(WORK) && !speaker.isGovernment()) {
            return true;
        }
        return token.means(NARROW) && (token.notions() & bits(WORK, BROUGHT, COLUMN)) == 0;
    }

    private boolean isOwn(Token token) {
        return token.means(SELF)
                || token.means(OWN) && speaker.owns(token.key(OWN))
                || token.means(EACH) && speaker.isGovernment();
    }

    private boolean isSelf(Token token) {
        return (token.means(SELF) || token.means(OWN)) && isOwn(token);
    }

    /** 局机关, 县政府: the whole, unless another part is named beside it. */
    private boolean isWeak(Token token) {
        return token.means(OWN) && plain.substring(token.start(), token.end()).matches(".*(?:机关|政府)");
    }

    /**
     * The time that a clause names.
     *
     * @param report whether it names the report year
     * @param other whether it names another time
     * @param opens whether it begins with it
     * @param last whether last year is named as that from which something was carried over
     * @param next whether next year is named as that to which something is carried forward
     */
    record Time(boolean report, boolean other, boolean opens, boolean last, boolean next) {

        boolean named() {
            return report || other;
        }
    }

    private Time time(Clause clause) {
        boolean carries = clause.saysAny(bits(CARRY, OPEN));
        boolean report = false;
        boolean other = false;
        boolean opens = false;
        boolean last = false;
        boolean next = false;
        boolean content = false;
        for (Token token : clause.tokens()) {
            boolean names = false;
            if (token.kind() == Kind.YEAR) {
                last |= carries && token.number() == year - 1;
                next |= carries && token.number() == year + 1;
                boolean carried = carries && Math.abs(token.number() - year) == 1;
                report |= token.number() == year;
                other |= token.number() != year && !carried;
                names = !carried;
            } else if (token.means(THIS_YEAR)) {
                report = true;
                names = true;
            } else if (token.means(LAST_YEAR)) {
                last |= carries;
                other |= !carries;
                names = !carries;
            } else if (token.means(NEXT_YEAR)) {
                next |= carries;
                other |= !carries;
                names = !carries;
            } else if (token.means(OTHER_TIME)) {
                other = true;
                names = true;
            }
            boolean ends = token == clause.tokens().get(clause.tokens().size() - 1);
            opens |= names && (!content || ends);
            content |= token.kind() == Kind.FIGURE
                    || token.kind() == Kind.CITATION
                    || (token.notions() & bits(COMPARE, PLAN, WORK)) != 0;
        }
        boolean part = isPartOfYear(clause);
        return new Time(report, other || part, opens || part, last, next);
    }

    /** Whether days are named that are not the first and the last of a year. */
    private static boolean isPartOfYear(Clause clause) {
        boolean dates = false;
        boolean end = false;
        for (Token token : clause.tokens()) {
            if (token.kind() == Kind.DATE) {
                dates = true;
                boolean last = token.number() == END_OF_DECEMBER || token.number() == LAST_OF_DECEMBER;
                end |= last;
                if (!last && token.number() != NEW_YEAR) {
                    return true;
                }
            }
        }
        return dates && !end;
    }
}
