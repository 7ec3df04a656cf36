package org.gongkai.documents.internal.writing;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The paragraph styles of the document, in the fonts that official documents use. */
enum WordStyle {
    /** The title. */
    TITLE("Title", "Title", WordFont.HEADING, 36, Placing.CENTRED),
    /** 一、总体情况. */
    SECTION_HEADING("Heading1", "heading 1", WordFont.HEADING, 30, Placing.FIRST_LINE),
    /** （一）主动公开. */
    PASSAGE_HEADING("Heading2", "heading 2", WordFont.HEADING, 28, Placing.FIRST_LINE),
    /** Prose. */
    BODY("BodyText", "Body Text", WordFont.BODY, 28, Placing.FIRST_LINE),
    /** Agency and day at the end. */
    SIGNATURE("Signature", "Signature", WordFont.BODY, 28, Placing.RIGHT),
    /** A label in a table. */
    TABLE_LABEL("TableLabel", "Table Label", WordFont.HEADING, 18, Placing.CENTRED),
    /** A value in a table. */
    TABLE_VALUE("TableValue", "Table Value", WordFont.BODY, 20, Placing.CENTRED);

    private enum Placing {
        CENTRED,
        FIRST_LINE,
        RIGHT
    }

    /** Two characters, in hundredths of a character. */
    private static final BigInteger TWO_CHARACTERS = BigInteger.valueOf(200);

    /** In twentieths of a point, as in official documents. */
    private static final BigInteger LINE_HEIGHT = BigInteger.valueOf(560);

    private final String id;
    private final String label;
    private final WordFont font;
    private final int halfPoints;
    private final Placing placing;

    WordStyle(String id, String label, WordFont font, int halfPoints, Placing placing) {
        this.id = id;
        this.label = label;
        this.font = font;
        this.halfPoints = halfPoints;
        this.placing = placing;
    }

    String id() {
        return id;
    }

    static void defineAll(XWPFDocument document) {
        XWPFStyles styles = document.createStyles();
        for (WordStyle style : values()) {
            styles.addStyle(new XWPFStyle(style.definition(), styles));
        }
        WordFont.declareAll(document);
    }

    private CTStyle definition() {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId(id);
        style.addNewName().setVal(label);
        style.addNewQFormat();
        define(style.addNewPPr());
        CTRPr characters = style.addNewRPr();
        CTFonts fonts = characters.addNewRFonts();
        fonts.setAscii(WordFont.LATIN);
        fonts.setHAnsi(WordFont.LATIN);
        fonts.setEastAsia(font.family());
        characters.addNewSz().setVal(BigInteger.valueOf(halfPoints));
        return style;
    }

    private void define(CTPPrGeneral paragraph) {
        if (this == SECTION_HEADING || this == PASSAGE_HEADING) {
            paragraph.addNewKeepNext();
            paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(ordinal() - SECTION_HEADING.ordinal()));
        }
        switch (placing) {
            case CENTRED -> paragraph.addNewJc().setVal(STJc.CENTER);
            case RIGHT -> paragraph.addNewJc().setVal(STJc.RIGHT);
            case FIRST_LINE -> {
                CTInd indentation = paragraph.addNewInd();
                indentation.setFirstLineChars(TWO_CHARACTERS);
                indentation.setFirstLine(BigInteger.valueOf(2L * 10 * halfPoints));
            }
        }
        if (placing != Placing.CENTRED) {
            CTSpacing spacing = paragraph.addNewSpacing();
            spacing.setLineRule(STLineSpacingRule.EXACT);
            spacing.setLine(LINE_HEIGHT);
        }
    }
}
