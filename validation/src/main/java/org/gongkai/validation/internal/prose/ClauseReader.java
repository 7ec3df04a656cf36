package org.gongkai.validation.internal.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Divides those sentences of a text into clauses that have something to look at, and follows on the way of which year and of
 * whose work they speak.
 */
final class ClauseReader {

    private static final Expression NOT_DONE_OR_NOT_OURS =
            new Expression("计划|预计|力争|争取|目标|拟|将|下一步|今后|全[省市县区州旗系]|各[级地部单乡镇县区街市]|下属|所属|辖区|累计|除|此外|其余");

    private static final Optional<ReportYear.Time> OTHER = Optional.of(ReportYear.Time.OTHER);

    private final PlainText text;
    private final String plain;
    private final ReportYear year;
    private final List<Clause> clauses = new ArrayList<>();

    private Optional<ReportYear.Time> time = Optional.empty();

    private ClauseReader(PlainText text, ReportYear year) {
        this.text = text;
        this.plain = text.plain();
        this.year = year;
    }

    /** Says where a text has something to look at. */
    interface Cue {

        /** Where the next such place of a plain text is, its end if there is none. */
        int next(String plain, int start);
    }

    /** Lists the clauses of the sentences with a cue. */
    static List<Clause> clauses(PlainText text, ReportYear year, Cue cue) {
        ClauseReader reader = new ClauseReader(text, year);
        reader.read(cue);
        return reader.clauses;
    }

    private void read(Cue cue) {
        int next = cue.next(plain, 0);
        if (next == plain.length()) {
            return;
        }
        List<Sentence> sentences = text.sentences();
        for (int i = 0; i < sentences.size() && next < plain.length(); i++) {
            Sentence sentence = sentences.get(i);
            time = sentence.opensParagraph() ? Optional.empty() : time;
            if (next < sentence.end()) {
                read(sentence, i);
                next = cue.next(plain, sentence.end());
            } else {
                pass(sentence);
            }
        }
    }

    private void read(Sentence sentence, int number) {
        Optional<ReportYear.Time> before = time;
        Optional<ReportYear.Time> topic = Optional.empty();
        boolean ours = true;
        List<Span> spans = ClauseSplitter.spans(plain, sentence.start(), sentence.end());
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            String words = plain.substring(span.start(), span.end());
            ours = ours && !NOT_DONE_OR_NOT_OURS.isIn(words);
            if (ours || i == 0) {
                Optional<ReportYear.Time> named = year.of(words);
                time = named.isPresent() ? named : time;
                topic = i == 0 ? named : topic;
            }
            clauses.add(new Clause(text, span, number, ours && !time.equals(OTHER)));
        }
        time = topic.isPresent() ? topic : before;
    }

    /** Of a sentence without a cue only the time matters that its first clause names. */
    private void pass(Sentence sentence) {
        List<Span> spans = ClauseSplitter.spans(plain, sentence.start(), sentence.end());
        if (!spans.isEmpty()) {
            Optional<ReportYear.Time> named =
                    year.of(plain.substring(spans.get(0).start(), spans.get(0).end()));
            time = named.isPresent() ? named : time;
        }
    }
}
