package org.gongkai.documents.internal.table;

import java.util.List;
import java.util.Map;

/**
 * Accepted spellings of the labels, such as 合计 for 总计: what published tables use, the form does not list, and similarity
 * cannot lead to its labels.
 */
final class LabelSpellings {

    /** What stands in the corners, above the columns and beside the values of the tables and names none of them. */
    static final List<String> CAPTIONS = List.of(
            "信息内容", "申请人情况", "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", "单位：件", "单位：万元", "序号", "项目", "类别", "指标", "数量", "件数");

    private static final Map<String, String> STANDARD_LABELS = Map.of("合计", "总计");

    private LabelSpellings() {}

    /** Gives the form's own word for a key in use. */
    static String standard(String key) {
        String usual = key.replace("其它", "其他");
        return STANDARD_LABELS.getOrDefault(usual, usual);
    }
}
