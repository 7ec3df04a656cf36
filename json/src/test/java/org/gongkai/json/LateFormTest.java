package org.gongkai.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongkai.form.Form;
import org.gongkai.json.reading.JsonProblem;
import org.gongkai.json.reading.JsonProblem.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The form may stand behind the tables; then they are checked afterwards, and refused with the same place. */
class LateFormTest {

    private final DisclosureJson json = DisclosureJson.standard();

    @ParameterizedTest
    @EnumSource
    void theTablesAreReadAllTheSame(Form form) {
        assertThat(json.read(formLast(written(form), form.id()))).isEqualTo(SampleReports.of(form));
    }

    @ParameterizedTest
    @EnumSource
    void aCellOfTheOtherFormIsRefusedWhereItStands(Form form) {
        Form other = Form.values()[1 - form.ordinal()];
        String text = formLast(written(form), other.id());
        String path = form.cells().get(0).path().toString();
        String key = path.substring(path.lastIndexOf('/') + 1);
        JsonProblem problem = Refused.text(text);
        assertThat(problem.kind()).isEqualTo(Kind.WRONG_FORM);
        assertThat(problem.pointer()).isEqualTo(path);
        assertThat(problem.line()).isEqualTo(1);
        assertThat(problem.column()).isEqualTo(1 + text.indexOf('"' + key + '"'));
        assertThat(problem.found().en()).isEqualTo("the key \"" + key + "\" of form " + form.id());
        assertThat(problem.expected().zh()).startsWith(other.id() + "年格式的“");
    }

    @ParameterizedTest
    @EnumSource
    void aMissingRowIsRefusedWhereItsTableEnds(Form form) {
        String text = formLast(written(form), form.id()).replaceFirst(",\"litigationAfterReview\":\\{[^}]*}", "");
        JsonProblem problem = Refused.text(text);
        assertThat(problem.kind()).isEqualTo(Kind.MISSING_KEY);
        assertThat(problem.pointer()).isEqualTo("/reviewAndLitigation/litigationAfterReview");
        assertThat(problem.column()).isEqualTo(text.indexOf(",\"problemsAndImprovements\""));
    }

    @ParameterizedTest
    @EnumSource
    void anUnknownKeyIsRefusedAtOnce(Form form) {
        String text = formLast(written(form), form.id()).replaceFirst("\"carriedOver\"", "\"carryOver\"");
        JsonProblem problem = Refused.text(text);
        assertThat(problem.kind()).isEqualTo(Kind.UNKNOWN_KEY);
        assertThat(problem.pointer()).isEqualTo("/applications/carryOver");
        assertThat(problem.expected().en())
                .isEqualTo("one of \"newlyReceived\", \"carriedOver\", \"results\", \"carriedForward\", \"remarks\"");
    }

    private String written(Form form) {
        return json.write(SampleReports.of(form));
    }

    private static String formLast(String written, String form) {
        String without = written.replaceFirst("\"form\":\"\\d+\",", "");
        return without.substring(0, without.length() - 1) + ",\"form\":\"" + form + "\"}";
    }
}
