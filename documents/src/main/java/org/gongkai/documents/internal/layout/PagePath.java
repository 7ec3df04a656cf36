package org.gongkai.documents.internal.layout;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** A path on a page, in parts that are chains of points; where it is curved it is no line of a table. */
public final class PagePath {

    /** A line that is broader, and an area that is narrower, in points, are the other. */
    private static final double BROAD = 3;

    /** A path of more parts is a drawing. */
    private static final int MOST_PARTS = 50;

    private final List<List<Point2D>> parts = new ArrayList<>();

    /** Obtains an empty path. */
    public PagePath() {}

    /**
     * Begins a part.
     *
     * @param point where it begins
     */
    public void moveTo(Point2D point) {
        parts.add(new ArrayList<>(List.of(point)));
    }

    /**
     * Adds a straight line.
     *
     * @param point where it ends
     */
    public void lineTo(Point2D point) {
        if (parts.isEmpty()) {
            moveTo(point);
        } else {
            parts.get(parts.size() - 1).add(point);
        }
    }

    /** Ends a part where it began. */
    public void close() {
        if (!parts.isEmpty()) {
            lineTo(parts.get(parts.size() - 1).get(0));
        }
    }

    /** Begins anew. */
    public void clear() {
        parts.clear();
    }

    /**
     * Gives the smallest rectangle around the path.
     *
     * @return the rectangle; of no size if the path is empty
     */
    public Rectangle2D bounds() {
        return bounds(parts.stream().flatMap(List::stream).toList());
    }

    private static Rectangle2D bounds(List<Point2D> points) {
        double left = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (Point2D point : points) {
            left = Math.min(left, point.getX());
            right = Math.max(right, point.getX());
            top = Math.min(top, point.getY());
            bottom = Math.max(bottom, point.getY());
        }
        return points.isEmpty()
                ? new Rectangle2D.Double()
                : new Rectangle2D.Double(left, top, right - left, bottom - top);
    }

    /**
     * Draws along the path.
     *
     * @param canvas the page
     * @param clip what of the page is drawn on
     * @param breadth how broad
     * @param colour in which colour
     */
    public void stroke(PageCanvas canvas, Rectangle2D clip, double breadth, int colour) {
        for (List<Point2D> part : parts) {
            for (int i = 1; i < part.size(); i++) {
                Point2D from = part.get(i - 1);
                Point2D to = part.get(i);
                Rectangle2D bounds = bounds(List.of(from, to));
                if (breadth > BROAD && (bounds.getWidth() == 0 || bounds.getHeight() == 0)) {
                    area(canvas, clip, grown(bounds, breadth / 2), OptionalInt.of(colour));
                } else if (clip.intersects(grown(bounds, BROAD))) {
                    canvas.line(from.getX(), from.getY(), to.getX(), to.getY(), colour);
                }
            }
        }
    }

    private static Rectangle2D grown(Rectangle2D bounds, double by) {
        return new Rectangle2D.Double(
                bounds.getX() - by, bounds.getY() - by, bounds.getWidth() + 2 * by, bounds.getHeight() + 2 * by);
    }

    /**
     * Fills the path.
     *
     * @param canvas the page
     * @param clip what of the page is drawn on
     * @param colour with which colour; empty if that is not known
     * @param isOpaque whether nothing is seen of what is behind
     */
    public void fill(PageCanvas canvas, Rectangle2D clip, OptionalInt colour, boolean isOpaque) {
        boolean isFrame = isFrame();
        for (List<Point2D> part : parts) {
            Rectangle2D bounds = bounds(part);
            boolean isThin = bounds.getWidth() <= BROAD || bounds.getHeight() <= BROAD;
            if (isThin || isOpaque && !isFrame && isRectangle(part, bounds)) {
                area(canvas, clip, bounds, colour);
            }
        }
    }

    private static void area(PageCanvas canvas, Rectangle2D clip, Rectangle2D bounds, OptionalInt colour) {
        Rectangle2D seen = bounds.createIntersection(clip);
        if (seen.getWidth() >= 0 && seen.getHeight() >= 0) {
            canvas.area(seen.getMinX(), seen.getMinY(), seen.getMaxX(), seen.getMaxY(), colour);
        }
    }

    /** Says whether a part of the path lies in another, so that it may be a hole. */
    private boolean isFrame() {
        if (parts.size() > MOST_PARTS) {
            return true;
        }
        for (List<Point2D> part : parts) {
            for (List<Point2D> other : parts) {
                if (part != other && bounds(part).contains(bounds(other))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isRectangle(List<Point2D> part, Rectangle2D bounds) {
        return part.size() >= 4
                && part.size() <= 6
                && part.stream()
                        .allMatch(point -> isNear(point.getX(), bounds.getMinX(), bounds.getMaxX())
                                && isNear(point.getY(), bounds.getMinY(), bounds.getMaxY()));
    }

    private static boolean isNear(double place, double first, double second) {
        return Math.abs(place - first) < 1 || Math.abs(place - second) < 1;
    }
}
