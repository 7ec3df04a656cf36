package org.gongkai.documents.internal.writing;

import io.jstach.jstache.JStache;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.documents.page.ReportIndex;
import org.gongkai.finding.Verdict;
import org.gongkai.form.Form;

/**
 * An index as an HTML page.
 *
 * @param words the reader's language
 * @param rows a row for every report
 * @param unread the inputs from which no report came
 */
@JStache(path = "index.html")
record IndexPage(HtmlWords words, List<IndexRow> rows, List<UnreadInput> unread) {

    /**
     * A report.
     *
     * @param page the address of its page
     * @param source what the input is called
     * @param agency the agency
     * @param year the report year
     * @param result what the check came to
     * @param counts how many findings there are of each kind, and how many notes of the reader
     * @param words the reader's language
     */
    record IndexRow(
            String page,
            String source,
            String agency,
            String year,
            Verdict result,
            List<Integer> counts,
            HtmlWords words) {

        static IndexRow of(ReportIndex.Checked entry, HtmlWords words) {
            return new IndexRow(
                    entry.page().toASCIIString(),
                    WritableText.onOneLine(entry.source()),
                    entry.agency().map(WritableText::onOneLine).orElse(words.unknownAgency()),
                    Integer.toString(entry.year()),
                    entry.verdict(),
                    Stream.concat(FindingKind.counts(entry.findings()).stream(), Stream.of(entry.notes()))
                            .toList(),
                    words);
        }

        String verdict() {
            return words.of(result.title());
        }

        String verdictStyle() {
            return FindingKind.style(result);
        }

        String verdictSign() {
            return FindingKind.sign(result);
        }

        int verdictOrder() {
            return result.ordinal();
        }
    }

    /**
     * An input from which no report came.
     *
     * @param source what it is called
     * @param reason why
     */
    record UnreadInput(String source, String reason) {}

    static IndexPage of(ReportIndex index, HtmlWords words) {
        return new IndexPage(
                words,
                index.checked().stream().map(entry -> IndexRow.of(entry, words)).toList(),
                index.unread().stream()
                        .map(entry -> new UnreadInput(
                                WritableText.onOneLine(entry.source()),
                                WritableText.onOneLine(words.of(entry.reason()))))
                        .toList());
    }

    String lang() {
        return words.lang();
    }

    String title() {
        return words.of(Form.REPORT_NAME);
    }

    List<String> columns() {
        return Stream.of(
                        Stream.of(words.agency(), words.year(), words.result()),
                        Stream.of(FindingKind.values()).map(kind -> words.of(kind.label())),
                        Stream.of(words.readingNotes(), words.file()))
                .flatMap(column -> column)
                .toList();
    }

    String summary() {
        List<String> verdicts = Stream.of(Verdict.values())
                .map(verdict -> words.of(verdict.title()) + " "
                        + rows.stream().filter(row -> row.result() == verdict).count())
                .collect(Collectors.toList());
        verdicts.add(words.unread() + " " + unread.size());
        return words.list(verdicts);
    }

    boolean hasUnread() {
        return !unread.isEmpty();
    }
}
