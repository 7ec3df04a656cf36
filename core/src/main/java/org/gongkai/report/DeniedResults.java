package org.gongkai.report;

import java.util.Iterator;
import java.util.function.Consumer;
import org.immutables.value.Value;

/** Section three, 三（三）不予公开: requests denied, by reason. */
@Value.Immutable
@ValueStyle
public abstract class DeniedResults implements WithDeniedResults, CellGroup {

    DeniedResults() {}

    /**
     * Starts a builder in which every row is blank.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    static DeniedResults of(Iterator<Cell> cells) {
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

    /**
     * 1.属于国家秘密: a state secret, Article 14.
     *
     * @return the row, blank unless set
     */
    @Value.Default
    public ApplicantCounts stateSecret() {
        return ApplicantCounts.builder().build();
    }

    /**
     * 2.其他法律行政法规禁止公开: prohibited by another law, Article 14.
     *
     * @return the row, blank unless set
     */
    @Value.Default
    public ApplicantCounts otherLawProhibits() {
        return ApplicantCounts.builder().build();
    }

    /**
     * 3.危及“三安全一稳定”: endangers security or stability, Article 14.
     *
     * @return the row, blank unless set
     */
    @Value.Default
    public ApplicantCounts securityAndStability() {
        return ApplicantCounts.builder().build();
    }

    /**
     * 4.保护第三方合法权益: rights of a third party, Article 15.
     *
     * @return the row, blank unless set
     */
    @Value.Default
    public ApplicantCounts thirdPartyRights() {
        return ApplicantCounts.builder().build();
    }

    /**
     * 5.属于三类内部事务信息: internal affairs, Article 16.
     *
     * @return the row, blank unless set
     */
    @Value.Default
    public ApplicantCounts internalAffairs() {
        return ApplicantCounts.builder().build();
    }

    /**
     * 6.属于四类过程性信息: deliberative process, Article 16.
     *
     * @return the row, blank unless set
     */
    @Value.Default
    public ApplicantCounts deliberativeProcess() {
        return ApplicantCounts.builder().build();
    }

    /**
     * 7.属于行政执法案卷: an enforcement file, Article 16.
     *
     * @return the row, blank unless set
     */
    @Value.Default
    public ApplicantCounts enforcementFile() {
        return ApplicantCounts.builder().build();
    }

    /**
     * 8.属于行政查询事项: an administrative inquiry, Article 36.
     *
     * @return the row, blank unless set
     */
    @Value.Default
    public ApplicantCounts administrativeInquiry() {
        return ApplicantCounts.builder().build();
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
    public static final class Builder extends ImmutableDeniedResults.Builder {
        Builder() {}
    }
}
