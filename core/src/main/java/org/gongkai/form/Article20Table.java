package org.gongkai.form;

import static org.gongkai.form.Relation.Kind.DISCLOSED_WITHIN_TOTAL;
import static org.gongkai.form.Relation.Kind.ISSUED_IS_IN_FORCE_OR_REPEALED;
import static org.gongkai.form.Relation.Kind.ITEMS_NOT_NEGATIVE;
import static org.gongkai.form.Relation.Kind.PROCURED_FOR_AN_AMOUNT;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.gongkai.text.LocalizedText;

/**
 * Section two, 主动公开政府信息情况. The rows follow the items of Article 20; the forms ask for different columns.
 *
 * @since 0.1.0
 */
public final class Article20Table {

    private static final LocalizedText CONTENT = new LocalizedText("信息内容", "Information");

    private static final RowGroup ITEM_1 = RowGroup.unnamed("第二十条第（一）项", "Article 20(1)");
    private static final RowGroup ITEM_5 = RowGroup.unnamed("第二十条第（五）项", "Article 20(5)");
    private static final RowGroup ITEM_6 = RowGroup.unnamed("第二十条第（六）项", "Article 20(6)");
    private static final RowGroup ITEM_8 = RowGroup.unnamed("第二十条第（八）项", "Article 20(8)");
    private static final RowGroup ITEM_9 = RowGroup.unnamed("第二十条第（九）项", "Article 20(9)");

    /** Section two as the form of 2021 asks for it. */
    public static final class Form2021 {
        /** 本年制发件数: documents issued in the report year. */
        public static final Column ISSUED = Column.count("issued", "本年制发件数", "Issued this year");

        /** 本年废止件数: documents repealed in the report year. */
        public static final Column REPEALED = Column.count("repealed", "本年废止件数", "Repealed this year");

        /** 现行有效件数: documents in force at the end of the report year. */
        public static final Column IN_FORCE = Column.count("inForce", "现行有效件数", "In force");

        private static final List<Column> DOCUMENTS = List.of(ISSUED, REPEALED, IN_FORCE);

        /** 本年处理决定数量: decisions made in the report year. */
        public static final Column DECISIONS = Column.count("decisions", "本年处理决定数量", "Decisions this year");

        /** 本年收费金额: what was charged in the report year, in 万元. */
        public static final Column AMOUNT =
                Column.amount("amount", "本年收费金额（单位：万元）", "Amount charged this year (10,000 yuan)");

        /** 规章, government rules: only national, provincial and prefectural organs may make them (立法法). */
        public static final Row GOVERNMENT_RULES = row(ITEM_1, "governmentRules", "规章", "Government rules", DOCUMENTS);

        /** 行政规范性文件, normative documents. */
        public static final Row NORMATIVE_DOCUMENTS =
                row(ITEM_1, "normativeDocuments", "行政规范性文件", "Normative documents", DOCUMENTS);

        /** 行政许可, administrative licensing. */
        public static final Row LICENSING =
                row(ITEM_5, "licensing", "行政许可", "Administrative licensing", List.of(DECISIONS));

        /** 行政处罚, administrative penalties. */
        public static final Row PENALTIES =
                row(ITEM_6, "penalties", "行政处罚", "Administrative penalties", List.of(DECISIONS));

        /** 行政强制, administrative coercion. */
        public static final Row COERCION =
                row(ITEM_6, "coercion", "行政强制", "Administrative coercion", List.of(DECISIONS));

        /** 行政事业性收费, administrative fees; not the information-processing fee of section six. */
        public static final Row FEES = row(ITEM_8, "fees", "行政事业性收费", "Administrative fees", List.of(AMOUNT));

        private static final List<Row> ROWS =
                List.of(GOVERNMENT_RULES, NORMATIVE_DOCUMENTS, LICENSING, PENALTIES, COERCION, FEES);

        /** The table. */
        public static final Table TABLE = table(
                ROWS, relations(ROWS, ISSUED_IS_IN_FORCE_OR_REPEALED, List.of(ISSUED), List.of(IN_FORCE, REPEALED)));

        private Form2021() {}
    }

    /** Section two as the form of 2019 asked for it. */
    public static final class Form2019 {
        private static final Column NEWLY_DISCLOSED =
                Column.count("newlyDisclosed", "本年新公开数量", "Newly disclosed this year");
        private static final Column TOTAL_DISCLOSED = Column.count("totalDisclosed", "对外公开总数量", "Disclosed in total");

        /** 本年新制作数量: documents made in the report year. */
        public static final Column NEWLY_MADE = Column.count("newlyMade", "本年新制作数量", "Newly made this year");

        private static final List<Column> DOCUMENTS = List.of(NEWLY_MADE, NEWLY_DISCLOSED, TOTAL_DISCLOSED);

        /** 上一年项目数量: items at the end of the year before. */
        public static final Column PREVIOUS_YEAR_ITEMS =
                Column.count("previousYearItems", "上一年项目数量", "Items of the previous year");

        /** 本年增/减: items gained or, below zero, lost in the report year. */
        public static final Column CHANGE = Column.signedCount("change", "本年增/减", "Change this year");

        /** 处理决定数量: decisions made in the report year. */
        public static final Column DECISIONS = Column.count("decisions", "处理决定数量", "Decisions");

        private static final List<Column> ITEMS = List.of(PREVIOUS_YEAR_ITEMS, CHANGE, DECISIONS);
        private static final List<Column> FEE_ITEMS = List.of(PREVIOUS_YEAR_ITEMS, CHANGE);
        private static final Column PROJECTS = Column.count("projects", "采购项目数量", "Procurement projects");
        private static final Column AMOUNT = Column.amount("amount", "采购总金额", "Total amount (10,000 yuan)");
        private static final List<Column> PROCUREMENT = List.of(PROJECTS, AMOUNT);

        /** 规章, government rules: only national, provincial and prefectural organs may make them (立法法). */
        public static final Row GOVERNMENT_RULES = row(ITEM_1, "governmentRules", "规章", "Government rules", DOCUMENTS);

        /** 规范性文件, normative documents. */
        public static final Row NORMATIVE_DOCUMENTS =
                row(ITEM_1, "normativeDocuments", "规范性文件", "Normative documents", DOCUMENTS);

        /** 行政许可, administrative licensing. */
        public static final Row LICENSING = row(ITEM_5, "licensing", "行政许可", "Administrative licensing", ITEMS);

        /** 行政处罚, administrative penalties. */
        public static final Row PENALTIES = row(ITEM_6, "penalties", "行政处罚", "Administrative penalties", ITEMS);

        /** 行政强制, administrative coercion. */
        public static final Row COERCION = row(ITEM_6, "coercion", "行政强制", "Administrative coercion", ITEMS);

        private static final List<Row> ROWS = List.of(
                GOVERNMENT_RULES,
                NORMATIVE_DOCUMENTS,
                LICENSING,
                row(ITEM_5, "otherServices", "其他对外管理服务事项", "Other external services", ITEMS),
                PENALTIES,
                COERCION,
                row(ITEM_8, "fees", "行政事业性收费", "Administrative fees", FEE_ITEMS),
                row(ITEM_9, "procurement", "政府集中采购", "Centralized procurement", PROCUREMENT));

        /** The table. */
        public static final Table TABLE = table(
                ROWS,
                Stream.of(
                                relations(
                                        ROWS,
                                        DISCLOSED_WITHIN_TOTAL,
                                        List.of(NEWLY_DISCLOSED),
                                        List.of(TOTAL_DISCLOSED)),
                                relations(ROWS, ITEMS_NOT_NEGATIVE, List.of(), FEE_ITEMS),
                                relations(ROWS, PROCURED_FOR_AN_AMOUNT, List.of(PROJECTS), List.of(AMOUNT)))
                        .flatMap(List::stream)
                        .toList());

        private Form2019() {}
    }

    private Article20Table() {}

    private static Table table(List<Row> rows, List<Relation> relations) {
        return new Table(
                Section.ARTICLE_20,
                Table.Arrangement.GROUP_BY_GROUP,
                Optional.of(CONTENT),
                Optional.empty(),
                rows,
                relations);
    }

    private static Row row(RowGroup item, String key, String zh, String en, List<Column> columns) {
        return item.row(key, zh, en, OptionalInt.of(20), columns);
    }

    /** The relation within each row that has these columns. */
    private static List<Relation> relations(List<Row> rows, Relation.Kind kind, List<Column> left, List<Column> right) {
        return rows.stream()
                .filter(row -> row.columns().containsAll(left) && row.columns().containsAll(right))
                .map(row -> Relation.withinRow(kind, Section.ARTICLE_20, row, left, right))
                .toList();
    }
}
