package org.gongkai.report;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.form.Aspect;
import org.gongkai.form.CellPath;
import org.gongkai.form.Form;
import org.gongkai.form.ProsePath;
import org.gongkai.form.Relation;
import org.gongkai.form.Section;
import org.gongkai.form.Table;
import org.gongkai.internal.ValueStyle;
import org.immutables.value.Value;

/**
 * An annual report on open government information (政府信息公开工作年度报告) of one organ for one year.
 *
 * <p>It holds what was published, right or wrong. What no report can say cannot be built: a report without year or agency, a
 * table of another form, a negative count. A section that the document does not have is absent, which is not the same as a
 * section whose cells are blank.
 *
 * <p>Source: 《中华人民共和国政府信息公开条例》 Articles 49 and 50.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ValueStyle
public abstract class DisclosureReport implements WithDisclosureReport, Serializable {

    private static final long serialVersionUID = 1L;

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
        form.tables().forEach(table -> builder.table(table, blankCells(table), Optional.empty()));
        return builder.build();
    }

    /**
     * Obtains the form to be filled in: all six sections with their headings, section one with one for each aspect, all texts
     * empty and every cell blank.
     *
     * @param form the form
     * @param year the report year
     * @param agency the organ that is to report
     * @return the report
     * @throws IllegalArgumentException if the year has not four digits
     */
    public static DisclosureReport toFillIn(Form form, int year, Agency agency) {
        List<Passage> passages = Stream.of(Aspect.values())
                .map(aspect -> Passage.builder()
                        .aspect(aspect)
                        .heading(aspect.title().zh())
                        .text("")
                        .build())
                .toList();
        return blank(form, year, agency)
                .withOverview(new Overview(passages))
                .withProblemsAndImprovements("")
                .withOtherMatters(OtherMatters.of(""));
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
            case ARTICLE_20 -> article20().isPresent();
            case APPLICATIONS -> applications().isPresent();
            case REVIEW_AND_LITIGATION -> reviewAndLitigation().isPresent();
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
            section(table)
                    .ifPresentOrElse(section -> section.forEachCell(cells::add), () -> cells.addAll(blankCells(table)));
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
        return with(Map.of(path, cell));
    }

    /**
     * Obtains a copy in which several cells hold something else. Tables that the report does not have, the copy has, with all
     * other cells blank.
     *
     * @param changes what the cells are to hold, by address
     * @return the copy
     * @throws IllegalArgumentException if the report's form has no such cell, or a cell cannot hold this
     */
    public DisclosureReport with(Map<CellPath, Cell> changes) {
        List<Cell> cells = new ArrayList<>(cells());
        changes.forEach((path, cell) -> cells.set(form().indexOf(path), cell));
        Builder builder = builder().from(this);
        int first = 0;
        for (Table table : form().tables()) {
            int end = first + table.cells().size();
            if (!cells.subList(first, end).equals(cells().subList(first, end))
                    || table.cells().stream().anyMatch(place -> changes.containsKey(place.path()))) {
                builder.table(table, cells.subList(first, end), section(table).flatMap(TableSection::remarks));
            }
            first = end;
        }
        return builder.build();
    }

    /**
     * Gives the title that the form prescribes: agency, year and the name of the report.
     *
     * @return the title, which need not be the one that the report {@linkplain #title() has}
     */
    public String prescribedTitle() {
        return agency().name().orElse("") + year() + "年" + Form.REPORT_NAME.zh();
    }

    /**
     * Obtains a copy in which every total holds the sum of its parts: the totals of the columns first, then those of the rows.
     * A total of which a part is no number stays what it is, since blank is not zero.
     *
     * @return the copy
     */
    public DisclosureReport withComputedTotals() {
        Map<CellPath, Cell> totals = new HashMap<>();
        Function<CellPath, Cell> now = path -> totals.getOrDefault(path, cell(path));
        for (Relation relation : form().relations()) {
            relation.total()
                    .filter(path -> has(form().cells().get(form().indexOf(path)).section()))
                    .ifPresent(path -> {
                        Cell sum = Sum.of(relation.left().stream().map(now).toArray(Cell[]::new));
                        if (sum instanceof Cell.Count) {
                            totals.put(path, sum);
                        }
                    });
        }
        return with(totals);
    }

    /**
     * Lists the texts of the report in its order: the passages of section one, what stands beside the tables, sections five
     * and six. The title and the headings of the passages are not among them.
     *
     * @return the texts that are there, empty ones too
     */
    public List<ProseText> prose() {
        List<ProseText> texts = new ArrayList<>();
        overview().map(Overview::passages).ifPresent(passages -> {
            for (Passage passage : passages) {
                texts.add(new ProseText(ProsePath.passage(texts.size()), passage.heading(), passage.text()));
            }
        });
        for (Section section : Section.values()) {
            if (section != Section.OVERVIEW) {
                text(ProsePath.text(section))
                        .ifPresent(text -> texts.add(new ProseText(ProsePath.text(section), Optional.empty(), text)));
            }
        }
        return List.copyOf(texts);
    }

    /**
     * Gives the text at an address.
     *
     * @param path the address
     * @return the text, for a section as a whole all its texts separated by line feeds; empty if the report has no text there
     */
    public Optional<String> text(ProsePath path) {
        if (path.section().isEmpty()) {
            return title();
        }
        return switch (path.section().get()) {
            case OVERVIEW -> overviewText(path);
            case ARTICLE_20 -> article20().flatMap(TableSection::remarks);
            case APPLICATIONS -> applications().flatMap(TableSection::remarks);
            case REVIEW_AND_LITIGATION -> reviewAndLitigation().flatMap(TableSection::remarks);
            case PROBLEMS_AND_IMPROVEMENTS -> problemsAndImprovements();
            case OTHER_MATTERS -> otherMatters().map(OtherMatters::text);
        };
    }

    private Optional<String> overviewText(ProsePath path) {
        if (path.passage().isEmpty()) {
            return overview()
                    .map(overview ->
                            overview.passages().stream().map(Passage::text).collect(Collectors.joining("\n")));
        }
        int index = path.passage().getAsInt();
        return overview()
                .map(Overview::passages)
                .filter(passages -> index < passages.size())
                .map(passages -> passages.get(index))
                .flatMap(passage -> path.isHeading() ? passage.heading() : Optional.of(passage.text()));
    }

    /**
     * Obtains a copy in which the text at an address is another. What the report says of the information-processing fee stays
     * what it is.
     *
     * @param path the address, not that of section one as a whole
     * @param text the text
     * @return the copy
     * @throws IllegalArgumentException if the report has no such passage, or not the table beside which the text is to stand
     */
    public DisclosureReport with(ProsePath path, String text) {
        if (path.section().isEmpty()) {
            return withTitle(text);
        }
        return switch (path.section().get()) {
            case OVERVIEW -> withOverview(overviewWith(path, text));
            case ARTICLE_20 ->
                withArticle20(
                        article20().map(section -> section.withRemarks(text)).orElseThrow(() -> noPlace(path)));
            case APPLICATIONS ->
                withApplications(
                        applications().map(section -> section.withRemarks(text)).orElseThrow(() -> noPlace(path)));
            case REVIEW_AND_LITIGATION ->
                withReviewAndLitigation(reviewAndLitigation()
                        .map(section -> section.withRemarks(text))
                        .orElseThrow(() -> noPlace(path)));
            case PROBLEMS_AND_IMPROVEMENTS -> withProblemsAndImprovements(text);
            case OTHER_MATTERS ->
                withOtherMatters(
                        otherMatters().map(matters -> matters.withText(text)).orElseGet(() -> OtherMatters.of(text)));
        };
    }

    private Overview overviewWith(ProsePath path, String text) {
        List<Passage> passages =
                new ArrayList<>(overview().map(Overview::passages).orElse(List.of()));
        int index = path.passage().orElse(passages.size());
        if (index >= passages.size()) {
            throw noPlace(path);
        }
        Passage passage = passages.get(index);
        passages.set(index, path.isHeading() ? passage.withHeading(text) : passage.withText(text));
        return new Overview(passages);
    }

    private static IllegalArgumentException noPlace(ProsePath path) {
        return new IllegalArgumentException("The report has no place for a text at \"" + path + "\"");
    }

    @Value.Check
    void check() {
        if (year() < 1000 || year() > 9999) {
            throw new IllegalArgumentException("A report year has four digits: " + year());
        }
        if (publishedOn()
                .filter(day -> day.getYear() < 0 || day.getYear() > 9999)
                .isPresent()) {
            throw new IllegalArgumentException("The year of a day of publication has four digits: " + publishedOn());
        }
        for (Table table : form().tables()) {
            section(table).ifPresent(section -> {
                if (!section.represents(table)) {
                    throw new IllegalArgumentException("A report of form " + form().id() + " cannot have the "
                            + table.section().key() + " of another form");
                }
                CellCheck.check(table, section);
            });
        }
    }

    private Optional<? extends TableSection> section(Table table) {
        return switch (table.section()) {
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
         * @param table a table of the report's form
         * @param cells the cells in the order of {@link Table#cells()}
         * @param remarks what stands beside the table
         * @return this builder
         * @throws IllegalArgumentException if there are more or fewer cells than the table has
         */
        public Builder table(Table table, List<Cell> cells, Optional<String> remarks) {
            int expected = table.cells().size();
            if (cells.size() != expected) {
                throw new IllegalArgumentException(
                        "Section " + table.section().key() + " has " + expected + " cells, not " + cells.size());
            }
            TableSection section = TableTypes.section(table, cells.iterator());
            if (section instanceof Article20 article20) {
                article20(remarks.map(article20::withRemarks).orElse(article20));
            } else if (section instanceof ApplicationHandling applications) {
                applications(applications.withRemarks(remarks));
            } else if (section instanceof ReviewAndLitigation cases) {
                reviewAndLitigation(cases.withRemarks(remarks));
            }
            return this;
        }
    }
}
