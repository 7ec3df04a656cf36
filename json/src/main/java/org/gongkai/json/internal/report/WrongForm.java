package org.gongkai.json.internal.report;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.form.Form;
import org.gongkai.json.internal.token.Place;
import org.gongkai.json.internal.token.Refusal;
import org.gongkai.json.internal.token.Words;
import org.gongkai.json.reading.JsonProblem.Kind;
import org.gongkai.text.LocalizedText;

/** Refuses what another form has and the report's form does not. */
final class WrongForm {

    private WrongForm() {}

    /**
     * Refuses a key.
     *
     * @param place the place of the key
     * @param parent the part of the table that the key stands in
     * @param found the key
     * @param form the form of the report
     */
    static Refusal refusal(Place place, FormNode parent, FormNode found, Form form) {
        String forms =
                Stream.of(Form.values()).filter(found::isIn).map(Form::id).collect(Collectors.joining(", "));
        LocalizedText key = Words.key(found.key());
        LocalizedText allowed = Words.oneOf(parent.children(form).map(FormNode::key));
        return Refusal.of(
                Kind.WRONG_FORM,
                place,
                new LocalizedText(forms + "年格式的" + key.zh(), key.en() + " of form " + forms),
                new LocalizedText(form.id() + "年格式的" + allowed.zh(), "with form " + form.id() + " " + allowed.en()));
    }
}
