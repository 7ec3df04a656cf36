package org.gongkai.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.form.Article20Table.Form2019;
import org.gongkai.form.Article20Table.Form2021;
import org.gongkai.form.Column;
import org.gongkai.form.Form;
import org.gongkai.form.FormCell;
import org.gongkai.form.Row;
import org.gongkai.report.ApplicationHandling;
import org.gongkai.report.ApplicationResults;
import org.gongkai.report.Cell;
import org.gongkai.report.DisclosureReport;
import org.gongkai.report.ReviewAndLitigation;

/**
 * Something true that the prose can say of a report.
 *
 * @param count the count of which it speaks
 * @param wordings sentences that say it, with {@code %s} for the count and its unit
 */
record TrueStatement(long count, List<String> wordings) {

    static List<TrueStatement> of(DisclosureReport report) {
        List<TrueStatement> statements = new ArrayList<>();
        report.article20().ifPresent(section -> addArticle20(report, statements));
        report.applications().ifPresent(applications -> addRequests(applications, statements));
        report.reviewAndLitigation().ifPresent(cases -> addCases(cases, statements));
        return statements;
    }

    private static void addArticle20(DisclosureReport report, List<TrueStatement> statements) {
        addCell(
                report,
                Form2021.NORMATIVE_DOCUMENTS,
                Form2021.ISSUED,
                statements,
                "制发行政规范性文件%s。",
                "新制定规范性文件%s。",
                "出台行政规范性文件%s，均同步解读。");
        addCell(report, Form2021.NORMATIVE_DOCUMENTS, Form2021.REPEALED, statements, "废止规范性文件%s。", "宣布失效、废止规范性文件%s。");
        addCell(
                report,
                Form2021.NORMATIVE_DOCUMENTS,
                Form2021.IN_FORCE,
                statements,
                "截至年底，现行有效的行政规范性文件共%s。",
                "现行有效行政规范性文件%s，已全部公开。");
        addCell(report, Form2019.NORMATIVE_DOCUMENTS, Form2019.NEWLY_MADE, statements, "新制作规范性文件%s。");
        addCell(report, Form2021.LICENSING, Form2021.DECISIONS, statements, "作出行政许可决定%s。", "办理行政许可%s。");
        addCell(report, Form2021.PENALTIES, Form2021.DECISIONS, statements, "作出行政处罚决定%s。", "实施行政处罚%s。");
        addCell(report, Form2021.COERCION, Form2021.DECISIONS, statements, "作出行政强制决定%s。");
    }

    /** Adds a statement on a cell that one form has, for every form that has a cell at the same address. */
    private static void addCell(
            DisclosureReport report, Row row, Column column, List<TrueStatement> statements, String... wordings) {
        Stream.of(Form.values())
                .flatMap(form -> form.cell(row, column).stream())
                .map(FormCell::path)
                .filter(path -> report.form().cell(path).isPresent())
                .findFirst()
                .ifPresent(path -> add(statements, count(report.cell(path)), wordings));
    }

    private static void addRequests(ApplicationHandling all, List<TrueStatement> statements) {
        ApplicationResults results = all.results();
        long received = count(all.newlyReceived().total());
        add(
                statements,
                received,
                "全年共收到政府信息公开申请%s。",
                "本年度新收申请%s，同比增长30%%。",
                "今年以来，本机关受理了%s政府信息公开申请。",
                "收到公民、法人和其他组织提出的政府信息公开申请%s，比上年多3件。",
                "未收到咨询来信，收到申请%s，均按规定办理。",
                "过去一年，各渠道共接收政府信息公开申请%s。",
                "按照《条例》第二十九条规范登记，全年收到政府信息公开申请%s。");
        add(statements, count(all.carriedOver().total()), "上年结转政府信息公开申请%s。", "含去年结转的申请%s。", "承接上一年度未办结申请%s。");
        add(statements, count(results.total().total()), "共办结政府信息公开申请%s。", "本年办理依申请公开事项%s，未发生超期。", "办理完毕政府信息公开申请%s。");
        add(statements, count(results.granted().total()), "在办结的申请中，予以公开%s。", "申请办理结果：予以公开%s。", "政府信息公开申请中，同意公开%s。");
        add(statements, count(results.partiallyGranted().total()), "从申请的办理结果看，部分公开%s。", "政府信息公开申请中，区分处理后部分公开%s。");
        add(statements, count(results.denied().computedTotal().total()), "在办结的申请中，不予公开%s。", "申请办结情况：%s不予公开。");
        add(statements, count(results.unableToProvide().computedTotal().total()), "在办结的申请中，无法提供%s。");
        add(statements, count(results.notProcessed().computedTotal().total()), "在办结的申请中，不予处理%s。");
        add(statements, count(results.other().computedTotal().total()), "在办结的申请中，其他处理%s。");
        add(
                statements,
                count(all.carriedForward().total()),
                "结转下年度继续办理申请%s。",
                "结转至下一年办理的申请有%s。",
                "尚未到办理期限、转入下年继续办理的申请%s。");
    }

    private static void addCases(ReviewAndLitigation cases, List<TrueStatement> statements) {
        add(statements, count(cases.review().total()), "因政府信息公开被申请行政复议%s。", "发生%s行政复议案件。", "依法应对政府信息公开行政复议%s。");
        add(statements, count(cases.review().upheld()), "行政复议案件中，行政复议结果维持%s。");
        add(statements, count(cases.review().corrected()), "行政复议结果纠正%s。");
        add(
                statements,
                count(cases.directLitigation().total())
                        + count(cases.litigationAfterReview().total()),
                "因政府信息公开被提起行政诉讼%s。");
        add(statements, count(cases.directLitigation().total()), "行政诉讼（未经复议）%s。");
        add(statements, count(cases.litigationAfterReview().total()), "复议后起诉%s。");
    }

    private static void add(List<TrueStatement> statements, long count, String... wordings) {
        statements.add(new TrueStatement(count, List.of(wordings)));
    }

    private static long count(Cell cell) {
        return cell instanceof Cell.Count count ? count.value() : 0;
    }
}
