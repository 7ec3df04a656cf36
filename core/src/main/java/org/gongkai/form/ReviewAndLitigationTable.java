package org.gongkai.form;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.gongkai.text.LocalizedText;

/**
 * Section four, 政府信息公开行政复议、行政诉讼情况: the same in both forms.
 *
 * @since 0.1.0
 */
public final class ReviewAndLitigationTable {

    /** The organ's act was upheld. */
    public static final Column UPHELD = Column.count("upheld", "结果维持", "Upheld");

    /** The organ's act was corrected. */
    public static final Column CORRECTED = Column.count("corrected", "结果纠正", "Corrected");

    /** The case ended otherwise. */
    public static final Column OTHER_OUTCOME = Column.count("otherOutcome", "其他结果", "Other outcome");

    /** The case has not been decided. */
    public static final Column PENDING = Column.count("pending", "尚未审结", "Pending");

    private static final List<Column> OUTCOMES = List.of(UPHELD, CORRECTED, OTHER_OUTCOME, PENDING);

    /** All cases. */
    public static final Column TOTAL = Column.count("total", "总计", "Total");

    private static final List<Column> COLUMNS =
            Stream.concat(OUTCOMES.stream(), Stream.of(TOTAL)).toList();

    private static final RowGroup LITIGATION = RowGroup.unnamed("行政诉讼", "Litigation");

    /** Administrative reconsiderations (行政复议). */
    public static final Row REVIEW = new Row(
            "review",
            new LocalizedText("行政复议", "Administrative reconsideration"),
            Optional.empty(),
            OptionalInt.empty(),
            COLUMNS);

    /** Lawsuits without prior reconsideration. */
    public static final Row DIRECT_LITIGATION = LITIGATION.row(
            "directLitigation", "未经复议直接起诉", "Without prior reconsideration", OptionalInt.empty(), COLUMNS);

    /** Lawsuits after a reconsideration. */
    public static final Row LITIGATION_AFTER_REVIEW =
            LITIGATION.row("litigationAfterReview", "复议后起诉", "After reconsideration", OptionalInt.empty(), COLUMNS);

    private static final List<Row> ROWS = List.of(REVIEW, DIRECT_LITIGATION, LITIGATION_AFTER_REVIEW);

    /** The table. */
    public static final Table TABLE = new Table(
            Section.REVIEW_AND_LITIGATION,
            Table.Arrangement.SIDE_BY_SIDE,
            Optional.empty(),
            Optional.empty(),
            ROWS,
            relations());

    private ReviewAndLitigationTable() {}

    private static List<Relation> relations() {
        return ROWS.stream()
                .map(row -> Relation.withinRow(
                        Relation.Kind.OUTCOMES_ADD_UP, Section.REVIEW_AND_LITIGATION, row, OUTCOMES, List.of(TOTAL)))
                .toList();
    }
}
