package org.gongkai.documents.internal.source.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Collects the straight lines of a page: strokes, and areas so thin that they look like one. */
final class PageRulings extends PDFGraphicsStreamEngine {

    /** The breadth in points of the broadest line that separates cells. */
    private static final double BROADEST = 3;

    /** Shorter strokes are parts of letters and drawings. */
    private static final double SHORTEST = 4;

    private final PageFrame frame;
    private final WorkLimit work;
    private final List<Ruling> rulings = new ArrayList<>();

    /** The parts of the current path, each a chain of points. */
    private final List<List<Point2D>> path = new ArrayList<>();

    private PageRulings(PDPage page, WorkLimit work) {
        super(page);
        this.frame = PageFrame.of(page);
        this.work = work;
    }

    static List<Ruling> of(PDPage page, WorkLimit work) throws IOException {
        PageRulings reader = new PageRulings(page, work);
        reader.processPage(page);
        return reader.rulings;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        work.count();
        super.processOperator(operator, operands);
    }

    /** A font may consist of drawings, as browsers' often do; the strokes of its characters are no rulings. */
    @Override
    protected void showType3Glyph(Matrix textRenderingMatrix, PDType3Font font, int code, Vector displacement) {}

    @Override
    public void appendRectangle(Point2D first, Point2D second, Point2D third, Point2D fourth) {
        path.add(new ArrayList<>(List.of(first, second, third, fourth, first)));
    }

    @Override
    public void moveTo(float x, float y) {
        path.add(new ArrayList<>(List.of(new Point2D.Float(x, y))));
    }

    @Override
    public void lineTo(float x, float y) {
        if (path.isEmpty()) {
            moveTo(x, y);
        }
        path.get(path.size() - 1).add(new Point2D.Float(x, y));
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        moveTo(x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        if (path.isEmpty()) {
            return new Point2D.Float();
        }
        List<Point2D> part = path.get(path.size() - 1);
        return part.get(part.size() - 1);
    }

    @Override
    public void closePath() {
        if (!path.isEmpty()) {
            List<Point2D> part = path.get(path.size() - 1);
            part.add(part.get(0));
        }
    }

    @Override
    public void endPath() {
        path.clear();
    }

    @Override
    public void strokePath() {
        for (List<Point2D> part : path) {
            for (int i = 1; i < part.size(); i++) {
                addIfThin(List.of(part.get(i - 1), part.get(i)));
            }
        }
        endPath();
    }

    @Override
    public void fillPath(int windingRule) {
        path.forEach(this::addIfThin);
        endPath();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        strokePath();
    }

    @Override
    public void drawImage(PDImage image) {}

    @Override
    public void clip(int windingRule) {}

    @Override
    public void shadingFill(COSName name) {}

    /** Adds the middle of an area that is long and thin. */
    private void addIfThin(List<Point2D> points) {
        List<Point2D> seen = points.stream()
                .map(point -> frame.seen(point.getX(), point.getY()))
                .toList();
        double left = seen.stream().mapToDouble(Point2D::getX).min().orElseThrow();
        double right = seen.stream().mapToDouble(Point2D::getX).max().orElseThrow();
        double top = seen.stream().mapToDouble(Point2D::getY).min().orElseThrow();
        double bottom = seen.stream().mapToDouble(Point2D::getY).max().orElseThrow();
        if (bottom - top <= BROADEST && right - left >= SHORTEST) {
            rulings.add(new Ruling(true, (top + bottom) / 2, left, right));
        } else if (right - left <= BROADEST && bottom - top >= SHORTEST) {
            rulings.add(new Ruling(false, (left + right) / 2, top, bottom));
        }
    }
}
