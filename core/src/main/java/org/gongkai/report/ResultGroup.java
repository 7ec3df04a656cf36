package org.gongkai.report;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.gongkai.form.Table;

/**
 * Several rows of section three that the form prints under one label, such as 三（三）不予公开.
 *
 * @since 0.1.0
 */
public interface ResultGroup extends CellGroup {

    /**
     * Says whether a table has these rows under the label, with these columns.
     *
     * @param table a table of section three
     * @return whether the group can be a part of it
     */
    boolean represents(Table table);

    /**
     * Lists the rows.
     *
     * @return the rows in the order of the form
     */
    default List<ApplicantCounts> rows() {
        List<ApplicantCounts> rows = new ArrayList<>();
        for (Iterator<Cell> rest = cells().iterator(); rest.hasNext(); ) {
            rows.add(ApplicantCounts.of(rest));
        }
        return List.copyOf(rows);
    }

    /**
     * Adds up the rows, column by column. The form prints no such row.
     *
     * @return the sums, each blank where a row holds no number
     */
    default ApplicantCounts computedTotal() {
        return ApplicantCounts.sum(rows());
    }
}
