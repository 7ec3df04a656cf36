package org.gongkai.validation.rule.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Divides a text into its clauses, and follows what it speaks of on the way: which year, which matter, whose work. */
final class ClauseReader {

    private static final Pattern NOT_DONE_OR_NOT_OURS =
            Pattern.compile("计划|预计|力争|争取|目标|拟|将|下一步|今后|全[省市县区州旗系]|各[级地部单乡镇县区街市]|下属|所属|辖区|累计|除|此外|其余");

    private final ClauseWords words;
    private final PlainText text;
    private final String plain;
    private final List<Clause> clauses = new ArrayList<>();

    private Domain domain;
    private Optional<ReportYear.Time> time = Optional.empty();
    private boolean ofReport;
    private int sentence;

    private ClauseReader(ProseText prose, ClauseWords words) {
        this.words = words;
        this.text = PlainText.of(prose.text());
        this.plain = text.plain();
        this.domain = Domain.UNKNOWN.after(prose.heading());
    }

    /** Lists the clauses of a text. */
    static List<Clause> clauses(ProseText prose, ClauseWords words) {
        ClauseReader reader = new ClauseReader(prose, words);
        reader.read();
        return reader.clauses;
    }

    private void read() {
        for (Sentence read : Sentence.in(plain)) {
            if (read.opensParagraph()) {
                time = Optional.empty();
                domain = domain.inNewParagraph();
            }
            Optional<ReportYear.Time> topic = time;
            ofReport = true;
            boolean first = true;
            for (Span span : ClauseSplitter.spans(plain, read.start(), read.end())) {
                Optional<ReportYear.Time> named = add(span);
                topic = first && named.isPresent() ? named : topic;
                first = false;
            }
            time = topic;
            sentence++;
        }
    }

    /** Adds a clause and gives the time it names. */
    private Optional<ReportYear.Time> add(Span span) {
        String printed = plain.substring(span.start(), span.end());
        Optional<ReportYear.Time> named = words.year().of(printed);
        time = named.or(() -> time);
        domain = domain.after(printed);
        ofReport &= !NOT_DONE_OR_NOT_OURS.matcher(printed).find();
        clauses.add(new Clause(
                words.essential(span.words(plain)),
                span.figure(),
                text.quote(span.start(), span.end()),
                sentence,
                domain,
                Domain.isNamedIn(printed),
                ofReport && !time.equals(Optional.of(ReportYear.Time.OTHER))));
        return named;
    }
}
