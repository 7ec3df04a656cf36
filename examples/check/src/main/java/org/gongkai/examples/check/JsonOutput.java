package org.gongkai.examples.check;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gongkai.examples.check.CheckedInput.CheckedReport;
import org.gongkai.finding.CellCorrection;
import org.gongkai.finding.Diagnosis;
import org.gongkai.finding.Finding;
import org.gongkai.json.Jackson3DisclosureModule;
import tools.jackson.databind.json.JsonMapper;

/** For programs: one JSON object a line for every input. */
final class JsonOutput implements Output {

    private final PrintWriter out;
    private final Locale locale;
    private final JsonMapper mapper =
            JsonMapper.builder().addModule(new Jackson3DisclosureModule()).build();

    JsonOutput(PrintWriter out, Locale locale) {
        this.out = out;
        this.locale = locale;
    }

    @Override
    public void write(CheckedInput input) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("source", input.source());
        line.put("verdict", input.status());
        input.checked().ifPresent(checked -> line.put("report", checked.report()));
        line.put("findings", input.checked().map(this::findings).orElse(List.of()));
        input.checked()
                .map(checked -> checked.result().diagnoses())
                .filter(diagnoses -> !diagnoses.isEmpty())
                .ifPresent(diagnoses -> line.put(
                        "diagnoses",
                        diagnoses.stream().map(JsonOutput::diagnosis).toList()));
        line.put("notes", input.notes().stream().map(this::note).toList());
        out.print(mapper.writeValueAsString(line));
        out.print('\n');
        out.flush();
    }

    private List<Map<String, Object>> findings(CheckedReport checked) {
        return checked.result().findings().stream()
                .map(finding -> finding(checked, finding))
                .toList();
    }

    private Map<String, Object> finding(CheckedReport checked, Finding finding) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("rule", finding.rule());
        object.put("severity", finding.severity());
        object.put("outcome", finding.outcome());
        object.put("cells", finding.cells().stream().map(Object::toString).toList());
        finding.leftSum().ifPresent(sum -> object.put("left", sum));
        finding.rightSum().ifPresent(sum -> object.put("right", sum));
        object.put("message", checked.result().message(finding, locale));
        object.put(
                "places",
                checked.origins(finding).stream()
                        .map(origin -> origin.place().text().in(locale))
                        .toList());
        return object;
    }

    private static Map<String, Object> diagnosis(Diagnosis diagnosis) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("rules", diagnosis.findings().stream().map(Finding::rule).toList());
        object.put(
                "explanations",
                diagnosis.explanations().stream()
                        .map(explanation -> explanation.corrections().stream()
                                .map(JsonOutput::correction)
                                .toList())
                        .toList());
        return object;
    }

    private static Map<String, Object> correction(CellCorrection correction) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("cell", correction.cell().toString());
        object.put("found", correction.found());
        object.put("proposed", correction.proposed());
        correction.hint().ifPresent(hint -> object.put("hint", hint));
        return object;
    }

    private Map<String, Object> note(Note note) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("kind", note.kind());
        note.place().ifPresent(place -> object.put("place", place.text().in(locale)));
        object.put("text", note.text());
        object.put("message", note.message().in(locale));
        return object;
    }

    @Override
    public void close() {
        out.flush();
    }
}
