package org.gongkai.finding;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongkai.form.CellPath;
import org.gongkai.form.Form;
import org.gongkai.text.LocalizedText;

/**
 * Fills the message pattern of a rule with what a finding knows. Everything is filled in at once, so that braces in a text
 * of the report stay what they are.
 */
final class FindingMessage {

    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

    private static final int MOST_LABELS = 5;

    private static final LocalizedText UNKNOWN = new LocalizedText("无数字", "no number");

    private static final LocalizedText IMPLIED = new LocalizedText(
            "如其余数字无误，{impliedCell}应为{impliedValue}。",
            " If the other numbers are right, {impliedCell} has to be {impliedValue}.");

    private FindingMessage() {}

    static String render(Finding finding, RuleDescription rule, Form form, Locale locale) {
        String pattern = pattern(finding, rule).in(locale) + (finding.implied().isPresent() ? IMPLIED.in(locale) : "");
        Map<String, LocalizedText> values = values(finding, form);
        return NAME.matcher(pattern)
                .replaceAll(name -> Matcher.quoteReplacement(Optional.ofNullable(values.get(name.group(1)))
                        .map(value -> value.in(locale))
                        .orElse(name.group())));
    }

    private static LocalizedText pattern(Finding finding, RuleDescription rule) {
        return finding.outcome() == Outcome.FAIL
                ? rule.failMessage()
                : rule.undecidedMessage().orElse(rule.failMessage());
    }

    private static Map<String, LocalizedText> values(Finding finding, Form form) {
        Map<String, LocalizedText> values = new HashMap<>(finding.arguments());
        values.put("left", number(finding.leftSum()));
        values.put("right", number(finding.rightSum()));
        values.put("difference", number(finding.difference().map(BigDecimal::abs)));
        values.put("cells", labels(finding.cells(), form));
        finding.prose().ifPresent(prose -> {
            values.put("section", prose.section().heading());
            values.put("quotation", LocalizedText.verbatim(prose.quotation()));
        });
        finding.implied().ifPresent(implied -> {
            values.put("impliedCell", label(implied.cell(), form));
            values.put("impliedValue", number(Optional.of(implied.value())));
        });
        return values;
    }

    private static LocalizedText number(Optional<BigDecimal> number) {
        return number.map(value -> LocalizedText.verbatim(value.toPlainString()))
                .orElse(UNKNOWN);
    }

    /** The first labels only, where there are many; the finding itself has all cells. */
    private static LocalizedText labels(List<CellPath> cells, Form form) {
        List<LocalizedText> labels =
                cells.stream().limit(MOST_LABELS).map(cell -> label(cell, form)).toList();
        int left = cells.size() - labels.size();
        return new LocalizedText(
                labels.stream().map(LocalizedText::zh).collect(Collectors.joining("；"))
                        + (left > 0 ? "等" + cells.size() + "个单元格" : ""),
                labels.stream().map(LocalizedText::en).collect(Collectors.joining("; "))
                        + (left > 0 ? " and " + left + " more" : ""));
    }

    private static LocalizedText label(CellPath path, Form form) {
        return form.cell(path).map(cell -> cell.labelPath()).orElse(LocalizedText.verbatim(path.toString()));
    }
}
