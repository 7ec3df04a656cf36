package org.gongkai.examples.check;

import org.gongkai.finding.Verdict;
import org.gongkai.text.LocalizedText;
import picocli.CommandLine.Help.Ansi.Style;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.annotation.EnumNaming;

/** How an input ends: with the verdict of the rules, without a form to check it by, or unread. */
@EnumNaming(EnumNamingStrategies.LowerCamelCaseStrategy.class)
enum Status {
    VALID(Verdict.VALID.title(), Style.fg_green),
    INCOMPLETE(Verdict.INCOMPLETE.title(), Style.fg_yellow),
    INVALID(Verdict.INVALID.title(), Style.fg_red),
    NOT_CHECKED(Verdict.NOT_CHECKED.title(), Style.fg_magenta),
    NO_FORM(new LocalizedText("无适用格式", "no form"), Style.fg_magenta),
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
            case NOT_CHECKED -> NOT_CHECKED;
        };
    }

    LocalizedText label() {
        return label;
    }

    Style colour() {
        return colour;
    }
}
