package org.gongkai.examples.check;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.text.LocalizedText;
import picocli.CommandLine.Help.Ansi.Style;

/** For people: what became of every input, and a line that sums everything up. */
final class TextOutput implements Output {

    private static final LocalizedText NOTES = new LocalizedText("读取说明", "Notes on reading");

    private final StyledText text;
    private final Map<Status, Integer> counts = new EnumMap<>(Status.class);

    TextOutput(StyledText text) {
        this.text = text;
    }

    @Override
    public void write(CheckedInput input) {
        counts.merge(input.status(), 1, Integer::sum);
        String status = text.styled(
                input.status().label().in(text.locale()),
                Style.bold,
                input.status().colour());
        text.line(status + "  " + text.styled(StyledText.printable(input.source()), Style.bold));
        input.checked().ifPresent(checked -> new ReportText(text, checked).write());
        if (!input.notes().isEmpty()) {
            text.heading(NOTES);
            input.notes().forEach(text::note);
        }
        text.line("");
        text.out().flush();
    }

    @Override
    public boolean isOver() {
        return text.out().checkError();
    }

    @Override
    public void close() {
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        String parts = counts.entrySet().stream()
                .map(status -> status.getKey().label().in(text.locale()) + " " + status.getValue())
                .collect(Collectors.joining(text.of("，", ", ")));
        String noun = all == 1 ? "1 input" : all + " inputs";
        text.line(text.styled(text.of("共" + all + "份：" + parts, noun + ": " + parts), Style.bold));
        text.out().flush();
    }
}
