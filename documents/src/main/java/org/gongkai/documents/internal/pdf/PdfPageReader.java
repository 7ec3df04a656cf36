package org.gongkai.documents.internal.pdf;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.MissingOperandException;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.gongkai.documents.internal.layout.Page;
import org.gongkai.documents.internal.layout.PageCanvas;
import org.jspecify.annotations.Nullable;

/** Prints a page of a PDF document on a canvas, annotations and all, without layers that are off. */
final class PdfPageReader extends PDFGraphicsStreamEngine {

    /** What many fonts name in place of the characters that look the same, such as ⼯ for 工. */
    private static final Pattern RADICAL = Pattern.compile("[\\u2E80-\\u2FDF]");

    /** What stands for a character that is drawn, but that the font does not name. */
    private static final String UNNAMED = "\uFFFD";

    /** Less of a colour does not cover what is behind it. */
    private static final double OPAQUE = 0.9;

    private static final double CLEAR = 0.05;

    /** A line that is broader is an area. */
    private static final double BROAD = 3;

    private static final int GREY = 0x808080;

    /** A path of more parts is a drawing. */
    private static final int MOST_PARTS = 50;

    private final PageFrame frame;
    private final PageCanvas canvas;
    private final WorkLimit work;
    private final @Nullable PDOptionalContentProperties layers;

    /** The parts of the current path, each a chain of points as they are seen. */
    private final List<List<Point2D>> path = new ArrayList<>();

    private final Deque<Rectangle2D> clips = new ArrayDeque<>();
    private final Deque<Boolean> hiddenContent = new ArrayDeque<>();
    private Rectangle2D clip;
    private boolean isClipping;

    private @Nullable PDColor lastColour;
    private int lastRgb;

    private PdfPageReader(int number, PDPage page, WorkLimit work, @Nullable PDOptionalContentProperties layers) {
        super(page);
        this.frame = PageFrame.of(page);
        this.canvas = new PageCanvas(number, frame.width(), frame.height());
        this.clip = new Rectangle2D.Double(0, 0, frame.width(), frame.height());
        this.work = work;
        this.layers = layers;
    }

    static Page read(int number, PDPage page, WorkLimit work, @Nullable PDOptionalContentProperties layers)
            throws IOException {
        for (Iterator<PDStream> content = page.getContentStreams(); content.hasNext(); ) {
            if (COSName.IMAGE.equals(content.next().getCOSObject().getCOSName(COSName.SUBTYPE))) {
                throw new IOException("A picture is no content of a page");
            }
        }
        PdfPageReader reader = new PdfPageReader(number, page, work, layers);
        reader.processPage(page);
        for (PDAnnotation annotation : page.getAnnotations()) {
            if (!annotation.isHidden() && !annotation.isNoView()) {
                reader.showAnnotation(annotation);
            }
        }
        return reader.canvas.page();
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        work.count();
        if (operator.getName().equals("Tf") && !operands.isEmpty() && operands.get(0) instanceof COSName name) {
            FontWidths.check(getResources(), name);
        }
        super.processOperator(operator, operands);
    }

    /** As PDFBox does, but without a word in the log; an operation that lacks something would lose the text it prints. */
    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException exception)
            throws IOException {
        boolean isHarmless =
                operator.getName().equals("Do") || operator.getName().equals("Q");
        if (exception instanceof MissingOperandException || !isHarmless) {
            throw exception;
        }
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        work.count();
        Point2D start = seen(matrix.getTranslateX(), matrix.getTranslateY());
        Point2D.Float behind = matrix.transformPoint(displacement.getX(), displacement.getY());
        Point2D end = seen(behind.x, behind.y);
        RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
        double alpha = mode.isFill()
                ? getGraphicsState().getNonStrokeAlphaConstant()
                : getGraphicsState().getAlphaConstant();
        boolean isSeen = (mode.isFill() || mode.isStroke())
                && alpha > CLEAR
                && !isInHiddenContent()
                && isInClip((start.getX() + end.getX()) / 2, (start.getY() + end.getY()) / 2);
        PDColor colour = mode.isFill()
                ? getGraphicsState().getNonStrokingColor()
                : getGraphicsState().getStrokingColor();
        canvas.glyph(
                text(font, code),
                start.getX(),
                start.getY(),
                end.getX(),
                end.getY(),
                Math.abs(matrix.getScalingFactorY()),
                rgb(colour).orElse(GREY),
                isSeen);
    }

    private static String text(PDFont font, int code) {
        String text = font.toUnicode(code);
        if (text == null || text.isEmpty()) {
            return font instanceof PDSimpleFont ? Character.toString((char) code) : UNNAMED;
        }
        return RADICAL.matcher(text).replaceAll(radical -> Normalizer.normalize(radical.group(), Normalizer.Form.NFKC));
    }

    private Point2D seen(double x, double y) {
        return frame.seen(x, y);
    }

    private boolean isInClip(double x, double y) {
        return clip.getMinX() - BROAD <= x
                && x <= clip.getMaxX() + BROAD
                && clip.getMinY() - BROAD <= y
                && y - BROAD <= clip.getMaxY() + BROAD;
    }

    /** The colour as a number; empty for a pattern, or what cannot be told. */
    private OptionalInt rgb(PDColor colour) {
        if (colour != lastColour) {
            lastColour = colour;
            try {
                lastRgb = colour.getColorSpace() instanceof PDPattern ? -1 : colour.toRGB() & 0xFFFFFF;
            } catch (IOException | RuntimeException e) {
                lastRgb = -1;
            }
        }
        return lastRgb < 0 ? OptionalInt.empty() : OptionalInt.of(lastRgb);
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        boolean isHidden = COSName.OC.equals(tag) && properties != null && isOff(PDPropertyList.create(properties));
        hiddenContent.push(isHidden || isInHiddenContent());
    }

    @Override
    public void endMarkedContentSequence() {
        hiddenContent.poll();
    }

    private boolean isInHiddenContent() {
        return Boolean.TRUE.equals(hiddenContent.peek());
    }

    private boolean isOff(@Nullable PDPropertyList content) {
        return layers != null && content instanceof PDOptionalContentGroup group && !layers.isGroupEnabled(group);
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        if (!isOff(form.getOptionalContent())) {
            Rectangle2D before = clip;
            super.showForm(form);
            clip = before;
        }
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
        if (!isOff(form.getOptionalContent())) {
            Rectangle2D before = clip;
            super.showTransparencyGroup(form);
            clip = before;
        }
    }

    @Override
    public void saveGraphicsState() {
        super.saveGraphicsState();
        clips.push(clip);
    }

    @Override
    public void restoreGraphicsState() {
        super.restoreGraphicsState();
        clip = clips.isEmpty() ? clip : clips.pop();
    }

    @Override
    public void appendRectangle(Point2D first, Point2D second, Point2D third, Point2D fourth) {
        List<Point2D> part = new ArrayList<>();
        for (Point2D point : List.of(first, second, third, fourth, first)) {
            part.add(seen(point.getX(), point.getY()));
        }
        path.add(part);
    }

    @Override
    public void moveTo(float x, float y) {
        path.add(new ArrayList<>(List.of(seen(x, y))));
        current = new Point2D.Float(x, y);
    }

    private Point2D current = new Point2D.Float();

    @Override
    public void lineTo(float x, float y) {
        if (path.isEmpty()) {
            moveTo(x, y);
        }
        path.get(path.size() - 1).add(seen(x, y));
        current = new Point2D.Float(x, y);
    }

    /** What is round is no line of a table. */
    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        moveTo(x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return current;
    }

    @Override
    public void closePath() {
        if (!path.isEmpty()) {
            List<Point2D> part = path.get(path.size() - 1);
            part.add(part.get(0));
        }
    }

    @Override
    public void clip(int windingRule) {
        isClipping = true;
    }

    @Override
    public void endPath() {
        if (isClipping && !path.isEmpty()) {
            Rectangle2D bounds = bounds(path.get(0));
            path.forEach(part -> bounds.add(bounds(part)));
            clip = clip.createIntersection(bounds);
        }
        isClipping = false;
        path.clear();
    }

    @Override
    public void strokePath() {
        stroke();
        endPath();
    }

    @Override
    public void fillPath(int windingRule) {
        fill();
        endPath();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        fill();
        stroke();
        endPath();
    }

    private void stroke() {
        int colour = rgb(getGraphicsState().getStrokingColor()).orElse(GREY);
        boolean isSeen = getGraphicsState().getAlphaConstant() > CLEAR && !isInHiddenContent();
        double breadth = Math.abs(transformWidth(getGraphicsState().getLineWidth()));
        for (List<Point2D> part : path) {
            for (int i = 1; isSeen && i < part.size(); i++) {
                Point2D from = part.get(i - 1);
                Point2D to = part.get(i);
                boolean isStraight = from.getX() == to.getX() || from.getY() == to.getY();
                if (breadth > BROAD && isStraight) {
                    Rectangle2D bounds = bounds(List.of(from, to));
                    area(
                            new Rectangle2D.Double(
                                    bounds.getX() - breadth / 2,
                                    bounds.getY() - breadth / 2,
                                    bounds.getWidth() + breadth,
                                    bounds.getHeight() + breadth),
                            OptionalInt.of(colour));
                } else {
                    canvas.line(from.getX(), from.getY(), to.getX(), to.getY(), colour);
                }
            }
        }
    }

    private void fill() {
        boolean isOpaque = getGraphicsState().getNonStrokeAlphaConstant() > OPAQUE
                && getGraphicsState().getBlendMode() == BlendMode.NORMAL
                && !isInHiddenContent();
        OptionalInt colour = rgb(getGraphicsState().getNonStrokingColor());
        boolean isFrame = isFrame();
        for (List<Point2D> part : path) {
            Rectangle2D bounds = bounds(part);
            boolean isThin = bounds.getWidth() <= BROAD || bounds.getHeight() <= BROAD;
            if (isThin || isOpaque && !isFrame && isRectangle(part, bounds)) {
                area(bounds, colour);
            }
        }
    }

    private void area(Rectangle2D bounds, OptionalInt colour) {
        Rectangle2D seen = bounds.createIntersection(clip);
        if (seen.getWidth() >= 0 && seen.getHeight() >= 0) {
            canvas.area(seen.getMinX(), seen.getMinY(), seen.getMaxX(), seen.getMaxY(), colour);
        }
    }

    /** Says whether a part of the path lies in another, so that it may be a hole. */
    private boolean isFrame() {
        if (path.size() > MOST_PARTS) {
            return true;
        }
        for (List<Point2D> part : path) {
            for (List<Point2D> other : path) {
                if (part != other && bounds(part).contains(bounds(other))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isRectangle(List<Point2D> part, Rectangle2D bounds) {
        return part.size() >= 4
                && part.size() <= 5
                && part.stream()
                        .allMatch(point -> isNear(point.getX(), bounds.getMinX(), bounds.getMaxX())
                                && isNear(point.getY(), bounds.getMinY(), bounds.getMaxY()));
    }

    private static boolean isNear(double place, double first, double second) {
        return Math.abs(place - first) < 1 || Math.abs(place - second) < 1;
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
        return new Rectangle2D.Double(left, top, right - left, bottom - top);
    }

    @Override
    public void drawImage(PDImage image) {
        COSDictionary picture = image.getCOSObject();
        boolean isMasked = image.isStencil() || picture.containsKey(COSName.SMASK) || picture.containsKey(COSName.MASK);
        if (!isMasked && !isInHiddenContent()) {
            Matrix place = getGraphicsState().getCurrentTransformationMatrix();
            List<Point2D> corners = new ArrayList<>();
            for (float[] corner : new float[][] {{0, 0}, {1, 0}, {0, 1}, {1, 1}}) {
                Point2D.Float point = place.transformPoint(corner[0], corner[1]);
                corners.add(seen(point.x, point.y));
            }
            area(bounds(corners), OptionalInt.empty());
        }
    }

    @Override
    public void shadingFill(COSName name) {
        area(clip, OptionalInt.empty());
    }
}
