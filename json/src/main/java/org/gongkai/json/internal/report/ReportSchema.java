package org.gongkai.json.internal.report;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gongkai.form.Form;
import org.gongkai.json.internal.schema.Schema;

/** Makes the schema of the reports of a form, in which the tables are those of the form. */
public final class ReportSchema {

    private ReportSchema() {}

    /**
     * Makes the schema of the reports of a form.
     *
     * @param form the form
     * @return the schema
     */
    public static Schema of(Form form) {
        Map<String, Schema> ofForm = new LinkedHashMap<>();
        ofForm.put(IdentityCodec.FORM_KEY.name(), Schema.only(form.id()).titled(IdentityCodec.FORM_KEY.title()));
        form.tables().forEach(table -> ofForm.put(table.section().key(), TableSchema.of(form, table)));
        return ReportCodec.REPORT.schema().withProperties(ofForm);
    }
}
