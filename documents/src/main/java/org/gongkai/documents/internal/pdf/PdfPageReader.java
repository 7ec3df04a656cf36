package org.gongkai.documents.internal.pdf;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayDeque;
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
import org.gongkai.documents.internal.layout.PagePath;
import org.gongkai.documents.internal.layout.WorkLimit;
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

    /** What stands so near to an edge is not beyond it. */
    private static final double NEAR = 3;

    private static final int GREY = 0x808080;

    private final PageFrame frame;
    private final PageCanvas canvas;
    private final WorkLimit work;
    private final @Nullable PDOptionalContentProperties layers;

    private final PagePath path = new PagePath();
    private Point2D current = new Point2D.Float();

    private final Deque<Rectangle2D> clips = new ArrayDeque<>();
    private final Deque<Boolean> hiddenContent = new ArrayDeque<>();
    private Rectangle2D clip;
    private boolean isClipping;

    private @Nullable PDColor lastColour;
    private int lastRgb;

    private PdfPageReader(
            int number, PDPage page, PageFrame frame, WorkLimit work, @Nullable PDOptionalContentProperties layers) {
        super(page);
        this.frame = frame;
        this.canvas = new PageCanvas(number, frame.width(), frame.height(), work);
        this.clip = new Rectangle2D.Double(0, 0, frame.width(), frame.height());
        this.work = work;
        this.layers = layers;
    }

    /** Reads a page; one on which nearly everything is written up or down is turned, as its reader would turn it. */
    static Page read(int number, PDPage page, WorkLimit work, @Nullable PDOptionalContentProperties layers)
            throws IOException {
        for (Iterator<PDStream> content = page.getContentStreams(); content.hasNext(); ) {
            if (COSName.IMAGE.equals(content.next().getCOSObject().getCOSName(COSName.SUBTYPE))) {
                throw new IOException("A picture is no content of a page");
            }
        }
        PageFrame frame = PageFrame.of(page);
        PageCanvas canvas = new PdfPageReader(number, page, frame, work, layers).print(page);
        int turn = canvas.turnToRead();
        return turn == 0
                ? canvas.page()
                : new PdfPageReader(number, page, frame.turned(turn), work, layers)
                        .print(page)
                        .page();
    }

    private PageCanvas print(PDPage page) throws IOException {
        processPage(page);
        for (PDAnnotation annotation : page.getAnnotations()) {
            if (!annotation.isHidden() && !annotation.isNoView()) {
                showAnnotation(annotation);
            }
        }
        return canvas;
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
        boolean isUsual = text.length() == 1 && (text.charAt(0) < '\u2E80' || text.charAt(0) > '\u2FDF');
        if (isUsual) {
            return text;
        }
        return RADICAL.matcher(text).replaceAll(radical -> Normalizer.normalize(radical.group(), Normalizer.Form.NFKC));
    }

    private Point2D seen(double x, double y) {
        return frame.seen(x, y);
    }

    private boolean isInClip(double x, double y) {
        return clip.getMinX() - NEAR <= x
                && x <= clip.getMaxX() + NEAR
                && clip.getMinY() - NEAR <= y
                && y <= clip.getMaxY() + NEAR;
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
        path.moveTo(seen(first.getX(), first.getY()));
        for (Point2D point : List.of(second, third, fourth)) {
            path.lineTo(seen(point.getX(), point.getY()));
        }
        path.close();
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(seen(x, y));
        current = new Point2D.Float(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        path.lineTo(seen(x, y));
        current = new Point2D.Float(x, y);
    }

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
        path.close();
    }

    @Override
    public void clip(int windingRule) {
        isClipping = true;
    }

    @Override
    public void endPath() {
        if (isClipping) {
            clip = clip.createIntersection(path.bounds());
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
        if (getGraphicsState().getAlphaConstant() > CLEAR && !isInHiddenContent()) {
            double breadth = Math.abs(transformWidth(getGraphicsState().getLineWidth()));
            path.stroke(
                    canvas,
                    clip,
                    breadth,
                    rgb(getGraphicsState().getStrokingColor()).orElse(GREY));
        }
    }

    private void fill() {
        boolean isOpaque = getGraphicsState().getNonStrokeAlphaConstant() > OPAQUE
                && getGraphicsState().getBlendMode() == BlendMode.NORMAL;
        if (!isInHiddenContent()) {
            path.fill(canvas, clip, rgb(getGraphicsState().getNonStrokingColor()), isOpaque);
        }
    }

    @Override
    public void drawImage(PDImage image) {
        COSDictionary properties = image.getCOSObject();
        boolean isMasked =
                image.isStencil() || properties.containsKey(COSName.SMASK) || properties.containsKey(COSName.MASK);
        if (!isMasked && !isInHiddenContent()) {
            Matrix place = getGraphicsState().getCurrentTransformationMatrix();
            PagePath picture = new PagePath();
            for (float[] corner : new float[][] {{0, 0}, {1, 0}, {1, 1}, {0, 1}, {0, 0}}) {
                Point2D.Float point = place.transformPoint(corner[0], corner[1]);
                picture.lineTo(seen(point.x, point.y));
            }
            picture.fill(canvas, clip, OptionalInt.empty(), true);
        }
    }

    @Override
    public void shadingFill(COSName name) {
        canvas.area(clip.getMinX(), clip.getMinY(), clip.getMaxX(), clip.getMaxY(), OptionalInt.empty());
    }
}
