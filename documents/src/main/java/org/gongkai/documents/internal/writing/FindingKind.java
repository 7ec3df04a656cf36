package org.gongkai.documents.internal.writing;

import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.gongkai.finding.Finding;
import org.gongkai.finding.FindingCounts;
import org.gongkai.finding.Outcome;
import org.gongkai.finding.Severity;
import org.gongkai.finding.Verdict;
import org.gongkai.text.LocalizedText;

/** How a finding is marked on a page, the gravest first: never by its colour alone. */
enum FindingKind {
    ERROR("×", Severity.ERROR.title(), FindingCounts::errors),
    WARNING("!", Severity.WARNING.title(), FindingCounts::warnings),
    OPEN("?", Outcome.UNDECIDED.title(), FindingCounts::undecided),
    INFO("i", Severity.INFO.title(), FindingCounts::infos);

    private final String sign;
    private final LocalizedText label;
    private final ToIntFunction<FindingCounts> count;

    FindingKind(String sign, LocalizedText label, ToIntFunction<FindingCounts> count) {
        this.sign = sign;
        this.label = label;
        this.count = count;
    }

    static FindingKind of(Finding finding) {
        if (finding.outcome() == Outcome.UNDECIDED) {
            return OPEN;
        }
        return switch (finding.severity()) {
            case ERROR -> ERROR;
            case WARNING -> WARNING;
            case INFO -> INFO;
        };
    }

    /** How many findings there are of each kind. */
    static List<Integer> counts(FindingCounts counts) {
        return Stream.of(values()).map(kind -> kind.count.applyAsInt(counts)).toList();
    }

    /** The sign of a verdict, which is that of the findings that led to it. */
    static String sign(Verdict verdict) {
        return switch (verdict) {
            case VALID -> "✓";
            case INCOMPLETE, NOT_CHECKED -> OPEN.sign;
            case INVALID -> ERROR.sign;
        };
    }

    /** The style of a verdict. */
    static String style(Verdict verdict) {
        return switch (verdict) {
            case VALID -> "valid";
            case INCOMPLETE, NOT_CHECKED -> OPEN.style();
            case INVALID -> ERROR.style();
        };
    }

    String sign() {
        return sign;
    }

    LocalizedText label() {
        return label;
    }

    /** The name in the style sheet. */
    String style() {
        return name().toLowerCase(Locale.ROOT);
    }
}
