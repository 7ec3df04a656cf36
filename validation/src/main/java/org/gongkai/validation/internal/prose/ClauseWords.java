package org.gongkai.validation.internal.prose;

import org.gongkai.report.DisclosureReport;

/** Takes the words off a clause that do not change what it claims. Every other word has to be understood by its reader. */
final class ClauseWords {

    private static final String ITSELF =
            "我(?:们|局|委|办|镇|乡|街道|厅|院|所|中心|单位|机关|部门|办公室|部|会|处|管委会)|本(?:机关|单位|局|委|办|镇|乡|街道|厅|部门|部|办公室)";

    private static final String TOPIC = "在?(?:政府信息)?依申请公开(?:政府信息)?(?:工作)?(?:方面|情况|中)|(?:申请)?(?:办理|办结|处理)(?:情况|结果)";

    private static final Expression LEAD = new Expression("(?:[、，：）]|" + ITSELF + "|" + TOPIC
            + "|[（(]?[一二三四五六七八九十\\d]{1,2}(?:[）、.]|是)|[①②③④⑤⑥⑦⑧⑨⑩]"
            + "|其中|共计|共有|总共|一共|共|合计|总计|经统计|统计|已经|已|依法|实际|以及|及|和|并|另外|另有|另|还有|还|同时|包括|包含|含|有|对)");

    private final ReportYear year;
    private final String agency;

    ClauseWords(DisclosureReport report) {
        this.year = new ReportYear(report.year());
        this.agency = report.agency().name().orElse("");
    }

    ReportYear year() {
        return year;
    }

    /** The words of a clause that count, with {@link Clause#FIGURE} in place of its figure. */
    String essential(Clause clause) {
        String words = clause.words();
        String known = agency.isEmpty() ? words : words.replace(agency, "");
        String timeless = year.strip(known);
        int start = 0;
        for (int end = LEAD.endOfOpening(timeless, 0); end > start; end = LEAD.endOfOpening(timeless, start)) {
            start = end;
        }
        return timeless.substring(start);
    }
}
