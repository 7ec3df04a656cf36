package org.gongkai.documents.internal.layout;

/**
 * A straight line, across the page or down it.
 *
 * @param across whether it runs across the page
 * @param position how far down the page it runs across, or how far to the right it runs down
 * @param from where it begins
 * @param to where it ends
 */
record Ruling(boolean across, double position, double from, double to) {

    /** Lines that are nearer to each other count as one, or as touching each other. */
    static final double NEAR = 3;

    boolean touches(Ruling other) {
        return across == other.across
                ? Math.abs(position - other.position) <= NEAR && from <= other.to + NEAR && other.from <= to + NEAR
                : isNear(other.position) && other.isNear(position);
    }

    /** Says whether the line passes a place, measured along it. */
    boolean isNear(double place) {
        return from - NEAR <= place && place <= to + NEAR;
    }

    double length() {
        return to - from;
    }
}
