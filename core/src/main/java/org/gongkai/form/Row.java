package org.gongkai.form;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongkai.text.LocalizedText;

/**
 * A row of a table of the form. Section four prints its three rows side by side; they are rows here all the same, since
 * each has the same columns.
 *
 * @param key the row's place below its table in JSON and in cell paths, for example {@code results/denied/stateSecret}
 * @param label the label as printed, for example 1.属于国家秘密
 * @param group the innermost label printed around this row and its neighbours, for example （三）不予公开
 * @param article the Article of the Regulations (State Council Order 711) on which the row rests, where there is one
 * @param columns the columns of this row, from left to right
 * @since 0.1.0
 */
public record Row(
        String key, LocalizedText label, Optional<RowGroup> group, OptionalInt article, List<Column> columns) {

    /**
     * Obtains a row.
     *
     * @param key the name
     * @param label the printed label
     * @param group the label around it
     * @param article the Article
     * @param columns the columns
     */
    public Row {
        columns = List.copyOf(columns);
    }

    /**
     * Lists the labels printed around this row, from the outermost to the innermost: for 1.属于国家秘密, 三、本年度办理结果 and
     * （三）不予公开.
     *
     * @return the groups, none for a row that stands alone
     */
    public List<RowGroup> groups() {
        return group.map(RowGroup::path).orElse(List.of());
    }

    /** The key tells most apart, so that maps need not look at everything. */
    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
