package org.gongkai.validation.internal.prose;

import static org.gongkai.form.ReviewAndLitigationTable.CORRECTED;
import static org.gongkai.form.ReviewAndLitigationTable.DIRECT_LITIGATION;
import static org.gongkai.form.ReviewAndLitigationTable.LITIGATION_AFTER_REVIEW;
import static org.gongkai.form.ReviewAndLitigationTable.OTHER_OUTCOME;
import static org.gongkai.form.ReviewAndLitigationTable.PENDING;
import static org.gongkai.form.ReviewAndLitigationTable.REVIEW;
import static org.gongkai.form.ReviewAndLitigationTable.TOTAL;
import static org.gongkai.form.ReviewAndLitigationTable.UPHELD;
import static org.gongkai.validation.internal.prose.Phrases.IS;
import static org.gongkai.validation.internal.prose.Phrases.maybe;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.form.Column;

/**
 * What is claimed of reviews and lawsuits, section four. 办理, 受理 and 审理 are no such claims: an organ also decides
 * reviews of the acts of others.
 */
final class CaseSubjects {

    /** How the organ came by the case. */
    static final String BROUGHT = maybe("因(?:政府)?信息公开(?:工作|答复|申请)?(?:而?被|引发的?|引起的?|产生的?)?")
            + maybe("被")
            + maybe("申请|提起|发生|引发|涉及")
            + maybe("(?:政府)?信息公开(?:类|相关)?");

    private static final String CASE = maybe("案件|申请");

    static final CellSum REVIEWS = CellSum.of(TOTAL, REVIEW);
    static final CellSum LAWSUITS = CellSum.of(TOTAL, DIRECT_LITIGATION, LITIGATION_AFTER_REVIEW);

    private static final CellSum DIRECT = CellSum.of(TOTAL, DIRECT_LITIGATION);
    private static final CellSum AFTER_REVIEW = CellSum.of(TOTAL, LITIGATION_AFTER_REVIEW);

    private static final Set<Domain> EITHER = EnumSet.of(Domain.REVIEW, Domain.LITIGATION);
    private static final Set<Domain> IN_REVIEW = EnumSet.of(Domain.REVIEW);
    private static final Set<Domain> IN_LITIGATION = EnumSet.of(Domain.LITIGATION);

    private CaseSubjects() {}

    static List<Subject> all() {
        return Stream.concat(
                        Stream.of(
                                brought("行政复议", REVIEWS),
                                brought("行政诉讼", LAWSUITS, DIRECT, AFTER_REVIEW),
                                brought("行政复议(?:、|和|及|与|或者|或)" + maybe("提起") + "行政诉讼", REVIEWS.plus(LAWSUITS)),
                                brought(maybe("行政诉讼") + "（?未经复议(?:直接)?(?:起诉|提起诉讼)?）?", DIRECT),
                                brought(maybe("行政诉讼") + "（?经?复议后(?:起诉|提起诉讼)?）?", AFTER_REVIEW)),
                        Stream.of(
                                        outcomes("维持", UPHELD),
                                        outcomes("纠正", CORRECTED),
                                        outcomes("其他结果", OTHER_OUTCOME),
                                        outcomes("尚未审结|未审结", PENDING))
                                .flatMap(subjects -> subjects))
                .toList();
    }

    /** 被申请行政复议2件, 被申请2件行政复议. */
    private static Subject brought(String kind, CellSum... readings) {
        String cases = kind + CASE;
        return Subject.count(BROUGHT + cases + IS + "|" + BROUGHT + Clause.FIGURE + cases, EITHER, readings);
    }

    private static Stream<Subject> outcomes(String words, Column column) {
        String outcome = maybe("案件") + maybe("被|结果") + "(?:" + words + ")" + maybe("的");
        return Stream.of(
                outcome("行政复议", outcome, IN_REVIEW, CellSum.of(column, REVIEW)),
                outcome(
                        "行政诉讼",
                        outcome,
                        IN_LITIGATION,
                        CellSum.of(column, DIRECT_LITIGATION, LITIGATION_AFTER_REVIEW),
                        CellSum.of(column, DIRECT_LITIGATION),
                        CellSum.of(column, LITIGATION_AFTER_REVIEW)));
    }

    private static Subject outcome(String kind, String outcome, Set<Domain> domains, CellSum... readings) {
        return Subject.count(maybe(kind) + outcome + IS + "|" + Clause.FIGURE + outcome, domains, readings);
    }
}
