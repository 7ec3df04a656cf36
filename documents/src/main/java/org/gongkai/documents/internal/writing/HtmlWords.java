package org.gongkai.documents.internal.writing;

import java.util.Locale;
import org.gongkai.finding.CheckCounts;
import org.gongkai.finding.FindingGroup;
import org.gongkai.finding.Outcome;
import org.gongkai.text.LocalizedText;

/**
 * What pages say about reports, in the reader's language.
 *
 * @param locale the reader's locale
 */
record HtmlWords(Locale locale) {

    /** The language of reports. */
    static final String CHINESE = "zh-CN";

    String lang() {
        return text(CHINESE, "en");
    }

    String agency() {
        return text("机关", "Agency");
    }

    String unknownAgency() {
        return text("（机关不明）", "(agency not known)");
    }

    String file() {
        return text("文件", "File");
    }

    String filter() {
        return text("筛选", "Filter");
    }

    String all() {
        return text("全部结果", "All results");
    }

    String year() {
        return text("年度", "Year");
    }

    String charts() {
        return text("图表", "Charts");
    }

    String indicators() {
        return text("指标", "Indicators");
    }

    String change() {
        return text("比上年", "Change");
    }

    String zeroRows() {
        return text("各年均为0的项目未列出。", "What is zero in all years is not listed.");
    }

    String unread() {
        return text("无法读取", "Unreadable");
    }

    String result() {
        return text("检查结果", "Result of the check");
    }

    String findings() {
        return text("发现的问题", "Findings");
    }

    /** What comes with the first finding of a group. */
    String others(FindingGroup group) {
        String rules = list(group.othersByRule().entrySet().stream()
                .map(rule -> rule.getKey() + " " + rule.getValue())
                .toList());
        return group.others().stream().allMatch(finding -> finding.outcome() == Outcome.UNDECIDED)
                ? text("因此待定：", "Left open: ") + rules
                : text("同一原因：", "Of one cause: ") + rules;
    }

    String toFindings() {
        return text("查看检查结果", "See the result of the check");
    }

    String readingNotes() {
        return text("读取说明", "Notes on reading");
    }

    String toReadingNotes(int count) {
        return text("查看读取说明（" + count + "条）", "See the notes on reading (" + count + ")");
    }

    String diagnoses() {
        return text("可能的原因", "What may be behind it");
    }

    String noExplanation() {
        return text("找不到少数几个单元格能解释这些差错。", "No few cells explain these failures.");
    }

    String morePossibilities(int count) {
        return text("另有" + count + "种可能", count + " more possibilities");
    }

    String waived() {
        return text("已接受的问题", "Accepted findings");
    }

    String lapsed() {
        return text("已失效的豁免", "Lapsed waivers");
    }

    String leftOut() {
        return text("未计入的报告", "Reports that were left out");
    }

    String tolerated() {
        return text("差额在允许范围内", "Within what the policy allows");
    }

    String skipped() {
        return text("未执行的规则", "Rules that did not look at the report");
    }

    String policy() {
        return text("检查方针", "Departures from the catalogue");
    }

    String places(int count) {
        return text("位置（" + count + "处）", "Where (" + count + ")");
    }

    String blankCell() {
        return text("空白", "blank");
    }

    String list(Iterable<String> texts) {
        return String.join(text("，", ", "), texts);
    }

    String checks(CheckCounts checks) {
        return text(
                "检查%d项：通过%d，未通过%d，待定%d"
                        .formatted(
                                checks.ran(),
                                checks.passed() + checks.tolerated(),
                                checks.failed(),
                                checks.undecided()),
                "%d checks: %d passed, %d failed, %d undecided"
                        .formatted(
                                checks.ran(),
                                checks.passed() + checks.tolerated(),
                                checks.failed(),
                                checks.undecided()));
    }

    String text(String zh, String en) {
        return of(new LocalizedText(zh, en));
    }

    String of(LocalizedText text) {
        return text.in(locale);
    }
}
