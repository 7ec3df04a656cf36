package org.gongkai.report;

import java.util.Iterator;
import java.util.function.Consumer;
import org.gongkai.form.ApplicationsTable;
import org.gongkai.form.Table;
import org.gongkai.internal.ValueStyle;
import org.immutables.value.Value;

/**
 * Section three, 三（五）不予处理: requests not processed, by reason, as the forms 2019 and 2021 ask for them.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ValueStyle
public abstract class NotProcessedResultsForm2019 implements WithNotProcessedResultsForm2019, NotProcessedResults {

    private static final long serialVersionUID = 1L;

    NotProcessedResultsForm2019() {}

    /**
     * Starts a builder in which every row is blank.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    static NotProcessedResultsForm2019 of(Iterator<Cell> cells) {
        return builder()
                .petitionOrComplaint(ApplicantCounts.of(cells))
                .repeatedRequest(ApplicantCounts.of(cells))
                .openPublication(ApplicantCounts.of(cells))
                .excessiveRequests(ApplicantCounts.of(cells))
                .confirmationOrReissue(ApplicantCounts.of(cells))
                .build();
    }

    @Override
    @Value.Default
    public ApplicantCounts petitionOrComplaint() {
        return ApplicantCounts.builder().build();
    }

    @Override
    @Value.Default
    public ApplicantCounts repeatedRequest() {
        return ApplicantCounts.builder().build();
    }

    @Override
    @Value.Default
    public ApplicantCounts openPublication() {
        return ApplicantCounts.builder().build();
    }

    @Override
    @Value.Default
    public ApplicantCounts excessiveRequests() {
        return ApplicantCounts.builder().build();
    }

    @Override
    @Value.Default
    public ApplicantCounts confirmationOrReissue() {
        return ApplicantCounts.builder().build();
    }

    @Override
    public boolean represents(Table table) {
        return ApplicationsTable.FORM_2021.hasSameCellsAs(table, ApplicationsTable.NOT_PROCESSED);
    }

    @Override
    public void forEachCell(Consumer<Cell> action) {
        petitionOrComplaint().forEachCell(action);
        repeatedRequest().forEachCell(action);
        openPublication().forEachCell(action);
        excessiveRequests().forEachCell(action);
        confirmationOrReissue().forEachCell(action);
    }

    /** Sets rows one by one; what is not set stays blank. */
    public static final class Builder extends ImmutableNotProcessedResultsForm2019.Builder {
        Builder() {}
    }
}
