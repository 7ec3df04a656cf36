package org.gongkai.examples.check;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkai.examples.check.CheckedInput.CheckedReport;
import org.gongkai.finding.ValidationResult;
import org.gongkai.form.CellPath;
import org.gongkai.json.Jackson3DisclosureModule;
import org.gongkai.report.DisclosureReport;
import org.gongkai.text.LocalizedText;
import tools.jackson.databind.json.JsonMapper;

/** For programs: one JSON object a line for every input. Texts are in both languages. */
final class JsonOutput implements Output {

    private static final Pattern CONTROLS =
            Pattern.compile("[\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]");

    private final PrintWriter out;
    private final JsonMapper mapper = JsonMapper.builder()
            .addModule(new Jackson3DisclosureModule())
            .changeDefaultPropertyInclusion(value -> value.withValueInclusion(JsonInclude.Include.NON_ABSENT))
            .build();

    private final boolean onlyProblems;

    JsonOutput(PrintWriter out, boolean onlyProblems) {
        this.out = out;
        this.onlyProblems = onlyProblems;
    }

    /**
     * What a line holds.
     *
     * @param source the path as it was given
     * @param sha256 the digest of the document's bytes, absent for JSON
     * @param status how the input ends
     * @param report the report, absent if the input could not be read
     * @param result what the rules found, absent with the report
     * @param places where the cells stand in the document
     * @param notes what was noticed while the input was read
     */
    record Line(
            String source,
            Optional<String> sha256,
            Status status,
            Optional<DisclosureReport> report,
            Optional<ValidationResult> result,
            Map<CellPath, LocalizedText> places,
            List<Note> notes) {

        static Line of(CheckedInput input) {
            return new Line(
                    input.source(),
                    input.sha256(),
                    input.status(),
                    input.checked().map(CheckedReport::report),
                    input.checked().map(CheckedReport::result),
                    input.checked().map(CheckedReport::places).orElse(Map.of()),
                    input.notes());
        }
    }

    @Override
    public void write(CheckedInput input) {
        if (onlyProblems && !input.hasProblem()) {
            return;
        }
        out.print(escaped(mapper.writeValueAsString(Line.of(input))));
        out.print('\n');
        out.flush();
    }

    /** What would turn or break the lines of a terminal stands in strings only, where an escape means the same. */
    private static String escaped(String json) {
        return CONTROLS.matcher(json)
                .replaceAll(
                        control -> "\\\\u%04x".formatted((int) control.group().charAt(0)));
    }

    @Override
    public boolean isOver() {
        return out.checkError();
    }

    @Override
    public void close() {
        out.flush();
    }
}
