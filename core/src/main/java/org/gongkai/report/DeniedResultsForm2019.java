package org.gongkai.report;

import java.util.Iterator;
import java.util.function.Consumer;
import org.gongkai.form.ApplicationsTable;
import org.gongkai.form.Table;
import org.gongkai.internal.ValueStyle;
import org.immutables.value.Value;

/**
 * Section three, 三（三）不予公开: requests denied, by reason, as the forms 2019 and 2021 ask for them.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ValueStyle
public abstract class DeniedResultsForm2019 implements WithDeniedResultsForm2019, DeniedResults {

    private static final long serialVersionUID = 1L;

    DeniedResultsForm2019() {}

    /**
     * Starts a builder in which every row is blank.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    static DeniedResultsForm2019 of(Iterator<Cell> cells) {
        return builder()
                .stateSecret(ApplicantCounts.of(cells))
                .otherLawProhibits(ApplicantCounts.of(cells))
                .securityAndStability(ApplicantCounts.of(cells))
                .thirdPartyRights(ApplicantCounts.of(cells))
                .internalAffairs(ApplicantCounts.of(cells))
                .deliberativeProcess(ApplicantCounts.of(cells))
                .enforcementFile(ApplicantCounts.of(cells))
                .administrativeInquiry(ApplicantCounts.of(cells))
                .build();
    }

    @Override
    @Value.Default
    public ApplicantCounts stateSecret() {
        return ApplicantCounts.builder().build();
    }

    @Override
    @Value.Default
    public ApplicantCounts otherLawProhibits() {
        return ApplicantCounts.builder().build();
    }

    @Override
    @Value.Default
    public ApplicantCounts securityAndStability() {
        return ApplicantCounts.builder().build();
    }

    @Override
    @Value.Default
    public ApplicantCounts thirdPartyRights() {
        return ApplicantCounts.builder().build();
    }

    @Override
    @Value.Default
    public ApplicantCounts internalAffairs() {
        return ApplicantCounts.builder().build();
    }

    @Override
    @Value.Default
    public ApplicantCounts deliberativeProcess() {
        return ApplicantCounts.builder().build();
    }

    @Override
    @Value.Default
    public ApplicantCounts enforcementFile() {
        return ApplicantCounts.builder().build();
    }

    @Override
    @Value.Default
    public ApplicantCounts administrativeInquiry() {
        return ApplicantCounts.builder().build();
    }

    @Override
    public boolean represents(Table table) {
        return ApplicationsTable.FORM_2021.hasSameCellsAs(table, ApplicationsTable.DENIED);
    }

    @Override
    public void forEachCell(Consumer<Cell> action) {
        stateSecret().forEachCell(action);
        otherLawProhibits().forEachCell(action);
        securityAndStability().forEachCell(action);
        thirdPartyRights().forEachCell(action);
        internalAffairs().forEachCell(action);
        deliberativeProcess().forEachCell(action);
        enforcementFile().forEachCell(action);
        administrativeInquiry().forEachCell(action);
    }

    /** Sets rows one by one; what is not set stays blank. */
    public static final class Builder extends ImmutableDeniedResultsForm2019.Builder {
        Builder() {}
    }
}
