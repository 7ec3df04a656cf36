package org.gongkai.validation.internal.prose;

import static org.gongkai.form.ApplicationsTable.ALL_RESULTS;
import static org.gongkai.form.ApplicationsTable.CARRIED_FORWARD;
import static org.gongkai.form.ApplicationsTable.CARRIED_OVER;
import static org.gongkai.form.ApplicationsTable.DENIED;
import static org.gongkai.form.ApplicationsTable.GRANTED;
import static org.gongkai.form.ApplicationsTable.NEWLY_RECEIVED;
import static org.gongkai.form.ApplicationsTable.NOT_PROCESSED;
import static org.gongkai.form.ApplicationsTable.OTHER;
import static org.gongkai.form.ApplicationsTable.OTHER_UNDIVIDED;
import static org.gongkai.form.ApplicationsTable.PARTIALLY_GRANTED;
import static org.gongkai.form.ApplicationsTable.TOTAL_APPLICANTS;
import static org.gongkai.form.ApplicationsTable.UNABLE;
import static org.gongkai.validation.internal.prose.Phrases.IS;
import static org.gongkai.validation.internal.prose.Phrases.REQUEST;
import static org.gongkai.validation.internal.prose.Phrases.done;
import static org.gongkai.validation.internal.prose.Phrases.maybe;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gongkai.form.Row;
import org.gongkai.form.RowGroup;

/** What is claimed of requests, section three. */
final class RequestSubjects {

    private static final Set<Domain> NAMED = EnumSet.of(Domain.REQUESTS);

    /** For words that are of this form alone, such as 新收 and 予以公开, as long as nothing else was spoken of. */
    private static final Set<Domain> NAMED_OR_CLEAR = EnumSet.of(Domain.REQUESTS, Domain.UNKNOWN);

    /** Requests newly received. */
    static final CellSum RECEIVED = rows(NEWLY_RECEIVED);

    private static final CellSum TO_BE_HANDLED = rows(NEWLY_RECEIVED, CARRIED_OVER);
    private static final CellSum HANDLED = rows(ALL_RESULTS);
    private static final CellSum REFUSED = group(DENIED);
    private static final CellSum OTHERWISE = group(OTHER).plus(rows(OTHER_UNDIVIDED));
    private static final CellSum ANSWERED =
            rows(GRANTED, PARTIALLY_GRANTED).plus(REFUSED).plus(group(UNABLE));
    private static final CellSum ANSWERED_OR_RETURNED = ANSWERED.plus(group(NOT_PROCESSED));

    private RequestSubjects() {}

    static List<Subject> all() {
        return List.of(
                Subject.count(done("新收到|新收|新接收|新受理|新增", REQUEST), NAMED_OR_CLEAR, RECEIVED),
                Subject.count(done("接收到|收到|接到|接收|登记", REQUEST), NAMED, RECEIVED, TO_BE_HANDLED),
                Subject.count(done("受理并?办理|受理并?答复|受理并?办结|受理|办理|处理", REQUEST), NAMED, RECEIVED, TO_BE_HANDLED, HANDLED),
                Subject.count(done("办结|办理完毕|处理完毕|办理完结", REQUEST), NAMED, HANDLED),
                Subject.count(done("办理并?答复|答复|办复|回复", REQUEST), NAMED, HANDLED, ANSWERED_OR_RETURNED, ANSWERED),
                Subject.count(
                        "(?:依申请公开(?:申请|事项|件)|政府信息公开申请|信息公开申请)(?:事项|件)?" + IS,
                        NAMED,
                        RECEIVED,
                        TO_BE_HANDLED,
                        HANDLED,
                        rows(GRANTED),
                        rows(GRANTED, PARTIALLY_GRANTED)),
                Subject.count("(?:上一?年度?|去年)(?:结转|转入|遗留)的?" + maybe(REQUEST) + IS, NAMED_OR_CLEAR, rows(CARRIED_OVER)),
                Subject.count(
                        "结转[至到]?(?:下一?年度?|次年|明年)(?:继续)?(?:办理|处理|答复)?的?" + maybe(REQUEST) + IS,
                        NAMED_OR_CLEAR,
                        rows(CARRIED_FORWARD)),
                result("予以公开|同意公开|准予公开|全部公开", rows(GRANTED), rows(GRANTED, PARTIALLY_GRANTED)),
                result("予以部分公开|部分公开", rows(PARTIALLY_GRANTED)),
                result("不予公开", REFUSED),
                result("无法提供", group(UNABLE)),
                result("不予处理", group(NOT_PROCESSED)),
                result("其他处理", OTHERWISE));
    }

    /** A result stands before or behind its figure: 予以公开9件, 9件予以公开. */
    private static Subject result(String words, CellSum... readings) {
        String result = "(?:作出|作|决定|答复)?(?:" + words + ")";
        return Subject.count(
                result + maybe("的?" + REQUEST) + "(?:答复|处理|决定)?" + IS + "|" + Clause.FIGURE + maybe("的?" + REQUEST)
                        + result + "(?:答复|处理|决定)?",
                NAMED_OR_CLEAR,
                readings);
    }

    private static CellSum rows(Row... rows) {
        return CellSum.of(TOTAL_APPLICANTS, rows);
    }

    private static CellSum group(RowGroup group) {
        return CellSum.of(TOTAL_APPLICANTS, group);
    }
}
