package org.gongkai.report;

import java.util.Iterator;
import java.util.Optional;
import java.util.function.Consumer;
import org.gongkai.form.ReviewAndLitigationTable;
import org.gongkai.form.Table;
import org.gongkai.internal.ValueStyle;
import org.immutables.value.Value;

/**
 * Section four (四、政府信息公开行政复议、行政诉讼情况): reconsiderations and lawsuits about the organ's disclosure.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ValueStyle
public abstract class ReviewAndLitigation implements WithReviewAndLitigation, TableSection {

    private static final long serialVersionUID = 1L;

    ReviewAndLitigation() {}

    /**
     * Starts a builder in which every row is blank.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    static ReviewAndLitigation of(Iterator<Cell> cells) {
        return builder()
                .review(CaseOutcomes.of(cells))
                .directLitigation(CaseOutcomes.of(cells))
                .litigationAfterReview(CaseOutcomes.of(cells))
                .build();
    }

    /**
     * 行政复议: administrative reconsiderations.
     *
     * @return the row, blank unless set
     */
    @Value.Default
    public CaseOutcomes review() {
        return CaseOutcomes.builder().build();
    }

    /**
     * 行政诉讼 · 未经复议直接起诉: lawsuits without a reconsideration before.
     *
     * @return the row, blank unless set
     */
    @Value.Default
    public CaseOutcomes directLitigation() {
        return CaseOutcomes.builder().build();
    }

    /**
     * 行政诉讼 · 复议后起诉: lawsuits after a reconsideration.
     *
     * @return the row, blank unless set
     */
    @Value.Default
    public CaseOutcomes litigationAfterReview() {
        return CaseOutcomes.builder().build();
    }

    @Override
    public abstract Optional<String> remarks();

    @Override
    public boolean represents(Table table) {
        return ReviewAndLitigationTable.TABLE.hasSameCellsAs(table);
    }

    @Override
    public void forEachCell(Consumer<Cell> action) {
        review().forEachCell(action);
        directLitigation().forEachCell(action);
        litigationAfterReview().forEachCell(action);
    }

    /** Sets rows one by one; what is not set stays blank. */
    public static final class Builder extends ImmutableReviewAndLitigation.Builder {
        Builder() {}
    }
}
