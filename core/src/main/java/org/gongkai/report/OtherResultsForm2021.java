package org.gongkai.report;

import java.util.Iterator;
import java.util.function.Consumer;
import org.gongkai.form.ApplicationsTable;
import org.gongkai.form.Table;
import org.gongkai.internal.ValueStyle;
import org.immutables.value.Value;

/**
 * Section three of the 2021 form, 三（六）其他处理: requests handled otherwise, by reason.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ValueStyle
public abstract class OtherResultsForm2021 implements WithOtherResultsForm2021, OtherResults {

    private static final long serialVersionUID = 1L;

    OtherResultsForm2021() {}

    /**
     * Starts a builder in which every row is blank.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    static OtherResultsForm2021 of(Iterator<Cell> cells) {
        return builder()
                .correctionOverdue(ApplicantCounts.of(cells))
                .feeOverdue(ApplicantCounts.of(cells))
                .otherReasons(ApplicantCounts.of(cells))
                .build();
    }

    /**
     * 1.申请人无正当理由逾期不补正: not corrected in time, Article 30.
     *
     * @return the row, blank unless set
     */
    @Value.Default
    public ApplicantCounts correctionOverdue() {
        return ApplicantCounts.builder().build();
    }

    /**
     * 2.申请人逾期未按收费通知要求缴纳费用: information-processing fee not paid in time, Article 42.
     *
     * @return the row, blank unless set
     */
    @Value.Default
    public ApplicantCounts feeOverdue() {
        return ApplicantCounts.builder().build();
    }

    /**
     * 3.其他: other reasons.
     *
     * @return the row, blank unless set
     */
    @Value.Default
    public ApplicantCounts otherReasons() {
        return ApplicantCounts.builder().build();
    }

    @Override
    public boolean represents(Table table) {
        return ApplicationsTable.FORM_2021.hasSameCellsAs(table, ApplicationsTable.OTHER);
    }

    @Override
    public void forEachCell(Consumer<Cell> action) {
        correctionOverdue().forEachCell(action);
        feeOverdue().forEachCell(action);
        otherReasons().forEachCell(action);
    }

    /** Sets rows one by one; what is not set stays blank. */
    public static final class Builder extends ImmutableOtherResultsForm2021.Builder {
        Builder() {}
    }
}
