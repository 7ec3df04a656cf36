package org.gongkai.validation.internal.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.finding.ProsePlace;
import org.gongkai.form.Aspect;
import org.gongkai.form.Section;
import org.gongkai.report.DisclosureReport;
import org.gongkai.report.Overview;
import org.gongkai.report.Passage;

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
        List<Text> texts = new ArrayList<>();
        report.overview().map(Overview::passages).ifPresent(passages -> {
            for (int i = 0; i < passages.size(); i++) {
                Passage passage = passages.get(i);
                texts.add(new Text(
                        Section.OVERVIEW,
                        "/" + Section.OVERVIEW.key() + "/" + i + "/text",
                        heading(passage),
                        passage.text()));
            }
        });
        report.problemsAndImprovements()
                .ifPresent(text -> texts.add(new Text(
                        Section.PROBLEMS_AND_IMPROVEMENTS, "/" + Section.PROBLEMS_AND_IMPROVEMENTS.key(), "", text)));
        report.otherMatters()
                .ifPresent(matters -> texts.add(new Text(
                        Section.OTHER_MATTERS, "/" + Section.OTHER_MATTERS.key() + "/text", "", matters.text())));
        return texts;
    }

    private static String heading(Passage passage) {
        return passage.heading()
                .or(() -> passage.aspect().map(Aspect::title).map(title -> title.zh()))
                .orElse("");
    }

    /** One text of a report: a passage, or a section. */
    static final class Text {

        private final Section section;
        private final String pointer;
        private final String heading;
        private final String published;
        private final PlainText plain;
        private Optional<Boolean> rest = Optional.empty();

        Text(Section section, String pointer, String heading, String published) {
            this.section = section;
            this.pointer = pointer;
            this.heading = heading;
            this.published = published;
            this.plain = PlainText.of(published);
        }

        Section section() {
            return section;
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
            return new ProsePlace(section, pointer, quotation);
        }
    }
}
