package org.gongkai.report;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.gongkai.form.Form;
import org.gongkai.form.Table;
import org.gongkai.internal.ValueStyle;
import org.immutables.value.Value;

/**
 * Section three, 三、本年度办理结果: the requests handled in the report year, by result.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ValueStyle
public abstract class ApplicationResults implements WithApplicationResults, CellGroup {

    private static final long serialVersionUID = 1L;

    ApplicationResults() {}

    /**
     * Starts a builder in which every row is there and blank.
     *
     * @param form the form whose rows they are
     * @return a new builder
     */
    public static Builder builder(Form form) {
        return new Builder().from(ApplicationHandling.blank(form).results());
    }

    static ApplicationResults of(Table table, Iterator<Cell> cells) {
        return new Builder()
                .granted(ApplicantCounts.of(cells))
                .partiallyGranted(ApplicantCounts.of(cells))
                .denied(TableTypes.denied(table, cells))
                .unableToProvide(TableTypes.unableToProvide(table, cells))
                .notProcessed(TableTypes.notProcessed(table, cells))
                .other(TableTypes.other(table, cells))
                .total(ApplicantCounts.of(cells))
                .build();
    }

    /**
     * （一）予以公开: granted, Article 36.
     *
     * @return the row, blank unless set
     */
    @Value.Default
    public ApplicantCounts granted() {
        return ApplicantCounts.builder().build();
    }

    /**
     * （二）部分公开: partially granted, Article 37. A request that is granted in part counts here and nowhere else.
     *
     * @return the row, blank unless set
     */
    @Value.Default
    public ApplicantCounts partiallyGranted() {
        return ApplicantCounts.builder().build();
    }

    /**
     * （三）不予公开: denied.
     *
     * @return the rows of the report's form
     */
    public abstract DeniedResults denied();

    /**
     * （四）无法提供: unable to provide.
     *
     * @return the rows of the report's form
     */
    public abstract UnableToProvideResults unableToProvide();

    /**
     * （五）不予处理: not processed.
     *
     * @return the rows of the report's form
     */
    public abstract NotProcessedResults notProcessed();

    /**
     * （六）其他处理: handled otherwise.
     *
     * @return the rows of the report's form
     */
    public abstract OtherResults other();

    /**
     * （七）总计: the totals as printed.
     *
     * @return the row, blank unless set
     */
    @Value.Default
    public ApplicantCounts total() {
        return ApplicantCounts.builder().build();
    }

    /**
     * Lists the rows （一） to （六）, of which {@link #total()} is the sum.
     *
     * @return the rows in the order of the form
     */
    public List<ApplicantCounts> rows() {
        List<ApplicantCounts> rows = new ArrayList<>(List.of(granted(), partiallyGranted()));
        Stream.of(denied(), unableToProvide(), notProcessed(), other()).forEach(group -> rows.addAll(group.rows()));
        return List.copyOf(rows);
    }

    /**
     * Adds up the results （一） to （六）, column by column.
     *
     * @return the sums, each blank where a result holds no number
     */
    public ApplicantCounts computedTotal() {
        return ApplicantCounts.sum(rows());
    }

    boolean represents(Table table) {
        return denied().represents(table)
                && unableToProvide().represents(table)
                && notProcessed().represents(table)
                && other().represents(table);
    }

    @Override
    public void forEachCell(Consumer<Cell> action) {
        granted().forEachCell(action);
        partiallyGranted().forEachCell(action);
        denied().forEachCell(action);
        unableToProvide().forEachCell(action);
        notProcessed().forEachCell(action);
        other().forEachCell(action);
        total().forEachCell(action);
    }

    /** Sets rows one by one; what is not set stays blank. */
    public static final class Builder extends ImmutableApplicationResults.Builder {
        Builder() {}
    }
}
