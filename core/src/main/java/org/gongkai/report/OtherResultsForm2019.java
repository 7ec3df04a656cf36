package org.gongkai.report;

import java.util.Iterator;
import java.util.function.Consumer;
import org.gongkai.form.ApplicationsTable;
import org.gongkai.form.Table;
import org.gongkai.internal.ValueStyle;
import org.immutables.value.Value;

/**
 * Section three of the 2019 form, 三（六）其他处理: requests handled otherwise, not divided by reason.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ValueStyle
public abstract class OtherResultsForm2019 implements WithOtherResultsForm2019, OtherResults {

    private static final long serialVersionUID = 1L;

    OtherResultsForm2019() {}

    /**
     * Starts a builder in which every row is blank.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    static OtherResultsForm2019 of(Iterator<Cell> cells) {
        return builder().undivided(ApplicantCounts.of(cells)).build();
    }

    /**
     * （六）其他处理: all of them.
     *
     * @return the row, blank unless set
     */
    @Value.Default
    public ApplicantCounts undivided() {
        return ApplicantCounts.builder().build();
    }

    @Override
    public boolean represents(Table table) {
        return ApplicationsTable.FORM_2019.hasSameCellsAs(table, ApplicationsTable.OTHER);
    }

    @Override
    public void forEachCell(Consumer<Cell> action) {
        undivided().forEachCell(action);
    }

    /** Sets rows one by one; what is not set stays blank. */
    public static final class Builder extends ImmutableOtherResultsForm2019.Builder {
        Builder() {}
    }
}
