package org.gongkai.documents.internal.table;

import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.form.Column;
import org.gongkai.form.Row;
import org.gongkai.form.RowGroup;
import org.gongkai.form.Table;
import org.gongkai.text.LocalizedText;

/** The labels that the form prints in a table. */
final class FormLabels {

    private FormLabels() {}

    /** The labels of rows, groups and columns, each once. */
    static Stream<String> of(Table table) {
        Stream<LocalizedText> ofRows =
                table.rows().stream().flatMap(row -> Stream.concat(Stream.of(row.label()), ofGroups(row)));
        Stream<LocalizedText> ofColumns =
                table.rows().stream().flatMap(row -> row.columns().stream()).flatMap(FormLabels::of);
        return Stream.concat(ofRows, ofColumns).map(LocalizedText::zh).distinct();
    }

    /** The labels printed around a row, the innermost first. */
    static Stream<LocalizedText> ofGroups(Row row) {
        return Stream.iterate(row.group(), Optional::isPresent, group -> group.flatMap(RowGroup::parent))
                .flatMap(Optional::stream)
                .map(RowGroup::label);
    }

    private static Stream<LocalizedText> of(Column column) {
        return Stream.concat(Stream.of(column.label()), column.group().stream());
    }
}
