package org.gongkai.figures;

import org.gongkai.report.Cell;

/**
 * What kind of thing a cell holds, for tables whose columns hold numbers only.
 *
 * @since 0.1.0
 */
public enum CellState {
    /** A count or an amount. */
    NUMBER("number"),
    /** Nothing, which is not zero; also where the report does not have the table. */
    BLANK("blank"),
    /** A mark that nothing applies. */
    NOT_APPLICABLE("notApplicable"),
    /** A text that is no number. */
    TEXT("text"),
    /** The report's form does not have the cell. */
    NOT_IN_FORM("notInForm");

    private final String key;

    CellState(String key) {
        this.key = key;
    }

    /**
     * Tells what kind of thing a cell holds.
     *
     * @param cell the cell
     * @return every state but {@link #NOT_IN_FORM}
     */
    public static CellState of(Cell cell) {
        if (cell instanceof Cell.Blank) {
            return BLANK;
        }
        if (cell instanceof Cell.NotApplicable) {
            return NOT_APPLICABLE;
        }
        return cell instanceof Cell.Text ? TEXT : NUMBER;
    }

    /**
     * Gives the state's name in tables and in JSON.
     *
     * @return the key, for example {@code notApplicable}
     */
    public String key() {
        return key;
    }
}
