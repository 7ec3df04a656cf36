package org.gongkai.validation.internal.prose;

/** Words from which the phrases of the subjects are made, as regular expressions. */
final class Phrases {

    private static final String APPLICANTS = "(?:公民、?法人(?:或者|或|和|及|与)其他组织(?:提出|提交)?的?)?";

    /** What is applied for: 政府信息公开申请 and its other names. */
    static final String REQUEST = "(?:" + APPLICANTS
            + "(?:各类)?(?:(?:政府信息公开|政务公开|政府信息|信息公开|公开)?申请|(?:政府信息)?依申请公开的?(?:政府信息|政务信息|信息)?(?:公开)?(?:申请)?)"
            + "(?:事项|办件|案件|件)?)";

    /** What stands between a noun and its figure, with the mark of the figure. */
    static final String IS = "(?:的)?(?:总数量|数量|件数|总数|总量|数)?(?:共计|共有|共|合计|总计|计|为|有|是|达到|达)?：?" + Clause.FIGURE;

    /** What stands between a verb and its figure, with the mark of the figure. */
    static final String DID = "了?(?:共计|共|合计|总计)?" + Clause.FIGURE;

    private Phrases() {}

    static String maybe(String words) {
        return "(?:" + words + ")?";
    }

    /** A verb whose object stands before or behind the figure or is left out: 收到申请12件, 收到12件申请, 收到12件. */
    static String done(String verb, String object) {
        String does = "(?:" + verb + ")";
        return does + "了?" + object + IS + "|" + does + DID + maybe("的?" + object) + "|" + object + does + DID;
    }
}
