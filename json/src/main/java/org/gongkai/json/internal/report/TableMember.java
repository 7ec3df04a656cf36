package org.gongkai.json.internal.report;

import java.util.List;
import org.gongkai.form.Form;
import org.gongkai.form.ProsePath;
import org.gongkai.form.Section;
import org.gongkai.json.internal.codec.Member;
import org.gongkai.json.internal.schema.Schema;
import org.gongkai.json.internal.token.JsonTarget;
import org.gongkai.json.internal.token.JsonTokens;
import org.gongkai.json.internal.token.Token;
import org.gongkai.report.Cell;
import org.gongkai.report.DisclosureReport;

/**
 * A section that is a table, as a member of the report.
 *
 * @param section the section
 * @param table the root of its keys
 */
record TableMember(Section section, FormNode table) implements Member<DisclosureReport, ReportCodec.Draft> {

    static TableMember of(Section section) {
        return new TableMember(section, FormTree.ALL_FORMS.table(section));
    }

    @Override
    public String key() {
        return section.key();
    }

    @Override
    public boolean isRequired() {
        return false;
    }

    @Override
    public void read(JsonTokens in, ReportCodec.Draft draft) {
        if (in.current() != Token.NULL) {
            draft.tables().read(in, table);
        }
    }

    @Override
    public void write(DisclosureReport report, JsonTarget out) {
        if (report.has(section)) {
            out.key(key());
            out.startObject();
            writeCells(table, report.form(), report.cells(), 0, out);
            report.text(ProsePath.text(section)).ifPresent(remarks -> {
                out.key(ProsePath.REMARKS_KEY);
                out.text(remarks);
            });
            out.endObject();
        }
    }

    /** Any table; which keys it has depends on the form, for which {@link ReportSchema} has the schema. */
    @Override
    public Schema schema() {
        return Schema.type("object").orNull();
    }

    /**
     * Writes the cells below a node.
     *
     * @param node the node
     * @param form the form
     * @param cells the cells, be it of the whole report or from some cell on
     * @param first the place of the first of them among all cells of the form
     * @param out where they go
     */
    static void writeCells(FormNode node, Form form, List<Cell> cells, int first, JsonTarget out) {
        for (FormNode child : node.children()) {
            if (child.isIn(form)) {
                out.key(child.key());
                if (child.column().isPresent()) {
                    CellCodec.write(cells.get(child.position(form) - first), out);
                } else {
                    out.startObject();
                    writeCells(child, form, cells, first, out);
                    out.endObject();
                }
            }
        }
    }
}
