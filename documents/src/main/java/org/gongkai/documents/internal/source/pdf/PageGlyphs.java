package org.gongkai.documents.internal.source.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.contentstream.operator.MissingOperandException;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects the characters of a page, those of slanted watermarks left out. */
final class PageGlyphs extends PDFTextStripper {

    /** What many fonts name in place of the characters that look the same, such as ⼯ for 工. */
    private static final Pattern RADICAL = Pattern.compile("[\\u2E80-\\u2FDF]");

    /** How far a line may rise, as a part of its length. */
    private static final double SLANT = 0.2;

    private final PageFrame frame;
    private final WorkLimit work;
    private final List<Glyph> glyphs = new ArrayList<>();

    private PageGlyphs(PageFrame frame, WorkLimit work) {
        this.frame = frame;
        this.work = work;
        setStartPage(0);
        setSuppressDuplicateOverlappingText(true);
        setShouldSeparateByBeads(false);
    }

    static List<Glyph> of(PDPage page, WorkLimit work) throws IOException {
        PageGlyphs reader = new PageGlyphs(PageFrame.of(page), work);
        reader.processPage(page);
        return reader.glyphs;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        work.count();
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        work.count();
        super.processTextPosition(text);
    }

    /** PDFBox would go on without the operation, and the text that it prints would be lost. */
    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException exception)
            throws IOException {
        if (exception instanceof MissingOperandException) {
            throw exception;
        }
        super.operatorException(operator, operands, exception);
    }

    @Override
    protected void writePage() {
        getCharactersByArticle().stream()
                .flatMap(List::stream)
                .map(this::glyph)
                .flatMap(Optional::stream)
                .forEach(glyphs::add);
    }

    private Optional<Glyph> glyph(TextPosition position) {
        double x = position.getTextMatrix().getTranslateX() + frame.box().getLowerLeftX();
        double y = position.getTextMatrix().getTranslateY() + frame.box().getLowerLeftY();
        Point2D start = frame.seen(x, y);
        Point2D end = frame.seen(
                position.getEndX() + frame.box().getLowerLeftX(),
                position.getEndY() + frame.box().getLowerLeftY());
        double size = Math.abs(position.getTextMatrix().getScalingFactorY());
        double across = Math.abs(end.getX() - start.getX());
        double down = Math.abs(end.getY() - start.getY());
        if (Math.min(across, down) > SLANT * Math.max(across, down)) {
            return Optional.empty();
        }
        return Optional.of(new Glyph(
                text(position),
                Math.min(start.getX(), end.getX()),
                Math.max(start.getX(), end.getX()),
                start.getY(),
                size));
    }

    private static String text(TextPosition position) {
        String text = Optional.ofNullable(position.getUnicode()).orElse("");
        return RADICAL.matcher(text).replaceAll(radical -> Normalizer.normalize(radical.group(), Normalizer.Form.NFKC));
    }
}
