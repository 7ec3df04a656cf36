package org.gongkai.examples.check;

import org.gongkai.finding.Verdict;
import org.gongkai.form.LocalizedText;
import picocli.CommandLine.Help.Ansi.Style;

/** How an input ends: with the verdict of the rules, or unread. */
enum Status {
    VALID(new LocalizedText("有效", "valid"), Style.fg_green),
    INCOMPLETE(new LocalizedText("不完整", "incomplete"), Style.fg_yellow),
    INVALID(new LocalizedText("无效", "invalid"), Style.fg_red),
    UNREADABLE(new LocalizedText("无法读取", "unreadable"), Style.fg_magenta);

    private final LocalizedText label;
    private final Style colour;

    Status(LocalizedText label, Style colour) {
        this.label = label;
        this.colour = colour;
    }

    static Status of(Verdict verdict) {
        return switch (verdict) {
            case VALID -> VALID;
            case INCOMPLETE -> INCOMPLETE;
            case INVALID -> INVALID;
        };
    }

    LocalizedText label() {
        return label;
    }

    Style colour() {
        return colour;
    }
}
