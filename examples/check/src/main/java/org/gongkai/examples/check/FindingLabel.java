package org.gongkai.examples.check;

import java.util.Locale;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Outcome;
import org.gongkai.text.LocalizedText;
import picocli.CommandLine.Help.Ansi.Style;

/**
 * How a finding is marked in text: by its severity, or as open.
 *
 * @param text the mark, equally wide for every finding of a language
 * @param colour its colour on a terminal
 */
record FindingLabel(LocalizedText text, Style colour) {

    static FindingLabel of(Finding finding) {
        if (finding.outcome() == Outcome.UNDECIDED) {
            return label(finding.outcome().title(), Style.fg_cyan);
        }
        return label(
                finding.severity().title(),
                switch (finding.severity()) {
                    case ERROR -> Style.fg_red;
                    case WARNING -> Style.fg_yellow;
                    case INFO -> Style.fg_blue;
                });
    }

    private static FindingLabel label(LocalizedText title, Style colour) {
        return new FindingLabel(
                new LocalizedText(title.zh(), "%-7s".formatted(title.en().toUpperCase(Locale.ROOT))), colour);
    }

    /** The mark, the rule and what was found. */
    static String line(StyledText text, Finding finding, String message) {
        FindingLabel label = of(finding);
        return "%s  %-20s %s"
                .formatted(
                        text.styled(label.text().in(text.locale()), label.colour()),
                        finding.rule(),
                        StyledText.printable(message));
    }
}
