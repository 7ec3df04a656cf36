package org.gongkai.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.gongkai.form.ApplicationsTable;
import org.gongkai.form.FormCell;
import org.gongkai.form.RowGroup;
import org.gongkai.report.ApplicationHandling;
import org.gongkai.report.ApplicationResults;
import org.gongkai.report.Article20Form2019;
import org.gongkai.report.Article20Form2021;
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
        report.applications().ifPresent(applications -> addRequests(report, applications, statements));
        report.reviewAndLitigation().ifPresent(cases -> addCases(cases, statements));
        report.article20().ifPresent(section -> {
            if (section instanceof Article20Form2021 standard) {
                addStandard(standard, statements);
            } else if (section instanceof Article20Form2019 trial) {
                addTrial(trial, statements);
            }
        });
        return statements;
    }

    private static void addRequests(DisclosureReport report, ApplicationHandling all, List<TrueStatement> statements) {
        ApplicationResults results = all.results();
        long received = count(all.newlyReceived().total());
        add(
                statements,
                received,
                "全年共收到政府信息公开申请%s。",
                "本年度新收申请%s，同比增长30%%。",
                "今年以来，本机关受理了%s政府信息公开申请。",
                "收到公民、法人和其他组织提出的政府信息公开申请%s，比上年多3件。",
                "未收到咨询来信，收到申请%s，均按规定办理。");
        add(statements, count(all.carriedOver().total()), "上年结转政府信息公开申请%s。", "含去年结转的申请%s。");
        add(statements, count(results.total().total()), "共办结政府信息公开申请%s。", "本年办理依申请公开事项%s，未发生超期。");
        add(statements, count(results.granted().total()), "在办结的申请中，予以公开%s。", "申请办理结果：予以公开%s。");
        add(statements, count(results.partiallyGranted().total()), "从申请的办理结果看，部分公开%s。");
        add(statements, total(report, ApplicationsTable.DENIED), "在办结的申请中，不予公开%s。", "申请办结情况：%s不予公开。");
        add(statements, total(report, ApplicationsTable.UNABLE), "在办结的申请中，无法提供%s。");
        add(statements, total(report, ApplicationsTable.NOT_PROCESSED), "在办结的申请中，不予处理%s。");
        add(
                statements,
                switch (report.form()) {
                    case FORM_2019 -> total(report, cell -> cell.row().equals(ApplicationsTable.OTHER_UNDIVIDED));
                    case FORM_2021 -> total(report, ApplicationsTable.OTHER);
                },
                "在办结的申请中，其他处理%s。");
        add(statements, count(all.carriedForward().total()), "结转下年度继续办理申请%s。", "结转至下一年办理的申请有%s。");
    }

    private static void addCases(ReviewAndLitigation cases, List<TrueStatement> statements) {
        add(statements, count(cases.review().total()), "因政府信息公开被申请行政复议%s。", "发生%s行政复议案件。");
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

    private static void addStandard(Article20Form2021 section, List<TrueStatement> statements) {
        add(statements, count(section.normativeDocuments().issued()), "制发行政规范性文件%s。", "新制定规范性文件%s。");
        add(statements, count(section.normativeDocuments().repealed()), "废止规范性文件%s。");
        add(statements, count(section.normativeDocuments().inForce()), "截至年底，现行有效的行政规范性文件共%s。");
        addDecisions(
                count(section.licensing().decisions()),
                count(section.penalties().decisions()),
                count(section.coercion().decisions()),
                statements);
    }

    private static void addTrial(Article20Form2019 section, List<TrueStatement> statements) {
        add(statements, count(section.normativeDocuments().newlyMade()), "新制作规范性文件%s。");
        addDecisions(
                count(section.licensing().decisions()),
                count(section.penalties().decisions()),
                count(section.coercion().decisions()),
                statements);
    }

    private static void addDecisions(long licensing, long penalties, long coercion, List<TrueStatement> statements) {
        add(statements, licensing, "作出行政许可决定%s。");
        add(statements, penalties, "作出行政处罚决定%s。");
        add(statements, coercion, "作出行政强制决定%s。");
    }

    private static void add(List<TrueStatement> statements, long count, String... wordings) {
        statements.add(new TrueStatement(count, List.of(wordings)));
    }

    private static long total(DisclosureReport report, RowGroup group) {
        return total(report, cell -> cell.row().group().filter(group::equals).isPresent());
    }

    private static long total(DisclosureReport report, Predicate<FormCell> cells) {
        return report.form().cells().stream()
                .filter(cells)
                .filter(cell -> cell.column().equals(ApplicationsTable.TOTAL_APPLICANTS))
                .mapToLong(cell -> count(report.cell(cell.path())))
                .sum();
    }

    private static long count(Cell cell) {
        return cell instanceof Cell.Count count ? count.value() : 0;
    }
}
