package org.gongkai.report;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.gongkai.form.Form;
import org.immutables.value.Value;

/** Section three, 三、本年度办理结果: the requests handled in the report year, by result. */
@Value.Immutable
@ValueStyle
public abstract class ApplicationResults implements WithApplicationResults, CellGroup {

    ApplicationResults() {}

    /**
     * Starts a builder in which every row is blank but {@link #other()}, which has to be set, since it says which form
     * this is.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    static ApplicationResults of(Form form, Iterator<Cell> cells) {
        return builder()
                .granted(ApplicantCounts.of(cells))
                .partiallyGranted(ApplicantCounts.of(cells))
                .denied(DeniedResults.of(cells))
                .unableToProvide(UnableToProvideResults.of(cells))
                .notProcessed(NotProcessedResults.of(cells))
                .other(
                        switch (form) {
                            case FORM_2019 -> OtherResultsForm2019.of(cells);
                            case FORM_2021 -> OtherResultsForm2021.of(cells);
                        })
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
     * @return the rows, blank unless set
     */
    @Value.Default
    public DeniedResults denied() {
        return DeniedResults.builder().build();
    }

    /**
     * （四）无法提供: unable to provide.
     *
     * @return the rows, blank unless set
     */
    @Value.Default
    public UnableToProvideResults unableToProvide() {
        return UnableToProvideResults.builder().build();
    }

    /**
     * （五）不予处理: not processed.
     *
     * @return the rows, blank unless set
     */
    @Value.Default
    public NotProcessedResults notProcessed() {
        return NotProcessedResults.builder().build();
    }

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
     * Adds up the results （一） to （六） for every kind of applicant, and the totals of their rows as printed.
     *
     * @return the sums, each blank if a part is no number
     */
    public ApplicantCounts computedTotal() {
        List<ApplicantCounts> rows = resultRows();
        return ApplicantCounts.builder()
                .naturalPerson(sum(rows, ApplicantCounts::naturalPerson))
                .commercialEnterprise(sum(rows, ApplicantCounts::commercialEnterprise))
                .researchInstitution(sum(rows, ApplicantCounts::researchInstitution))
                .publicWelfareOrganization(sum(rows, ApplicantCounts::publicWelfareOrganization))
                .legalServiceInstitution(sum(rows, ApplicantCounts::legalServiceInstitution))
                .otherOrganization(sum(rows, ApplicantCounts::otherOrganization))
                .total(sum(rows, ApplicantCounts::total))
                .build();
    }

    private List<ApplicantCounts> resultRows() {
        List<Cell> cells = new ArrayList<>();
        forEachResultCell(cells::add);
        List<ApplicantCounts> rows = new ArrayList<>();
        for (Iterator<Cell> rest = cells.iterator(); rest.hasNext(); ) {
            rows.add(ApplicantCounts.of(rest));
        }
        return rows;
    }

    private static Cell sum(List<ApplicantCounts> rows, Function<ApplicantCounts, Cell> column) {
        return Sum.of(rows.stream().map(column).toArray(Cell[]::new));
    }

    private void forEachResultCell(Consumer<Cell> action) {
        granted().forEachCell(action);
        partiallyGranted().forEachCell(action);
        denied().forEachCell(action);
        unableToProvide().forEachCell(action);
        notProcessed().forEachCell(action);
        other().forEachCell(action);
    }

    @Override
    public void forEachCell(Consumer<Cell> action) {
        forEachResultCell(action);
        total().forEachCell(action);
    }

    /** Sets rows one by one; what is not set stays blank. */
    public static final class Builder extends ImmutableApplicationResults.Builder {
        Builder() {}
    }
}
