package org.gongkai.validation.internal.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongkai.finding.ProsePlace;
import org.gongkai.form.Aspect;
import org.gongkai.form.ProsePath;
import org.gongkai.form.Section;
import org.gongkai.report.DisclosureReport;
import org.gongkai.report.Overview;
import org.gongkai.report.Passage;
import org.gongkai.report.ProseText;

/** The prose of a report, read once for all rules that look at it. */
final class Prose {

    private final DisclosureReport report;
    private final Speaker speaker;
    private final List<Text> texts;
    private List<Statement> statements = List.of();
    private boolean read;
    private Optional<Fees> fees = Optional.empty();

    private Prose(DisclosureReport report) {
        this.report = report;
        this.speaker = new Speaker(report.agency());
        this.texts = texts(report);
    }

    static Prose of(DisclosureReport report) {
        return new Prose(report);
    }

    DisclosureReport report() {
        return report;
    }

    Speaker speaker() {
        return speaker;
    }

    List<Text> texts() {
        return texts;
    }

    /** Everything that is said in figures, or with words for none or all, in the order of the report. */
    List<Statement> statements() {
        if (!read) {
            List<Statement> found = new ArrayList<>();
            for (Text text : texts) {
                found.addAll(StatementReader.read(text, report.year(), speaker));
            }
            statements = List.copyOf(found);
            read = true;
        }
        return statements;
    }

    /** What is reported of the information-processing fee. */
    Fees fees() {
        if (fees.isEmpty()) {
            fees = Optional.of(Fees.of(this));
        }
        return fees.get();
    }

    private static List<Text> texts(DisclosureReport report) {
        List<Passage> passages = report.overview().map(Overview::passages).orElse(List.of());
        return report.prose().stream()
                .map(text -> new Text(text.path(), heading(text, passages), text.text()))
                .toList();
    }

    /** What is printed above a text, else the aspect to which it belongs. */
    private static String heading(ProseText text, List<Passage> passages) {
        OptionalInt passage = text.path().passage();
        return text.heading()
                .or(() -> passage.isPresent()
                        ? passages.get(passage.getAsInt())
                                .aspect()
                                .map(Aspect::title)
                                .map(title -> title.zh())
                        : Optional.empty())
                .orElse("");
    }

    /** One text of a report: a passage, or a section. */
    static final class Text {

        private final ProsePath path;
        private final String heading;
        private final String published;
        private final PlainText plain;
        private Optional<Boolean> rest = Optional.empty();

        Text(ProsePath path, String heading, String published) {
            this.path = path;
            this.heading = heading;
            this.published = published;
            this.plain = PlainText.of(published);
        }

        Section section() {
            return path.section().orElseThrow();
        }

        /** What it stands under, empty if there is no heading of its own. */
        String heading() {
            return heading;
        }

        String published() {
            return published;
        }

        PlainText plain() {
            return plain;
        }

        /** Whether it tells what became of requests that were not handled: 结转, 除…外, 转…年. */
        boolean tellsOfTheRest() {
            if (rest.isEmpty()) {
                String words = plain.plain();
                int except = words.indexOf('除');
                int turned = words.indexOf('转');
                rest = Optional.of(words.contains("结转")
                        || except >= 0 && words.indexOf('外', except) > 0
                        || turned >= 0 && words.indexOf('年', turned) > 0);
            }
            return rest.get();
        }

        /** Some words of it as a place in the report. */
        ProsePlace place(String quotation) {
            return new ProsePlace(path, quotation);
        }
    }
}
