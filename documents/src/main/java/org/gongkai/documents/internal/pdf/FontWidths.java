package org.gongkai.documents.internal.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDResources;
import org.gongkai.documents.source.UnreadableSourceException;
import org.jspecify.annotations.Nullable;

/** Looks at the widths that a font declares before PDFBox writes them out one by one. */
final class FontWidths {

    /** No font has more characters. */
    private static final int MOST = 70_000;

    private FontWidths() {}

    /**
     * Looks at a font.
     *
     * @throws UnreadableSourceException if it declares more widths than any font has characters
     */
    static void check(PDResources resources, COSName name) {
        COSDictionary fonts =
                resources == null ? null : resources.getCOSObject().getCOSDictionary(COSName.FONT);
        COSDictionary font = fonts == null ? null : fonts.getCOSDictionary(name);
        COSArray descendants = font == null ? null : font.getCOSArray(COSName.DESCENDANT_FONTS);
        if (descendants != null
                && descendants.size() > 0
                && descendants.getObject(0) instanceof COSDictionary descendant) {
            check(descendant.getCOSArray(COSName.W), 3);
            check(descendant.getCOSArray(COSName.W2), 5);
        }
    }

    /** Widths stand in groups: a first character and an array, or a first and a last one and what both have in common. */
    private static void check(@Nullable COSArray widths, int length) {
        long count = 0;
        int i = 0;
        while (widths != null && i + 1 < widths.size()) {
            COSBase second = widths.getObject(i + 1);
            if (second instanceof COSArray array) {
                count += array.size();
                i += 2;
            } else {
                boolean isRange = widths.getObject(i) instanceof COSNumber && second instanceof COSNumber;
                count += isRange
                        ? Math.max(0, ((COSNumber) second).longValue() - ((COSNumber) widths.getObject(i)).longValue())
                        : 0;
                i += length;
            }
            if (count > MOST) {
                throw UnreadableSourceException.beyond("字体的字宽数", "widths in a font", MOST);
            }
        }
    }
}
