package org.gongkai.testkit;

/**
 * The ways in which clerks get a table wrong.
 *
 * @since 0.1.0
 */
public enum FaultKind {
    /** One cell holds another number. */
    ONE_CELL,
    /** Two cells hold other numbers. */
    TWO_CELLS,
    /** The numbers of a row stand one column too far right: the first is zero, the last is lost. */
    SHIFTED_ROW,
    /** Two neighbouring digits of a number are swapped. */
    SWAPPED_DIGITS,
    /** A cell holds the number of its right or left neighbour. */
    COPIED_NEIGHBOUR,
    /** A total still holds what it was before one of its parts grew. */
    STALE_TOTAL
}
