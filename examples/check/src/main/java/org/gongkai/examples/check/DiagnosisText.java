package org.gongkai.examples.check;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.finding.CellCorrection;
import org.gongkai.finding.Diagnosis;
import org.gongkai.finding.Explanation;
import org.gongkai.form.Form;
import org.gongkai.text.LocalizedText;

/** Puts a diagnosis into words, a line for every explanation. */
final class DiagnosisText {

    /** Whoever wants all of them reads the JSON. */
    private static final int MOST_EXPLANATIONS = 5;

    private final Form form;
    private final Locale locale;

    DiagnosisText(Form form, Locale locale) {
        this.form = form;
        this.locale = locale;
    }

    List<String> lines(Diagnosis diagnosis) {
        int count = diagnosis.explanations().size();
        if (count == 0) {
            return List.of(text("找不到少数几个单元格能解释这些差错。", "No few cells explain these failures."));
        }
        Stream<String> first = diagnosis.explanations().stream().limit(1).map(this::line);
        Stream<String> others = diagnosis.explanations().stream()
                .limit(MOST_EXPLANATIONS)
                .skip(1)
                .map(explanation -> text("或：", "or: ") + line(explanation));
        Stream<String> rest = count > MOST_EXPLANATIONS
                ? Stream.of(text(
                        "另有" + (count - MOST_EXPLANATIONS) + "种可能。",
                        (count - MOST_EXPLANATIONS) + " more possibilities."))
                : Stream.empty();
        return Stream.of(first, others, rest).flatMap(lines -> lines).toList();
    }

    private String line(Explanation explanation) {
        return explanation.corrections().stream().map(this::correction).collect(Collectors.joining(text("；", "; ")));
    }

    private String correction(CellCorrection correction) {
        String label = form.cell(correction.cell()).orElseThrow().labelPath().in(locale);
        String hint = correction
                .hint()
                .map(found -> text(
                        "（" + found.title().zh() + "）", " (" + found.title().en() + ")"))
                .orElse("");
        return text(
                label + "：" + correction.found() + "，可能应为" + correction.proposed() + hint,
                label + ": " + correction.found() + ", perhaps " + correction.proposed() + hint);
    }

    private String text(String zh, String en) {
        return new LocalizedText(zh, en).in(locale);
    }
}
