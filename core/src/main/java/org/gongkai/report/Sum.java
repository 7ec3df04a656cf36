package org.gongkai.report;

/** Adds up counts that are all known: a sum with a part that is blank, or no number, is blank. */
final class Sum {

    private Sum() {}

    static Cell of(Cell... parts) {
        long sum = 0;
        for (Cell part : parts) {
            if (!(part instanceof Cell.Count count)) {
                return Cell.blank();
            }
            sum += count.value();
        }
        return Cell.count(sum);
    }
}
