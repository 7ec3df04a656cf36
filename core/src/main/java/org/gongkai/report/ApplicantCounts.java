package org.gongkai.report;

import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.gongkai.form.ApplicationsTable;
import org.gongkai.internal.ValueStyle;
import org.immutables.value.Value;

/**
 * A row of section three (三、收到和处理政府信息公开申请情况): requests counted by kind of applicant. The unit is 件.
 *
 * <p>The total is the one that was printed; {@link #computedTotal()} adds up the six kinds.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ValueStyle
public abstract class ApplicantCounts implements WithApplicantCounts, CellGroup {

    private static final long serialVersionUID = 1L;

    ApplicantCounts() {}

    /**
     * Starts a builder in which every cell is blank.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Obtains a row of counts, in the order in which the form prints the columns.
     *
     * @param naturalPerson 自然人
     * @param commercialEnterprise 商业企业
     * @param researchInstitution 科研机构
     * @param publicWelfareOrganization 社会公益组织
     * @param legalServiceInstitution 法律服务机构
     * @param otherOrganization 其他
     * @param total 总计 as printed, right or wrong
     * @return the row
     * @throws IllegalArgumentException if a count is negative or has more than 15 digits
     */
    public static ApplicantCounts of(
            long naturalPerson,
            long commercialEnterprise,
            long researchInstitution,
            long publicWelfareOrganization,
            long legalServiceInstitution,
            long otherOrganization,
            long total) {
        return builder()
                .naturalPerson(Cell.count(naturalPerson))
                .commercialEnterprise(Cell.count(commercialEnterprise))
                .researchInstitution(Cell.count(researchInstitution))
                .publicWelfareOrganization(Cell.count(publicWelfareOrganization))
                .legalServiceInstitution(Cell.count(legalServiceInstitution))
                .otherOrganization(Cell.count(otherOrganization))
                .total(Cell.count(total))
                .build();
    }

    /**
     * Obtains a row in which all requests come from natural persons, by far the most frequent one.
     *
     * @param count 自然人 and 总计; every other cell is zero
     * @return the row
     * @throws IllegalArgumentException if the count is negative or has more than 15 digits
     */
    public static ApplicantCounts ofNaturalPersons(long count) {
        return of(count, 0, 0, 0, 0, 0, count);
    }

    /**
     * Obtains the row in which every cell is zero.
     *
     * @return the row
     */
    public static ApplicantCounts zero() {
        return ofNaturalPersons(0);
    }

    static ApplicantCounts of(Iterator<Cell> cells) {
        return builder()
                .naturalPerson(cells.next())
                .commercialEnterprise(cells.next())
                .researchInstitution(cells.next())
                .publicWelfareOrganization(cells.next())
                .legalServiceInstitution(cells.next())
                .otherOrganization(cells.next())
                .total(cells.next())
                .build();
    }

    /**
     * 自然人: natural persons.
     *
     * @return the cell, blank unless set
     */
    @Value.Default
    public Cell naturalPerson() {
        return Cell.blank();
    }

    /**
     * 法人或其他组织 · 商业企业: commercial enterprises.
     *
     * @return the cell, blank unless set
     */
    @Value.Default
    public Cell commercialEnterprise() {
        return Cell.blank();
    }

    /**
     * 法人或其他组织 · 科研机构: research institutions.
     *
     * @return the cell, blank unless set
     */
    @Value.Default
    public Cell researchInstitution() {
        return Cell.blank();
    }

    /**
     * 法人或其他组织 · 社会公益组织: public welfare organizations.
     *
     * @return the cell, blank unless set
     */
    @Value.Default
    public Cell publicWelfareOrganization() {
        return Cell.blank();
    }

    /**
     * 法人或其他组织 · 法律服务机构: legal service institutions.
     *
     * @return the cell, blank unless set
     */
    @Value.Default
    public Cell legalServiceInstitution() {
        return Cell.blank();
    }

    /**
     * 法人或其他组织 · 其他: other organizations.
     *
     * @return the cell, blank unless set
     */
    @Value.Default
    public Cell otherOrganization() {
        return Cell.blank();
    }

    /**
     * 总计: the total as printed.
     *
     * @return the cell, blank unless set
     */
    @Value.Default
    public Cell total() {
        return Cell.blank();
    }

    /**
     * Adds up the six kinds of applicant.
     *
     * @return the sum, blank if a part is no number
     */
    public Cell computedTotal() {
        return Sum.of(
                naturalPerson(),
                commercialEnterprise(),
                researchInstitution(),
                publicWelfareOrganization(),
                legalServiceInstitution(),
                otherOrganization());
    }

    /**
     * Obtains a copy in which 总计 is the sum of the six kinds of applicant.
     *
     * @return the copy; the same row if a part is no number, so that the sum is not known
     */
    public ApplicantCounts withComputedTotal() {
        Cell computed = computedTotal();
        return computed instanceof Cell.Count ? withTotal(computed) : this;
    }

    /** Adds up rows, column by column. */
    static ApplicantCounts sum(List<ApplicantCounts> rows) {
        return of(IntStream.range(
                        0, ApplicationsTable.FORM_2021.rows().get(0).columns().size())
                .mapToObj(column ->
                        Sum.of(rows.stream().map(row -> row.cells().get(column)).toArray(Cell[]::new)))
                .iterator());
    }

    @Override
    public void forEachCell(Consumer<Cell> action) {
        action.accept(naturalPerson());
        action.accept(commercialEnterprise());
        action.accept(researchInstitution());
        action.accept(publicWelfareOrganization());
        action.accept(legalServiceInstitution());
        action.accept(otherOrganization());
        action.accept(total());
    }

    /** Sets cells one by one; what is not set stays blank. */
    public static final class Builder extends ImmutableApplicantCounts.Builder {
        Builder() {}
    }
}
