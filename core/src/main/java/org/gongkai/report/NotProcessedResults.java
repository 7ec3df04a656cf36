package org.gongkai.report;

import java.util.Iterator;
import java.util.function.Consumer;
import org.immutables.value.Value;

/** Section three, 三（五）不予处理: requests not processed, by reason. */
@Value.Immutable
@ValueStyle
public abstract class NotProcessedResults implements WithNotProcessedResults, CellGroup {

    NotProcessedResults() {}

    /**
     * Starts a builder in which every row is blank.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    static NotProcessedResults of(Iterator<Cell> cells) {
        return builder()
                .petitionOrComplaint(ApplicantCounts.of(cells))
                .repeatedRequest(ApplicantCounts.of(cells))
                .openPublication(ApplicantCounts.of(cells))
                .excessiveRequests(ApplicantCounts.of(cells))
                .confirmationOrReissue(ApplicantCounts.of(cells))
                .build();
    }

    /**
     * 1.信访举报投诉类申请: a petition, report or complaint, Article 39.
     *
     * @return the row, blank unless set
     */
    @Value.Default
    public ApplicantCounts petitionOrComplaint() {
        return ApplicantCounts.builder().build();
    }

    /**
     * 2.重复申请: a repeated request, Article 36.
     *
     * @return the row, blank unless set
     */
    @Value.Default
    public ApplicantCounts repeatedRequest() {
        return ApplicantCounts.builder().build();
    }

    /**
     * 3.要求提供公开出版物: asks for an open publication, Article 39.
     *
     * @return the row, blank unless set
     */
    @Value.Default
    public ApplicantCounts openPublication() {
        return ApplicantCounts.builder().build();
    }

    /**
     * 4.无正当理由大量反复申请: many repeated requests without a reason, Article 35.
     *
     * @return the row, blank unless set
     */
    @Value.Default
    public ApplicantCounts excessiveRequests() {
        return ApplicantCounts.builder().build();
    }

    /**
     * 5.要求行政机关确认或重新出具已获取信息: asks to confirm or reissue what was obtained.
     *
     * @return the row, blank unless set
     */
    @Value.Default
    public ApplicantCounts confirmationOrReissue() {
        return ApplicantCounts.builder().build();
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
    public static final class Builder extends ImmutableNotProcessedResults.Builder {
        Builder() {}
    }
}
