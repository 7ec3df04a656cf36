package org.gongkai.report;

import java.util.Collections;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Consumer;
import org.gongkai.form.Form;
import org.gongkai.form.Section;
import org.gongkai.form.Table;
import org.gongkai.internal.ValueStyle;
import org.immutables.value.Value;

/**
 * Section three (三、收到和处理政府信息公开申请情况): the requests received and how they were handled, by kind of applicant.
 *
 * <p>The form's own note: in every column, 一 and 二 together equal 三（七） and 四 together.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ValueStyle
public abstract class ApplicationHandling implements WithApplicationHandling, TableSection {

    private static final long serialVersionUID = 1L;

    ApplicationHandling() {}

    /**
     * Starts a builder in which every row is there and blank.
     *
     * @param form the form whose rows they are
     * @return a new builder
     */
    public static Builder builder(Form form) {
        return new Builder().from(blank(form));
    }

    static ApplicationHandling blank(Form form) {
        Table table = form.table(Section.APPLICATIONS).orElseThrow();
        return of(table, Collections.nCopies(table.cells().size(), Cell.blank()).iterator());
    }

    static ApplicationHandling of(Table table, Iterator<Cell> cells) {
        return new Builder()
                .newlyReceived(ApplicantCounts.of(cells))
                .carriedOver(ApplicantCounts.of(cells))
                .results(ApplicationResults.of(table, cells))
                .carriedForward(ApplicantCounts.of(cells))
                .build();
    }

    /**
     * 一、本年新收政府信息公开申请数量: requests newly received in the report year.
     *
     * @return the row, blank unless set
     */
    @Value.Default
    public ApplicantCounts newlyReceived() {
        return ApplicantCounts.builder().build();
    }

    /**
     * 二、上年结转政府信息公开申请数量: requests carried over from the year before.
     *
     * @return the row, blank unless set
     */
    @Value.Default
    public ApplicantCounts carriedOver() {
        return ApplicantCounts.builder().build();
    }

    /**
     * 三、本年度办理结果: the requests handled in the report year, by result.
     *
     * @return the rows
     */
    public abstract ApplicationResults results();

    /**
     * 四、结转下年度继续办理: requests carried forward to the next year.
     *
     * @return the row, blank unless set
     */
    @Value.Default
    public ApplicantCounts carriedForward() {
        return ApplicantCounts.builder().build();
    }

    @Override
    public abstract Optional<String> remarks();

    @Override
    public boolean represents(Table table) {
        return table.section() == Section.APPLICATIONS && results().represents(table);
    }

    @Override
    public void forEachCell(Consumer<Cell> action) {
        newlyReceived().forEachCell(action);
        carriedOver().forEachCell(action);
        results().forEachCell(action);
        carriedForward().forEachCell(action);
    }

    /** Sets rows one by one; what is not set stays blank. */
    public static final class Builder extends ImmutableApplicationHandling.Builder {
        Builder() {}
    }
}
