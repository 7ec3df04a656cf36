package org.gongkai.form;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What must hold between cells of one report: how the sum of the cells on the left compares with the sum of the cells on the
 * right.
 *
 * @param kind what the relation says
 * @param section the table whose cells it relates
 * @param left the cells of the left side; none stands for zero
 * @param right the cells of the right side
 * @since 0.1.0
 */
public record Relation(Kind kind, Section section, List<CellPath> left, List<CellPath> right) {

    /**
     * Obtains a relation.
     *
     * @param kind what it says
     * @param section the table
     * @param left the cells of the left side
     * @param right the cells of the right side
     */
    public Relation {
        left = List.copyOf(left);
        right = List.copyOf(right);
    }

    /**
     * Lists all cells that it relates.
     *
     * @return the cells of both sides
     */
    public Set<CellPath> cells() {
        return Stream.of(left, right).flatMap(List::stream).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Finds the cell that has to hold the sum of others.
     *
     * @return the total, whose parts are {@link #left()}; empty if the relation is no sum with a total of its own, such as
     *     一 + 二 = 三（七） + 四
     */
    public Optional<CellPath> total() {
        return kind.comparison() == Comparison.EQUAL && right.size() == 1
                ? Optional.of(right.get(0))
                : Optional.empty();
    }

    /** Relates columns of one row. */
    static Relation withinRow(Kind kind, Section section, Row row, List<Column> left, List<Column> right) {
        return new Relation(
                kind,
                section,
                left.stream().map(column -> CellPath.of(section, row, column)).toList(),
                right.stream().map(column -> CellPath.of(section, row, column)).toList());
    }

    /** Relates rows within one column. */
    static Relation withinColumn(Kind kind, Section section, Column column, List<Row> left, List<Row> right) {
        return new Relation(
                kind,
                section,
                left.stream().map(row -> CellPath.of(section, row, column)).toList(),
                right.stream().map(row -> CellPath.of(section, row, column)).toList());
    }

    /** How the two sides compare. */
    public enum Comparison {
        /** Left equals right. */
        EQUAL,
        /** Left is not more than right. */
        AT_MOST,
        /** Left and right are both zero or both positive. */
        ZERO_TOGETHER
    }

    /** What a relation says about the report. */
    public enum Kind {
        /** Section three, each row: the six kinds of applicant add up to 总计. */
        APPLICANTS_ADD_UP(Comparison.EQUAL),

        /** Section three, each column: all results （一） to （六） add up to （七）总计. */
        RESULTS_ADD_UP(Comparison.EQUAL),

        /** Section three, each column: 一 + 二 = 三（七） + 四, the form's own note (本列数据的勾稽关系). */
        RECEIVED_IS_HANDLED_OR_CARRIED_FORWARD(Comparison.EQUAL),

        /** Section four, each group: the four outcomes add up to 总计. */
        OUTCOMES_ADD_UP(Comparison.EQUAL),

        /** Section two, 2021: 本年制发 is at most 现行有效 + 本年废止, since last year's stock cannot be negative. */
        ISSUED_IS_IN_FORCE_OR_REPEALED(Comparison.AT_MOST),

        /** Section two, 2019: 本年新公开数量 is at most 对外公开总数量. */
        DISCLOSED_WITHIN_TOTAL(Comparison.AT_MOST),

        /** Section two, 2019: 上一年项目数量 + 本年增/减 is not negative. */
        ITEMS_NOT_NEGATIVE(Comparison.AT_MOST),

        /** Section two, 2019: there are 政府集中采购 projects just when there is an amount. */
        PROCURED_FOR_AN_AMOUNT(Comparison.ZERO_TOGETHER);

        private final Comparison comparison;

        Kind(Comparison comparison) {
            this.comparison = comparison;
        }

        /**
         * Says how the two sides compare.
         *
         * @return equal, at most, or zero together
         */
        public Comparison comparison() {
            return comparison;
        }
    }
}
