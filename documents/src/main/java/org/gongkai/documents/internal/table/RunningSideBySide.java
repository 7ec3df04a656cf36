package org.gongkai.documents.internal.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.documents.internal.table.PrintedRow.Problem;
import org.gongkai.documents.internal.table.RunningText.Token;
import org.gongkai.form.Column;

/** Reads running text of a table that prints its rows side by side: the values of all in one line, or one a line. */
final class RunningSideBySide {

    private final TableLabels labels;
    private final RunningText text;
    private final List<Token> tokens;

    RunningSideBySide(TableLabels labels, RunningText text) {
        this.labels = labels;
        this.text = text;
        this.tokens = text.tokens();
    }

    /** Reads the one line of values of rows that stand side by side, or the values one a line. */
    List<PrintedRow> read() {
        List<Token> values = tokens.stream().filter(Token::value).toList();
        int wanted = labels.table().cells().size();
        Map<Integer, Integer> inLine = new HashMap<>();
        values.forEach(value -> inLine.merge(value.line(), 1, Integer::sum));
        List<Token> whole = values.stream()
                .filter(value -> inLine.getOrDefault(value.line(), 0) == wanted)
                .toList();
        List<Token> several = inLine.values().stream().anyMatch(count -> count > 1)
                ? values.stream().filter(value -> !text.isPageNumber(value)).toList()
                : values;
        List<Token> taken = whole.size() == wanted ? whole : several;
        if (taken.isEmpty()) {
            return List.of();
        }
        boolean isKnown = hasColumnsInOrder(taken);
        List<PrintedRow> sideBySide = SideBySide.rows(
                labels,
                taken.get(0).place(),
                taken.stream().map(Token::cell).toList(),
                isKnown ? Optional.empty() : Optional.of(Problem.UNKNOWN_COLUMNS));
        int line = taken.get(0).line();
        tokens.stream()
                .filter(token -> token.line() == line && !token.value() && !labels.isPiece(token.letters()))
                .forEach(token -> sideBySide.get(0).stray(token.text()));
        BrokenValues broken = new BrokenValues(labels, tokens);
        int from = 0;
        for (PrintedRow row : sideBySide) {
            int end = from + row.row().orElseThrow().columns().size();
            broken.add(row, List.of(), taken.size() == wanted ? taken.subList(from, end) : List.of(), false);
            from = end;
        }
        broken.doubt();
        return sideBySide;
    }

    /**
     * Says whether each run of values stands below as many labels of columns, in the order of the form; a single run may have
     * none above it.
     */
    private boolean hasColumnsInOrder(List<Token> values) {
        List<Column> columns = labels.columns(labels.table().rows().get(0));
        boolean isWhole = values.size() == columns.size();
        Set<Token> taken = Collections.newSetFromMap(new IdentityHashMap<>());
        taken.addAll(values);
        HeaderOrder above = new HeaderOrder(labels);
        List<String> texts = new ArrayList<>();
        int from = 0;
        int read = 0;
        for (int i = 0; i <= tokens.size() && read < values.size(); i++) {
            Token token = tokens.get(i);
            if (taken.contains(token)) {
                read++;
                boolean ends = read == values.size() || !taken.contains(tokens.get(i + 1));
                if (ends) {
                    above.add(texts);
                    HeaderOrder.Answer answer = above.of(isWhole ? columns.subList(from, read) : columns);
                    boolean isAbsent = answer == HeaderOrder.Answer.ABSENT && read == values.size() && from == 0;
                    if (answer != HeaderOrder.Answer.AS_IN_FORM && !isAbsent) {
                        return false;
                    }
                    above = new HeaderOrder(labels);
                    texts.clear();
                    from = read;
                }
            } else {
                boolean isNewLine = i > 0 && token.line() != tokens.get(i - 1).line();
                if (isNewLine) {
                    above.add(texts);
                    texts.clear();
                }
                texts.add(token.text());
            }
        }
        return true;
    }
}
