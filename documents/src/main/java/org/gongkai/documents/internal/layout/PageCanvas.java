package org.gongkai.documents.internal.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.gongkai.documents.source.CellMark.Kind;
import org.gongkai.documents.source.UnreadableSourceException;

/**
 * Takes what is printed on a page in the order in which it is printed, and tells what of it is seen: what is covered, struck
 * out, printed twice, or in the colour of what is behind it. Lengths are in points, from the left and the top of the page as
 * it is seen; colours are red, green and blue in a number.
 */
public final class PageCanvas {

    /** The breadth in points of the broadest line that separates cells. */
    private static final double BROADEST = 3;

    /** Shorter strokes are parts of letters and drawings. */
    private static final double SHORTEST = 4;

    /** Characters of this size in points are not seen. */
    private static final double SMALLEST = 1;

    /** How far a line of text may rise, as a part of its length; what rises more is a watermark. */
    private static final double SLANT = 0.2;

    /** Nobody tells colours apart whose parts differ by no more. */
    private static final int LIKE = 16;

    private static final int WHITE = 0xFFFFFF;

    /** A page on which such a part of the characters is written up or down lies on its side. */
    private static final double NEARLY_ALL = 0.9;

    /** Areas are kept by bands of so many points, so that those at a place are found at once. */
    private static final int BAND = 20;

    /** Comparisons of characters with lines and areas; more than any page needs. */
    private static final int MOST_COMPARISONS = 20_000_000;

    /** Where a line that strikes a character out runs, in sizes of the font above the baseline. */
    private static final double LOWEST_STRIKE = 0.12;

    private static final double HIGHEST_STRIKE = 0.62;

    /** The same character printed again so near, in sizes of the font, is bold print. */
    private static final double BOLD = 0.2;

    private final int number;
    private final double width;
    private final double height;
    private final List<Glyph> glyphs = new ArrayList<>();

    /** How many areas had been printed when each character was. */
    private final List<Integer> areasBefore = new ArrayList<>();

    private final List<Area> areas = new ArrayList<>();
    private final List<Ruling> rulings = new ArrayList<>();
    private final NavigableMap<Double, List<Ruling>> strokes = new TreeMap<>();
    private final Map<Integer, List<double[]>> slanted = new HashMap<>();
    private final WorkLimit work;
    private int comparisons;

    /** How many characters are written up and down the page. */
    private int upward;

    private int downward;

    /**
     * An area of one colour.
     *
     * @param order how many areas were printed before it
     * @param colour the colour; empty for a picture
     */
    private record Area(double left, double top, double right, double bottom, OptionalInt colour, int order) {
        boolean contains(Glyph glyph) {
            return left <= glyph.middleX()
                    && glyph.middleX() <= right
                    && top <= glyph.middleY()
                    && glyph.middleY() <= bottom;
        }
    }

    private final Map<Integer, List<Area>> bands = new HashMap<>();

    /**
     * Obtains an empty page.
     *
     * @param number the page's number
     * @param width the width
     * @param height the height
     * @param work what all pages together may ask for
     */
    public PageCanvas(int number, double width, double height, WorkLimit work) {
        this.work = work;
        this.number = number;
        this.width = width;
        this.height = height;
    }

    /**
     * Prints a character, or several that the font joins.
     *
     * @param text the character
     * @param fromX where its baseline begins
     * @param fromY how far down the page that is
     * @param toX where its baseline ends
     * @param toY how far down the page that is
     * @param size the size of the font
     * @param colour its colour
     * @param isSeen whether it is printed so that it can be seen
     */
    public void glyph(
            String text, double fromX, double fromY, double toX, double toY, double size, int colour, boolean isSeen) {
        work.count();
        double across = Math.abs(toX - fromX);
        double down = Math.abs(toY - fromY);
        boolean isOnPage = isBetween((fromX + toX) / 2, width) && isBetween((fromY + toY) / 2, height);
        if (!isOnPage || Math.min(across, down) > SLANT * Math.max(across, down)) {
            return;
        }
        Optional<Kind> mark = isSeen && size >= SMALLEST ? Optional.empty() : Optional.of(Kind.HIDDEN);
        boolean isTurned = down > across;
        upward += isTurned && toY < fromY ? 1 : 0;
        downward += isTurned && toY > fromY ? 1 : 0;
        double baseline = isTurned ? (fromY + toY) / 2 : fromY;
        glyphs.add(new Glyph(text, Math.min(fromX, toX), Math.max(fromX, toX), baseline, size, colour, isTurned, mark));
        areasBefore.add(areas.size());
    }

    /**
     * Says how a page is to be turned so that its text stands upright.
     *
     * @return by how many degrees clockwise, 0 unless nearly all of its characters are written up the page, or down
     */
    public int turnToRead() {
        double most = NEARLY_ALL * glyphs.size();
        return upward > most ? 90 : downward > most ? 270 : 0;
    }

    private static boolean isBetween(double place, double length) {
        return -BROADEST <= place && place <= length + BROADEST;
    }

    /**
     * Draws a straight line.
     *
     * @param fromX where it begins
     * @param fromY how far down the page that is
     * @param toX where it ends
     * @param toY how far down the page that is
     * @param colour its colour
     */
    public void line(double fromX, double fromY, double toX, double toY, int colour) {
        work.count();
        double left = Math.min(fromX, toX);
        double right = Math.max(fromX, toX);
        double top = Math.min(fromY, toY);
        double bottom = Math.max(fromY, toY);
        boolean isLine = thin(left, top, right, bottom, colour);
        if (!isLine && Math.hypot(right - left, bottom - top) >= SHORTEST && !isLike(colour, WHITE)) {
            for (int band = band(top); band <= band(bottom) && band - band(top) < 50; band++) {
                slanted.computeIfAbsent(band, key -> new ArrayList<>()).add(new double[] {fromX, fromY, toX, toY});
            }
        }
    }

    /**
     * Fills an area. One that is long and thin is a line.
     *
     * @param left the left edge
     * @param top the upper edge
     * @param right the right edge
     * @param bottom the lower edge
     * @param colour its colour; empty for a picture, which covers what is behind it, too
     */
    public void area(double left, double top, double right, double bottom, OptionalInt colour) {
        if (thin(left, top, right, bottom, colour.orElse(0)) || right - left <= BROADEST || bottom - top <= BROADEST) {
            return;
        }
        Area area = new Area(left, top, right, bottom, colour, areas.size());
        areas.add(area);
        for (int band = Math.max(0, band(top)); band <= band(Math.min(bottom, height)); band++) {
            bands.computeIfAbsent(band, key -> new ArrayList<>()).add(area);
        }
    }

    private boolean thin(double left, double top, double right, double bottom, int colour) {
        boolean isAcross = bottom - top <= BROADEST && right - left >= SHORTEST;
        boolean isDown = right - left <= BROADEST && bottom - top >= SHORTEST;
        if (isAcross) {
            Ruling ruling = new Ruling(true, (top + bottom) / 2, left, right);
            rulings.add(ruling);
            if (!isLike(colour, WHITE)) {
                strokes.computeIfAbsent(ruling.position(), key -> new ArrayList<>())
                        .add(ruling);
            }
        } else if (isDown) {
            rulings.add(new Ruling(false, (left + right) / 2, top, bottom));
        }
        return isAcross || isDown;
    }

    private static int band(double down) {
        return (int) Math.floor(down / BAND);
    }

    private static boolean isLike(int colour, int other) {
        return Math.abs((colour >> 16 & 255) - (other >> 16 & 255)) <= LIKE
                && Math.abs((colour >> 8 & 255) - (other >> 8 & 255)) <= LIKE
                && Math.abs((colour & 255) - (other & 255)) <= LIKE;
    }

    /**
     * Tells what is seen.
     *
     * @return the page
     */
    public Page page() {
        List<Glyph> seen = new ArrayList<>(glyphs.size());
        Map<Ruling, double[]> struck = new HashMap<>();
        for (int i = 0; i < glyphs.size(); i++) {
            Glyph glyph = glyphs.get(i);
            boolean isRead = !glyph.isBlank() && glyph.mark().isEmpty();
            if (isRead && isCovered(glyph, areasBefore.get(i))) {
                seen.add(glyph.with(Kind.HIDDEN));
            } else if (isRead && isStruck(glyph, struck)) {
                seen.add(glyph.with(Kind.STRUCK_OUT));
            } else {
                seen.add(glyph);
            }
        }
        Set<Ruling> strikes = new HashSet<>();
        struck.forEach((ruling, reach) -> {
            if (ruling.from() > reach[0] - SHORTEST && ruling.to() < reach[1] + SHORTEST) {
                strikes.add(ruling);
            }
        });
        rulings.removeAll(strikes);
        addMinusSigns(seen);
        return new Page(number, width, height, withoutDoubles(seen), RuledTable.tables(rulings));
    }

    /** Says whether something was printed over a character, or it has the colour of what was printed before it. */
    private boolean isCovered(Glyph glyph, int areasBefore) {
        List<Area> here = bands.getOrDefault(band(glyph.middleY()), List.of());
        count(here.size());
        Optional<Area> behind = Optional.empty();
        for (Area area : here) {
            if (area.contains(glyph)) {
                if (area.order() >= areasBefore) {
                    return true;
                }
                behind = Optional.of(area);
            }
        }
        OptionalInt colour =
                behind.isEmpty() ? OptionalInt.of(WHITE) : behind.get().colour();
        return colour.isPresent() && isLike(glyph.colour(), colour.getAsInt());
    }

    private boolean isStruck(Glyph glyph, Map<Ruling, double[]> struck) {
        if (glyph.isTurned()) {
            return false;
        }
        double highest = glyph.baseline() - HIGHEST_STRIKE * glyph.size();
        double lowest = glyph.baseline() - LOWEST_STRIKE * glyph.size();
        boolean isStruck = false;
        for (List<Ruling> lines : strokes.subMap(highest, true, lowest, true).values()) {
            count(lines.size());
            for (Ruling line : lines) {
                double common = Math.min(glyph.right(), line.to()) - Math.max(glyph.left(), line.from());
                if (common > glyph.width() / 2) {
                    isStruck = true;
                    double[] reach = struck.computeIfAbsent(line, key -> new double[] {glyph.left(), glyph.right()});
                    reach[0] = Math.min(reach[0], glyph.left());
                    reach[1] = Math.max(reach[1], glyph.right());
                }
            }
        }
        return isStruck || glyph.isDigit() && isCrossed(glyph);
    }

    /** Says whether a slanted line runs through the middle of a character. */
    private boolean isCrossed(Glyph glyph) {
        List<double[]> here = slanted.getOrDefault(band(glyph.middleY()), List.of());
        count(here.size());
        for (double[] line : here) {
            double length = Math.hypot(line[2] - line[0], line[3] - line[1]);
            double along = ((glyph.middleX() - line[0]) * (line[2] - line[0])
                            + (glyph.middleY() - line[1]) * (line[3] - line[1]))
                    / (length * length);
            double nearest = Math.max(0, Math.min(1, along));
            double x = line[0] + nearest * (line[2] - line[0]) - glyph.middleX();
            double y = line[1] + nearest * (line[3] - line[1]) - glyph.middleY();
            if (Math.hypot(x, y) < glyph.width() / 3) {
                return true;
            }
        }
        return false;
    }

    private void count(int more) {
        comparisons += more;
        if (comparisons > MOST_COMPARISONS) {
            throw UnreadableSourceException.beyond("页面图形比较次数", "comparisons on a page", MOST_COMPARISONS);
        }
    }

    /** A short line right before a digit, as high as the middle of it, is a minus sign. */
    private void addMinusSigns(List<Glyph> seen) {
        List<Glyph> signs = new ArrayList<>();
        for (Glyph glyph : seen) {
            if (glyph.mark().isEmpty() && glyph.isDigit() && !glyph.isTurned()) {
                double highest = glyph.baseline() - HIGHEST_STRIKE * glyph.size();
                double lowest = glyph.baseline() - LOWEST_STRIKE * glyph.size();
                for (List<Ruling> lines :
                        strokes.subMap(highest, true, lowest, true).values()) {
                    count(lines.size());
                    for (Ruling line : lines) {
                        double gap = glyph.left() - line.to();
                        if (line.length() < glyph.size() && gap >= 0 && gap < glyph.size() / 2) {
                            signs.add(new Glyph(
                                    "-",
                                    line.from(),
                                    line.to(),
                                    glyph.baseline(),
                                    glyph.size(),
                                    glyph.colour(),
                                    false,
                                    Optional.empty()));
                            rulings.remove(line);
                        }
                    }
                }
            }
        }
        seen.addAll(signs);
    }

    /** Drops what is printed twice to look bold, and marks different characters printed in one place. */
    private static List<Glyph> withoutDoubles(List<Glyph> seen) {
        List<Glyph> kept = new ArrayList<>(seen.size());
        Map<Integer, List<Integer>> rows = new TreeMap<>();
        for (int i = 0; i < seen.size(); i++) {
            if (!seen.get(i).isBlank() && seen.get(i).mark().isEmpty()) {
                rows.computeIfAbsent((int) Math.round(seen.get(i).middleY() / 4), key -> new ArrayList<>())
                        .add(i);
            }
        }
        Set<Integer> dropped = new HashSet<>();
        Set<Integer> doubted = new HashSet<>();
        List<Integer> above = List.of();
        int last = Integer.MIN_VALUE;
        for (Map.Entry<Integer, List<Integer>> row : rows.entrySet()) {
            List<Integer> both = new ArrayList<>(row.getKey() == last + 1 ? above : List.of());
            both.addAll(row.getValue());
            both.sort(Comparator.comparingDouble((Integer i) -> seen.get(i).left())
                    .thenComparingInt(i -> i));
            compare(seen, both, dropped, doubted);
            above = row.getValue();
            last = row.getKey();
        }
        for (int i = 0; i < seen.size(); i++) {
            if (!dropped.contains(i)) {
                kept.add(doubted.contains(i) ? seen.get(i).with(Kind.OVERPRINTED) : seen.get(i));
            }
        }
        return kept;
    }

    private static void compare(List<Glyph> seen, List<Integer> row, Set<Integer> dropped, Set<Integer> doubted) {
        List<Integer> open = new ArrayList<>();
        for (int i : row) {
            Glyph glyph = seen.get(i);
            open.removeIf(other -> seen.get(other).right() <= glyph.left());
            boolean isDouble = false;
            for (int other : open.subList(Math.max(0, open.size() - 8), open.size())) {
                Glyph before = seen.get(other);
                if (!dropped.contains(i) && !dropped.contains(other) && before.overlaps(glyph)) {
                    boolean isBold = before.text().equals(glyph.text())
                            && Math.abs(before.left() - glyph.left()) < BOLD * glyph.size()
                            && Math.abs(before.baseline() - glyph.baseline()) < BOLD * glyph.size();
                    if (isBold) {
                        isDouble = true;
                    } else if (before.size() < glyph.size() * 1.6 && glyph.size() < before.size() * 1.6) {
                        doubted.add(i);
                        doubted.add(other);
                    } else if (before.colour() != glyph.colour()) {
                        dropped.add(before.size() > glyph.size() ? other : i);
                    }
                }
            }
            if (isDouble) {
                dropped.add(i);
            } else {
                open.add(i);
            }
        }
    }
}
