package org.gongkai.examples.check;

import org.gongkai.finding.Finding;
import org.gongkai.finding.Outcome;
import org.gongkai.form.LocalizedText;
import picocli.CommandLine.Help.Ansi.Style;

/**
 * How a finding is marked in text: by its severity, or as open.
 *
 * @param text the mark, equally wide for every finding of a language
 * @param colour its colour on a terminal
 */
record FindingLabel(LocalizedText text, Style colour) {

    private static final FindingLabel OPEN = label("待定", "OPEN", Style.fg_cyan);
    private static final FindingLabel ERROR = label("错误", "ERROR", Style.fg_red);
    private static final FindingLabel WARNING = label("警告", "WARNING", Style.fg_yellow);
    private static final FindingLabel INFO = label("提示", "INFO", Style.fg_blue);

    static FindingLabel of(Finding finding) {
        if (finding.outcome() == Outcome.UNDECIDED) {
            return OPEN;
        }
        return switch (finding.severity()) {
            case ERROR -> ERROR;
            case WARNING -> WARNING;
            case INFO -> INFO;
        };
    }

    private static FindingLabel label(String zh, String en, Style colour) {
        return new FindingLabel(new LocalizedText(zh, "%-7s".formatted(en)), colour);
    }
}
