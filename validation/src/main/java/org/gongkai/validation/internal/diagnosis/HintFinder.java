package org.gongkai.validation.internal.diagnosis;

import static org.gongkai.finding.CellCorrection.Hint.DIGITS_SWAPPED;
import static org.gongkai.finding.CellCorrection.Hint.DIGIT_DOUBLED;
import static org.gongkai.finding.CellCorrection.Hint.DIGIT_DROPPED;
import static org.gongkai.finding.CellCorrection.Hint.NEIGHBOUR_COPIED;
import static org.gongkai.finding.CellCorrection.Hint.TOTAL_NOT_UPDATED;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.finding.CellCorrection.Hint;
import org.gongkai.form.FormCell;

/** Guesses how a wrong number came about, from what it should be and what stands around it. */
final class HintFinder {

    /** Smaller numbers are the same by chance. */
    private static final long TELLING = 10;

    private HintFinder() {}

    static Optional<Hint> find(TrialTables tables, int cell, long proposed) {
        long found = tables.count(cell);
        if (isSwapped(found, proposed)) {
            return Optional.of(DIGITS_SWAPPED);
        }
        if (isOneDigitShort(found, proposed)) {
            return Optional.of(DIGIT_DROPPED);
        }
        if (isDoubled(found, proposed)) {
            return Optional.of(DIGIT_DOUBLED);
        }
        if (found >= TELLING && neighbours(tables, cell).anyMatch(neighbour -> neighbour == found)) {
            return Optional.of(NEIGHBOUR_COPIED);
        }
        return lacksOnePart(tables, cell, proposed - found) ? Optional.of(TOTAL_NOT_UPDATED) : Optional.empty();
    }

    private static boolean isSwapped(long found, long proposed) {
        String digits = Long.toString(found);
        String wanted = Long.toString(proposed);
        return digits.length() == wanted.length()
                && IntStream.range(0, digits.length() - 1).anyMatch(i -> wanted.equals(swapped(digits, i)));
    }

    private static String swapped(String digits, int i) {
        return digits.substring(0, i) + digits.charAt(i + 1) + digits.charAt(i) + digits.substring(i + 2);
    }

    private static boolean isOneDigitShort(long found, long proposed) {
        String wanted = Long.toString(proposed);
        return wanted.length() > 1
                && found > 0
                && IntStream.range(0, wanted.length())
                        .anyMatch(i -> without(wanted, i).equals(Long.toString(found)));
    }

    private static boolean isDoubled(long found, long proposed) {
        String digits = Long.toString(found);
        return IntStream.range(0, digits.length() - 1)
                .filter(i -> digits.charAt(i) == digits.charAt(i + 1))
                .anyMatch(i -> without(digits, i).equals(Long.toString(proposed)));
    }

    private static String without(String digits, int i) {
        return digits.substring(0, i) + digits.substring(i + 1);
    }

    private static Stream<Long> neighbours(TrialTables tables, int cell) {
        FormCell place = tables.place(cell);
        return Stream.of(cell - 1, cell + 1)
                .filter(neighbour -> neighbour >= 0 && neighbour < tables.size())
                .filter(neighbour -> tables.place(neighbour).table() == place.table()
                        && tables.place(neighbour).row().equals(place.row()))
                .filter(tables::holdsCount)
                .map(tables::count);
    }

    private static boolean lacksOnePart(TrialTables tables, int cell, long lacking) {
        return lacking >= TELLING
                && tables.sumsOf(cell).stream()
                        .filter(sum -> sum.right().equals(List.of(cell)))
                        .flatMap(sum -> sum.left().stream())
                        .anyMatch(part -> tables.holdsCount(part) && tables.count(part) == lacking);
    }
}
