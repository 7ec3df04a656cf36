package org.gongkai.report;

import java.util.Iterator;
import java.util.function.Consumer;
import org.immutables.value.Value;

/** Section three, 三（四）无法提供: requests that could not be met, by reason. */
@Value.Immutable
@ValueStyle
public abstract class UnableToProvideResults implements WithUnableToProvideResults, CellGroup {

    UnableToProvideResults() {}

    /**
     * Starts a builder in which every row is blank.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    static UnableToProvideResults of(Iterator<Cell> cells) {
        return builder()
                .notHeld(ApplicantCounts.of(cells))
                .requiresCreation(ApplicantCounts.of(cells))
                .unclearAfterCorrection(ApplicantCounts.of(cells))
                .build();
    }

    /**
     * 1.本机关不掌握相关政府信息: not held by this organ, Article 36.
     *
     * @return the row, blank unless set
     */
    @Value.Default
    public ApplicantCounts notHeld() {
        return ApplicantCounts.builder().build();
    }

    /**
     * 2.没有现成信息需要另行制作: would have to be created, Article 38.
     *
     * @return the row, blank unless set
     */
    @Value.Default
    public ApplicantCounts requiresCreation() {
        return ApplicantCounts.builder().build();
    }

    /**
     * 3.补正后申请内容仍不明确: unclear even after correction, Article 30.
     *
     * @return the row, blank unless set
     */
    @Value.Default
    public ApplicantCounts unclearAfterCorrection() {
        return ApplicantCounts.builder().build();
    }

    @Override
    public void forEachCell(Consumer<Cell> action) {
        notHeld().forEachCell(action);
        requiresCreation().forEachCell(action);
        unclearAfterCorrection().forEachCell(action);
    }

    /** Sets rows one by one; what is not set stays blank. */
    public static final class Builder extends ImmutableUnableToProvideResults.Builder {
        Builder() {}
    }
}
