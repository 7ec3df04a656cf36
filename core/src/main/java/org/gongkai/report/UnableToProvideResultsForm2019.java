package org.gongkai.report;

import java.util.Iterator;
import java.util.function.Consumer;
import org.gongkai.form.ApplicationsTable;
import org.gongkai.form.Table;
import org.gongkai.internal.ValueStyle;
import org.immutables.value.Value;

/**
 * Section three, 三（四）无法提供: information that cannot be provided, by reason, as the forms 2019 and 2021 ask for them.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ValueStyle
public abstract class UnableToProvideResultsForm2019
        implements WithUnableToProvideResultsForm2019, UnableToProvideResults {

    private static final long serialVersionUID = 1L;

    UnableToProvideResultsForm2019() {}

    /**
     * Starts a builder in which every row is blank.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    static UnableToProvideResultsForm2019 of(Iterator<Cell> cells) {
        return builder()
                .notHeld(ApplicantCounts.of(cells))
                .requiresCreation(ApplicantCounts.of(cells))
                .unclearAfterCorrection(ApplicantCounts.of(cells))
                .build();
    }

    @Override
    @Value.Default
    public ApplicantCounts notHeld() {
        return ApplicantCounts.builder().build();
    }

    @Override
    @Value.Default
    public ApplicantCounts requiresCreation() {
        return ApplicantCounts.builder().build();
    }

    @Override
    @Value.Default
    public ApplicantCounts unclearAfterCorrection() {
        return ApplicantCounts.builder().build();
    }

    @Override
    public boolean represents(Table table) {
        return ApplicationsTable.FORM_2021.hasSameCellsAs(table, ApplicationsTable.UNABLE);
    }

    @Override
    public void forEachCell(Consumer<Cell> action) {
        notHeld().forEachCell(action);
        requiresCreation().forEachCell(action);
        unclearAfterCorrection().forEachCell(action);
    }

    /** Sets rows one by one; what is not set stays blank. */
    public static final class Builder extends ImmutableUnableToProvideResultsForm2019.Builder {
        Builder() {}
    }
}
