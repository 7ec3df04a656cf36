package org.gongkai.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.gongkai.form.CellPath;
import org.gongkai.form.Form;
import org.gongkai.form.Section;
import org.gongkai.form.Table;
import org.immutables.value.Value;

/**
 * An annual report on open government information (政府信息公开工作年度报告) of one organ for one year.
 *
 * <p>It holds what was published, right or wrong. What no report can say cannot be built: a report without year or agency, a
 * table of another form, a negative count. A section that the document does not have is absent, which is not the same as a
 * section whose cells are blank.
 *
 * <p>Source: 《中华人民共和国政府信息公开条例》 Articles 49 and 50.
 */
@Value.Immutable
@ValueStyle
public abstract class DisclosureReport implements WithDisclosureReport {

    DisclosureReport() {}

    /**
     * Starts a builder. Form, year and agency have to be set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Obtains a report in which all tables are there and every cell is blank, as a clerk begins it.
     *
     * @param form the form
     * @param year the report year
     * @param agency the organ that reports
     * @return the report
     * @throws IllegalArgumentException if the year has not four digits
     */
    public static DisclosureReport blank(Form form, int year, Agency agency) {
        Builder builder = builder().form(form).year(year).agency(agency);
        form.tables().forEach(table -> builder.table(form, table.section(), blankCells(table)));
        return builder.build();
    }

    /**
     * The form that the report uses, which need not be the one prescribed for its year.
     *
     * @return the form
     */
    public abstract Form form();

    /**
     * The report year (报告年度), the year whose work is reported, 1 January to 31 December.
     *
     * @return four digits
     */
    public abstract int year();

    /**
     * The title as printed, for example 武陟县人民政府办公室2021年政府信息公开工作年度报告.
     *
     * @return the title, empty if there is none
     */
    public abstract Optional<String> title();

    /**
     * The organ that reports.
     *
     * @return the agency
     */
    public abstract Agency agency();

    /**
     * The day on which the report was published or, failing that, signed.
     *
     * @return the day, empty if not known
     */
    public abstract Optional<LocalDate> publishedOn();

    /**
     * Section one, 总体情况.
     *
     * @return the section, empty if the report has none
     */
    public abstract Optional<Overview> overview();

    /**
     * Section two, 主动公开政府信息情况.
     *
     * @return the section, empty if the report has none
     */
    public abstract Optional<Article20> article20();

    /**
     * Section three, 收到和处理政府信息公开申请情况.
     *
     * @return the section, empty if the report has none
     */
    public abstract Optional<ApplicationHandling> applications();

    /**
     * Section four, 政府信息公开行政复议、行政诉讼情况.
     *
     * @return the section, empty if the report has none
     */
    public abstract Optional<ReviewAndLitigation> reviewAndLitigation();

    /**
     * Section five, 存在的主要问题及改进情况, paragraphs separated by line feeds.
     *
     * @return the text, empty if the report has no such section
     */
    public abstract Optional<String> problemsAndImprovements();

    /**
     * Section six, 其他需要报告的事项.
     *
     * @return the section, empty if the report has none
     */
    public abstract Optional<OtherMatters> otherMatters();

    /**
     * Says whether the report has a section.
     *
     * @param section the section
     * @return whether the section is there, be it empty
     */
    public boolean has(Section section) {
        return switch (section) {
            case OVERVIEW -> overview().isPresent();
            case ARTICLE_20, APPLICATIONS, REVIEW_AND_LITIGATION ->
                group(section).isPresent();
            case PROBLEMS_AND_IMPROVEMENTS -> problemsAndImprovements().isPresent();
            case OTHER_MATTERS -> otherMatters().isPresent();
        };
    }

    /**
     * Lists what all cells hold, in the order of {@link Form#cells()}. The cells of a table that the report does not have are
     * blank.
     *
     * @return as many cells as the form has
     */
    @Value.Lazy
    public List<Cell> cells() {
        List<Cell> cells = new ArrayList<>(form().cells().size());
        for (Table table : form().tables()) {
            group(table.section())
                    .ifPresentOrElse(group -> group.forEachCell(cells::add), () -> cells.addAll(blankCells(table)));
        }
        return List.copyOf(cells);
    }

    /**
     * Gives what a cell holds.
     *
     * @param path the address
     * @return the cell, blank if the report does not have the table
     * @throws IllegalArgumentException if the report's form has no such cell
     */
    public Cell cell(CellPath path) {
        return cells().get(form().indexOf(path));
    }

    /**
     * Obtains a copy in which one cell holds something else. Where the report does not have the table, the copy has it, with
     * all other cells blank.
     *
     * @param path the address
     * @param cell what the cell is to hold
     * @return the copy
     * @throws IllegalArgumentException if the report's form has no such cell, or the cell cannot hold this
     */
    public DisclosureReport with(CellPath path, Cell cell) {
        int index = form().indexOf(path);
        List<Cell> cells = new ArrayList<>(cells());
        cells.set(index, cell);
        Table table = form().cells().get(index).table();
        int first = form().indexOf(table.cells().get(0).path());
        return builder()
                .from(this)
                .table(
                        form(),
                        table.section(),
                        cells.subList(first, first + table.cells().size()))
                .build();
    }

    @Value.Check
    void check() {
        if (year() < 1000 || year() > 9999) {
            throw new IllegalArgumentException("A report year has four digits: " + year());
        }
        if (publishedOn().filter(day -> day.getYear() < 0 || day.getYear() > 9999).isPresent()) {
            throw new IllegalArgumentException("The year of a day of publication has four digits: " + publishedOn());
        }
        article20().ifPresent(section -> checkForm(section.form(), Section.ARTICLE_20));
        applications().ifPresent(section -> checkForm(section.results().other().form(), Section.APPLICATIONS));
        for (Table table : form().tables()) {
            group(table.section()).ifPresent(group -> CellCheck.check(table, group));
        }
    }

    private void checkForm(Form used, Section section) {
        if (used != form()) {
            throw new IllegalArgumentException(
                    "A report of form " + form().id() + " cannot have the " + section.key() + " of form " + used.id());
        }
    }

    private Optional<? extends CellGroup> group(Section section) {
        return switch (section) {
            case ARTICLE_20 -> article20();
            case APPLICATIONS -> applications();
            case REVIEW_AND_LITIGATION -> reviewAndLitigation();
            case OVERVIEW, PROBLEMS_AND_IMPROVEMENTS, OTHER_MATTERS -> Optional.empty();
        };
    }

    private static List<Cell> blankCells(Table table) {
        return Collections.nCopies(table.cells().size(), Cell.blank());
    }

    /** Sets the parts of a report. */
    public static final class Builder extends ImmutableDisclosureReport.Builder {
        Builder() {}

        /**
         * Sets a whole table from its cells, for whoever goes by address instead of by name.
         *
         * @param form the report's form
         * @param section the section that consists of the table
         * @param cells the cells in the order of {@link Table#cells()}
         * @return this builder
         * @throws IllegalArgumentException if the section has no table, or one with more or fewer cells
         */
        public Builder table(Form form, Section section, List<Cell> cells) {
            int expected =
                    form.table(section).map(table -> table.cells().size()).orElse(0);
            if (cells.size() != expected) {
                throw new IllegalArgumentException("Section " + section.key() + " of form " + form.id() + " has "
                        + expected + " cells, not " + cells.size());
            }
            Iterator<Cell> rest = cells.iterator();
            return switch (section) {
                case ARTICLE_20 ->
                    article20(
                            switch (form) {
                                case FORM_2019 -> Article20Form2019.of(rest);
                                case FORM_2021 -> Article20Form2021.of(rest);
                            });
                case APPLICATIONS -> applications(ApplicationHandling.of(form, rest));
                case REVIEW_AND_LITIGATION -> reviewAndLitigation(ReviewAndLitigation.of(rest));
                case OVERVIEW, PROBLEMS_AND_IMPROVEMENTS, OTHER_MATTERS ->
                    throw new IllegalArgumentException("Section " + section.key() + " has no table");
            };
        }
    }
}
