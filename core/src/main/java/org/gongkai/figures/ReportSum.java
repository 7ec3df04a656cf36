package org.gongkai.figures;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.gongkai.finding.LeftOutReport;
import org.gongkai.finding.ReportKey;
import org.gongkai.form.Form;
import org.gongkai.form.FormCell;
import org.gongkai.form.Section;
import org.gongkai.form.Table;
import org.gongkai.report.Agency;
import org.gongkai.report.AgencyIndex;
import org.gongkai.report.Cell;
import org.gongkai.report.DisclosureReport;
import org.gongkai.report.RollUp;
import org.gongkai.text.LocalizedText;

/**
 * The sum of many reports of one form and year, as the report of the government whose organs they are of. Where all reports
 * have a number, the sum has theirs; where one is blank, not applicable or text, the sum is blank and {@link #cells()} say
 * what is known; where all say 不适用, so does the sum. The prose is left to write; {@link DraftedProse} begins it.
 *
 * <pre>{@code
 * ReportSum sum = ReportSum.builder(Form.FORM_2021, 2024, county).addAll(reports).build();
 * }</pre>
 *
 * <p>If the reports are consistent, so is the sum, and what it adds up passes ROLL-UP-SUM or stays undecided.
 *
 * @param report the sum; a table that no report has is absent
 * @param children the agencies whose reports were added, in their order
 * @param ownShare whether a share of the parent's own was added
 * @param cells the sum of every cell of the form, in its order
 * @param leftOut the reports that were not added, and why
 * @since 0.1.0
 */
public record ReportSum(
        DisclosureReport report,
        List<Agency> children,
        boolean ownShare,
        List<CellSum> cells,
        List<LeftOutReport> leftOut)
        implements Serializable {

    /**
     * Obtains a sum; usually made by {@link #builder}.
     *
     * @param report the sum
     * @param children the agencies whose reports were added
     * @param ownShare whether a share of the parent's own was added
     * @param cells the sum of every cell
     * @param leftOut the reports that were not added
     */
    public ReportSum {
        children = List.copyOf(children);
        cells = List.copyOf(cells);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * Starts a sum.
     *
     * @param form the form of the reports
     * @param year their report year
     * @param parent the agency whose report the sum is
     * @return a builder to which reports are added one by one; it keeps none of them
     */
    public static Builder builder(Form form, int year, Agency parent) {
        return new Builder(form, year, parent);
    }

    /**
     * Lists the cells that stay open.
     *
     * @return the sums in which a number is missing, in the order of the form
     */
    public List<CellSum> open() {
        return cells.stream().filter(CellSum::isOpen).toList();
    }

    /**
     * Gives what a validator is to check the children against.
     *
     * @return the sum with the agencies that gave it
     */
    public RollUp rollUp() {
        return new RollUp(report, children, ownShare);
    }

    /** Adds reports up. Without provenance it needs the same place for any number of them, but for their agencies. */
    public static final class Builder {

        private static final LocalizedText OTHER_YEAR =
                new LocalizedText("年度或格式与汇总不同", "its year or form is not that of the sum");
        private static final LocalizedText SECOND = new LocalizedText("该机关的报告已计入", "the agency has been added already");
        private static final LocalizedText PARENT =
                new LocalizedText("是汇总机关自己的报告", "it is the report of the parent itself");

        private static final BigDecimal TOO_LARGE = BigDecimal.TEN.pow(Cell.MAX_DIGITS);

        private final Form form;
        private final int year;
        private final Agency parent;
        private final BigDecimal[] known;
        private final int[] missing;
        private final int[] notApplicable;
        private final Set<Section> sections = EnumSet.noneOf(Section.class);
        private final List<Agency> children = new ArrayList<>();
        private final AgencyIndex<Agency> knownChildren = new AgencyIndex<>();
        private final List<LeftOutReport> leftOut = new ArrayList<>();
        private Optional<List<List<CellSum.Share>>> shares = Optional.empty();
        private boolean ownShare;
        private int added;

        Builder(Form form, int year, Agency parent) {
            this.form = form;
            this.year = year;
            this.parent = parent;
            this.known = new BigDecimal[form.cells().size()];
            this.missing = new int[known.length];
            this.notApplicable = new int[known.length];
            Arrays.fill(known, BigDecimal.ZERO);
        }

        /**
         * Keeps what each report gives to each cell. That takes as much memory as the reports' cells.
         *
         * @return this builder
         * @throws IllegalStateException if reports have been added already
         */
        public Builder withProvenance() {
            if (added > 0) {
                throw new IllegalStateException("What each report gives has to be asked for before the first is added");
            }
            shares = Optional.of(IntStream.range(0, known.length)
                    .<List<CellSum.Share>>mapToObj(place -> new ArrayList<>())
                    .toList());
            return this;
        }

        /**
         * Adds the report of an organ. One of another year or form is left out, and so is a second report of an agency and that
         * of the parent itself; {@link ReportSum#leftOut()} tells of them.
         *
         * @param child the report
         * @return this builder
         */
        public Builder add(DisclosureReport child) {
            Optional<LocalizedText> reason = reasonAgainst(child);
            if (reason.isPresent()) {
                leftOut.add(new LeftOutReport(ReportKey.of(child), reason.get()));
            } else {
                children.add(child.agency());
                knownChildren.add(child.agency(), child.agency());
                addCells(child);
            }
            return this;
        }

        /**
         * Adds the reports of several organs.
         *
         * @param reports the reports
         * @return this builder
         */
        public Builder addAll(Collection<DisclosureReport> reports) {
            reports.forEach(this::add);
            return this;
        }

        /**
         * Adds what the parent itself has received and done.
         *
         * @param share a report of the sum's form and year
         * @return this builder
         * @throws IllegalArgumentException if it is of another form or year
         * @throws IllegalStateException if the parent's own share has been added already
         */
        public Builder addOwnShare(DisclosureReport share) {
            if (share.form() != form || share.year() != year) {
                throw new IllegalArgumentException(
                        "The parent's own share is of form " + share.form().id() + " for " + share.year()
                                + ", the sum of form " + form.id() + " for " + year);
            }
            if (ownShare) {
                throw new IllegalStateException("The parent's own share has been added already");
            }
            ownShare = true;
            addCells(share);
            return this;
        }

        /**
         * Gives the sum of what has been added so far.
         *
         * @return the sum
         */
        public ReportSum build() {
            DisclosureReport.Builder report =
                    DisclosureReport.builder().form(form).year(year).agency(parent);
            int first = 0;
            for (Table table : form.tables()) {
                int end = first + table.cells().size();
                if (sections.contains(table.section())) {
                    report.table(
                            table,
                            IntStream.range(first, end).mapToObj(this::cell).toList(),
                            Optional.empty());
                }
                first = end;
            }
            return new ReportSum(
                    report.build(),
                    children,
                    ownShare,
                    IntStream.range(0, known.length).mapToObj(this::cellSum).toList(),
                    leftOut);
        }

        private Optional<LocalizedText> reasonAgainst(DisclosureReport child) {
            if (child.form() != form || child.year() != year) {
                return Optional.of(OTHER_YEAR);
            }
            if (child.agency().isSameAs(parent)) {
                return Optional.of(PARENT);
            }
            return knownChildren.find(child.agency()).isEmpty() ? Optional.empty() : Optional.of(SECOND);
        }

        private void addCells(DisclosureReport report) {
            added++;
            form.tables().stream().map(Table::section).filter(report::has).forEach(sections::add);
            List<Cell> cells = report.cells();
            for (int i = 0; i < known.length; i++) {
                Cell cell = cells.get(i);
                Optional<BigDecimal> number = cell.number();
                if (number.isPresent()) {
                    known[i] = known[i].add(number.get());
                } else {
                    missing[i]++;
                    notApplicable[i] += cell instanceof Cell.NotApplicable ? 1 : 0;
                }
            }
            shares.ifPresent(all -> {
                ReportKey key = ReportKey.of(report);
                for (int i = 0; i < known.length; i++) {
                    all.get(i).add(new CellSum.Share(key, cells.get(i)));
                }
            });
        }

        private Cell cell(int place) {
            if (added > 0 && notApplicable[place] == added) {
                return Cell.notApplicable();
            }
            return missing[place] > 0 || known[place].abs().compareTo(TOO_LARGE) >= 0
                    ? Cell.blank()
                    : Cell.of(known[place], form.cells().get(place).column());
        }

        private CellSum cellSum(int place) {
            FormCell cell = form.cells().get(place);
            return new CellSum(
                    cell.path(),
                    known[place],
                    missing[place],
                    shares.map(all -> all.get(place)).orElse(List.of()));
        }
    }
}
