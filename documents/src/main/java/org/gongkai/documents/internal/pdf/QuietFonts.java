package org.gongkai.documents.internal.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/**
 * Keeps PDFBox from looking through all fonts of the system, which takes seconds, and from keeping what it finds in the user's
 * home, for fonts that a document names and does not contain. Nothing is drawn here, so that any font does. Other threads are
 * given the fonts that they would be given without this.
 */
final class QuietFonts implements FontMapper {

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final ThreadLocal<Integer> READING = ThreadLocal.withInitial(() -> 0);

    private final FontMapper others;

    private QuietFonts(FontMapper others) {
        this.others = others;
    }

    /** The font that is given in place of all others; parsed when the first is asked for. */
    private static final class Substitute {
        private static final TrueTypeFont FONT = parse();

        private static TrueTypeFont parse() {
            try (InputStream font = PDDocument.class.getResourceAsStream(QuietFonts.FONT)) {
                return new TTFParser().parse(new RandomAccessReadBuffer(font.readAllBytes()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Begins to give this thread the substitute. */
    static void begin() {
        synchronized (QuietFonts.class) {
            if (!(FontMappers.instance() instanceof QuietFonts)) {
                FontMappers.set(new QuietFonts(FontMappers.instance()));
            }
        }
        READING.set(READING.get() + 1);
    }

    /** Ends what has begun. */
    static void end() {
        int depth = READING.get() - 1;
        if (depth == 0) {
            READING.remove();
        } else {
            READING.set(depth);
        }
    }

    private static boolean isReading() {
        return READING.get() > 0;
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
        return isReading() ? new FontMapping<>(Substitute.FONT, false) : others.getTrueTypeFont(name, descriptor);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
        return isReading() ? new FontMapping<>(Substitute.FONT, false) : others.getFontBoxFont(name, descriptor);
    }

    @Override
    public CIDFontMapping getCIDFont(String name, PDFontDescriptor descriptor, PDCIDSystemInfo system) {
        return isReading()
                ? new CIDFontMapping((OpenTypeFont) null, Substitute.FONT, false)
                : others.getCIDFont(name, descriptor, system);
    }
}
