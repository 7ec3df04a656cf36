package org.gongkai.figures;

import java.io.Serializable;
import java.util.List;
import org.gongkai.text.LocalizedText;

/**
 * What the rows of a flat table consist of, the same whatever reports it is made of. It is its own codebook.
 *
 * @param name the name, for example {@code reports}
 * @param title what a row is
 * @param columns the columns in their order
 * @param primaryKey the names of the columns that tell one row from another
 * @since 0.1.0
 */
public record FlatTable(String name, LocalizedText title, List<FlatColumn> columns, List<String> primaryKey)
        implements Serializable {

    /**
     * Obtains a table.
     *
     * @param name the name
     * @param title what a row is
     * @param columns the columns
     * @param primaryKey the names of the columns that tell one row from another
     */
    public FlatTable {
        columns = List.copyOf(columns);
        primaryKey = List.copyOf(primaryKey);
    }

    /**
     * Lists the names of the columns, as they stand in the header of a file.
     *
     * @return the names in the order of the columns
     */
    public List<String> header() {
        return columns.stream().map(FlatColumn::name).toList();
    }
}
