package org.gongkai.form;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Section four, 政府信息公开行政复议、行政诉讼情况: the same in both forms. */
final class ReviewAndLitigationTable {

    private static final List<Column> OUTCOMES = List.of(
            Column.count("upheld", "结果维持", "Upheld"),
            Column.count("corrected", "结果纠正", "Corrected"),
            Column.count("otherOutcome", "其他结果", "Other outcome"),
            Column.count("pending", "尚未审结", "Pending"));

    private static final Column TOTAL = Column.count("total", "总计", "Total");

    private static final List<Column> COLUMNS =
            Stream.concat(OUTCOMES.stream(), Stream.of(TOTAL)).toList();

    private static final RowGroup LITIGATION = RowGroup.unnamed("行政诉讼", "Litigation");

    private static final List<Row> ROWS = List.of(
            new Row(
                    "review",
                    new LocalizedText("行政复议", "Administrative review"),
                    Optional.empty(),
                    OptionalInt.empty(),
                    COLUMNS),
            LITIGATION.row("directLitigation", "未经复议直接起诉", "Without prior review", OptionalInt.empty(), COLUMNS),
            LITIGATION.row("litigationAfterReview", "复议后起诉", "After review", OptionalInt.empty(), COLUMNS));

    static final Table TABLE = new Table(Section.REVIEW_AND_LITIGATION, ROWS, true, relations());

    private ReviewAndLitigationTable() {}

    private static List<Relation> relations() {
        return ROWS.stream()
                .map(row -> Relation.withinRow(
                        Relation.Kind.OUTCOMES_ADD_UP, Section.REVIEW_AND_LITIGATION, row, OUTCOMES, List.of(TOTAL)))
                .toList();
    }
}
