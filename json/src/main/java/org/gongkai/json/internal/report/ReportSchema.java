package org.gongkai.json.internal.report;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.gongkai.form.Column;
import org.gongkai.form.Form;
import org.gongkai.form.FormCell;
import org.gongkai.form.ProsePath;
import org.gongkai.form.Row;
import org.gongkai.form.Section;
import org.gongkai.form.Table;
import org.gongkai.json.internal.codec.TextCodec;
import org.gongkai.json.internal.schema.Schema;
import org.gongkai.text.LocalizedText;

/** Makes the schema of the reports of a form, with the labels that the form prints. */
public final class ReportSchema {

    private static final LocalizedText REMARKS =
            new LocalizedText("表格以外的文字", "the text beside the table, paragraphs separated by line feeds");
    private static final LocalizedText NO_REMARKS = new LocalizedText("没有这样的文字", "there is no such text");

    private final Form form;
    private final Map<String, FormCell> cells;
    private final Map<String, LocalizedText> labels;

    private ReportSchema(Form form, Table table) {
        String root = "/" + table.section().key();
        this.form = form;
        this.cells = table.cells().stream()
                .collect(Collectors.toMap(cell -> cell.path().toString(), cell -> cell));
        this.labels = new HashMap<>();
        for (Row row : table.rows()) {
            labels.put(root + "/" + row.key(), row.label());
            row.groups().forEach(group -> labels.put(root + "/" + group.key(), group.label()));
        }
    }

    /**
     * Makes the schema of the reports of a form.
     *
     * @param form the form
     * @return the schema
     */
    public static Schema of(Form form) {
        Map<String, Schema> ofForm = new LinkedHashMap<>();
        ofForm.put(IdentityCodec.FORM_KEY.name(), Schema.only(form.id()).titled(IdentityCodec.FORM_KEY.title()));
        form.tables().forEach(table -> ofForm.put(table.section().key(), table(form, table)));
        return ReportCodec.REPORT.schema().withProperties(ofForm);
    }

    /** Makes the schema of a section that is a table, or of its absence. */
    private static Schema table(Form form, Table table) {
        Section section = table.section();
        ReportSchema schema = new ReportSchema(form, table);
        return schema.object(FormTree.ALL_FORMS.table(section), "/" + section.key())
                .orAbsent(ReportCodec.NO_SECTION)
                .titled(section.heading());
    }

    private Schema of(FormNode node, String path) {
        return node.column().isPresent()
                ? cell(Objects.requireNonNull(cells.get(path)))
                : object(node, path).titled(label(node, path));
    }

    private Schema object(FormNode node, String path) {
        Map<String, Schema> properties = new LinkedHashMap<>();
        node.children(form).forEach(child -> properties.put(child.key(), of(child, path + "/" + child.key())));
        List<String> required = List.copyOf(properties.keySet());
        if (node.isTable()) {
            properties.put(
                    ProsePath.REMARKS_KEY,
                    TextCodec.TEXT.schema().orAbsent(NO_REMARKS).titled(REMARKS));
        }
        return Schema.object(properties, required.stream());
    }

    /** Gives the printed label; where the form prints none, as around an undivided row, that of what is below. */
    private LocalizedText label(FormNode node, String path) {
        LocalizedText label = labels.get(path);
        if (label != null) {
            return label;
        }
        FormNode below = node.children(form).findFirst().orElseThrow();
        return label(below, path + "/" + below.key());
    }

    private static Schema cell(FormCell cell) {
        return CellCodec.schema(cell.column()).described(description(cell)).titled(label(cell.column()));
    }

    private static LocalizedText label(Column column) {
        return column.group()
                .map(group -> LocalizedText.join(" · ", List.of(group, column.label())))
                .orElse(column.label());
    }

    private static LocalizedText description(FormCell cell) {
        LocalizedText unit = cell.column().unit().label();
        String zh = cell.row().article().stream()
                .mapToObj(article -> "，《条例》第" + article + "条")
                .findFirst()
                .orElse("");
        String en = cell.row().article().stream()
                .mapToObj(article -> ", Article " + article)
                .findFirst()
                .orElse("");
        LocalizedText labels = cell.labelPath();
        return new LocalizedText(labels.zh() + "（" + unit.zh() + zh + "）", labels.en() + " (" + unit.en() + en + ")");
    }
}
