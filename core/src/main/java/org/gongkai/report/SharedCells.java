package org.gongkai.report;

/** The cells that nearly every report consists of, made once. */
final class SharedCells {

    static final Cell BLANK = new Cell.Blank();
    static final Cell NOT_APPLICABLE = new Cell.NotApplicable();

    private static final Cell[] SMALL = new Cell[256];

    static {
        for (int value = 0; value < SMALL.length; value++) {
            SMALL[value] = new Cell.Count(value);
        }
    }

    private SharedCells() {}

    static Cell count(long value) {
        return value >= 0 && value < SMALL.length ? SMALL[(int) value] : new Cell.Count(value);
    }
}
